/** Which marks wait while the writer is still writing what they are about. Knows no editor. */
import type { Span } from '../core/model.ts';

/** A mark that could be shown: what it says, where what it says it of begins, and where a caret would be in that. */
export interface Mark extends Span {
  /** A finding code, or another name for what is said. */
  readonly code: string;
  /** Start of the quotation: what is typed inside does not move it. */
  readonly at: number;
}

/**
 * The marks that wait: new ones about what the caret is in. One that was shown before stays, so that nothing flickers
 * away while it is being mended. `caret` is null where nobody is typing. Offsets of the document, UTF-16.
 */
export function heldBack<T extends Mark>(
  marks: readonly T[],
  caret: number | null,
  shownBefore: readonly Pick<Mark, 'code' | 'at'>[],
): ReadonlySet<T> {
  if (caret === null) return new Set();
  const before = new Set(shownBefore.map(({ code, at }) => `${at} ${code}`));
  return new Set(
    marks.filter(
      ({ code, at, start, end }) => start <= caret && caret <= end && !before.has(`${at} ${code}`),
    ),
  );
}
