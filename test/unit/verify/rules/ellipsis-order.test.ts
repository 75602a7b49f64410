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
    {
      why: 'pieces of a few words',
      source: 'Orla Fenn: The winter was hard. In spring the river rose.',
      draft: '“In spring the river rose … The winter was hard,” Orla Fenn said.',
      verdict: 'stitched',
    },
    {
      why: 'the last two of three',
      source:
        'Orla Fenn: The winter was hard on the herd. We fed them hay. In spring the river rose above the bank. The summer came late that year.',
      draft:
        '“The winter was hard on the herd … The summer came late that year … In spring the river rose above the bank,” Orla Fenn said.',
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
    {
      why: 'three in order',
      source:
        'Orla Fenn: The winter was hard on the herd. We fed them hay. In spring the river rose above the bank. The summer came late that year.',
      draft:
        '“The winter was hard on the herd … In spring the river rose above the bank … The summer came late that year,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a piece that is said again later',
      source: 'Orla Fenn: The winter was hard. In spring the river rose. Oh, the winter was hard.',
      draft: '“In spring the river rose … the winter was hard,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'two quotations',
      source: 'Orla Fenn: The winter was hard on the herd. In spring the river rose above the bank.',
      draft: '“In spring the river rose above the bank,” Orla Fenn said. “The winter was hard on the herd.”',
      verdict: 'verified',
    },
  ],
);
