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
    const embedding = embeddedSpeaker(context);
    if (embedding === null) return [];
    const { lead, imagined } = embedding;
    const does = imagined ? 'imagined somebody saying this' : 'was quoting somebody else';
    return [
      {
        code: 'speaker/embedded',
        start,
        end,
        message: `${speaker.name} ${does}: the source has “${lead}” beside these words.`,
        fixes: dropMarks(input.quotation, input),
        verdict: imagined ? 'out-of-context' : 'misattributed',
      },
    ];
  },
};
