import { describeRule } from '../support.ts';

describeRule(
  'speaker/interviewer',
  [
    {
      why: 'words from the question',
      source:
        'Q: So the roof was known to leak when the hall opened?\n\nORLA FENN: There was a bucket on the stage.',
      draft: '“The roof was known to leak when the hall opened,” Orla Fenn said.',
      verdict: 'misattributed',
    },
  ],
  [
    {
      why: 'words from the answer',
      source:
        'Q: So the roof was known to leak when the hall opened?\n\nORLA FENN: There was a bucket on the stage.',
      draft: '“There was a bucket on the stage,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'an answer in the paragraph of its question',
      source:
        'Q: Was the roof known to leak? A: There was a bucket on the stage, and Orla Fenn had put it there.',
      draft: '“There was a bucket on the stage,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
);
