import assert from 'node:assert/strict';
import { find, texts } from './helpers.ts';

describe('what is no speech', () => {
  const cases: [string, string, string][] = [
    ['Speaking on “Northern Breakfast,” Ida Brandt left early.', 'Northern Breakfast,', 'title'],
    ['Raymond “Boats” Quill left early.', 'Boats', 'nickname'],
    ['The so-called “efficiency” drive closed two quays.', 'efficiency', 'scare'],
    ['They searched for “cheap boats” online.', 'cheap boats', 'search'],
    ['The crew marched under the motto “boats for all”.', 'boats for all', 'motto'],
    ['The field reads note="tide is late" in the log.', 'tide is late', 'code'],
  ];
  for (const [text, words, reason] of cases)
    it(`skips ${reason}: ${words}`, () => {
      const { quotations, skipped } = find(text);
      assert.deepEqual(quotations, []);
      assert.deepEqual(
        skipped.map((item) => [item.text, item.reason]),
        [[words, reason]],
      );
    });

  it('skips a row of terms whole', () => {
    const text =
      'The choices are labelled “keep,” “merge” and “close,” and Ida Brandt said “none is painless.”';
    assert.deepEqual(texts(text), ['none is painless.']);
  });

  it('keeps short speech that is tagged, or answers behind a colon', () => {
    assert.deepEqual(texts('“Never,” said Ida Brandt.'), ['Never,']);
    assert.deepEqual(texts('Would she go? Ida Brandt’s answer was short: “No.”'), ['No.']);
    assert.deepEqual(texts('“The Long Goodbye,” said Ida Brandt.'), ['The Long Goodbye,']);
    assert.deepEqual(texts('Ida Brandt called the plan “a mess of rope”.'), ['a mess of rope']);
  });
});
