import { describeRule } from '../support.ts';

describeRule(
  'ellipsis/gap',
  [
    {
      why: 'far apart',
      source:
        'Orla Fenn: The water reached the first step at noon. The miller, the smith and the priest all came by to see the water and had their say about it. The miller, the smith and the priest all came by to see the water and had their say about it. The miller, the smith and the priest all came by to see the water and had their say about it. The miller, the smith and the priest all came by to see the water and had their say about it. The miller, the smith and the priest all came by to see the water and had their say about it. By night the whole street was a lake.',
      draft:
        '“The water reached the first step at noon. … By night the whole street was a lake,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
  [
    {
      why: 'near',
      source:
        'Orla Fenn: The water reached the first step at noon, slowly, and by night the whole street was a lake.',
      draft:
        '“The water reached the first step at noon … and by night the whole street was a lake,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
);
