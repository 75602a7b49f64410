import { embeddedSpeaker } from '../embedded.ts';
import { dropMarks } from '../fixes.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** The speaker was quoting a third person. */
export const speakerEmbedded: Rule = {
  code: 'speaker/embedded',
  find(context): RawFinding[] {
    const { input } = context;
    const { speaker, start, end } = input.quotation;
    if (!speaker || context.paraphrase) return [];
    const lead = embeddedSpeaker(context);
    if (lead === null) return [];
    return [
      {
        code: 'speaker/embedded',
        start,
        end,
        message: `${speaker.name} was quoting somebody else: the source has “${lead}” beside these words.`,
        fixes: dropMarks(input.quotation, input),
        verdict: 'misattributed',
      },
    ];
  },
};
