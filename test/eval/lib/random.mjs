/** A seeded generator, so that a figure can be had again: the same seed draws the same sentences and the same changes. */

/**
 * Numbers in [0, 1) from a 32-bit seed (mulberry32, Tommy Ettinger's public-domain generator).
 * @param {number} seed
 * @returns {() => number}
 */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * One of a list, each as likely as the next; undefined for an empty list.
 * @template T
 * @param {() => number} random
 * @param {readonly T[]} list
 * @returns {T | undefined}
 */
export function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

/**
 * The list in a random order (Fisher and Yates); the list itself stays as it is.
 * @template T
 * @param {() => number} random
 * @param {readonly T[]} list
 * @returns {T[]}
 */
export function shuffled(random, list) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}
