import { changeSpeaker } from '../fixes.ts';
import type { RawFinding, Rule } from '../rule.ts';
import { misspelledName } from '../speakers.ts';

/** The speaker's name is spelled otherwise in the source. */
export const speakerName: Rule = {
  code: 'speaker/name',
  find(context): RawFinding[] {
    const { input, reading } = context;
    const ours = input.quotation.speaker;
    const theirs = reading.passage.speaker;
    if (!ours || !theirs || context.paraphrase || !misspelledName(ours, theirs, reading)) return [];
    return [
      {
        code: 'speaker/name',
        start: ours.via === 'name' ? ours.mentionStart : input.quotation.start,
        end: ours.via === 'name' ? ours.mentionStart + ours.mention.length : input.quotation.end,
        message: `The source spells the name “${theirs.name}”, the draft “${ours.name}”.`,
        fixes: changeSpeaker(ours, theirs.name, input),
        verdict: null,
      },
    ];
  },
};
