import { describeRule } from '../support.ts';

describeRule(
  'wording/punctuation',
  [
    {
      why: 'a full stop lost',
      source: 'Orla Fenn: No. More cuts are coming to the town in May.',
      draft: '“No more cuts are coming to the town in May,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'a question turned into a statement',
      source: 'Orla Fenn: The board knew of the leak? That is news to me.',
      draft: '“The board knew of the leak.” Orla Fenn said that on Monday.',
      verdict: 'altered',
    },
    {
      why: 'a comma lost behind an answer',
      source: 'Orla Fenn: No, more boats are needed on the lake.',
      draft: '“No more boats are needed on the lake,” Orla Fenn said.',
      verdict: 'altered',
    },
    {
      why: 'a comma put behind what was no answer',
      source: 'Orla Fenn: The lake is full. No more boats are wanted there.',
      draft: '“The lake is full. No, more boats are wanted there,” Orla Fenn said.',
      verdict: 'altered',
    },
  ],
  [
    {
      why: 'the comma before the closing mark',
      source: 'Orla Fenn: The board knew of the leak. It did nothing.',
      draft: '“The board knew of the leak,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a comma more or less',
      source: 'Orla Fenn: The board knew of the leak, and it did nothing.',
      draft: '“The board knew of the leak and it did nothing,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'points of an abbreviation',
      source: 'Orla Fenn: The U.S. Navy asked Mr. Rask to open the lock on May 3 at No. 7.',
      draft: '“The US Navy asked Mr Rask to open the lock on May 3 at No 7,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a full stop for a semicolon',
      source: 'Orla Fenn: The board knew of the leak; it always had.',
      draft: '“The board knew of the leak. It always had,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a dash for a comma',
      source: 'Orla Fenn: The board knew of the leak, of course.',
      draft: '“The board knew of the leak – of course,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a hyphen at the end of a line in the draft, a full stop further on',
      source: 'Orla Fenn: The whole harbour opens on Monday. We wait for the first ship.',
      draft: '“The whole har-\nbour opens on Monday. We wait for the first ship,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'the same in the source',
      source: 'Orla Fenn: The whole har-\nbour opens on Monday. We wait for the first ship.',
      draft: '“The whole harbour opens on Monday. We wait for the first ship,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a comma lost behind an answer that negates nothing',
      source: 'Orla Fenn: No, we have never sold the boats on the lake.',
      draft: '“No we have never sold the boats on the lake,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a comma lost behind a yes',
      source: 'Orla Fenn: Yes, more boats are needed on the lake.',
      draft: '“Yes more boats are needed on the lake,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a comma lost within a sentence',
      source: 'Orla Fenn: There is, no, was a boat on the lake in May.',
      draft: '“There is, no was a boat on the lake in May,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'an abbreviation with its points and without',
      source: 'Orla Fenn: We open the lock at 6 p.m. sharp, and not before.',
      draft: '“We open the lock at 6 pm sharp, and not before,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a full hour without its minutes',
      source: 'Orla Fenn: We open the lock at 6:00 p.m. sharp, and not before.',
      draft: '“We open the lock at 6 p.m. sharp, and not before,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'the point of a unit',
      source: 'Orla Fenn: The seal weighs 20 lbs. and eats all day, I hear.',
      draft: '“The seal weighs 20 lbs and eats all day, I hear,” Orla Fenn said.',
      verdict: 'verified',
    },
  ],
);
