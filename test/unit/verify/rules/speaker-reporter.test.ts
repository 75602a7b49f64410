import { describeRule } from '../support.ts';

describeRule(
  'speaker/reporter',
  [
    {
      why: 'the article’s own words',
      source:
        'The mill stood empty for eleven years before the parish bought it back.\n\n“We should have moved much sooner,” Orla Fenn said.',
      draft: '“stood empty for eleven years before the parish bought it back,” Orla Fenn said.',
      verdict: 'misattributed',
    },
  ],
  [
    {
      why: 'the words were spoken',
      source:
        'The mill stood empty for eleven years before the parish bought it back.\n\n“We should have moved much sooner,” Orla Fenn said.',
      draft: '“We should have moved much sooner,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'an article without any marks',
      source: 'The mill stood empty for eleven years before the parish bought it back. Orla Fenn said so.',
      draft: '“The mill stood empty for eleven years before the parish bought it back,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'nobody is said to have spoken',
      source:
        'The mill stood empty for eleven years before the parish bought it back.\n\n“We should have moved much sooner,” Orla Fenn said.',
      draft: 'The paper put it thus: “stood empty for eleven years before the parish bought it back.”',
      verdict: 'verified',
    },
  ],
);
