/** Where in an article a quotation may stand: the stretches that hold most of its words. */
import { hashFolded, hashPair, type CutText } from './cut-text.ts';
import { weightOf } from './evidence.ts';
import { Seam, type QuotationQuery } from './quotation-query.ts';

/** Words that may be left out of a quotation without a mark: a sentence and a half. */
const UNMARKED_OMISSION = 48;
/** Words that may be left out at a mark before the two sides are looked for apart. */
const MARKED_OMISSION = 80;
/** Share of the quotation's weight below which a stretch is not worth aligning, unless it holds a run of words. */
const LEAST_SHARE = 0.35;
const LEAST_PAIRS = 1.4;
const MOST_WINDOWS = 6;

/** The hashes of a quotation's words and pairs, each with its weight. */
export interface Shingles {
  readonly words: ReadonlyMap<number, number>;
  readonly pairs: ReadonlyMap<number, number>;
  readonly total: number;
}

function bump(weights: Map<number, number>, hash: number, weight: number): void {
  if (!weights.has(hash)) weights.set(hash, weight);
}

/** Words and pairs of a quotation by hash, hyphenated compounds in both readings; insertions are not looked for. */
export function shinglesOfQuery(query: QuotationQuery): Shingles {
  const words = new Map<number, number>();
  const pairs = new Map<number, number>();
  const hashes = query.words.map((word) => hashFolded(word.folded));
  for (const [row, word] of query.words.entries()) {
    if (query.inserted[row]) continue;
    const weight = weightOf(word.folded);
    const hash = hashes[row] ?? 0;
    bump(words, hash, weight);
    const before = query.words[row - 1];
    if (!before || query.inserted[row - 1] || query.seams[row] !== Seam.plain) continue;
    bump(pairs, hashPair(hashes[row - 1] ?? 0, hash), (weight + weightOf(before.folded)) / 2);
    if (!word.joint) continue;
    const compound = hashFolded(before.folded + word.folded);
    bump(words, compound, weight);
    if (row > 1) bump(pairs, hashPair(hashes[row - 2] ?? 0, compound), weight);
    if (row + 1 < hashes.length) bump(pairs, hashPair(compound, hashes[row + 1] ?? 0), weight);
  }
  let total = 0;
  for (const weight of words.values()) total += weight;
  for (const weight of pairs.values()) total += weight;
  return { words, pairs, total };
}

/** A stretch of an article, in word indices (half-open), and the weight of the quotation's shingles in it. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

interface Hits {
  readonly at: number[];
  readonly shingle: number[];
  readonly weight: number[];
  readonly isPair: boolean[];
}

function hitsIn(cut: CutText, shingles: Shingles): Hits {
  const hits: Hits = { at: [], shingle: [], weight: [], isPair: [] };
  const look = (at: number, hash: number, weights: ReadonlyMap<number, number>, isPair: boolean) => {
    const weight = weights.get(hash);
    if (weight === undefined) return;
    hits.at.push(at);
    hits.shingle.push(hash);
    hits.weight.push(weight);
    hits.isPair.push(isPair);
  };
  for (let at = 0; at < cut.size; at++) {
    const hash = cut.hashes[at] ?? 0;
    look(at, hash, shingles.words, false);
    const compound = cut.joined[at] ?? 0;
    if (compound !== 0) look(at, compound, shingles.words, false);
    if (at > 0) look(at, hashPair(cut.hashes[at - 1] ?? 0, hash), shingles.pairs, true);
  }
  return hits;
}

/** Weight of the distinct shingles in a sliding window over the hits. */
class Sliding {
  score = 0;
  pairs = 0;
  private readonly counts = new Map<number, number>();

  constructor(private readonly hits: Hits) {}

  shift(index: number, by: 1 | -1): void {
    const shingle = this.hits.shingle[index] ?? 0;
    const count = (this.counts.get(shingle) ?? 0) + by;
    this.counts.set(shingle, count);
    if (count !== (by === 1 ? 1 : 0)) return;
    const weight = by * (this.hits.weight[index] ?? 0);
    this.score += weight;
    if (this.hits.isPair[index]) this.pairs += weight;
  }
}

/** How many words a stretch may span that holds the whole quotation. */
export function reachOf(query: QuotationQuery): number {
  return Math.ceil(1.3 * query.words.length) + UNMARKED_OMISSION + MARKED_OMISSION * query.gaps;
}

/**
 * The stretches of an article that hold most of a quotation's words, best first, apart from each other. Linear in
 * the article's words.
 */
export function windowsIn(cut: CutText, query: QuotationQuery, shingles: Shingles): Window[] {
  const hits = hitsIn(cut, shingles);
  const reach = reachOf(query);
  const margin = query.words.length + 4;
  const windows: Window[] = [];
  const sliding = new Sliding(hits);
  let best: { first: number; last: number; score: number } | null = null;
  const keep = () => {
    if (!best) return;
    windows.push({
      from: Math.max(0, best.first - margin),
      to: Math.min(cut.size, best.last + 1 + margin),
      score: best.score,
    });
    best = null;
  };
  let end = 0;
  for (let start = 0; start < hits.at.length; start++) {
    const first = hits.at[start] ?? 0;
    while (end < hits.at.length && (hits.at[end] ?? 0) < first + reach) sliding.shift(end++, 1);
    if (best && first > best.last) keep();
    const enough = sliding.score >= LEAST_SHARE * shingles.total || sliding.pairs >= LEAST_PAIRS;
    if (enough && (!best || sliding.score > best.score + 1e-9)) {
      best = { first, last: hits.at[end - 1] ?? first, score: sliding.score };
    }
    sliding.shift(start, -1);
  }
  keep();
  return windows.sort((a, b) => b.score - a.score || a.from - b.from).slice(0, MOST_WINDOWS);
}
