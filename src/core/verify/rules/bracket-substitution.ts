import type { RawFinding, Rule } from '../rule.ts';

/** A bracket stands in place of words that were spoken: shown, so that a person can judge it. */
export const bracketSubstitution: Rule = {
  code: 'bracket/substitution',
  find({ reading, seam }): RawFinding[] {
    if (seam) return [];
    return reading.differences
      .filter(({ code, weight }) => code === 'bracket/substitution' && weight === 'marked')
      .map(({ edit }) => ({
        code: 'bracket/substitution' as const,
        start: edit.start,
        end: edit.end,
        message:
          edit.source === ''
            ? `“[${edit.draft}]” stands beside an omission; the source has no such word there.`
            : `“[${edit.draft}]” stands for “${edit.source}” in the source.`,
        fixes: [],
        verdict: null,
      }));
  },
};
