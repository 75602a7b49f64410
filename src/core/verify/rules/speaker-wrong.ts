import * as l10n from '@vscode/l10n';
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
      ? l10n.t(
          'The source gives these words to {0}, the draft to {1} ({2}).',
          theirs.name,
          ours.name,
          reading.source.path,
        )
      : l10n.t(
          'The source seems to give these words to {0}; the draft seems to give them to {1}. Check who said them.',
          theirs.name,
          ours.name,
        );
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
