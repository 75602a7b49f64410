import * as l10n from '@vscode/l10n';
import type { Edit, Fix } from '../../model.ts';
import { inDraftStyle } from '../fixes.ts';
import type { CheckInput } from '../input.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** A bracket stands in place of words that were spoken: shown, so that a person can judge it. */
export const bracketSubstitution: Rule = {
  code: 'bracket/substitution',
  find({ reading, seam, input }): RawFinding[] {
    if (seam) return [];
    return reading.differences
      .filter(({ code, weight }) => code === 'bracket/substitution' && weight === 'marked')
      .map(({ edit }) => ({
        code: 'bracket/substitution' as const,
        start: edit.start,
        end: edit.end,
        message:
          edit.source === ''
            ? l10n.t('“[{0}]” stands beside an omission; the source has no such word there.', edit.draft)
            : l10n.t('“[{0}]” stands for “{1}” in the source.', edit.draft, edit.source),
        fixes: edit.source === '' ? [] : [inPlaceOfBracket(edit, input)],
        verdict: null,
      }));
  },
};

/** Puts the spoken words in place of the bracket, its signs included. */
function inPlaceOfBracket({ start, end, source }: Edit, input: CheckInput): Fix {
  const { text } = input.draft;
  const before = /[[(]\s*$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const after = /^\s*[\])]/u.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  const wording = inDraftStyle(source, input);
  return {
    title: l10n.t('Use the source’s wording: “{0}”', wording),
    preferred: false,
    edits: [{ start: start - before, end: end + after, newText: wording }],
  };
}
