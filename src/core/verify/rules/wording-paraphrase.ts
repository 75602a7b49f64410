import * as l10n from '@vscode/l10n';
import { dropMarks } from '../fixes.ts';
import type { Rule } from '../rule.ts';

/** A paraphrase in quotation marks: near in meaning, by the same speaker, in other words. */
export const wordingParaphrase: Rule = {
  code: 'wording/paraphrase',
  find({ input, reading, paraphrase }) {
    if (!paraphrase) return [];
    const { start, end } = input.quotation;
    return [
      {
        code: 'wording/paraphrase',
        start,
        end,
        message: l10n.t(
          'These are not the words of the source, which has: “{0}”.',
          reading.passage.text.replace(/\s+/g, ' '),
        ),
        fixes: dropMarks(input.quotation, input),
        verdict: 'altered',
      },
    ];
  },
};
