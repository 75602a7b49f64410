/** An alignment cut into stretches that agree and stretches that differ. */
import type { Alignment, AlignmentStep, Span, Word } from '../model.ts';

/** A stretch of an alignment: word ranges on both sides. `differs` covers replaced, added and left-out words. */
export interface Hunk {
  readonly kind: 'equal' | 'differs' | 'gap' | 'bracket';
  readonly draft: readonly [number, number];
  readonly source: readonly [number, number];
}

const kindOf = (step: AlignmentStep): Hunk['kind'] =>
  step.kind === 'equal' || step.kind === 'gap' || step.kind === 'bracket' ? step.kind : 'differs';

/** Joins neighbouring steps of one kind. */
export function hunksOf(alignment: Alignment): Hunk[] {
  const hunks: Hunk[] = [];
  for (const step of alignment.steps) {
    const kind = kindOf(step);
    const last = hunks.at(-1);
    if (last?.kind === kind && (kind === 'equal' || kind === 'differs')) {
      hunks[hunks.length - 1] = {
        kind,
        draft: [last.draft[0], step.draft[1]],
        source: [last.source[0], step.source[1]],
      };
    } else hunks.push({ kind, draft: step.draft, source: step.source });
  }
  return hunks;
}

/**
 * The stretch of text that a range of words covers. An empty range is the place behind the word before it (or before
 * the word after it, at the start).
 */
export function spanOfWords(
  words: readonly Word[],
  range: readonly [number, number],
  fallback: number,
): Span {
  const first = words[range[0]];
  const last = words[range[1] - 1];
  if (range[1] > range[0] && first && last) return { start: first.start, end: last.end };
  const before = words[range[0] - 1];
  const place = before ? before.end : (first?.start ?? fallback);
  return { start: place, end: place };
}

/** A span widened by the signs that belong to a figure ($5, 25 %, 5°) and that a cut into words may leave outside. */
export function withSigns(text: string, span: Span): Span {
  let { start, end } = span;
  if (end > start) {
    while (start > 0 && /[$£€#]/.test(text.charAt(start - 1))) start--;
    const sign = /^\s?[%‰°]/.exec(text.slice(end, end + 2));
    if (sign) end += sign[0].length;
  }
  return { start, end };
}
