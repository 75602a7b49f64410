import { describeRule } from '../support.ts';

describeRule(
  'stitch/unmarked',
  [
    {
      why: 'a sentence and a half left out',
      source:
        'Orla Fenn: The ferry is late every day. The captain blames the tide and the owners blame the captain, but we want a timetable that holds.',
      draft: '“The ferry is late every day. We want a timetable that holds,” Orla Fenn said.',
      verdict: 'stitched',
    },
    {
      why: 'two answers run together',
      source:
        'ORLA FENN: The mill is the pride of this valley.\n\nCHAIR: Thank you, we will come back to the cost of the roof and of the wheel later on.\n\nORLA FENN: I will not sell it while I live.',
      draft: '“The mill is the pride of this valley. I will not sell it while I live,” Orla Fenn said.',
      verdict: 'stitched',
    },
  ],
  [
    {
      why: 'two sentences in a row',
      source: 'Orla Fenn: The mill is the pride of this valley. I will not sell it while I live.',
      draft: '“The mill is the pride of this valley. I will not sell it while I live,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'two paragraphs of one speech',
      source:
        '“The mill is the pride of this valley,” said Orla Fenn.\n\n“My father built the wheel.\n\n“I oiled it for forty years.”',
      draft: '“My father built the wheel. I oiled it for forty years,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'an ellipsis marks the omission',
      source:
        'Orla Fenn: The ferry is late every day. The captain blames the tide and the owners blame the captain, but we want a timetable that holds.',
      draft: '“The ferry is late every day … we want a timetable that holds,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'one word dropped, and the rest of it also asked in a question',
      source:
        'CHAIR: Is the old mill going to be sold, yes or no?\n\nORLA FENN: The old mill is not going to be sold while I live.\n\nCHAIR: Thank you.',
      draft: '“The old mill is going to be sold while I live,” Orla Fenn said.',
      verdict: 'altered',
    },
  ],
);
