/** What the rules about ellipses share. */
import type { Span } from '../../model.ts';
import { spanOfWords } from '../hunks.ts';
import type { Reading } from '../reading.ts';
import type { RuleContext } from '../rule.ts';
import type { Seam } from '../stitching.ts';

/** A gap that the draft marks: where it stands in the draft, and what it leaves out of the source. */
export interface Gap {
  readonly draft: Span;
  readonly source: Span;
  readonly text: string;
}

/** The seam between two passages that the draft marks by an ellipsis. */
export function markedSeam({ seam }: RuleContext): Seam | null {
  return seam?.kind === 'passages' && seam.marked ? seam : null;
}

/** The marked gaps of a passage that leave words out. */
export function gapsOf(reading: Reading): Gap[] {
  const { draftWords, sourceWords } = reading.passage.alignment;
  return reading.hunks.flatMap(({ kind, draft, source }) => {
    if (kind !== 'gap' || source[1] === source[0]) return [];
    const span = spanOfWords(sourceWords, source, reading.passage.start);
    const place = spanOfWords(draftWords, draft, reading.quotation.start);
    const next = draftWords[draft[1]]?.start ?? reading.quotation.end;
    return [
      {
        draft: { start: place.start, end: Math.max(place.end, next) },
        source: span,
        text: reading.article.slice(span.start, span.end).replace(/\s+/g, ' '),
      },
    ];
  });
}
