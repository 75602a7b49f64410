import { describeRule } from '../support.ts';

describeRule(
  'wording/changed',
  [
    {
      why: 'another word',
      source: 'Orla Fenn: The harvest was ruined by the hail in June.',
      draft: '“The harvest was spoiled by the hail in June,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'the opposite',
      source: 'Orla Fenn: Prices will go up before the summer ends here.',
      draft: '“Prices will go down before the summer ends here,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'a hyphen that makes another word',
      source: 'Orla Fenn: I shall re-cover the old chairs this winter.',
      draft: '“I shall recover the old chairs this winter,” Orla Fenn said.',
      verdict: 'altered',
    },
  ],
  [
    {
      why: 'British and American spelling',
      source: 'Orla Fenn: The colour of the harbour had faded by noon.',
      draft: '“The color of the harbor had faded by noon,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'curly and straight marks',
      source: "Orla Fenn: It's the baker's oven that burned down.",
      draft: '“It’s the baker’s oven that burned down,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a compound with and without its hyphen',
      source: 'Orla Fenn: The co-ordinator left the well-kept archive to us.',
      draft: '“The coordinator left the well kept archive to us,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a first letter in the small',
      source: 'Orla Fenn: The harvest was ruined by the hail in June.',
      draft: 'Orla Fenn said “the harvest was ruined by the hail.”',
      verdict: 'verified',
    },
  ],
);
