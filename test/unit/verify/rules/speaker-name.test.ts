import { describeRule } from '../support.ts';

describeRule(
  'speaker/name',
  [
    {
      why: 'a letter differs',
      source: 'Orla Fennel: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday at noon,” Orla Fennal said.',
      verdict: 'verified',
    },
  ],
  [
    {
      why: 'the same spelling',
      source: 'Orla Fenn: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday at noon,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a surname alone',
      source: 'Orla Fenn: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday at noon,” Fenn said.',
      verdict: 'verified',
    },
  ],
);
