import { describeRule } from '../support.ts';

describeRule(
  'wording/modality',
  [
    {
      why: 'will for may',
      source: 'Orla Fenn: The council may close the school next autumn.',
      draft: '“The council will close the school next autumn,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'all for some',
      source: 'Orla Fenn: The fire destroyed some houses on the quay.',
      draft: '“The fire destroyed all houses on the quay,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'alleged dropped',
      source: 'Orla Fenn: He met the alleged thief at the station twice.',
      draft: '“He met the thief at the station twice,” Orla Fenn said.',
      verdict: 'altered',
    },
  ],
  [
    {
      why: 'the modal is kept',
      source: 'Orla Fenn: The council may close the school next autumn.',
      draft: '“The council may close the school next autumn,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a contracted modal',
      source: "Orla Fenn: The council'll close the school next autumn.",
      draft: '“The council will close the school next autumn,” Orla Fenn said.',
      verdict: 'verified',
      style: 'guardian',
    },
    {
      why: 'a noun changes',
      source: 'Orla Fenn: The council may close the school next autumn.',
      draft: '“The council may close the library next autumn,” Orla Fenn said.',
      verdict: 'altered',
    },
  ],
);
