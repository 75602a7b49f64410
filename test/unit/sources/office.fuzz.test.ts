/** Damaged DOCX, ODT, RTF and EPUB files: read, or refused with a reason; never hung, never offsets that lead nowhere. */
import assert from 'node:assert/strict';
import { readArticles } from '../../../src/core/sources/article.ts';
import { READERS } from '../../../src/core/sources/readers/index.ts';
import { readerViewOf } from '../../../src/core/sources/reader-view.ts';
import { makeDocx, paragraph, run, wordPart } from './make-docx.ts';
import { chapter, makeEpub } from './make-epub.ts';
import { makeOdt } from './make-odt.ts';

const RUNS = 120;

/** Lehmer's generator: the same numbers in every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed * 7919 + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** A few changes to a text: bits of it cut, doubled, exchanged, or replaced by what its format gives a meaning to. */
function damaged(text: string, salt: readonly string[], random: (below: number) => number): string {
  let result = text;
  for (let change = random(4); change >= 0; change--) {
    const at = random(result.length + 1);
    const to = Math.min(result.length, at + random(60));
    const piece = result.slice(at, to);
    const put = [
      salt[random(salt.length)] ?? '',
      piece + piece,
      '',
      result.slice(random(at + 1), at).slice(0, 90),
    ];
    result = result.slice(0, at) + (put[random(4)] ?? '') + result.slice(random(2) === 0 ? at : to);
  }
  return result;
}

function damagedBytes(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const result = Uint8Array.from(bytes);
  for (let change = random(6); change >= 0; change--) result[random(result.length)] = random(256);
  return random(4) === 0 ? result.slice(0, random(result.length)) : result;
}

/** Reads a file and holds what comes of it against what every reading must keep. */
async function probe(path: string, content: Uint8Array): Promise<'read' | 'refused'> {
  const articles = await readArticles({ path, content }, READERS);
  if ('reason' in articles) {
    assert.ok(articles.reason.length > 0 && articles.reason.length < 200, articles.reason);
    return 'refused';
  }
  for (const article of articles) {
    const { text, blocks, map } = article.prose;
    const view = readerViewOf(article) ?? '';
    let end = 0;
    for (const block of blocks) {
      assert.ok(block.start >= end && block.end > block.start && block.end <= text.length);
      end = block.end;
    }
    for (let at = 0; at < map.length; at += 3) {
      const [clean = 0, file = 0, length = 0] = map.slice(at, at + 3);
      assert.equal(view.slice(file, file + length), text.slice(clean, clean + length));
    }
  }
  return 'read';
}

const XML_SALT = [
  '<',
  '>',
  '</',
  '&',
  '&#0;',
  '&x;',
  '<!--',
  ']]>',
  '<![CDATA[',
  '<!DOCTYPE x [',
  '\0',
  '"',
  '<?',
  '\ufffe',
];
const WORD_SALT = [
  '<w:p>',
  '</w:p>',
  '<w:del>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:tbl><w:tr><w:tc>',
  '<w:txbxContent>',
  ...XML_SALT,
];
const ODT_SALT = [
  '<text:p>',
  '</text:p>',
  '<text:note><text:note-body>',
  '<text:change-start text:change-id="c"/>',
  '<draw:frame>',
  ...XML_SALT,
];
const HTML_SALT = ['<p>', '</p>', '<br>', '<table>', '<sup><a href="#">', '</div>', '<q>', ...XML_SALT];
const RTF_SALT = [
  '{',
  '}',
  '\\',
  "\\'",
  '\\u',
  '\\bin99999999999 ',
  '\\*',
  '{\\footnote',
  '\\cell',
  '\\uc9',
  '{\\fonttbl',
  '{\\shp{\\*\\shpinst{\\shptxt',
  '\\pard\\intbl',
  '\0',
];

const DOCX_BODY = wordPart(
  'document',
  `<w:body>${paragraph(run('We will open the quay,') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + `<w:del w:id="1">${run('never')}</w:del>`, '<w:rPr><w:del w:id="1"/></w:rPr>')}${paragraph(run('Ida Lund said.'), '<w:pStyle w:val="Title"/>')}<w:tbl><w:tr><w:tc>${paragraph(run('Cell'))}</w:tc></w:tr></w:tbl></w:body>`,
);
const NOTES = wordPart('footnotes', `<w:footnote w:id="2">${paragraph(run('See.'))}</w:footnote>`);
const ODT_TEXT =
  '<text:tracked-changes><text:changed-region xml:id="c"><text:deletion/></text:changed-region></text:tracked-changes><text:h>The quay</text:h>' +
  '<text:p>We will<text:s text:c="2"/>open<text:note><text:note-body><text:p>See.</text:p></text:note-body></text:note>.<draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame></text:p>';
