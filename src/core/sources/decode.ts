/**
 * From bytes to text. Offsets in everything that follows count in the text given here, which is the text an editor
 * shows: the byte order mark is gone, line ends are as they were.
 */

import * as l10n from '@vscode/l10n';
import { decodeAs, guessEncoding } from './guess-encoding.ts';

/** A longer file is refused. This many bytes are some 8 million words: no article has them. */
export const MAX_SOURCE_BYTES = 50 * 1024 * 1024;
/** How much of the file is looked at to tell text from anything else. */
const SAMPLE_BYTES = 64 * 1024;
/** Control characters that text does not have (all but tab, line ends, form feed and escape), as a share of it. */
const MAX_CONTROL_SHARE = 0.005;

export interface DecodedText {
  readonly text: string;
  /** WHATWG label: `utf-8`, `windows-1252` …. */
  readonly encoding: string;
  /** What a person should know about the decoding, in full sentences. */
  readonly warnings: readonly string[];
}

/** What a file is, in words. */
type Kind = () => string;

const zip: Kind = () => l10n.t('a ZIP archive');
const SIGNATURES: readonly (readonly [Kind, readonly number[], number?])[] = [
  [() => l10n.t('a PDF document'), [0x25, 0x50, 0x44, 0x46, 0x2d]],
  [zip, [0x50, 0x4b, 0x03, 0x04]],
  [() => l10n.t('an old Office document'), [0xd0, 0xcf, 0x11, 0xe0]],
  [() => l10n.t('a PNG image'), [0x89, 0x50, 0x4e, 0x47]],
  [() => l10n.t('a JPEG image'), [0xff, 0xd8, 0xff]],
  [() => l10n.t('a GIF image'), [0x47, 0x49, 0x46, 0x38]],
  [() => l10n.t('a TIFF image'), [0x49, 0x49, 0x2a, 0x00]],
  [() => l10n.t('a TIFF image'), [0x4d, 0x4d, 0x00, 0x2a]],
  [() => l10n.t('a WebP image'), [0x57, 0x45, 0x42, 0x50], 8],
  [() => l10n.t('sound'), [0x57, 0x41, 0x56, 0x45], 8],
  [() => l10n.t('sound'), [0x49, 0x44, 0x33]],
  [() => l10n.t('sound'), [0x4f, 0x67, 0x67, 0x53]],
  [() => l10n.t('a film or sound recording'), [0x66, 0x74, 0x79, 0x70], 4],
  [() => l10n.t('a compressed file'), [0x1f, 0x8b, 0x08]],
  [() => l10n.t('a program'), [0x7f, 0x45, 0x4c, 0x46]],
];

/** Names by which ZIP-based documents are known from their first entries. */
const ZIP_KINDS: readonly (readonly [string, Kind])[] = [
  ['word/', () => l10n.t('a Word document')],
  ['xl/', () => l10n.t('a spreadsheet')],
  ['ppt/', () => l10n.t('a slide deck')],
  ['opendocument', () => l10n.t('an OpenDocument file')],
  ['epub', () => l10n.t('an EPUB book')],
];

/**
 * What kind of binary file the first bytes betray ("a PDF document"), with its article; null where they betray none.
 * Signatures as in the `file` utility's database.
 */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [kind, signature, at = 0] of SIGNATURES) {
    if (!signature.every((byte, index) => bytes[at + index] === byte)) continue;
    if (kind !== zip) return kind();
    const head = String.fromCharCode(...bytes.subarray(0, 4096));
    return (ZIP_KINDS.find(([name]) => head.includes(name))?.[1] ?? kind)();
  }
  return null;
}

function controlShare(text: string): number {
  const sample = text.slice(0, SAMPLE_BYTES);
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 0x20 ? code < 9 || (code > 13 && code !== 27) : code === 0x7f) controls++;
  }
  return sample.length === 0 ? 0 : controls / sample.length;
}

const bigEndianMark = (bytes: Uint8Array) => bytes[0] === 0xfe && bytes[1] === 0xff;
const littleEndianMark = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xfe;

/**
 * UTF-16 without a byte order mark. Its spaces and line ends hold zero bytes, and read rightly it is letters, marks
 * and digits without a NUL, an unassigned or a private character; read in the wrong order, or binary, it is not.
 */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES & ~1);
  if (bytes.length < 4 || !sample.includes(0)) return null;
  const even = sample.subarray(0, sample.length & ~1);
  const odd = Array.from(even).filter((byte, index) => byte === 0 && index % 2 === 1).length;
  const zeros = Array.from(even).filter((byte) => byte === 0).length;
  for (const encoding of odd * 2 >= zeros ? ['utf-16le', 'utf-16be'] : ['utf-16be', 'utf-16le']) {
    const text = new TextDecoder(encoding).decode(even);
    const strange = text.match(/[\0\p{Cn}\p{Co}\p{Cs}\ufffd]/gu)?.length ?? 0;
    const spaces = text.match(/[\s。、，．]/g)?.length ?? 0;
    if (strange <= 1 && spaces * 100 >= text.length && controlShare(text) <= MAX_CONTROL_SHARE)
      return encoding;
  }
  return null;
}

