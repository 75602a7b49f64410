import * as l10n from '@vscode/l10n';
import { draftBefore } from '../context/supplied.ts';
import { dropMarks } from '../fixes.ts';
import { isComplete, type Reading } from '../reading.ts';
import type { RawFinding, Rule, RuleContext } from '../rule.ts';
import { newestOf } from '../old-versions.ts';
import { isWithdrawn, tellsOfCorrection } from '../withdrawn.ts';

/** Fewest words that a notice withdraws as a wording wherever else they stand. */
const FEWEST_ELSEWHERE = 4;
/** How far the draft is read behind the quotation, in UTF-16 units. */
const REACH = 150;

/** The wording stands in a correction, as what was wrong. */
export const sourceWithdrawn: Rule = {
  code: 'source/withdrawn',
  find(context): RawFinding[] {
    const { input, reading } = context;
    if (context.paraphrase || context.seam || !isComplete(reading)) return [];
    const corrected = correctedSince(context);
    if (corrected) return [corrected];
    const notice = noticeOf(context);
    if (!notice || isToldOf(context)) return [];
    const { start, end } = input.quotation;
    const only = context.readings.every((other) => !isComplete(other) || isWithdrawn(other));
    const where = notice.source.path;
    return [
      {
        code: 'source/withdrawn',
        start,
        end,
        message: only
          ? l10n.t('This wording stands only in a correction ({0}), as what was wrong.', where)
          : l10n.t('A correction ({0}) withdraws this wording, which {1} has.', where, reading.source.path),
        fixes: dropMarks(input.quotation, input),
        verdict: 'ambiguous',
      },
    ];
  },
};

/** What to say where the words stand only in a version of an article that has a newer one. */
function correctedSince(context: RuleContext): RawFinding | null {
  const { input, reading, readings } = context;
  const { quotation } = input;
  const newer = newestOf(reading, input);
  if (newer === null || readings.some((other) => isComplete(other) && newestOf(other, input) === null))
    return null;
  if (isToldOf(context)) return null;
  const now = readings.find(({ source }) => source.path === newer);
  return {
    code: 'source/withdrawn',
    start: quotation.start,
    end: quotation.end,
    message: now
      ? l10n.t(
          'This wording stands only in an earlier version of the article ({0}); the newer one ({1}) has “{2}”.',
          reading.source.path,
          newer,
          now.passage.text.replace(/\s+/g, ' '),
        )
      : l10n.t(
          'This wording stands only in an earlier version of the article ({0}); the newer one ({1}) does not have it.',
          reading.source.path,
          newer,
        ),
    fixes: dropMarks(quotation, input),
    verdict: 'ambiguous',
  };
}

/** The notice that withdraws the words, or null. */
function noticeOf({ reading, readings }: RuleContext): Reading | null {
  if (isWithdrawn(reading)) {
    const standing = readings.find((other) => isComplete(other) && !isWithdrawn(other));
    if (!standing || reading.words >= FEWEST_ELSEWHERE) return reading;
    return null;
  }
  if (reading.words < FEWEST_ELSEWHERE) return null;
  return readings.find((other) => isComplete(other) && isWithdrawn(other)) ?? null;
}

/** True if the draft itself tells that the words were corrected. */
function isToldOf({ input }: RuleContext): boolean {
  const { quotation, draft } = input;
  const behind = draft.text.slice(quotation.end, quotation.end + REACH).split(/[.!?]\s/)[0] ?? '';
  return tellsOfCorrection(`${draftBefore(input)} ${behind}`);
}