const RTF_FILE =
  "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset128 A;}}{\\stylesheet{\\s1 heading 1;}}{\\info{\\title T}{\\creatim\\yr2026\\mo3\\dy4}}\\pard\\s1 The quay\\par\\pard \\ldblquote We\\rdblquote  \\u233?\\'8b\\'b4 {\\footnote See.}{\\deleted x\\par}\\intbl Cell\\cell\\row{\\field{\\*\\fldinst X}{\\fldrslt y}}}";
const CHAPTER = chapter(
  '<h1>The quay</h1><p>“We will open,” <b>Ida</b> said.<sup><a href="#n">1</a></sup></p><table><tr><td>Cell</td></tr></table>',
);

const LATIN = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const KINDS: readonly (readonly [
  string,
  (random: (below: number) => number) => Uint8Array,
  () => Uint8Array,
])[] = [
  [
    'docx',
    (random) =>
      makeDocx('', {
        'word/document.xml': damaged(DOCX_BODY, WORD_SALT, random),
        'word/footnotes.xml': random(3) === 0 ? damaged(NOTES, WORD_SALT, random) : NOTES,
      }),
    () => makeDocx('', { 'word/document.xml': DOCX_BODY, 'word/footnotes.xml': NOTES }),
  ],
  ['odt', (random) => makeOdt(damaged(ODT_TEXT, ODT_SALT, random)), () => makeOdt(ODT_TEXT)],
  ['rtf', (random) => LATIN(damaged(RTF_FILE, RTF_SALT, random)), () => LATIN(RTF_FILE)],
  [
    'epub',
    (random) => makeEpub({ 'a.xhtml': damaged(CHAPTER, HTML_SALT, random) }),
    () => makeEpub({ 'a.xhtml': CHAPTER }),
  ],
];

describe('damaged office documents', function () {
  this.timeout(120_000);

  for (const [format, build, sound] of KINDS) {
    it(`${format}: what is written in it`, async () => {
      let read = 0;
      for (let seed = 1; seed <= RUNS; seed++)
        if ((await probe(`a.${format}`, build(randomOf(seed)))) === 'read') read++;
      // A test that only ever sees refusals tests no reading.
      assert.ok(read > RUNS / 4, `${read} of ${RUNS} were read`);
    });

    it(`${format}: its bytes`, async () => {
      const whole = sound();
      assert.equal(await probe(`a.${format}`, whole), 'read');
      for (let seed = 1; seed <= RUNS; seed++) {
        await probe(`a.${format}`, damagedBytes(whole, randomOf(seed)));
        await probe(`a.${format}`, whole.slice(0, Math.floor((whole.length * seed) / RUNS)));
      }
    });
  }
});

describe('documents that repeat one thing', function () {
  this.timeout(120_000);

  /** Seconds of work for `count` repetitions, the least of three. */
  async function work(build: (count: number) => Uint8Array, path: string, count: number): Promise<number> {
    const content = build(count);
    let least = Infinity;
    for (let round = 0; round < 3; round++) {
      const before = process.cpuUsage();
      await readArticles({ path, content }, READERS);
      const { user, system } = process.cpuUsage(before);
      least = Math.min(least, user + system);
    }
    return least;
  }

  const repeated = (text: string) => (count: number) => LATIN(`{\\rtf1\\ansi ${text.repeat(count)}}`);
  for (const [name, path, build] of [
    ['marks of notes', 'a.rtf', repeated('x{\\super 1}{\\footnote}')],
    ['paragraphs of one cell', 'a.rtf', repeated('\\intbl x\\par ')],
    [
      'words in the table of fonts',
      'a.rtf',
      (count: number) => LATIN(`{\\rtf1{\\fonttbl${'a{}'.repeat(count)}}x}`),
    ],
    [
      'raised links',
      'a.epub',
      (count: number) =>
        makeEpub({
          a: chapter(`${'<sup>'.repeat(99)}${'<a href="#a">x</a>'.repeat(count)}${'</sup>'.repeat(99)}`),
        }),
    ],
    [
      'fields that begin',
      'a.docx',
      (count: number) =>
        makeDocx(
          paragraph(
            '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/><w:t>x</w:t></w:r>'.repeat(
              count,
            ),
          ),
        ),
    ],
  ] as const) {
    it(`take no more than their length: ${name}`, async () => {
      const [some, many] = [await work(build, path, 2_000), await work(build, path, 16_000)];
      // Eight times as much; work that grew with the square would be sixty-four times.
      assert.ok(many < some * 30 + 20_000, `${(many / some).toFixed(1)} times`);
    });
  }
});
