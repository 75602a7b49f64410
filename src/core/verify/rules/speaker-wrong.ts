import { changeSpeaker } from '../fixes.ts';
import type { RawFinding, Rule } from '../rule.ts';
import { mayAccuse } from '../guards.ts';
import { incomparableSpeaker, inSpeech, otherSpeaker } from '../speakers.ts';

/** The source gives these words to somebody else. Fires only where both texts are sure; else it informs. */
export const speakerWrong: Rule = {
  code: 'speaker/wrong',
  find(given): RawFinding[] {
    const context = inSpeech(given);
    const { input, reading, paraphrase } = context;
    const { quotation } = input;
    const ours = quotation.speaker;
    if (paraphrase || !ours) return [];
    const other = otherSpeaker(context);
    const theirs = other ?? incomparableSpeaker(context);
    if (!theirs) return [];
    const sure = other !== null && mayAccuse(ours, theirs, context);
    const message = sure
      ? `The source gives these words to ${theirs.name}, the draft to ${ours.name} (${reading.source.path}).`
      : `The source seems to give these words to ${theirs.name}; the draft seems to give them to ${ours.name}. Check who said them.`;
    const finding: RawFinding = {
      code: 'speaker/wrong',
      start: quotation.start,
      end: quotation.end,
      message,
      fixes: changeSpeaker(ours, theirs.name),
      verdict: sure ? 'misattributed' : null,
    };
    return [sure ? finding : { ...finding, informs: true }];
  },
};
