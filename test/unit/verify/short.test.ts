import assert from 'node:assert/strict';
import { checkDraft, checkLast, type Example } from './support.ts';

const EXAMPLES: readonly Example[] = [
  {
    why: 'a short answer that was another is altered',
    source: 'REPORTER: Will the mill open?\n\nMOREL: Pas sûr.',
    draft: 'Asked if the mill would open, Yves Morel said “Sure.”',
    verdict: 'altered',
  },
  {
    why: 'an answer of another person is not looked at',
    source: 'REPORTER: Will the mill open?\n\nMOREL: Pas sûr.\n\nORLA FENN: The ferry sails at noon.',
    draft: '“Sure,” Orla Fenn said.',
    verdict: 'unchecked',
  },
  {
    why: 'an answer that sounds otherwise is not looked at',
    source: 'REPORTER: Will the mill open?\n\nMOREL: Peut-être.',
    draft: '“Sure,” Yves Morel said.',
    verdict: 'unchecked',
  },
  {
    why: 'the answer itself is verified',
    source: 'REPORTER: Will the mill open?\n\nORLA FENN: Sure.',
    draft: '“Sure,” Orla Fenn said.',
    verdict: 'verified',
  },
  {
    why: 'an answer that goes on is verified',
    source: 'REPORTER: Will the mill open?\n\nORLA FENN: Sure, why not.',
    draft: '“Sure,” Orla Fenn said.',
    verdict: 'verified',
  },
  {
    why: 'a word inside a sentence is no answer',
    source: 'ORLA FENN: We make sure of it every day.',
    draft: '“Sure,” Orla Fenn said.',
    verdict: 'unchecked',
  },
  {
    why: 'a word of the article is nobody’s answer',
    source: 'The bridge is a disgrace to the town. Orla Fenn said “nothing at all about the mill.”',
    draft: 'Orla Fenn called it “a disgrace.”',
    verdict: 'unchecked',
  },
  {
    why: 'a fragment of the speaker’s sentence is verified',
    source: 'ORLA FENN: The bridge is a disgrace to the town.',
    draft: 'Orla Fenn called it “a disgrace.”',
    verdict: 'verified',
  },
  {
    why: 'what the source quotes by itself is verified',
    source: 'Orla Fenn called it “a disgrace.”',
    draft: '“A disgrace,” Orla Fenn said.',
    verdict: 'verified',
  },
];

describe('quotations of a word or two', () => {
  it('are parts of a sentence where their tag interrupts it', async () => {
    const source = '“The mill will grind again by June,” said Orla Fenn.';
    const verdicts = async (draft: string) =>
      (await checkDraft(source, draft)).quotations.map(({ verdict }) => verdict);
    assert.deepEqual(await verdicts('“The mill,” Orla Fenn said, “will grind again by June.”'), [
      'verified',
      'verified',
    ]);
    assert.deepEqual(await verdicts('“The mill,” Orla Fenn said. “We know nothing of it,” said Ida.'), [
      'unchecked',
      'not-found',
    ]);
  });

  for (const { why, source, draft, verdict } of EXAMPLES) {
    it(why, async () => {
      const checked = await checkLast(source, draft);
      assert.equal(checked.verdict, verdict, checked.reason ?? '');
      assert.equal(checked.reason !== null, verdict === 'unchecked');
    });
  }
});
