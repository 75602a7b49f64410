import { describeRule } from '../support.ts';

describeRule(
  'context/qualifier',
  [
    {
      why: 'the cut leaves not outside',
      source: 'Orla Fenn: Visitors are not allowed to feed the seals.',
      draft: 'Visitors are “allowed to feed the seals,” Orla Fenn said.',
      verdict: 'out-of-context',
    },
    {
      why: 'the condition is cut off',
      source: 'Orla Fenn: The fair will go ahead, but only if the rain stops by noon.',
      draft: '“The fair will go ahead,” Orla Fenn said.',
      verdict: 'out-of-context',
    },
    {
      why: 'the ellipsis drops the one who is meant',
      source:
        'Orla Fenn: The geese ruined the lawn. The new gardener chased them off. He deserves a medal from the town.',
      draft: '“The geese ruined the lawn. … He deserves a medal from the town,” Orla Fenn said.',
      verdict: 'out-of-context',
    },
  ],
  [
    {
      why: 'the draft keeps the negation',
      source: 'Orla Fenn: Visitors are not allowed to feed the seals.',
      draft: 'Visitors are not “allowed to feed the seals,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'the draft keeps the condition',
      source: 'Orla Fenn: The fair will go ahead, but only if the rain stops by noon.',
      draft: '“The fair will go ahead,” Orla Fenn said, if the rain stops.',
      verdict: 'verified',
    },
    {
      why: 'the source goes on with and',
      source: 'Orla Fenn: The fair will go ahead, and everybody is invited to it.',
      draft: '“The fair will go ahead,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a plain but',
      source: 'Orla Fenn: The fair will go ahead, but bring your boots.',
      draft: '“The fair will go ahead,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
);
