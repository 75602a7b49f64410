import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comparable } from '../../../src/core/passages/passage.ts';
import { fold, LINE_HYPHEN } from '../../../src/core/text/fold.ts';

describe('comparable', () => {
  const folded = (text: string): string => fold(text).text.replaceAll(LINE_HYPHEN, '');

  it('is the folded form, however plain the text is', () => {
    const pieces = [
      'The',
      'ferry',
      'n’t',
      "n't",
      '12',
      '.',
      ',',
      '?',
      '!',
      ' ',
      ' ',
      '-',
      "'",
      '’',
      '…',
      '“',
      '\n',
      'é',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (list) => {
        assert.equal(comparable(list.join('')), folded(list.join('')));
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps what folding joins: points of an ellipsis, doubled apostrophes, dashes', () => {
    for (const text of [
      'We wait. . . for it',
      'We wait ... then',
      "''We wait''",
      'We - wait',
      'We--wait',
      'up-to-date',
    ])
      assert.equal(comparable(text), folded(text), text);
  });
});
