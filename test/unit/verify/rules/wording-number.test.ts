import { describeRule } from '../support.ts';

describeRule(
  'wording/number',
  [
    {
      why: 'swapped digits',
      source: 'Orla Fenn: The bridge cost 48 crowns for every household.',
      draft: '“The bridge cost 84 crowns for every household,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'million for billion',
      source: 'Orla Fenn: They borrowed 3 million to mend the old dam.',
      draft: '“They borrowed 3 billion to mend the old dam,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'another day of the month, in another order',
      source: 'Orla Fenn: The ferry stopped on March 4 and never came back.',
      draft: '“The ferry stopped on 14 March and never came back,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'another currency behind millions',
      source: 'Orla Fenn: The bridge cost 12 million dollars over ten years.',
      draft: '“The bridge cost £12 million over ten years,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'a minus left out',
      source: 'Orla Fenn: It was -5 degrees in the hall when they came to vote.',
      draft: '“It was 5 degrees in the hall when they came to vote,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'another half',
      source: 'Orla Fenn: The bridge cost one and a half million crowns over ten years.',
      draft: '“The bridge cost 2.5 million crowns over ten years,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'another day',
      source: 'Orla Fenn: The court will rule on Monday at the latest.',
      draft: '“The court will rule on Tuesday at the latest,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'another month in a bracket',
      source: 'Orla Fenn: We met the owners on the pier in March and again at home.',
      draft: '“We met the owners on the pier in [May] and again at home,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'another time of the day',
      source: 'Orla Fenn: We open the lock at 6:30 p.m. sharp, and not before.',
      draft: '“We open the lock at 6 p.m. sharp, and not before,” Orla Fenn said.',
      verdict: 'altered',
    },
  ],
  [
    {
      why: 'words for figures',
      source: 'Orla Fenn: Some thirty-five percent of the roofs leak in spring.',
      draft: '“Some 35% of the roofs leak in spring,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a half in words',
      source: 'Orla Fenn: The bridge cost a million and a half crowns over ten years.',
      draft: '“The bridge cost 1.5 million crowns over ten years,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a decimal as it is said',
      source: 'Orla Fenn: The bridge cost one point five million crowns over ten years.',
      draft: '“The bridge cost 1.5 million crowns over ten years,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a year as it is said',
      source: 'Orla Fenn: Nobody has mended the bridge since nineteen ninety-five or so.',
      draft: '“Nobody has mended the bridge since 1995 or so,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a range with a dash',
      source: 'Orla Fenn: It takes ten to fifteen people to hold the old bridge.',
      draft: '“It takes 10-15 people to hold the old bridge,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a minus in words',
      source: 'Orla Fenn: It was minus five degrees in the hall when they came to vote.',
      draft: '“It was −5 degrees in the hall when they came to vote,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'figures for words',
      source: 'Orla Fenn: The bridge cost 2,000,000 crowns in the end.',
      draft: '“The bridge cost two million crowns in the end,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a money sign before millions',
      source: 'Orla Fenn: The bridge cost 12 million dollars over ten years.',
      draft: '“The bridge cost $12 million over ten years,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'the day before the month',
      source: 'Orla Fenn: The ferry stopped on March 4 and never came back.',
      draft: '“The ferry stopped on 4 March and never came back,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a money sign',
      source: 'Orla Fenn: The bridge cost five dollars for each of us.',
      draft: '“The bridge cost $5 for each of us,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'the head of the quotation',
      source: 'Orla Fenn: About forty-two percent of the roofs leak in spring.',
      draft: '“About 42% of the roofs leak in spring,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a bracket that says when it was',
      source: 'Orla Fenn: We met the owners on the pier last month and again at home.',
      draft: '“We met the owners on the pier [in March] and again at home,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a bracket for a month',
      source: 'Orla Fenn: We met the owners on the pier in March and again at home.',
      draft: '“We met the owners on the pier in [the spring] and again at home,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
);
