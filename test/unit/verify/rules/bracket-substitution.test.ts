import { describeRule } from '../support.ts';

describeRule(
  'bracket/substitution',
  [
    {
      why: 'a noun for a pronoun',
      source: 'Orla Fenn: The storm took the roof. It cost us the whole harvest that year.',
      draft: '“[The storm] cost us the whole harvest that year,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
  [
    {
      why: 'an insertion',
      source: 'Orla Fenn: The storm cost us the whole harvest that year.',
      draft: '“The [winter] storm cost us the whole harvest that year,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a capital',
      source: 'Orla Fenn: In short, the storm cost us the whole harvest that year.',
      draft: '“[T]he storm cost us the whole harvest that year,” Orla Fenn said.',
      verdict: 'verified',
      style: 'bluebook',
    },
  ],
);
