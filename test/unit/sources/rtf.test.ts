import assert from 'node:assert/strict';
import { readRtf } from '../../../src/core/sources/readers/rtf.ts';
import { blocksOf, readOne, reasonOf, textsOf } from './readings.ts';

const FONTS = String.raw`{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fnil\fcharset204{\*\fname Arial;}Arial CYR;}{\f2\fnil\fcharset2 Symbol;}{\f3\fnil\fcharset128 MS Mincho;}{\f4\fnil\fcharset238 Times CE;}}`;
const file = (body: string, head = '') => `{\\rtf1\\ansi\\ansicpg1252\\deff0${FONTS}${head}\n${body}}`;
const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const read = (body: string, head = '') => textsOf(readRtf, bytes(file(body, head)));
const one = async (body: string, head = '') => (await read(body, head)).join(' | ');
const { raw } = String;

describe('an RTF document', () => {
  it('is paragraphs, tabs and lines; line ends of the file are nothing', async () => {
    assert.deepEqual(
      await read(
        raw`\pard We will o{\b pen}` + '\r\n' + raw` the quay.\par Two\line lines.\par\par Q\tab Is it?`,
      ),
      ['We will open the quay.', 'Two\nlines.', 'Q\tIs it?'],
    );
    assert.deepEqual(await read('One.\\\nTwo.'), ['One.', 'Two.']);
  });

  it('knows marks and dashes, as words and as bytes', async () => {
    assert.equal(
      await one(raw`\ldblquote It\rquote s fine\emdash now\rdblquote\~x well\_known to\-day \{a\\b\}`),
      '“It’s fine—now”\u00a0x well\u2011known today {a\\b}',
    );
    assert.equal(await one(raw`\'93Caf\'e9\'94 \'96 5 \'80`), '“Café” – 5 €');
  });

  it('reads bytes by the code page of their font, or of the file', async () => {
    assert.equal(await one(raw`{\f1 \'cc\'ee\'f1\'f2} {\f4 \'e8e\'b9} {\f0 \'e8}`), 'Мост čeą è');
    assert.equal(await one(raw`{\f3 \'8b\'b4\'82\'cd}`), '橋は');
    // The second half of a character may be an ASCII letter: 0x83 0x5C is "ソ".
    assert.equal(await one(raw`{\f3 \'83\'5c\'83` + '\u0041' + raw` x}`), 'ソア x');
    assert.equal(await one(raw`{\f2 \'b3 a}`), '≥ α');
    const cyrillic = raw`{\rtf1\ansi\ansicpg1251 \'cc\'ee\'f1\'f2}`;
    assert.deepEqual(await textsOf(readRtf, bytes(cyrillic)), ['Мост']);
    assert.deepEqual(await textsOf(readRtf, bytes(raw`{\rtf1\mac \'8e}`)), ['é']);
    assert.deepEqual(await textsOf(readRtf, bytes(raw`{\rtf1\pc \'81}`)), ['ü']);
    assert.deepEqual(await textsOf(readRtf, new TextEncoder().encode(raw`{\rtf1\ansi\ansicpg65001 Größe}`)), [
      'Größe',
    ]);
    assert.deepEqual(await textsOf(readRtf, raw`{\rtf1\ansi Größe “x”}`), ['Größe “x”']);
  });

  it('reads characters by number and passes over as many fallbacks as it is told', async () => {
    assert.equal(await one(raw`\u8220?Hi\u8221\'94 \uc0\u233 t\uc2\u-3913 ??x`), '“Hi” ét\uf0b7x');
    assert.equal(await one(raw`{\uc2\u233 ab}\u233 ab`), 'ééb');
    assert.equal(await one(raw`\uc1\u-10179 ?\u-8694 ?!`), '😊!');
    assert.deepEqual(await read(raw`Caf\u233\par Two`), ['Café', 'Two']);
    assert.equal(await one(raw`{\upr{Caf?}{\*\ud{Caf\u233 ?}}} open`), 'Café open');
  });

  it('gives the final text of revisions, without hidden and struck words', async () => {
    assert.equal(
      await one(raw`The quay cost {\deleted 30}{\revised 35} million`),
      'The quay cost 35 million',
    );
    assert.deepEqual(await read(raw`We will {\deleted never\par }stay.\par Two.`), ['We will stay.', 'Two.']);
    assert.equal(await one(raw`We are \v not \v0 ready, {\v ever }\plain now`), 'We are ready, now');
    const struck = await readOne(readRtf, bytes(file(raw`It cost {\strike 30 }35, \strike0 net.`)));
    assert.ok('blocks' in struck.body);
    assert.equal(struck.body.blocks[0]?.text, 'It cost 35, net.');
    assert.match(struck.warnings.join(), /struck through/);
    assert.deepEqual((await readOne(readRtf, bytes(file(raw`\strike0 It cost 35.`)))).warnings, []);
  });

  it('puts notes at the end without their marks, and leaves comments out', async () => {
    const body = raw`We will{\super\chftn{\footnote\pard{\super\chftn} See the minutes.}} stay{\*\annotation Really?}.\par Next.`;
    assert.deepEqual(await read(body), ['We will stay.', 'Next.', 'See the minutes.']);
    assert.deepEqual(await read(raw`We will{\super *{\footnote See.}} stay, 10{\super 2} m.`), [
      'We will stay, 102 m.',
      'See.',
    ]);
    assert.deepEqual(await read(raw`We{\deleted {\footnote Gone.}} stay.`), ['We stay.']);
  });

  it('reads the results of fields and objects, and text boxes in their place', async () => {
    assert.equal(
      await one(raw`On {\field{\*\fldinst{ HYPERLINK "http://a.example" }}{\fldrslt{\ul 4 March}}}.`),
      'On 4 March.',
    );
    assert.equal(await one(raw`We{\field{\*\fldinst NOTEREF _R1}{\fldrslt 1}} stay.`), 'We stay.');
    assert.equal(
      await one(raw`A {\object{\*\objclass X}{\*\objdata 0105}{\result table}} here`),
      'A table here',
    );
    const box = raw`{\shp{\*\shpinst\shpleft0{\sp{\sn x}{\sv secret}}{\shptxt\pard In the box.\par}}{\shprslt{\*\do{\dptxbxtext In the box.}}}}`;
    assert.deepEqual(await read(raw`Be${box}fore.\par After.`), ['Before.', 'In the box.', 'After.']);
    assert.deepEqual(await read(raw`Old {\*\do\dobxpage{\dptxbxtext In the box.\par}}way.`), [
      'Old way.',
      'In the box.',
    ]);
  });

  it('leaves out pictures, headers, data and all that it does not know and need not know', async () => {
    assert.equal(
      await one(
        raw`A{\*\shppict{\pict\pngblip 89504e47}}{\nonshppict{\pict 0102}}{\header Draft 3}{\*\unknown words}{\*\bkmkstart a}{\xe index} B`,
      ),
      'A B',
    );
    assert.equal(await one(`A{\\pict\\bin7 }}{{\\\\x}B`), 'AB');
    assert.equal(
      await one(raw`{\info{\title T}{\operator Nobody}{\*\company C}}{\colortbl;\red0;}{\*\generator G;}A`),
      'A',
    );
  });

  it('knows headings, quotations, list items and cells', async () => {
    const sheet = raw`{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 Quote;}{\s3 caption;}{\s4 toc 1;}{\s5 Title;}{\*\cs9 Strong;}}`;
    const body =
      raw`\pard\s5 The quay\par\pard\s1 Words\par\pard\outlinelevel1 Words\par\pard\s2 Words\par\pard\s3 Words\par\pard\s4 Words 1\par` +
      raw`\pard{\listtext\tab 1.}Words\par\pard\ls2 Words\par\pard Words\par\trowd\pard\intbl Words\cell Words\cell\row\pard End`;
    const reading = await readOne(readRtf, bytes(file(body, sheet)));
    assert.ok('blocks' in reading.body);
    assert.deepEqual(
      reading.body.blocks.map(({ kind }) => kind),
      [
        'heading',
        'heading',
        'heading',
        'blockquote',
        'caption',
        'list-item',
        'list-item',
        'paragraph',
        'table-cell',
        'table-cell',
        'paragraph',
      ],
    );
    assert.equal(reading.title, 'The quay');
  });

  it('says what the document says about itself', async () => {
    const info = raw`{\info{\title Quay \'96 open}{\author Ida Lund}{\creatim\yr2026\mo3\dy4\hr9\min5}{\revtim\yr2026\mo3\dy15}}`;
    const reading = await readOne(readRtf, bytes(file('Words.', info)));
    assert.equal(reading.title, 'Quay – open');
    assert.deepEqual(reading.authors, ['Ida Lund']);
    assert.equal(reading.published, '2026-03-04T09:05');
    assert.equal(reading.modified, '2026-03-15');
  });

  it('is read as far as it goes, and refused where it is none or nested without end', async () => {
    const cut = await readOne(readRtf, bytes(file('Words that end').slice(0, -1)));
    assert.match(cut.warnings.join(), /ends before/);
    assert.deepEqual(await textsOf(readRtf, bytes(`${file('Words.')}}} trailing`)), ['Words.']);
    assert.match(await reasonOf(readRtf, bytes('Words')), /no RTF/);
    assert.match(await reasonOf(readRtf, bytes(`{\\rtf1 ${'{'.repeat(1_001)}`)), /too deeply/);
    assert.deepEqual(await read(`${'{'.repeat(900)}deep${'}'.repeat(900)}`), ['deep']);
    assert.deepEqual((await blocksOf(readRtf, bytes('{\\rtf1 }'))).length, 0);
  });
});
