import { describeRule } from '../support.ts';

describeRule(
  'ellipsis/negation',
  [
    {
      why: 'it swallows not',
      source: 'Orla Fenn: We will certainly not sell the mill to the company.',
      draft: '“We will … sell the mill to the company,” Orla Fenn said.',
      verdict: 'out-of-context',
    },
    {
      why: 'it swallows only if',
      source: 'Orla Fenn: We will sell the mill, we agreed, only if the parish refuses to take it.',
      draft: '“We will sell the mill … the parish refuses to take it,” Orla Fenn said.',
      verdict: 'out-of-context',
    },
  ],
  [
    {
      why: 'the negation is in a clause of its own',
      source:
        'Orla Fenn: We fed the herd all winter, which nobody had done before, and by May they were fat.',
      draft: '“We fed the herd all winter … and by May they were fat,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'nothing of the kind is left out',
      source: 'Orla Fenn: We fed the herd all winter with hay from the parish and by May they were fat.',
      draft: '“We fed the herd all winter … and by May they were fat,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
);
