/** *Fix all*: the changes that can be made to a draft in one go. */
import type { CheckedDraft } from '../core/engine.ts';
import type { Fix, Span } from '../core/model.ts';

type TextEdit = Fix['edits'][number];

/** Whether two changes touch the same place: order would decide what comes out. Two insertions at one place do. */
function collide(a: Span, b: Span): boolean {
  if (a.start === b.start) return true;
  return a.start < b.end && b.start < a.end;
}

/**
 * The edits of all preferred fixes of a draft, in its order (file offsets). A fix is taken whole or not at all: one that
 * would touch what an earlier one changes is left for the next time. O(n log n) in the fixes.
 */
export function fixAllEdits(draft: CheckedDraft): TextEdit[] {
  const findings = [...draft.quotations.flatMap((quotation) => quotation.findings), ...draft.findings];
  const fixes = findings
    .flatMap((finding) => finding.fixes.find((fix) => fix.preferred) ?? [])
    .map(({ edits }) => [...edits].sort((a, b) => a.start - b.start || a.end - b.end))
    .filter((edits) => edits.length > 0)
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
  const taken: TextEdit[] = [];
  for (const edits of fixes) {
    const isFree = edits.every((edit) => !taken.some((other) => collide(edit, other)));
    if (isFree) taken.push(...edits);
  }
  return taken.sort((a, b) => a.start - b.start);
}
