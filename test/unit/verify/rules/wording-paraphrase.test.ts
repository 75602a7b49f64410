import { describeRule } from '../support.ts';

describeRule(
  'wording/paraphrase',
  [
    {
      why: 'near in meaning only',
      source:
        'Orla Fenn: I told the committee that the ferry would never carry passengers at night, because the harbour has no lights.',
      draft: '“The ferry never carries people at night; the harbour is dark,” Orla Fenn said.',
      verdict: 'altered',
    },
  ],
  [
    {
      why: 'one word differs',
      source: 'Orla Fenn: The ferry carries no passengers at night.',
      draft: '“The ferry carries no travellers at night,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'nothing in common',
      source: 'Orla Fenn: The ferry carries no passengers at night.',
      draft: '“Our budget is balanced for the third year running,” Orla Fenn said.',
      verdict: 'not-found',
    },
  ],
);
