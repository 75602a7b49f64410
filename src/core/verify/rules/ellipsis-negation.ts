import * as l10n from '@vscode/l10n';
import { canonical } from '../canonical.ts';
import { suspendsSense } from '../context/gap.ts';
import { endsWith } from '../context/turn.ts';
import { contextWordsFor } from '../context/words.ts';
import { inDraftStyle } from '../fixes.ts';
import type { CheckInput } from '../input.ts';
import type { Reading } from '../reading.ts';
import type { RawFinding, Rule } from '../rule.ts';
import { gapsOf, type Gap } from './ellipsis.ts';

/** Text on both sides of an omission that tells what it hangs on, in UTF-16 units. */
const BESIDE = 12;

/** An ellipsis swallows a negation or restriction that governs what is still quoted. */
export const ellipsisNegation: Rule = {
  code: 'ellipsis/negation',
  find({ reading, input }): RawFinding[] {
    return (
      gapsOf(reading)
        // The article's own words between two pieces of a speech belong to neither.
        .filter((gap) => !reading.isTag(gap.source))
        .filter((gap) => swallowsRestriction(gap, reading) || suspends(gap, reading, input))
        .map((gap) => ({
          code: 'ellipsis/negation' as const,
          start: gap.draft.start,
          end: gap.draft.end,
          message: l10n.t('The ellipsis leaves out words that turn the sense: “{0}”.', gap.text),
          fixes: [
            {
              title: l10n.t('Put the omitted words back'),
              preferred: true,
              edits: [{ ...gap.draft, newText: filled(gap, reading, input) }],
            },
          ],
          verdict: 'out-of-context' as const,
        }))
    );
  },
};

/** What the source has between the two pieces, its punctuation included. */
function filled({ source, text }: Gap, { article }: Reading, input: CheckInput): string {
  const before =
    /[^\p{L}\p{N}]*$/u.exec(article.slice(Math.max(0, source.start - 3), source.start))?.[0] ?? '';
  const after = /^[^\p{L}\p{N}]*/u.exec(article.slice(source.end, source.end + 3))?.[0] ?? '';
  const own = (marks: string) => inDraftStyle(marks, input);
  return `${own(before)}${/\s$/.test(before) ? ' ' : ''}${own(text)}${own(after)}${/\s$/.test(after) ? ' ' : ''}`;
}

/**
 * A clause of its own, with punctuation on both sides, governs nothing outside; the pieces of the gap that run on
 * from what is quoted before it, or into what is quoted after it, do.
 */
function swallowsRestriction(gap: Gap, reading: Reading): boolean {
  const { article, lexicon } = reading;
  const before = article.slice(Math.max(0, gap.source.start - 2), gap.source.start);
  const after = article.slice(gap.source.end, gap.source.end + 2);
  const clauses = gap.text.split(/\s*[,;:—–.!?()]+\s*|\s--\s/);
  const fused: string[] = [];
  const opensFree = /[,;:—–.!?()-]/.test(before);
  const closesFree = /^\s?[,;:—–.!?()-]/.test(after);
  if (!opensFree) fused.push(clauses[0] ?? '');
  if (!closesFree) fused.push(clauses.at(-1) ?? '');
  const forms = { contractions: true };
  const { takingBack } = contextWordsFor(lexicon.language).claims;
  return fused.some((clause, at) => {
    const tokens = canonical(clause, lexicon, forms);
    const runsOn = !closesFree && at === fused.length - 1;
    return (
      tokens.some((token) => lexicon.restrictors.has(token)) ||
      (runsOn && takingBack.some((phrase) => endsWith(tokens, phrase)))
    );
  });
}

/** A condition or a restriction, also in a clause of its own; a sentence that denies the one quoted before it. */
function suspends({ text, source }: Gap, reading: Reading, input: CheckInput): boolean {
  const before = reading.article.slice(Math.max(0, source.start - BESIDE), source.start);
  const after = reading.article.slice(source.end, source.end + BESIDE);
  return suspendsSense({ text, before, after }, reading, input.set.language);
}
