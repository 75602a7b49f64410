import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { hanVariants } from '../../../scripts/han-variants.mjs';
import { fold, foldLetters, foldWord, originalSpan } from '../../../src/core/text/fold.ts';
import { formDifference, simplifyHan } from '../../../src/core/text/letter-forms.ts';
import { wordsOf } from '../../../src/core/text/words.ts';

const alike = (a: string, b: string) => {
  assert.equal(fold(a).text, fold(b).text, `${a} and ${b}`);
  assert.equal(foldWord(a, 0, a.length), foldWord(b, 0, b.length), `${a} and ${b}`);
};
const unlike = (a: string, b: string) => {
  assert.notEqual(fold(a).text, fold(b).text, `${a} and ${b}`);
};

describe('letters in several forms', () => {
  it('are one letter: German, Russian, French', () => {
    alike('Größe', 'Grösse');
    alike('STRASSE', 'straße');
    alike('всё', 'все');
    alike('œuvre', 'oeuvre');
  });

  it('are one letter: Turkish i with and without its dot, to find them', () => {
    alike('IŞIK', 'ışık');
    alike('İZMİR', 'izmir');
  });

  it('are one letter: traditional and simplified characters, and their variants by region', () => {
    alike('這座橋', '这座桥');
    alike('臺灣', '台湾');
    alike('裡面', '里面');
    alike('着', '著');
  });

  it('are one letter: full and half width', () => {
    alike('ＡＢＣ１２３', 'abc123');
    alike('ﾃﾚﾋﾞ', 'テレビ');
    alike('２５％', '25%');
  });

  it('are one letter: points, hamza on the alef, keyboards and digits', () => {
    alike('كِتَاب', 'كتاب');
    alike('كتـــاب', 'كتاب');
    alike('أعلن', 'اعلن');
    alike('علی', 'علي');
    alike('١٢٥', '125');
    alike('۴۵', '45');
    alike('שָׁלוֹם', 'שלום');
  });

  it('stay apart where they are two letters', () => {
    unlike('año', 'ano');
    unlike('côte', 'cote');
    unlike('مدرسه', 'مدرسة');
    unlike('على', 'علي');
    unlike('آن', 'ان');
    unlike('за', 'зà');
    unlike('土', '士');
    unlike('мой', 'мои');
    unlike('が', 'か');
  });

  it('cut a word of half-width kana by its letters', () => {
    assert.deepEqual(
      wordsOf('ﾃﾚﾋﾞ').map(({ folded }) => folded),
      ['テ', 'レ', 'ビ'],
    );
    assert.deepEqual(
      wordsOf('٣٫٥ و ١٬٢٥٠').map(({ folded }) => folded),
      ['3.5', 'و', '1250'],
    );
  });
});

describe('a word in two forms', () => {
  it('is the same but for points, keyboards and digits', () => {
    assert.equal(formDifference('كَتَبَ', 'كتب'), 'glyphs');
    assert.equal(formDifference('كَتَب', 'كَتَبَ'), 'glyphs');
    assert.equal(formDifference('שָׁלוֹם', 'שלום'), 'glyphs');
    assert.equal(formDifference('علی', 'علي'), 'glyphs');
    assert.equal(formDifference('٢٥', '25'), 'glyphs');
  });

  it('is the same but for capitals, after the rules of Turkish too', () => {
    assert.equal(formDifference('Bridge', 'BRIDGE'), 'case');
    assert.equal(formDifference('IŞIK', 'ışık'), 'case');
    assert.equal(formDifference('İLK', 'ilk'), 'case');
    assert.equal(formDifference('STRASSE', 'Straße'), 'case');
  });

  it('is spelled otherwise', () => {
    assert.equal(formDifference('Strasse', 'Straße'), 'spelling');
    assert.equal(formDifference('ещё', 'еще'), 'spelling');
    assert.equal(formDifference('橋', '桥'), 'spelling');
    assert.equal(formDifference('أعلن', 'اعلن'), 'spelling');
  });

  it('is another word where both are written out', () => {
    assert.equal(formDifference('كَتَبَ', 'كُتِبَ'), 'letters');
    assert.equal(formDifference('أعلن', 'إعلن'), 'letters');
    assert.equal(formDifference('דָּבָר', 'דֶּבֶר'), 'letters');
    assert.equal(formDifference('sıkıldım', 'sikildim'), 'letters');
    assert.equal(formDifference('機', '机', false), 'letters');
  });
});

/** Letters in all their forms among emoji, joiners, marks of direction and combining marks. */
const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'ß',
          'ё',
          'е\u0308',
          'ı',
          'İ',
          'I\u0307',
          'œ',
          'Æ',
          '橋',
          '臺',
          '𠮷',
          'ﾊﾞ',
          'ﾞ',
          'ガ',
          '１',
          '٣',
          '۴',
          '०',
        ],
        ...[
          'أ',
          'ا\u0654',
          'آ',
          'ک',
          'لَا',
          'ﷺ',
          'שָׁ',
          'ﬃ',
          '㎏',
          '①',
          '½',
          '…',
          '. . .',
          '--',
          '-\n',
          '’',
          "''",
        ],
        ...[
          '👩‍👩‍👧',
          '🏳️‍🌈',
          '👍🏽',
          '🇩🇪',
          '1️⃣',
          '\u200d',
          '\u200c',
          '\u200f',
          '\u2066',
          '\u2069',
          '\u061c',
          '\ufeff',
        ],
        ...[
          'e\u0301\u0323',
          'a\u030a',
          '\u0301',
          '\u1112\u1161\u11ab',
          ' ',
          '\n',
          '\u00a0',
          '\ud83d',
          '\udc69',
          'word',
          '9',
        ],
      ),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('folding, whatever the letters', () => {
  it('leads back inside the original, from every stretch', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), fc.nat(), (text, from, to) => {
        const folded = fold(text);
        const { length } = folded.text;
        const [start, end] = [from % (length + 1), to % (length + 1)].sort((a, b) => a - b);
        const span = originalSpan(folded, { start: start ?? 0, end: end ?? 0 });
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify(span));
        if ((end ?? 0) > (start ?? 0)) assert.ok(span.end > span.start);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives words that lie inside the original, in order, and fold as they stand', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        let before = 0;
        for (const { start, end, folded } of wordsOf(text)) {
          assert.ok(before <= start && start < end && end <= text.length);
          assert.equal(folded, foldWord(text, start, end));
          before = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing that is folded', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const once = foldLetters(text);
        assert.equal(foldLetters(once), once);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes each Chinese character to one form in one step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0x3400, max: 0x9fff }), (point) => {
        const once = simplifyHan(String.fromCodePoint(point));
        assert.equal(simplifyHan(once), once);
      }),
      { numRuns: 5000 },
    );
  });

  it('has the table that OpenCC’s data make', () => {
    const file = new URL('../../../src/core/text/han-variants.ts', import.meta.url);
    assert.equal(readFileSync(file, 'utf8'), hanVariants());
  });
});
