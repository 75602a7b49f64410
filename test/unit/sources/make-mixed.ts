/** A folder as reporters have it: small files of every format, good and bad ones mixed. */
import { chapter, makeEpub } from './make-epub.ts';
import { makeDocx, paragraph, run } from './make-docx.ts';
import { plainMail } from './make-news.ts';
import { makeOdt } from './make-odt.ts';
import { newsPage } from './make-page.ts';
import { lines, makePdf } from './make-pdf.ts';

/** A file, and what reading it must come to: words of an article, or a reason. */
export interface MixedFile {
  readonly path: string;
  readonly content: Uint8Array;
  readonly holds: string | null;
  readonly reason: RegExp | null;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const saying = (n: number) => `The ${n} boats of the harbour stay where they are`;
const sentence = (n: number) => `"${saying(n)}," said Tove Brandt, the harbour master.`;
const page = (n: number) =>
  newsPage(
    `<h1>Boats</h1><p>${sentence(n)}</p><p>The council had met for the whole evening before it voted.</p>`,
  );
const mhtml = (n: number) =>
  ['From: <Saved>', 'MIME-Version: 1.0', 'Content-Type: multipart/related; boundary="b"', '', '--b']
    .concat(['Content-Type: text/html; charset=utf-8', '', page(n), '--b--', ''])
    .join('\r\n');
const pdf = (n: number, passwords?: { readonly user: string; readonly owner: string }) =>
  makePdf({
    pages: [{ texts: lines(72, 90, ['The council met on Monday.', sentence(n)]) }],
    ...(passwords ? { passwords } : {}),
  });
const nitf = (n: number) =>
  `<?xml version="1.0"?><nitf><body><body.content><p>${sentence(n)}</p></body.content></body></nitf>`;

/** The good formats, by the ending of the name. */
const GOOD: Readonly<Record<string, (n: number) => Uint8Array>> = {
  txt: (n) => bytes(`Boats\n\n${sentence(n)}\n`),
  md: (n) => bytes(`# Boats\n\n${sentence(n)}\n`),
  html: (n) => bytes(page(n)),
  mhtml: (n) => bytes(mhtml(n)),
  pdf: (n) => pdf(n),
  docx: (n) => makeDocx(paragraph(run(sentence(n)))),
  odt: (n) => makeOdt(`<text:p>${sentence(n)}</text:p>`),
  rtf: (n) => bytes(`{\\rtf1\\ansi ${sentence(n)}\\par}`),
  epub: (n) => makeEpub({ 'a.xhtml': chapter(`<p>${sentence(n)}</p>`) }),
  srt: (n) => bytes(`1\n00:00:01,000 --> 00:00:04,000\n${saying(n)}.\n`),
  vtt: (n) => bytes(`WEBVTT\n\n00:01.000 --> 00:04.000\n<v Tove Brandt>${saying(n)}.\n`),
  json: (n) =>
    bytes(JSON.stringify({ uri: `urn:${n}`, type: 'text', headline: 'Boats', body_text: sentence(n) })),
  xml: (n) => bytes(nitf(n)),
  eml: (n) => bytes(plainMail('Boats', sentence(n))),
};

const noise = (length: number) => Uint8Array.from({ length }, (_, n) => (n * 89 + (n >> 3) * 31) % 256);
const cut = (content: Uint8Array) => content.slice(0, Math.floor(content.length / 2));

/** Broken, encrypted, empty and foreign files, and why they are not read. */
const BAD: readonly (readonly [ending: string, content: () => Uint8Array, reason: RegExp])[] = [
  ['pdf', () => pdf(1, { user: 'secret', owner: 'x' }), /^encrypted/],
  ['pdf', () => bytes('%PDF-1.7\nno more than this'), /./],
  ['pdf', () => makePdf({ pages: [{ texts: [], picture: 8 }] }), /scan|no text/],
  ['docx', () => cut(makeDocx(paragraph(run(sentence(1))))), /./],
  ['odt', () => cut(makeOdt(`<text:p>${sentence(1)}</text:p>`)), /./],
  ['epub', () => makeEpub({}), /./],
  ['txt', () => new Uint8Array(0), /^empty/],
  ['txt', () => bytes('  \n \n'), /empty|no text/],
  ['txt', () => noise(4000), /binary/],
  ['html', () => bytes('<!DOCTYPE html><html><head><title>x</title></head><body></body></html>'), /no text/],
  ['json', () => bytes('{"uri": "urn:1", "headline": '), /./],
  ['xml', () => bytes('<?xml version="1.0"?><inventory><boat/></inventory>'), /./],
  ['srt', () => bytes('1\n00:00:01,000 --> 00:00:02,000\n\n'), /./],
  ['eml', () => bytes(plainMail('Nothing', '')), /no text/],
  ['jpg', () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...noise(400)]), /binary/],
];

/** So many files, one bad one among every so many good ones; the same files each time. */
export function mixedFolder(count: number, badEvery: number): MixedFile[] {
  const endings = Object.keys(GOOD);
  return Array.from({ length: count }, (_, n): MixedFile => {
    const folder = `sources/${String(n % 7)}`;
    const bad = n % badEvery === badEvery - 1 ? BAD[Math.floor(n / badEvery) % BAD.length] : undefined;
    if (bad) {
      const [ending, content, reason] = bad;
      return { path: `${folder}/file-${n}.${ending}`, content: content(), holds: null, reason };
    }
    const ending = endings[n % endings.length] ?? 'txt';
    const content = GOOD[ending]?.(n) ?? new Uint8Array(0);
    return { path: `${folder}/file-${n}.${ending}`, content, holds: saying(n), reason: null };
  });
}