/** UTF-8 with a few broken bytes is still UTF-8: most of what is not ASCII in it is well formed. */
function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const sound = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return broken * 5 <= sound ? text : null;
}

/** How a person knows the encodings whose names are no capitals of the label. */
const NAMES: Readonly<Record<string, string>> = {
  macintosh: 'Mac OS Roman',
  'x-mac-cyrillic': 'Mac OS Cyrillic',
  ibm866: 'DOS code page 866',
  shift_jis: 'Shift_JIS',
};

function nameOf(encoding: string): string {
  return NAMES[encoding] ?? encoding.toUpperCase().replace('WINDOWS', 'Windows').replace('BIG', 'Big');
}

/** What the head of a page or of an XML file declares (`<meta charset>`, `encoding="…"`), as a WHATWG label. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 2048)).trimStart();
  if (!head.startsWith('<')) return null;
  const declared =
    /^<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(head) ??
    /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head);
  return declared?.[1] === undefined ? null : labelOf(declared[1]);
}

/** The WHATWG label of an encoding's name; null for one that is not known, or whose units are no bytes. */
function labelOf(name: string): string | null {
  try {
    const label = new TextDecoder(name).encoding;
    // Node calls Windows-1252 by the name it was asked for.
    if (/^(?:latin1|iso-8859-1|us-ascii|windows-1252)$/.test(label)) return 'windows-1252';
    return label.startsWith('utf-16') ? null : label;
  } catch {
    return null;
  }
}

/** The escape sequences of ISO-2022-JP, in which all bytes are ASCII. */
function isIso2022(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0 && at < SAMPLE_BYTES; at = bytes.indexOf(0x1b, at + 1))
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  return false;
}

function decodeLegacy(bytes: Uint8Array, declared: string | null): DecodedText {
  const said = declared === null ? null : decodeAs(declared, bytes);
  if (declared !== null && said !== null) return { text: said, encoding: declared, warnings: [] };
  const guessed = guessEncoding(bytes);
  const text = decodeAs(guessed, bytes);
  const encoding = text === null ? 'windows-1252' : guessed;
  const warning = l10n.t(
    'The file is not UTF-8 and does not name its encoding; it was read as {0}. If letters look wrong, save the file as UTF-8.',
    nameOf(encoding),
  );
  return { text: text ?? decodeAs(encoding, bytes) ?? '', encoding, warnings: [warning] };
}

function decode(bytes: Uint8Array): DecodedText | null {
  if (littleEndianMark(bytes) || bigEndianMark(bytes)) {
    const encoding = bigEndianMark(bytes) ? 'utf-16be' : 'utf-16le';
    return { text: new TextDecoder(encoding).decode(bytes), encoding, warnings: [] };
  }
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) {
    const warning = l10n.t('The file does not name its encoding; it was read as {0}.', wide.toUpperCase());
    return { text: new TextDecoder(wide).decode(bytes), encoding: wide, warnings: [warning] };
  }
  if (isIso2022(bytes)) {
    const japanese = decodeAs('iso-2022-jp', bytes);
    if (japanese !== null) return { text: japanese, encoding: 'iso-2022-jp', warnings: [] };
  }
  const text = decodeAs('utf-8', bytes);
  if (text !== null) return { text, encoding: 'utf-8', warnings: [] };
  if (bytes.subarray(0, SAMPLE_BYTES).includes(0)) return null;
  const damaged = damagedUtf8(bytes);
  if (damaged !== null) {
    const warning = l10n.t('Some bytes are not valid UTF-8 and are shown as �: the file may be damaged.');
    return { text: damaged, encoding: 'utf-8', warnings: [warning] };
  }
  return decodeLegacy(bytes, declaredEncoding(bytes));
}

/** The words for a file of `length` bytes over the limit. */
export function tooLarge(length: number): string {
  const mebi = 1024 * 1024;
  return l10n.t('too large: {0} MB, the limit is {1} MB', Math.ceil(length / mebi), MAX_SOURCE_BYTES / mebi);
}

/**
 * The text of a file: by its byte order mark, else as UTF-8 where it is that, else as it declares (a page, an XML file)
 * where it can be that, else by the letters that come out. Gives a reason instead (a short phrase for a list) for what is binary, empty, or too large.
 * Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText | { readonly reason: string } {
  const kind = binaryKind(bytes);
  if (kind !== null) return { reason: l10n.t('binary file, not text ({0})', kind) };
  if (bytes.length > MAX_SOURCE_BYTES) return { reason: tooLarge(bytes.length) };
  const decoded = decode(bytes);
  if (!decoded || decoded.text.slice(0, SAMPLE_BYTES).includes('\0'))
    return { reason: l10n.t('binary file, not text') };
  if (controlShare(decoded.text) > MAX_CONTROL_SHARE) return { reason: l10n.t('binary file, not text') };
  if (decoded.text.trim() === '') return { reason: l10n.t('empty') };
  return decoded;
}
