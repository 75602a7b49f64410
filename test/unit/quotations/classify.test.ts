import assert from 'node:assert/strict';
import { find, texts } from './helpers.ts';

describe('what is no speech', () => {
  const cases: [string, string, string][] = [
    ['Speaking on “Northern Breakfast,” Ida Brandt left early.', 'Northern Breakfast,', 'title'],
    ['Raymond “Boats” Quill left early.', 'Boats', 'nickname'],
    ['The so-called “efficiency” drive closed two quays.', 'efficiency', 'scare'],
    ['They searched for “cheap boats” online.', 'cheap boats', 'search'],
    ['The crew marched under the motto “boats for all”.', 'boats for all', 'motto'],
    ['The film, “a tide too far,” opens in May.', 'a tide too far,', 'title'],
    ['She sings “The Long Road to Vareth” every night.', 'The Long Road to Vareth', 'title'],
    ['Visit “vareth-harbour.org” for times.', 'vareth-harbour.org', 'title'],
    ['The “Tides”-branded coats sold out.', 'Tides', 'title'],
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

  it('takes a few words for speech where no word around them is one of the language', () => {
    assert.deepEqual(texts('김민서는 “항구를 오월에 닫습니다”라고 말했다.'), ['항구를 오월에 닫습니다']);
    assert.deepEqual(texts('آنا مرادی گفت: «بندر باز می‌ماند».'), ['بندر باز می‌ماند']);
    assert.deepEqual(texts('김민서는 “항구”라고 말했다.'), []);
    assert.deepEqual(texts('The “late but cheap” clerk left.'), []);
  });

  it('skips what a headline quotes', () => {
    const { quotations, skipped } = find(
      'Ida Brandt: ‘We Will Not Move The Crane Before June.’\n“We will not move it,” said Ida Brandt.',
    );
    assert.deepEqual(
      skipped.map((one) => one.reason),
      ['headline'],
    );
    assert.deepEqual(
      quotations.map((one) => one.text),
      ['We will not move it,'],
    );
    assert.deepEqual(texts('Ida Brandt said: ‘We will not move the crane before June.’'), [
      'We will not move the crane before June.',
    ]);
  });

  it('takes the first sentence of a text without a headline for speech, whatever marks come later', () => {
    const later = '“Nobody asked us about the quay,” said Ida Brandt.';
    assert.deepEqual(texts(`‘We will not move the crane before June,’ Ida Brandt said.\n\n${later}`), [
      'We will not move the crane before June,',
      'Nobody asked us about the quay,',
    ]);
    for (const headline of [
      'Ida Brandt: ‘We will not move the crane before June’',
      '‘We will not move the crane before June’, says Ida Brandt',
    ])
      assert.deepEqual(texts(`${headline}\n\n${later}`), ['Nobody asked us about the quay,']);
  });

  it('skips a word that a sentence adds behind the quotation, and keeps one that it joins', () => {
    assert.deepEqual(texts('Ida Brandt said “we have room for 12” and locked the gate at “exactly” nine.'), [
      'we have room for 12',
    ]);
    assert.deepEqual(texts('Ida Brandt said the crane was “old” and “tired”.'), ['old', 'tired']);
  });

  it('keeps speech that looks like a name only in part', () => {
    assert.deepEqual(texts('The film, she said, was “a tide too far”.'), ['a tide too far']);
    assert.deepEqual(texts('“The crane stays,” Ida Brandt sings.'), ['The crane stays,']);
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
