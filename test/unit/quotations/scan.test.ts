import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findQuotations } from '../../../src/core/quotations/find-quotations.ts';
import { LANGUAGES } from '../../../src/core/quotations/lexicon/languages.ts';
import { find, proseOf, texts } from './helpers.ts';

const SPEECH = 'the harbour will stay open all winter';

const LANGUAGE_TAGS = LANGUAGES.map(({ language }) => language);

describe('quotation marks', () => {
  it('finds straight, curly, low, angled and wire marks', () => {
    const pairs = ['""', '“”', '„“', '„”', '«»', '»«', '『』'].map((pair) => [
      pair.charAt(0),
      pair.charAt(1),
    ]);
    pairs.push(['``', "''"], ['＂', '＂'], ['″', '″'], ['״', '״'], ['〝', '〟'], ['〝', '〞']);
    for (const [open = '', close = ''] of pairs)
      assert.deepEqual(
        texts(`Ida Brandt said ${open}${SPEECH},${close} and left.`),
        [`${SPEECH},`],
        open + close,
      );
  });

  it('finds marks put together of other signs', () => {
    for (const [open = '', close = ''] of [
      [',,', "''"],
      [',,', '”'],
      [',,', '"'],
      ['‚‚', '‘‘'],
      ['‘‘', '’’'],
      ['<<', '>>'],
    ])
      assert.deepEqual(
        texts(`Ida Brandt said ${open}${SPEECH},${close} and left. ${open}So it will,${close} Falk said.`),
        [`${SPEECH},`, 'So it will,'],
        open + close,
      );
    const spaced = '<< le port restera ouvert tout l’hiver >>, a dit Ida Brandt.';
    assert.deepEqual(
      findQuotations(proseOf(spaced), 'fr').quotations.map(({ text }) => text),
      ['le port restera ouvert tout l’hiver'],
    );
  });

  it('takes no other signs for such marks', () => {
    for (const text of [
      "Set the field to '' and the next to '' before you start.",
      "She ran it in 4' 12'' and he in 4' 15'' on the old track.",
      'The value a << b is the same as b >> a in the old manual.',
      '>> The harbour will stay open.\n> Nobody believes it.\n\nIda Brandt agrees with both.',
      'cat <<END\nthe harbour will stay open\nEND',
      'The row reads a,,b and then ,,c with nothing between.',
      'The site lies at 51° 30′ 26″ north and 0° 7′ 39″ west.',
      'A 32″ screen and a 27″ screen stood in the hall.',
    ])
      assert.deepEqual(find(text), { language: 'en', quotations: [], skipped: [], unbalanced: [] }, text);
  });

  it('tells closing marks from apostrophes in British copy', () => {
    assert.deepEqual(
      texts('‘I don’t think the sailors’ hall is safe,’ said Ida Brandt. ‘We can’t use it.’'),
      ['I don’t think the sailors’ hall is safe,', 'We can’t use it.'],
    );
    assert.deepEqual(texts("'It's the crews' money that's gone,' said Ida Brandt."), [
      "It's the crews' money that's gone,",
    ]);
  });

  it('takes no apostrophe for a quotation', () => {
    for (const text of [
      "The sailors' hall isn't the owners' hall, and '90s paint won't stick.",
      '’Twas the crews’ boat, rock ’n’ roll’s last.',
      "The O'Haras' dog ate the Joneses' fish.",
    ])
      assert.deepEqual(find(text), { language: 'en', quotations: [], skipped: [], unbalanced: [] }, text);
  });

  it('takes no inch mark for a quotation mark', () => {
    assert.deepEqual(texts('The rail is 6\' 2" high and the plank 27" wide.'), []);
    assert.deepEqual(texts('"The plank is 27" wide and it broke," said Ida Brandt.'), [
      'The plank is 27" wide and it broke,',
    ]);
    assert.deepEqual(texts('“It is a 6\'2" wall and nobody sees over it,” said Ida Brandt.'), [
      'It is a 6\'2" wall and nobody sees over it,',
    ]);
    assert.deepEqual(texts('Ida Brandt said “we have berths for 12" and shut the gate.'), [
      'we have berths for 12',
    ]);
    assert.deepEqual(texts('Ida Brandt said "we have berths for 12" and shut the gate.'), [
      'we have berths for 12',
    ]);
  });

  it('knows which way a mark faces in the language', () => {
    const said = (text: string, language: string) =>
      findQuotations(proseOf(text), language).quotations.map((quotation) => quotation.text);
    assert.deepEqual(said('„Wir öffnen im Juni“, sagte Ida Brandt. „Wirklich?“ Er schwieg.', 'de'), [
      'Wir öffnen im Juni',
      'Wirklich?',
    ]);
    assert.deepEqual(said('”Vi öppnar i juni”, säger Ida Brandt.', 'sv'), ['Vi öppnar i juni']);
    assert.deepEqual(said('„Otwieramy w czerwcu” – mówi Ida Brandt.', 'pl'), ['Otwieramy w czerwcu']);
    assert.deepEqual(said('»Das Dach hält«, sagte Uwe Kern.', 'de'), ['Das Dach hält']);
    assert.deepEqual(said('«Le toit tient», a dit Luc Carn.', 'fr'), ['Le toit tient']);
    assert.deepEqual(said('“We open in June,” said Ida Brandt.', 'de'), ['We open in June,']);
  });

  it('reads corner brackets of either width, and leaves out titles in their own marks', () => {
    const read = (text: string, language: string) => {
      const { quotations, skipped } = findQuotations(proseOf(text), language);
      return [quotations.map((one) => one.text), skipped.map((one) => [one.text, one.reason])];
    };
    assert.deepEqual(read('｢岸壁は来月に開く｣と浜田市長は語った。', 'ja'), [['岸壁は来月に開く'], []]);
    assert.deepEqual(read('浜田市長は「『岸壁の歌』を歌おう」と述べた。', 'ja'), [
      ['『岸壁の歌』を歌おう'],
      [],
    ]);
    assert.deepEqual(read('她读过《码头的夜》。', 'zh'), [[], [['码头的夜', 'title']]]);
    assert.deepEqual(read('她读过《 码头的夜 》和《 》。', 'zh'), [[], [['码头的夜', 'title']]]);
    assert.deepEqual(read('王岚说：“我读过《码头的夜》，很喜欢。”', 'zh'), [
      ['我读过《码头的夜》，很喜欢。'],
      [],
    ]);
  });

  it('tells Hebrew acronyms from quotation marks', () => {
    const read = (text: string) => {
      const { quotations, skipped, unbalanced } = findQuotations(proseOf(text), 'he');
      return [[...quotations, ...skipped].map((one) => one.text), unbalanced.length];
    };
    assert.deepEqual(read('מנכ"ל הנמל שתק.'), [[], 0]);
    assert.deepEqual(read('מנכ"ל הנמל אמר: "המנוף נשאר במקומו השנה".'), [['המנוף נשאר במקומו השנה'], 0]);
    assert.deepEqual(read('היא דיברה על ה"כישלון של כל המערכת הזאת" אתמול.'), [
      ['כישלון של כל המערכת הזאת'],
      0,
    ]);
  });

  it('reads straight marks within straight marks from the outside in', () => {
    assert.deepEqual(texts('"The board said "full" so we sailed on," said Ida Brandt.'), [
      'The board said "full" so we sailed on,',
    ]);
  });

  it('leaves out terms within a quotation', () => {
    assert.deepEqual(texts('“The board said ‘full’ all week,” said Ida Brandt.'), [
      'The board said ‘full’ all week,',
    ]);
  });

  it('follows a quotation over paragraphs that open again', () => {
    const { quotations, unbalanced } = find(
      '“The quay is old,” Ida Brandt said. “We knew.\n\n“Nobody paid.\n\n“Now we pay.”',
    );
    assert.deepEqual(
      quotations.map(({ bounds, continues }) => [bounds, continues]),
      [
        ['exact', null],
        ['continued', 0],
        ['continued', 1],
        ['exact', 2],
      ],
    );
    assert.deepEqual(unbalanced, []);
    assert.ok(quotations.every(({ speaker }) => speaker?.name === 'Ida Brandt'));
  });

  it('reports an unclosed mark and never runs into the next paragraph', () => {
    const { quotations, unbalanced } = find(
      '"The quay is old," said Ida Brandt. "We knew it.\n\nThe council met. "It met late," said Jon Falk.',
    );
    assert.deepEqual(
      quotations.map(({ text, bounds }) => [text, bounds]),
      [
        ['The quay is old,', 'exact'],
        ['We knew it.', 'unclosed'],
        ['It met late,', 'exact'],
      ],
    );
    assert.deepEqual(
      unbalanced.map(({ start, mark }) => [start, mark]),
      [[36, '"']],
    );
  });

  it('trims spaces inside the marks', () => {
    assert.deepEqual(texts('" The quay is closed to all , " minister Ida Brandt said .'), [
      'The quay is closed to all ,',
    ]);
  });

  it('holds for any marks: it ends, spans slice to the words, marks pair within a block', () => {
    const piece = fc.constantFrom(
      '—',
      '– ',
      '「',
      '」',
      '《',
      '》',
      '橋',
      'ש',
      'dit',
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      '``',
      "''",
      ' ',
      'said',
      'Ida ',
      'a',
      '.',
      ',',
      '\n',
      '6',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom(...LANGUAGE_TAGS),
        (pieces, language) => {
          const text = pieces.join('');
          const { quotations, skipped, unbalanced } = findQuotations(proseOf(text), language);
          for (const { start, end, text: words } of [...quotations, ...skipped]) {
            assert.equal(text.slice(start, end), words);
            assert.ok(!words.includes('\n') && words.trim() === words && words !== '');
          }
          const spans = [...quotations, ...skipped].sort((a, b) => a.start - b.start);
          for (const [at, { end }] of spans.entries()) assert.ok(end <= (spans[at + 1]?.start ?? Infinity));
          for (const { start, end, mark } of unbalanced) assert.equal(text.slice(start, end), mark);
        },
      ),
    );
  });
});
