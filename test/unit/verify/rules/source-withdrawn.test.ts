import { describeRule } from '../support.ts';

/** One article at one address; `head` has what differs between its versions. */
const version = (head: string, sold: string, url = 'https://post.example/mill') =>
  `Title: The mill\nURL: ${url}\n${head}\n\nThe sale of the old mill took an hour and a half on Monday.\n\nOrla Fenn said “the mill was sold to ${sold}.” She left by the back door.`;

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
    {
      why: 'in the older of two versions at one address',
      source: {
        'old.txt': version('Published: 2026-03-04', 'gangsters'),
        'new.txt': version('Published: 2026-03-04\nUpdated: 2026-03-05', 'gardeners'),
      },
      draft: DRAFT,
      verdict: 'ambiguous',
    },
    {
      why: 'in an older version without an address, by its text',
      source: {
        'new.txt': version('Date: 2026-03-06', 'gardeners').replace(/URL.*\n/, ''),
        'old.txt': version('Date: 2026-03-04', 'gangsters').replace(/URL.*\n/, ''),
      },
      draft: DRAFT,
      verdict: 'ambiguous',
    },
  ],
  [
    {
      why: 'the newer of two versions',
      source: {
        'old.txt': version('Published: 2026-03-04', 'gangsters'),
        'new.txt': version('Published: 2026-03-05', 'gardeners'),
      },
      draft: 'Orla Fenn said “the mill was sold to gardeners.”',
      verdict: 'verified',
    },
    {
      why: 'a wording that both versions have',
      source: {
        'old.txt': version('Published: 2026-03-04', 'gangsters'),
        'new.txt': version('Published: 2026-03-05', 'gangsters'),
      },
      draft: DRAFT,
      verdict: 'verified',
    },
    {
      why: 'another article of a later day',
      source: {
        'old.txt': version('Published: 2026-03-04', 'gangsters'),
        'new.txt': version('Published: 2026-03-05', 'gardeners', 'https://post.example/sale'),
      },
      draft: DRAFT,
      verdict: 'verified',
    },
    {
      why: 'two versions of which nobody can tell the newer',
      source: {
        'old.txt': version('', 'gangsters'),
        'new.txt': version('', 'gardeners'),
      },
      draft: DRAFT,
      verdict: 'verified',
    },
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
