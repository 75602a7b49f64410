import * as l10n from '@vscode/l10n';
import { dropMarks } from '../fixes.ts';
import type { RawFinding, Rule } from '../rule.ts';
import { isSureOf } from '../guards.ts';
import { isFromQuestion } from '../speakers.ts';

/** The words are from an interviewer's question. */
export const speakerInterviewer: Rule = {
  code: 'speaker/interviewer',
  find(context): RawFinding[] {
    const { input, reading } = context;
    const { speaker, start, end } = input.quotation;
    if (!speaker || !isSureOf(speaker) || context.paraphrase || !isFromQuestion(context)) return [];
    return [
      {
        code: 'speaker/interviewer',
        start,
        end,
        message: l10n.t(
          'These words are from the question, not from {0}’s answer ({1}).',
          speaker.name,
          reading.source.path,
        ),
        fixes: dropMarks(input.quotation, input),
        verdict: 'misattributed',
      },
    ];
  },
};
