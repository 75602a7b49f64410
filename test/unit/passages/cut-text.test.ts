import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cutText, hashFolded } from '../../../src/core/passages/cut-text.ts';
import { damageIn, DAMAGED, isDamaged } from '../../../src/core/passages/damage.ts';
import { wordsOf } from '../../../src/core/text/words.ts';

/** Pieces of which texts are made that are hard to cut. */
const HARD = [
  ...[
    'don’t',
    'rock’n’roll',
    "'twas",
    'o``clock',
    'U.S.',
    'J. R.',
    'end.Next',
    '1,000',
    '3.5',
    '9/11',
    '10:30',
    '5%',
  ],
  ...[
    '-\n',
    '-',
    '-5',
    'well-known',
    '\u00ad',
    's***',
    'f*ck',
    '**',
    '[',
    '🙏',
    'e\u0301',
    "'",
    '½',
    '…',
    '€5',
  ],
  ...[
    'ไม่',
    '水道局',
    'がぎ',
    '한국어',
    '\u1112\u1161\u11ab',
    'ΣΊΣΥΦΟΣ',
    'İstanbul',
    'ǅ',
    'ß',
    'ﬁn',
    'K',
    'Ёлка',
  ],
  ...['٣٫٥', 'سَلام', 'שָׁלוֹם', '٠١', '\ud800', '\u200d', 'ﾞ', '\ufe0f', 'ʼn', 'ŉ', 'x\u05f3', '°'],
];
const SIGNS = [
  ...[
    'c0uncil',
    'wi11',
    'wil|',
    'b2b',
    'covid19',
    '1st',
    '0ffice',
    'a<b',
    'co~me',
    'pro{of',
    '\ufffd',
    'Ã©',
    'â€™',
  ],
  ...[
    '\u0003',
    '\u0085',
    '\ue001',
    't h e',
    'A B C',
    'p̈ q r s',
    'x y z w',
    '«Wehr»',
    '|',
    'l1|',
    'a1b',
    'x'.repeat(36),
  ],
];
const words = (parts: readonly string[]) =>
  fc.constantFrom(...parts, ' ', ' ', '\n', ', ', '. ', '”', 'The', 'mill');

describe('cutting a text into columns', () => {
  it('gives the words that the general rules give, and their hashes', () => {
    const text = fc
      .array(fc.oneof(words(HARD), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), {
        maxLength: 14,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (text) => {
        const cut = cutText(text);
        const expected = wordsOf(text);
        assert.equal(cut.size, expected.length);
        for (const [at, { start, end, folded, joint }] of expected.entries()) {
          assert.deepEqual([cut.starts[at], cut.ends[at]], [start, end]);
          assert.equal(cut.hashes[at], hashFolded(folded), folded);
          const joined = joint ? hashFolded((expected[at - 1]?.folded ?? '') + folded) : 0;
          assert.equal(cut.joined[at], joined);
          if (cut.plain[at]) assert.match(folded, /^(?:[a-z']+|[0-9']+)$/);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('telling damage from the words of a text', () => {
  it('is as right as counting all signs', () => {
    const text = fc.array(words([...SIGNS, ...HARD]), { maxLength: 10 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (text) => {
        assert.equal(isDamaged(text, cutText(text)), damageIn(text) >= DAMAGED);
      }),
      { numRuns: 10_000 },
    );
  });
});
