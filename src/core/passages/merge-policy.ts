/** Which parts of the archive are merged. */

/** A part stays alone where it is so many times as large as all newer ones together. */
const FACTOR = 4;
/** Parts that may lie side by side whatever their sizes: each is one more read for every shingle of a search. */
const FEWEST = 2;

/**
 * The run `[from, to)` of neighbouring parts to be merged into one, or null. Sizes are in order of age. The newest are
 * merged with those before them until a part is met that is much larger; so there are at most logarithmically many, and
 * every entry is written logarithmically often.
 */
export function chooseRun(sizes: readonly number[]): [number, number] | null {
  let from = sizes.length - 1;
  let sum = sizes[from] ?? 0;
  while (from > 0 && (sizes[from - 1] ?? 0) < FACTOR * sum) sum += sizes[--from] ?? 0;
  return sizes.length - from >= FEWEST ? [from, sizes.length] : null;
}
