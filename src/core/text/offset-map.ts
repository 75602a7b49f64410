/**
 * Reading an `OffsetMap` (see `model.ts`): flat triples (clean start, file start, length), sorted.
 * Look-ups are binary searches, O(log pieces).
 */
import type { OffsetMap, Span } from '../model.ts';

/** The map of a text that is its own clean form. `length` in UTF-16 units. */
export function identityMap(length: number): OffsetMap {
  return [0, 0, length];
}

/** Index (into the flat list) of the last piece whose column `column` starts at or before `offset`; -1 if none does. */
function pieceAt(map: OffsetMap, offset: number, column: 0 | 1): number {
  let low = 0;
  let high = map.length / 3;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((map[middle * 3 + column] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (low - 1) * 3;
}

function translate(map: OffsetMap, offset: number, from: 0 | 1, edge: 'start' | 'end'): number {
  if (map.length === 0) return 0;
  const to = from === 0 ? 1 : 0;
  // An end belongs to the piece before it: looked up by the last unit it covers.
  const shift = edge === 'end' ? 1 : 0;
  const at = pieceAt(map, offset - shift, from);
  if (at < 0) return map[to] ?? 0;
  // An empty piece behind a longer stretch of the file (a character reference) is where that stretch ends.
  if (edge === 'end' && map[at + 3 + from] === offset && map[at + 5] === 0) return map[at + 3 + to] ?? 0;
  const into = offset - (map[at + from] ?? 0);
  const length = map[at + 2] ?? 0;
  if (into < length + shift) return (map[at + to] ?? 0) + into;
  // Between two pieces: a start moves on to the next piece, an end falls back to the end of this one.
  if (edge === 'start' && at + 3 < map.length) return map[at + 3 + to] ?? 0;
  return (map[at + to] ?? 0) + length;
}

/**
 * The file offset of a clean offset. An offset in a separator (which the file does not have) moves to the nearest
 * text: forwards for a `start`, backwards for an `end`.
 */
export function toFile(map: OffsetMap, offset: number, edge: 'start' | 'end' = 'start'): number {
  return translate(map, offset, 0, edge);
}

/** The clean offset of a file offset; one in mark-up moves like in `toFile`. */
export function toClean(map: OffsetMap, offset: number, edge: 'start' | 'end' = 'start'): number {
  return translate(map, offset, 1, edge);
}

/**
 * The smallest stretch of the file that holds all of a clean stretch. An empty stretch stays empty, behind the text
 * before it, so that what is inserted there stays in the block it belongs to.
 */
export function spanToFile(map: OffsetMap, span: Span): Span {
  if (span.end <= span.start) {
    const at = toFile(map, span.start, 'end');
    return { start: at, end: at };
  }
  const start = toFile(map, span.start);
  return { start, end: Math.max(start, toFile(map, span.end, 'end')) };
}

/**
 * The map that leads through both: `inner` from a clean text into a text in between, `outer` from there into the file.
 * O(pieces of both).
 */
export function composed(inner: OffsetMap, outer: OffsetMap): OffsetMap {
  const whole: number[] = [];
  let from = 0;
  for (let at = 0; at < inner.length; at += 3) {
    const clean = inner[at] ?? 0;
    const start = inner[at + 1] ?? 0;
    const end = start + (inner[at + 2] ?? 0);
    if (start === end) {
      whole.push(clean, toFile(outer, start, 'end'), 0);
      continue;
    }
    while (from < outer.length && (outer[from] ?? 0) + (outer[from + 2] ?? 0) < start) from += 3;
    for (let piece = from; piece < outer.length && (outer[piece] ?? 0) <= end; piece += 3) {
      const between = outer[piece] ?? 0;
      const length = outer[piece + 2] ?? 0;
      const first = Math.max(start, between);
      const last = Math.min(end, between + length);
      // Where a longer stretch of the file ends that the piece before stands for.
      if (length === 0 ? between > start : last > first)
        whole.push(
          clean + first - start,
          (outer[piece + 1] ?? 0) + first - between,
          Math.max(0, last - first),
        );
    }
  }
  return whole;
}
