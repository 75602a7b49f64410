/**
 * Cutting Markdown where it can be parsed piece by piece with the same result, so that a letter typed in a draft has one
 * paragraph parsed again. Only what surely begins a paragraph or a heading of the document itself begins a piece.
 */
import type { Span } from '../../model.ts';
import { frontMatterIn } from '../front-matter.ts';
import { markdownSegments } from './markdown-segments.ts';

/** A blank line, and behind it a line that no list, quote, table or code can hold: it begins at its margin like prose. */
const BEGINNING = /\n[ \t]*\r?\n(?=\p{L}|[“”"‘’'«„(¿¡…—–]|#{1,6} )/gu;
/** What goes on over blank lines, or says in one place what is meant in another: fences, mark-up, definitions. */
const REACHES_ON = /```|~~~|\]:|\[\^|^[ \t]*<(?!!--(?:[^\n-]|-(?!->))*-->)/m;

/** Stretches of a Markdown text that are parsed one by one; together they are the text. */
export function markdownPieces(text: string): readonly Span[] {
  const segments = markdownSegments(text);
  if (REACHES_ON.test(text)) return segments;
  const head = frontMatterIn(text)?.end ?? 0;
  // The parser looks for the end of front matter through all of the text, which tells on what it takes for a list.
  if (head === 0 && /^\uFEFF?(?:---|\+\+\+)/.test(text)) return segments;
  return segments.flatMap(({ start, end }) => {
    const starts = [start];
    BEGINNING.lastIndex = Math.max(start, head - 1);
    for (let match = BEGINNING.exec(text); match; match = BEGINNING.exec(text)) {
      const at = match.index + match[0].length;
      if (at >= end) break;
      starts.push(at);
    }
    return starts.map((from, index) => ({ start: from, end: starts[index + 1] ?? end }));
  });
}
