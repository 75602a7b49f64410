import * as l10n from '@vscode/l10n';
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
        message: l10n.t(
          'These are the words of the article itself ({0}), not {1}’s.',
          reading.source.path,
          speaker.name,
        ),
        fixes: dropMarks(input.quotation, input),
        verdict: 'misattributed',
      },
    ];
  },
};
