import assert from 'node:assert/strict';
import { tooShort } from '../../../src/core/quotations/least-words.ts';

const quotation = (text: string, continues: number | null = null) => ({ text, continues });

describe('quotations of few words', () => {
  it('are left unchecked below the least number of words, and the reason names it', () => {
    assert.deepEqual(tooShort([quotation('Not now'), quotation('Not now, please')], 3), [
      'shorter than 3 words',
      null,
    ]);
  });

  it('are all checked by default', () => {
    assert.deepEqual(tooShort([quotation('No'), quotation('')], 1), [null, null]);
  });

  it('count the pieces of a split quotation together', () => {
    const split = [
      quotation('We will wait'),
      quotation('Never'),
      quotation('for the tide', 0),
      quotation('he said', 2),
    ];
    assert.deepEqual(
      tooShort(split, 8).map((reason) => reason === null),
      [true, false, true, true],
    );
  });

  it('count characters where a script has no spaces', () => {
    assert.deepEqual(tooShort([quotation('橋は開かない')], 5), [null]);
  });
});
