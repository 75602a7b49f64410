import { describeRule } from '../support.ts';

describeRule(
  'ellipsis/order',
  [
    {
      why: 'pieces the wrong way round',
      source:
        'Orla Fenn: The first winter was hard on all of us. We slept in the barn with the sheep. In spring the river came up to the windows.',
      draft:
        '“In spring the river came up to the windows … The first winter was hard on all of us,” Orla Fenn said.',
      verdict: 'stitched',
    },
  ],
  [
    {
      why: 'pieces in order',
      source: 'Orla Fenn: The first winter was hard on all of us, as winters are, and the barn was full.',
      draft: '“The first winter was hard on all of us … and the barn was full,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
);
