import { describeRule } from '../support.ts';

describeRule(
  'source/other',
  [
    {
      why: 'told to another paper',
      source: '“The mill was sold for a song,” Orla Fenn told the Valley Star in March.',
      draft: '“The mill was sold for a song,” Orla Fenn told the Courier.',
      verdict: 'verified',
    },
  ],
  [
    {
      why: 'the same paper',
      source: '“The mill was sold for a song,” Orla Fenn told the Valley Star in March.',
      draft: '“The mill was sold for a song,” Orla Fenn told the Star.',
      verdict: 'verified',
    },
    {
      why: 'no paper is named',
      source: '“The mill was sold for a song,” Orla Fenn told the Valley Star in March.',
      draft: '“The mill was sold for a song,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
);
