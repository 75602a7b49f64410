/** Line numbers of offsets, counted as VS Code counts them: `\n`, `\r\n` and a lone `\r` end a line. */
import type { Position, Range } from '../engine.ts';
import type { Span } from '../model.ts';

/** Offsets at which the lines of a text start; the first is 0. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** Line and character, from zero, of an offset (UTF-16) of the text whose line starts are given. O(log lines). */
export function positionAt(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low, character: offset - (lineStarts[low] ?? 0) };
}

/** The range of a span. */
export function rangeOf(lineStarts: readonly number[], span: Span): Range {
  return { start: positionAt(lineStarts, span.start), end: positionAt(lineStarts, span.end) };
}
