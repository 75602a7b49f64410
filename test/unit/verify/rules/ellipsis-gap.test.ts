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
    {
      why: 'from two sources',
      source: {
        'a.txt': 'ORLA FENN: The barn was full of smoke by then.',
        'b.txt': 'ORLA FENN: Nobody called for help until noon.',
      },
      draft: '“The barn was full of smoke by then … Nobody called for help until noon,” Orla Fenn said.',
      verdict: 'ambiguous',
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
    {
      why: 'from one source although there are two',
      source: {
        'a.txt': 'ORLA FENN: The barn was full of smoke by then. We ran. Nobody called for help until noon.',
        'b.txt': 'ORLA FENN: Nobody called for help until noon.',
      },
      draft: '“The barn was full of smoke by then … Nobody called for help until noon,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
);
