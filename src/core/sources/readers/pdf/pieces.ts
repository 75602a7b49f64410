/** What a page of a PDF is made of, in the coordinates that its layout is worked out in. */

/**
 * A run of characters painted with one font. Coordinates are those of the page as it is looked at, in points, `y`
 * growing downwards; `y` is the baseline.
 */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** A name for the font, the same throughout the document. */
  readonly font: string;
  /** The text or the painting program has white space between this piece and the next one painted. */
  readonly spaceBehind: boolean;
  /** White space before it, likewise. */
  readonly spaceBefore: boolean;
  /** The document marks it as no part of its content: a running head, a page number, a watermark. */
  readonly artifact: boolean;
}

/** A page as it was painted. */
export interface Page {
  /** From 0. */
  readonly index: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** How many letters and digits a text has, by which sizes and fonts are weighed; beyond ASCII a good guess. */
export function weightOf(text: string): number {
  let weight = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isAscii =
      (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
    // General punctuation and symbols lie between U+2000 and U+2BFF.
    if (isAscii || (unit >= 0xc0 && !(unit >= 0x2000 && unit < 0x2c00) && unit !== 0xfffd)) weight++;
  }
  return weight;
}

/** The key with the greatest sum of weights; null where there is none. */
export function heaviest<K>(weights: Iterable<readonly [K, number]>): K | null {
  const sums = new Map<K, number>();
  for (const [key, weight] of weights) sums.set(key, (sums.get(key) ?? 0) + weight);
  let best: K | null = null;
  let most = 0;
  for (const [key, sum] of sums) {
    if (sum <= most) continue;
    best = key;
    most = sum;
  }
  return best;
}

/** The middle one of some numbers; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The smallest of some values; Infinity for none. Takes lists of any length. */
export function least<T>(items: Iterable<T>, value: (item: T) => number): number {
  let found = Infinity;
  for (const item of items) found = Math.min(found, value(item));
  return found;
}

/** The greatest of some values; -Infinity for none. */
export function greatest<T>(items: Iterable<T>, value: (item: T) => number): number {
  return -least(items, (item) => -value(item));
}
