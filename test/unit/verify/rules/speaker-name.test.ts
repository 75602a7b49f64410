import { describeRule } from '../support.ts';

describeRule(
  'speaker/name',
  [
    {
      why: 'a letter differs',
      source: 'Orla Fennel: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday at noon,” Orla Fennal said.',
      verdict: 'verified',
    },
    {
      why: 'given names that sound alike',
      source: 'Jon Falk: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday at noon,” John Falk said.',
      verdict: 'verified',
    },
    {
      why: 'two spellings of one sound',
      source: 'Stephen Falk: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday at noon,” Steven Falk said.',
      verdict: 'verified',
    },
    {
      why: 'letters that changed places',
      source: 'Heidi Falk: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday at noon,” Hiedi Falk said.',
      verdict: 'verified',
    },
    {
      why: 'the ending of a surname',
      source: '“The mill was sold on Friday at noon,” Eva Andersen said.',
      draft: '“The mill was sold on Friday at noon,” Eva Anderson said.',
      verdict: 'verified',
    },
    {
      why: 'a surname alone',
      source: '“The mill was sold on Friday at noon,” Eva Andersen said.',
      draft: '“The mill was sold on Friday at noon,” Anderson said.',
      verdict: 'verified',
    },
    {
      why: 'a doubled letter',
      source: 'Orla Fenell: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday at noon,” Orla Fennell said.',
      verdict: 'verified',
    },
    {
      why: 'another office',
      source: '“The mill was sold on Friday at noon,” Senator Paula Crane said.',
      draft: '“The mill was sold on Friday at noon,” Gov. Paula Crane said.',
      verdict: 'verified',
    },
    {
      why: 'another rank',
      source: 'Captain Yves Morel: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday at noon,” Col. Yves Morel said.',
      verdict: 'verified',
    },
    {
      why: 'another office behind the name',
      source: '“The mill was sold on Friday at noon,” said Paula Crane, a state senator.',
      draft: '“The mill was sold on Friday at noon,” said Paula Crane, the governor.',
      verdict: 'verified',
    },
    {
      why: 'a deputy',
      source: '“The mill was sold on Friday at noon,” Deputy Mayor Paula Crane said.',
      draft: '“The mill was sold on Friday at noon,” Mayor Paula Crane said.',
      verdict: 'verified',
    },
  ],
  [
    {
      why: 'the same spelling',
      source: 'Orla Fenn: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday at noon,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a surname alone',
      source: 'Orla Fenn: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday at noon,” Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a nickname',
      source: 'Robert Falk: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday at noon,” Bob Falk said.',
      verdict: 'verified',
    },
    {
      why: 'a short form that is nearly the name',
      source: 'Steven Falk: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday at noon,” Steve Falk said.',
      verdict: 'verified',
    },
    {
      why: 'an initial',
      source: 'J. Falk: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday at noon,” John Falk said.',
      verdict: 'verified',
    },
    {
      why: 'a middle initial',
      source: 'John Q. Falk: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday at noon,” John Falk said.',
      verdict: 'verified',
    },
    {
      why: 'accents',
      source: 'Inés Ferrán: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday at noon,” Ines Ferran said.',
      verdict: 'verified',
    },
    {
      why: 'a title added',
      source: 'Paula Crane: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday at noon,” Gov. Paula Crane said.',
      verdict: 'verified',
    },
    {
      why: 'a title left out',
      source: '“The mill was sold on Friday at noon,” Gov. Paula Crane said.',
      draft: '“The mill was sold on Friday at noon,” Paula Crane said.',
      verdict: 'verified',
    },
    {
      why: 'a title abbreviated',
      source: '“The mill was sold on Friday at noon,” Senator Paula Crane said.',
      draft: '“The mill was sold on Friday at noon,” Sen. Paula Crane said.',
      verdict: 'verified',
    },
    {
      why: 'a doctor',
      source: '“The mill was sold on Friday at noon,” Senator Paula Crane said.',
      draft: '“The mill was sold on Friday at noon,” Dr. Paula Crane said.',
      verdict: 'verified',
    },
    {
      why: 'a former office',
      source: '“The mill was sold on Friday at noon,” former Governor Paula Crane said.',
      draft: '“The mill was sold on Friday at noon,” Senator Paula Crane said.',
      verdict: 'verified',
    },
    {
      why: 'both offices in the source',
      source: '“The mill was sold on Friday at noon,” Senator Paula Crane said. She wants to be governor.',
      draft: '“The mill was sold on Friday at noon,” Gov. Paula Crane said.',
      verdict: 'verified',
    },
    {
      why: 'the other spelling stands in the source too',
      source:
        'Eva Andersen read from a letter by Eva Anderson. “The mill was sold on Friday at noon,” Andersen said.',
      draft: '“The mill was sold on Friday at noon,” Anderson said.',
      verdict: 'misattributed',
    },
    {
      why: 'two people whose given names differ by a letter',
      source: 'Tim Falk: The mill was sold on Friday at noon.',
      draft: '“The mill was sold on Friday at noon,” Tom Falk said.',
      verdict: 'misattributed',
    },
  ],
);
