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

/** True where one word on one side agrees with several on the other ("har-\nbour"): they cannot be paired by number. */
export function isUneven({ draft, source }: Pick<Hunk, 'draft' | 'source'>): boolean {
  return draft[1] - draft[0] !== source[1] - source[0];
}

/** Joins neighbouring steps of one kind; agreement that is uneven stays by itself, or what follows would pair askew. */
export function hunksOf(alignment: Alignment): Hunk[] {
  const hunks: Hunk[] = [];
  for (const step of alignment.steps) {
    const kind = kindOf(step);
    const last = hunks.at(-1);
    const joins = kind === 'differs' || (kind === 'equal' && !isUneven(step) && !(last && isUneven(last)));
    if (last?.kind === kind && joins) {
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
