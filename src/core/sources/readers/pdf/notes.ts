/** Footnotes: small lines at the end of a column that begin with a mark. They are taken out of the running text. */
import type { Line } from './lines.ts';

/** Notes are set in at most this share of the text's size. */
const SMALLER = 0.94;
const MARK = /^(?:\d{1,3}(?![\d\p{Pd},.:)/]\d?)|[*†‡§¶]{1,3}|\[\d{1,3}\])\.?\s*\S/u;

/**
 * Where the notes of a region begin; its length where it has none. `goesOn` where the region before ended in a note,
 * which may go on at the foot of this one.
 */
function notesStart(lines: readonly Line[], size: number, goesOn: boolean): number {
  let start = lines.length;
  let small = lines.length;
  for (let at = lines.length - 1; at >= 0; at--) {
    const [line, above] = [lines[at], lines[at - 1]];
    if (!line || line.size > size * SMALLER) break;
    small = at;
    // Without a raised mark it must be smaller than what it stands under: whole columns may be set small.
    const isUnder = above !== undefined && above.size * SMALLER >= line.size;
    if (line.noted || (isUnder && MARK.test(line.text))) start = at;
  }
  return goesOn && (start < lines.length || small > 0) ? Math.min(start, small) : start;
}

/** The regions without their notes, and the notes in order. `size` is that of the running text. */
export function notesApart(
  regions: readonly (readonly Line[])[],
  size: number,
): { readonly text: (readonly Line[])[]; readonly notes: (readonly Line[])[] } {
  const text: (readonly Line[])[] = [];
  const notes: (readonly Line[])[] = [];
  let goesOn = false;
  for (const lines of regions) {
    const start = notesStart(lines, size, goesOn);
    if (start > 0) text.push(lines.slice(0, start));
    if (start < lines.length) notes.push(lines.slice(start));
    goesOn = start < lines.length;
  }
  return { text, notes };
}
