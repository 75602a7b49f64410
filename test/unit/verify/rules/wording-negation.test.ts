import { describeRule } from '../support.ts';

describeRule(
  'wording/negation',
  [
    {
      why: 'a dropped not',
      source: 'Orla Fenn: We are not closing the pool this winter.',
      draft: '“We are closing the pool this winter,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'an added n’t',
      source: 'Orla Fenn: The pump did work on the night of the flood.',
      draft: '“The pump didn’t work on the night of the flood,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'never for always',
      source: 'Orla Fenn: We never asked the parish for any money.',
      draft: '“We asked the parish for any money,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'a prefix',
      source: 'Orla Fenn: The decision was unlawful and the board knew it.',
      draft: '“The decision was lawful and the board knew it,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'a bracket hides a not',
      source: 'Orla Fenn: I did not see him at the weir that night.',
      draft: '“I did [see him] at the weir that night,” Orla Fenn said.',
      verdict: 'altered',
    },
  ],
  [
    {
      why: 'not spelled out',
      source: "Orla Fenn: We don't want a second pool in this town.",
      draft: '“We do not want a second pool in this town,” Orla Fenn said.',
      verdict: 'verified',
      style: 'guardian',
    },
    {
      why: 'cannot in two words',
      source: 'Orla Fenn: We can not pay for a second pool.',
      draft: '“We cannot pay for a second pool,” Orla Fenn said.',
      verdict: 'verified',
      style: 'guardian',
    },
    {
      why: 'the negation is kept',
      source: 'Orla Fenn: We are not closing the pool this winter.',
      draft: '“We are not closing the pool this winter,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'another word beside it',
      source: 'Orla Fenn: We are not closing the pool this winter.',
      draft: '“We are not shutting the pool this winter,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'a bracket beside a not',
      source: 'Orla Fenn: I did not see him at the weir that night.',
      draft: '“I did not see [the vet] at the weir that night,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
);
