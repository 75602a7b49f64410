import { describeRule } from '../support.ts';

describeRule(
  'speaker/embedded',
  [
    {
      why: 'a third person’s words',
      source: 'ORLA FENN: The judge said to me: Bring the deed by Friday or lose the mill.',
      draft: '“Bring the deed by Friday or lose the mill,” Orla Fenn said.',
      verdict: 'misattributed',
    },
    {
      why: 'inner marks behind a tag',
      source: '“My father used to say, ‘Never sell the mill to a stranger,’” Orla Fenn said.',
      draft: '“Never sell the mill to a stranger,” Orla Fenn said.',
      verdict: 'misattributed',
    },
    {
      why: 'inner marks before a tag',
      source: '“‘Never sell the mill to a stranger,’ my father always told me,” Orla Fenn said.',
      draft: '“Never sell the mill to a stranger,” Orla Fenn said.',
      verdict: 'misattributed',
    },
    {
      why: 'as somebody used to say',
      source: '“Never sell the mill to a stranger, as my father used to say,” Orla Fenn said.',
      draft: '“Never sell the mill to a stranger,” Orla Fenn said.',
      verdict: 'misattributed',
    },
    {
      why: 'as somebody used to say, in front',
      source: 'ORLA FENN: As my father used to say, never sell the mill to a stranger.',
      draft: '“Never sell the mill to a stranger,” Orla Fenn said.',
      verdict: 'misattributed',
    },
    {
      why: 'in the words of',
      source: 'ORLA FENN: In the words of my father: Never sell the mill to a stranger.',
      draft: '“Never sell the mill to a stranger,” Orla Fenn said.',
      verdict: 'misattributed',
    },
    {
      why: 'a named third person',
      source: '“Mayor Holt told me, ‘Never sell the mill to a stranger,’” Orla Fenn said.',
      draft: '“Never sell the mill to a stranger,” Orla Fenn said.',
      verdict: 'misattributed',
    },
  ],
  [
    {
      why: 'the speaker’s own words repeated',
      source: 'ORLA FENN: And I said to him: Bring the deed by Friday or lose the mill.',
      draft: '“Bring the deed by Friday or lose the mill,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'the draft names the third person',
      source: 'ORLA FENN: The judge said to me: Bring the deed by Friday or lose the mill.',
      draft: 'Orla Fenn recalled a judge saying: “Bring the deed by Friday or lose the mill.”',
      verdict: 'verified',
    },
    {
      why: 'the draft tells that it is quoted',
      source: '“My father used to say, ‘Never sell the mill to a stranger,’” Orla Fenn said.',
      draft: 'Quoting her father, Orla Fenn said: “Never sell the mill to a stranger.”',
      verdict: 'verified',
    },
    {
      why: 'quoted with its tag',
      source: '“My father used to say, ‘Never sell the mill to a stranger,’” Orla Fenn said.',
      draft: '“My father used to say, ‘Never sell the mill to a stranger,’” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'as they say',
      source: '“You win some, you lose some, as they say,” Orla Fenn said.',
      draft: '“You win some, you lose some,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'as I said',
      source: '“The mill stays with the family, as I said before,” Orla Fenn said.',
      draft: '“The mill stays with the family,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'said plainly as well',
      source:
        '“My father used to say, ‘Never sell the mill to a stranger,’” Orla Fenn said. “And I say it too: Never sell the mill to a stranger.”',
      draft: '“Never sell the mill to a stranger,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'a clause before that tells of no saying',
      source: '“When the judge came in, never sell the mill was all I thought,” Orla Fenn said.',
      draft: '“Never sell the mill was all I thought,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'having said that',
      source: 'ORLA FENN: Having said that, the mill stays with the family.',
      draft: '“The mill stays with the family,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'that said',
      source: 'ORLA FENN: That said, the mill stays with the family.',
      draft: '“The mill stays with the family,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'what was said when',
      source: 'ORLA FENN: When the judge asked, we sold the mill to the town.',
      draft: '“We sold the mill to the town,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'after somebody wrote',
      source: 'ORLA FENN: After the bank wrote, we closed the mill by the weir.',
      draft: '“We closed the mill by the weir,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'the lights went',
      source: 'ORLA FENN: When the lights went, we closed the mill by the weir.',
      draft: '“We closed the mill by the weir,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'like they say',
      source: 'ORLA FENN: Like they say, you win some and you lose some.',
      draft: '“You win some and you lose some,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'one who says what others say, by the draft as well',
      source: '“Every one of the letters says: We cannot sleep with the windows open,” Orla Fenn said.',
      draft: 'All of them, according to Orla Fenn, say the same: “We cannot sleep with the windows open.”',
      verdict: 'verified',
    },
    {
      why: 'somebody without a name who told the speaker, by the draft as well',
      source: 'ORLA FENN: The judge said to me: Bring the deed by Friday or lose the mill.',
      draft: 'He told her, Orla Fenn said: “Bring the deed by Friday or lose the mill.”',
      verdict: 'verified',
    },
  ],
);
