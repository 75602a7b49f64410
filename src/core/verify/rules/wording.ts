/** What the rules about wording share: which differences are theirs, and the fixes for each kind. */
import * as l10n from '@vscode/l10n';
import type { Fix } from '../../model.ts';
import type { FindingCode } from '../codes.ts';
import type { Difference } from '../differences.ts';
import {
  bracketAddition,
  dropMarks,
  leavesSpeech,
  markOmission,
  splitQuotation,
  useSourceWording,
} from '../fixes.ts';
import type { RawFinding, Rule, RuleContext } from '../rule.ts';
import { isLongOmission } from '../stitching.ts';

const FEWEST_SHOWN = 1;

/** Differences that make the words say something else: without marks they would be just as wrong. */
const CHANGES_MEANING: ReadonlySet<FindingCode> = new Set([
  'wording/negation',
  'wording/number',
  'wording/name',
  'wording/modality',
]);

/** The fixes for a difference, the one right answer first. */
export function wordingFixes(difference: Difference, context: RuleContext): Fix[] {
  const { input } = context;
  const { kind, source, start } = difference.edit;
  const runsOut = leavesSpeech(source);
  const fixes = runsOut ? [] : [useSourceWording(difference, input)];
  if (difference.code !== null && CHANGES_MEANING.has(difference.code)) return fixes;
  if (kind === 'delete') fixes.push(markOmission(start, input));
  if (kind === 'delete' && runsOut) fixes.push(...splitQuotation(start, input));
  if (kind === 'insert') fixes.push(bracketAddition(difference));
  fixes.push(...dropMarks(input.quotation, input));
  return fixes;
}

/** Both wordings in a few words: the draft's and the source's. */
export function bothWordings(difference: Difference): string {
  const { edit } = difference;
  const short = (text: string) => {
    const flat = text.replace(/\s+/g, ' ');
    return flat.length > 120 ? `${flat.slice(0, 117)}…` : flat;
  };
  if (edit.kind === 'delete')
    return l10n.t('the source has “{0}” here, the draft leaves it out', short(edit.source));
  if (edit.kind === 'insert')
    return l10n.t('the draft has “{0}”, which the source does not', short(edit.draft));
  return l10n.t('the draft has “{0}”, the source “{1}”', short(edit.draft), short(edit.source));
}

/** Makes a rule that reports the differences which carry its code. `says` gives what differs, in words. */
export function wordingRule(code: FindingCode, says: () => string): Rule {
  return {
    code,
    find(context): RawFinding[] {
      const { reading, seam, paraphrase } = context;
      if (paraphrase || seam?.kind === 'passages') return [];
      return reading.problems
        .filter((difference) => difference.code === code && !isLongOmission(difference, reading))
        .map((difference) => ({
          code,
          ...shownSpan(difference, context),
          message: l10n.t('{0}: {1}.', says(), bothWordings(difference)),
          fixes: wordingFixes(difference, context),
          verdict: 'altered' as const,
        }));
    },
  };
}

/** The draft's words, or for an omission the word before the place, since an empty range cannot be underlined. */
function shownSpan({ edit }: Difference, { input }: RuleContext): { start: number; end: number } {
  if (edit.end - edit.start >= FEWEST_SHOWN) return { start: edit.start, end: edit.end };
  const { quotation, draft } = input;
  const before = draft.text.slice(quotation.start, edit.start);
  const word = before.trimEnd().search(/\S+$/);
  if (word >= 0) return { start: quotation.start + word, end: edit.start };
  const after = /^\s*\S+/.exec(draft.text.slice(edit.start, quotation.end));
  return { start: edit.start, end: edit.start + (after?.[0].length ?? 0) };
}
