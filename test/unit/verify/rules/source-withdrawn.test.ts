import { describeRule } from '../support.ts';

const DRAFT = 'Orla Fenn said “the mill was sold to gangsters.”';

describeRule(
  'source/withdrawn',
  [
    {
      why: 'only in a correction',
      source:
        'Correction: An earlier version of this article wrongly quoted Orla Fenn as saying “the mill was sold to gangsters.” She said it was sold to gardeners.',
      draft: DRAFT,
      verdict: 'ambiguous',
    },
    {
      why: 'under the heading of corrections',
      source: {
        'paper.md':
          '# The mill\n\nThe sale took an hour.\n\n## Corrections\n\nWe misquoted Orla Fenn: “the mill was sold to gangsters.” She said “gardeners.”',
      },
      draft: DRAFT,
      verdict: 'ambiguous',
    },
    {
      why: 'named second, behind not',
      source:
        'Clarification: Orla Fenn said that “the mill was sold to gardeners,” and not that “the mill was sold to gangsters.”',
      draft: DRAFT,
      verdict: 'ambiguous',
    },
    {
      why: 'what should have read otherwise',
      source:
        'Editor’s note: The sentence “the mill was sold to gangsters” should have read “the mill was sold to gardeners.”',
      draft: DRAFT,
      verdict: 'ambiguous',
    },
    {
      why: 'in a version since corrected',
      source: {
        'first.txt': 'Orla Fenn said “the mill was sold to gangsters.”',
        'second.txt':
          'Orla Fenn said “the mill was sold to gardeners.”\n\nCorrection: A previous version misquoted Orla Fenn as saying “the mill was sold to gangsters.”',
      },
      draft: DRAFT,
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
    {
      why: 'the corrected wording of the notice',
      source:
        'Correction: An earlier version misquoted Orla Fenn. In fact Orla Fenn said “the mill was sold to gardeners.”',
      draft: 'Orla Fenn said “the mill was sold to gardeners.”',
      verdict: 'verified',
    },
    {
      why: 'the right wording, named first',
      source:
        'Clarification: Orla Fenn said that “the mill was sold to gardeners,” and not that “the mill was sold to gangsters.”',
      draft: 'Orla Fenn said “the mill was sold to gardeners.”',
      verdict: 'verified',
    },
    {
      why: 'the draft tells of the correction',
      source:
        'Correction: An earlier version of this article wrongly quoted Orla Fenn as saying “the mill was sold to gangsters.”',
      draft: 'The Courier had wrongly quoted her: Orla Fenn said “the mill was sold to gangsters.”',
      verdict: 'verified',
    },
    {
      why: 'a correction of the speaker, and the draft has the right one',
      source:
        '“The mill was sold to gardeners,” Orla Fenn said.\n\nCorrection: An earlier version attributed the words “the mill was sold to gardeners” to Tove Rask.',
      draft: '“The mill was sold to gardeners,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'an article about an earlier version of something else',
      source: 'Orla Fenn did not like the first plan. “The mill was sold to gardeners,” Orla Fenn said.',
      draft: '“The mill was sold to gardeners,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
);
