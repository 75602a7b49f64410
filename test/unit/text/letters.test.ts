import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lettersOf, ligaturesIn, shapesOf } from '../../../src/core/text/letters.ts';

const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        't h e ',
        'ﬁ',
        'ﬃ',
        'ß',
        'e\u0301',
        '½',
        '👩‍🚒',
        '\u00ad\n',
        'ё',
        '3,5',
        '…',
        '“',
        'Å',
        '가',
      ),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('letters of a text', () => {
  it('lead back inside the text, in order, whatever it holds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { text: letters, starts, ends } of [lettersOf(text), shapesOf(lettersOf(text))]) {
          assert.equal(starts.length, letters.length);
          assert.equal(ends.length, letters.length);
          for (let at = 0; at < letters.length; at++) {
            const [start = -1, end = -1] = [starts[at], ends[at]];
            assert.ok(start >= 0 && start < end && end <= text.length);
            assert.ok(at === 0 || (starts[at - 1] ?? 0) <= start);
          }
        }
      }),
    );
  });

  it('are the letters of the stretch they lead to', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', 'ﬁ', 'é', ' ', '-', '.', '7', '\n') }),
        (text) => {
          const { text: letters, starts, ends } = lettersOf(text);
          const [first, last] = [starts[0], ends.at(-1)];
          if (first === undefined || last === undefined) assert.equal(letters, '');
          else assert.equal(lettersOf(text.slice(first, last)).text, letters);
        },
      ),
    );
  });

  it('are the same however the words are set apart', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (words) => {
        assert.equal(lettersOf(words.join(' ')).text, lettersOf(Array.from(words.join('')).join(' ')).text);
      }),
    );
  });

  it('keep what is spoken and drop what is not', () => {
    assert.equal(lettersOf('“T h e fee: $3.5 – or 5 %”').text, 'thefee$35or5%');
  });
});

describe('shapes of letters', () => {
  const same = (a: string, b: string) => shapesOf(lettersOf(a)).text === shapesOf(lettersOf(b)).text;

  it('are the same for what scanners confuse', () => {
    for (const [printed, scanned] of [
      ['modern', 'modem'],
      ['will', 'wi11'],
      ['the clerk', 'tlie derk'],
      ['office', 'of ce'],
      ['confirm', 'con\ufffdrm'],
      ['café', 'cafe'],
      ['Council', 'C0uncil'],
    ] as const)
      assert.ok(same(printed, scanned), `${printed}, ${scanned}`);
  });

  it('differ for words that no scanner confuses', () => {
    for (const [printed, other] of [
      ['raise', 'lower'],
      ['now', 'not'],
      ['fifty', 'sixty'],
      ['кот', 'код'],
    ] as const)
      assert.ok(!same(printed, other), `${printed}, ${other}`);
  });

  it('count ligatures', () => {
    assert.equal(ligaturesIn(lettersOf('The oﬃce conﬁrms a fine flat')), 4);
    assert.equal(ligaturesIn(lettersOf('The oak')), 0);
  });
});
