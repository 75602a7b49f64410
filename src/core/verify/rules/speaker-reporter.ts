import { dropMarks } from '../fixes.ts';
import type { RawFinding, Rule } from '../rule.ts';
import { isSureOf } from '../guards.ts';
import { isOwnProse } from '../speakers.ts';

/** The words are the article's own prose, and the draft gives them to a person as speech. */
export const speakerReporter: Rule = {
  code: 'speaker/reporter',
  find(context): RawFinding[] {
    const { input, reading } = context;
    const { speaker, start, end } = input.quotation;
    if (!speaker || !isSureOf(speaker) || context.seam || context.paraphrase || !isOwnProse(context))
      return [];
    return [
      {
        code: 'speaker/reporter',
        start,
        end,
        message: `These are the words of the article itself (${reading.source.path}), not ${speaker.name}’s.`,
        fixes: dropMarks(input.quotation, input),
        verdict: 'misattributed',
      },
    ];
  },
};
