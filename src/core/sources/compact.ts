/** Taking text out of a prose: labels of turns, credits and banners are recognised in the clean text and then cut. */
import type { Block, OffsetMap, Prose } from '../model.ts';

const SEPARATOR = '\n\n';

/** The pieces of a map that fall into `[start, end)` of the old clean text, moved to begin at `to` in the new one. */
function movePieces(map: OffsetMap, from: number, block: Block, to: number, moved: number[]): number {
  let at = from;
  for (; at < map.length; at += 3) {
    const clean = map[at] ?? 0;
    const file = map[at + 1] ?? 0;
    const length = map[at + 2] ?? 0;
    if (clean + length <= block.start) continue;
    if (clean >= block.end) break;
    const cut = Math.max(0, block.start - clean);
    const size = Math.min(length, block.end - clean) - cut;
    moved.push(to + clean + cut - block.start, file + cut, size);
    // The piece may go on into the next block.
    if (clean + length > block.end) break;
  }
  return at;
}

/**
 * The prose of these blocks alone. `blocks` are spans of `text` in order, without overlaps, not necessarily the ones
 * it was built from; whatever lies outside them is dropped, from the map too. O(length + pieces).
 */
export function compact(
  text: string,
  map: OffsetMap,
  blocks: readonly Block[],
): Pick<Prose, 'text' | 'blocks' | 'map'> {
  const parts: string[] = [];
  const kept: Block[] = [];
  const moved: number[] = [];
  let length = 0;
  let at = 0;
  for (const block of blocks) {
    if (block.end <= block.start) continue;
    if (kept.length > 0) {
      parts.push(SEPARATOR);
      length += SEPARATOR.length;
    }
    at = movePieces(map, at, block, length, moved);
    parts.push(text.slice(block.start, block.end));
    kept.push({ ...block, start: length, end: length + block.end - block.start });
    length += block.end - block.start;
  }
  return { text: parts.join(''), blocks: kept, map: moved };
}
