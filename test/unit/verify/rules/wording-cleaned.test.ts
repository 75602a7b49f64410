import { describeRule } from '../support.ts';

describeRule(
  'wording/cleaned',
  [
    {
      why: 'fillers, under AP',
      source: 'ORLA FENN: We tried, um, you know, to save the whole herd that night.',
      draft: '“We tried to save the whole herd that night,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'a contraction, under AP',
      source: "Orla Fenn: We don't sell the herd to strangers.",
      draft: '“We do not sell the herd to strangers,” Orla Fenn said.',
      verdict: 'altered',
    },
  ],
  [
    {
      why: 'fillers, under the Guardian’s style',
      source: 'ORLA FENN: We tried, um, you know, to save the whole herd that night.',
      draft: '“We tried to save the whole herd that night,” Orla Fenn said.',
      verdict: 'verified',
      style: 'guardian',
    },
    {
      why: 'a filler and a word said twice, under the Guardian’s style',
      source: 'ORLA FENN: We, uh, we just want the, you know, the old quay back.',
      draft: '“We just want the old quay back,” Orla Fenn said.',
      verdict: 'verified',
      style: 'guardian',
    },
    {
      why: 'grammar, under the Guardian’s style',
      source: 'ORLA FENN: The cows is gonna go to market this week.',
      draft: '“The cows are going to go to market this week,” Orla Fenn said.',
      verdict: 'verified',
      style: 'guardian',
    },
    {
      why: 'nothing tidied',
      source: "Orla Fenn: We don't sell the herd to strangers.",
      draft: '“We don’t sell the herd to strangers,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
);
