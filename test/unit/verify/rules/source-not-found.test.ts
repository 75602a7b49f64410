import { describeRule } from '../support.ts';

describeRule(
  'source/not-found',
  [
    {
      why: 'nothing like it',
      source: 'Orla Fenn: The mill was sold on Friday at noon.',
      draft: '“Our budget is balanced for the third year running,” Orla Fenn said.',
      verdict: 'not-found',
    },
    {
      why: 'two words that only look alike',
      source: 'The cart was off the route when it stopped. Orla Fenn gave no interview.',
      draft: 'Orla Fenn called it “a rout.”',
      verdict: 'not-found',
    },
  ],
  [
    {
      why: 'a translation',
      source: "Yves Morand : La barque n'attend personne.",
      draft: '“The boat waits for no one,” Yves Morand said in French.',
      verdict: 'unchecked',
    },
    {
      why: 'one word',
      source: 'Orla Fenn: The mill was sold on Friday at noon.',
      draft: 'Asked whether she was happy, Orla Fenn said: “Delighted.”',
      verdict: 'unchecked',
    },
    {
      why: 'it is there',
      source: 'Orla Fenn: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
);
