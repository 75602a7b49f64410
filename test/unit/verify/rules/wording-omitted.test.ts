import { describeRule } from '../support.ts';

describeRule(
  'wording/omitted',
  [
    {
      why: 'a word',
      source: 'Orla Fenn: The old mill burned to the ground on Friday night.',
      draft: '“The mill burned to the ground on Friday night,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'a few words',
      source: 'Orla Fenn: We sold the barn, as my uncle had wished, to the parish.',
      draft: '“We sold the barn to the parish,” Orla Fenn said.',
      verdict: 'altered',
    },
  ],
  [
    {
      why: 'an ellipsis marks it',
      source: 'Orla Fenn: We sold the barn, as my uncle had wished, to the parish.',
      draft: '“We sold the barn … to the parish,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'the source goes on behind the words',
      source: 'Orla Fenn: We sold the barn to the parish, and that was that.',
      draft: '“We sold the barn to the parish,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a stage direction',
      source: 'ORLA FENN: We sold the barn (applause) to the parish last year.',
      draft: '“We sold the barn to the parish last year,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'the tag inside the speech of the source',
      source: '“We sold the barn,” Orla Fenn said, “to the parish last year.”',
      draft: '“We sold the barn to the parish last year,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
);
