/** Heads and feet that stand on one page only, and are found out because a sentence runs on around them. */
import { greatest, least } from './pieces.ts';
import type { Line } from './lines.ts';

const ENDS = /[.!?…:;,。]["'”’»)\]]*$/u;
/** So much of the width of the text a head may fill. */
const SHORT = 0.8;

/** Whether words look like a title: in capitals, or nearly each with one. */
function isTitle(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const titled = words.filter(
    (word) =>
      /^\p{Lu}/u.test(word) ||
      /^(?:of|the|and|on|in|for|de|la|le|du|des|und|der|die|von|y|e|i|a)$/.test(word),
  );
  return words.length > 0 && titled.length >= words.length * 0.7 && !ENDS.test(text);
}

/** Whether a sentence that a line leaves open goes on in a later one, so that what stands between them is no part of it. */
function runsOn(from: Line | undefined, to: Line | undefined): boolean {
  return (
    from !== undefined &&
    to !== undefined &&
    !/[.!?…:;。]["'”’»)\]]*$/u.test(from.text) &&
    /^\p{Ll}/u.test(to.text)
  );
}

/**
 * The pages' regions without a title at a page's top or bottom around which a sentence runs on. `pages` holds, for each
 * page, its regions in reading order.
 */
export function withoutInterruptions(pages: readonly (readonly (readonly Line[])[])[]): (readonly Line[])[] {
  const lines = pages.flat(2);
  const width = greatest(lines, ({ x1 }) => x1) - least(lines, ({ x0 }) => x0);
  const isHead = (line: Line) => isTitle(line.text) && line.x1 - line.x0 < width * SHORT;
  const dropped = new Set<Line>();
  for (const [index, page] of pages.entries()) {
    const next = pages[index + 1];
    if (!next) break;
    const [own, other] = [page.flat(), next.flat()];
    const [last, beforeLast, first, second] = [own.at(-1), own.at(-2), other[0], other[1]];
    if (first && isHead(first) && !/^\p{Ll}/u.test(first.text) && runsOn(last, second)) dropped.add(first);
    else if (last && isHead(last) && runsOn(beforeLast, first)) dropped.add(last);
  }
  return pages
    .flat()
    .map((region) => region.filter((line) => !dropped.has(line)))
    .filter((region) => region.length > 0);
}
