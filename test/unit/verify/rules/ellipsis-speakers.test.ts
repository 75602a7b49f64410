import { describeRule } from '../support.ts';

describeRule(
  'ellipsis/speakers',
  [
    {
      why: 'two speakers',
      source:
        'ORLA FENN: The barn was full of smoke that night.\n\nTOVE RASK: Nobody called the fire brigade until noon.',
      draft:
        '“The barn was full of smoke that night … Nobody called the fire brigade until noon,” Orla Fenn said.',
      verdict: 'stitched',
    },
  ],
  [
    {
      why: 'one speaker over two paragraphs',
      source:
        'ORLA FENN: The barn was full of smoke that night.\n\nORLA FENN: It was Friday. Nobody called the fire brigade until noon.',
      draft:
        '“The barn was full of smoke that night … Nobody called the fire brigade until noon,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
);
