import { describeRule } from '../support.ts';

describeRule(
  'wording/name',
  [
    {
      why: 'another person',
      source: 'Orla Fenn: I gave the key to Mirela on the first day.',
      draft: '“I gave the key to Jonna on the first day,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'another place',
      source: 'Orla Fenn: We moved the herd from Velden to the coast.',
      draft: '“We moved the herd from Norrby to the coast,” Orla Fenn said.',
      verdict: 'altered',
    },
  ],
  [
    {
      why: 'the same name',
      source: 'Orla Fenn: I gave the key to Mirela on the first day.',
      draft: '“I gave the key to Mirela on the first day,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a capital at the start',
      source: 'Orla Fenn: At last, the key was found on the first day.',
      draft: '“The key was found on the first day,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'another common word',
      source: 'Orla Fenn: I gave the key to somebody on the first day.',
      draft: '“I gave the key to everyone on the last day,” Orla Fenn said.',
      verdict: 'altered',
    },
  ],
);
