import { describeRule } from '../support.ts';

describeRule(
  'source/withdrawn',
  [
    {
      why: 'only in a correction',
      source:
        'Correction: An earlier version of this article wrongly quoted Orla Fenn as saying “the mill was sold to gangsters.” She said it was sold to gardeners.',
      draft: 'Orla Fenn said “the mill was sold to gangsters.”',
      verdict: 'ambiguous',
    },
  ],
  [
    {
      why: 'in the article itself',
      source:
        'Orla Fenn said “the mill was sold to gardeners.”\n\nCorrection: The price of the mill was 40 crowns.',
      draft: 'Orla Fenn said “the mill was sold to gardeners.”',
      verdict: 'verified',
    },
  ],
);
