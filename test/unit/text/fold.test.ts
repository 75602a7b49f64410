import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold, foldWord, LINE_HYPHEN, originalSpan, sameFolded } from '../../../src/core/text/fold.ts';

const folded = (text: string) => fold(text).text;

/** Texts made of what makes folding hard: marks, invisible characters, emoji, combining sequences, ligatures. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['a', 'Z', 'e\u0301', 'ﬁ', '½', 'İ', 'ß', '🙏', '👩‍🚀', '한', '\u1112\u1161\u11ab', 'לָ', 'لَ', 'ـ'],
        ...[
          '\u00ad',
          '\u200b',
          '\u202e',
          '-\n',
          ' - ',
          '--',
          '—',
          '–',
          '…',
          '. . .',
          '...',
          '“',
          '’',
          '«',
          "''",
        ],
        ...['1', '1,000', ' ', '\n', '\u00a0', '項', 'ไม่', '\ud800', '\udc00', '[', ']', '*'],
      ),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('folding', () => {
  it('reads typography as nothing', () => {
    assert.equal(folded('“Don’t,” she said'), folded('"Don\'t," she said'));
    assert.equal(folded('We wait … then go'), folded('we wait... then go'));
    assert.equal(folded('we wait . . . then go'), folded('we wait... then go'));
    assert.equal(folded('home — at last'), folded('home--at last'));
    assert.equal(folded('a\u00a0ﬁne  day\r\nout'), 'a fine day out');
    assert.equal(folded('co\u00adoper\u200bate\u202c'), 'cooperate');
    assert.equal(folded('cafe\u0301'), 'café');
    assert.equal(folded('1½ Ｆｕｌｌ'), '1 1/2 full');
  });

  it('reads optional letters and points of other languages as nothing', () => {
    assert.equal(folded('Straße'), folded('Strasse'));
    assert.equal(folded('ещё'), folded('еще'));
    assert.equal(folded('İLK'), 'ilk');
    assert.equal(folded('كَتَبَ'), folded('كـتب'));
    assert.equal(folded('שָׁלוֹם'), folded('שלום'));
  });

  it('keeps what carries meaning', () => {
    assert.notEqual(folded('peña'), folded('pena'));
    assert.notEqual(folded('re-sign'), folded('resign'));
    assert.notEqual(folded('well, then'), folded('well then'));
    assert.notEqual(folded('$5'), folded('£5'));
    assert.notEqual(folded('cannot'), folded('can not'));
    assert.notEqual(folded('آن'), folded('ان'));
  });

  it('accepts both readings of a hyphen at the end of a line, and of no other', () => {
    const broken = folded('an exam-\nple here');
    assert.ok(broken.includes(LINE_HYPHEN));
    assert.ok(sameFolded(broken, folded('an example here')));
    assert.ok(sameFolded(folded('an exam-ple here'), broken));
    assert.ok(sameFolded(broken, folded('an exam-\r\n  ple here')));
    assert.ok(!sameFolded(broken, folded('an exam ple here')));
    assert.ok(!sameFolded(folded('re-sign'), folded('resign')));
    assert.ok(!sameFolded(broken, folded('an exam-ple')));
  });

  it('leads back to the original', () => {
    const text = 'He  “ﬁnds”… 1½';
    const result = fold(text);
    const at = result.text.indexOf('finds');
    assert.deepEqual(originalSpan(result, { start: at, end: at + 5 }), { start: 5, end: 9 });
    const half = result.text.indexOf('1/2');
    assert.deepEqual(originalSpan(result, { start: half, end: half + 3 }), { start: 13, end: 14 });
    assert.deepEqual(originalSpan(result, { start: 3, end: 3 }), { start: 4, end: 4 });
    assert.deepEqual(originalSpan(fold(''), { start: 0, end: 0 }), { start: 0, end: 0 });
  });

  it('never leads out of the original, whatever the text', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const { text: out, starts, ends } = fold(text);
        assert.equal(starts.length, out.length);
        assert.equal(ends.length, out.length);
        let before = 0;
        for (let unit = 0; unit < out.length; unit++) {
          const start = starts[unit] ?? -1;
          const end = ends[unit] ?? -1;
          assert.ok(start >= before && start < end && end <= text.length, JSON.stringify([unit, start, end]));
          assert.ok(unit === 0 || end >= (ends[unit - 1] ?? 0));
          before = start;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('folding a word', () => {
  const word = (text: string) => foldWord(text, 0, text.length);

  it('drops what writers add to words and figures', () => {
    assert.equal(word('U.S'), 'us');
    assert.equal(word('1,250,000.5'), '1250000.5');
    assert.equal(word('[T]he'), 'the');
    assert.equal(word('Don’t'), "don't");
  });

  it('keeps figures and apostrophes apart', () => {
    assert.equal(word('3,5'), '3,5');
    assert.equal(word('1.000'), '1.000');
    assert.notEqual(word('we’ll'), word('well'));
  });
});
