import { describeRule } from '../support.ts';

describeRule(
  'speaker/embedded',
  [
    {
      why: 'a third person’s words',
      source: 'ORLA FENN: The judge said to me: Bring the deed by Friday or lose the mill.',
      draft: '“Bring the deed by Friday or lose the mill,” Orla Fenn said.',
      verdict: 'misattributed',
    },
  ],
  [
    {
      why: 'the speaker’s own words repeated',
      source: 'ORLA FENN: And I said to him: Bring the deed by Friday or lose the mill.',
      draft: '“Bring the deed by Friday or lose the mill,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'the draft names the third person',
      source: 'ORLA FENN: The judge said to me: Bring the deed by Friday or lose the mill.',
      draft: 'Orla Fenn recalled a judge saying: “Bring the deed by Friday or lose the mill.”',
      verdict: 'verified',
    },
  ],
);
