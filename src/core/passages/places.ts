/** Where in an article a quotation may stand: the stretches that hold most of its words. */
import { hashFolded, hashPair, type CutText } from './cut-text.ts';
import { weightOf } from './evidence.ts';
import { Seam, type QuotationQuery } from './quotation-query.ts';

/** Words that may be left out of a quotation without a mark: a sentence and a half. */
const UNMARKED_OMISSION = 48;
/** Words that may be left out at a mark before the two sides are looked for apart. */
const MARKED_OMISSION = 80;
/**
 * What a stretch must hold to be worth aligning: most of the words and some of the pairs, by weight (the whole
 * quotation, edited; short ones need no pair), or a run of so many pairs on end (a part of it).
 */
const LEAST_WORDS = 0.4;
const LEAST_PAIRS = 0.1;
const SHORT = 5;
const LEAST_RUN = { words: 3, share: 0.03 } as const;
/** Words by which a stretch is widened on either side: the quotation's first and last words may be the changed ones. */
const MOST_MARGIN = 40;
const MOST_WINDOWS = 6;

/** The hashes of a quotation's words and pairs, each with its weight. */
export interface Shingles {
  readonly words: ReadonlyMap<number, number>;
  readonly pairs: ReadonlyMap<number, number>;
  /** Sums of the weights, each compound in one reading. */
  readonly wordTotal: number;
  readonly pairTotal: number;
  /** Which slots of a hash filter the words fill. */
  readonly filter: Uint8Array;
  /** The words' hashes in order; null where omissions or insertions are marked, which no source has word for word. */
  readonly sequence: readonly number[] | null;
}

/** Slots of a filter that tells most hashes apart from the quotation's without looking them up. */
const FILTER = 1 << 12;

function filterOf(hashes: Iterable<number>): Uint8Array {
  const filter = new Uint8Array(FILTER);
  for (const hash of hashes) filter[hash & (FILTER - 1)] = 1;
  return filter;
}

function sum(weights: ReadonlyMap<number, number>): number {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return total;
}

function bump(weights: Map<number, number>, hash: number, weight: number): void {
  if (!weights.has(hash)) weights.set(hash, weight);
}

/** Words and pairs of a quotation by hash; insertions are not looked for. A hyphenated compound is held in either reading. */
export function shinglesOfQuery(query: QuotationQuery): Shingles {
  const words = new Map<number, number>();
  const pairs = new Map<number, number>();
  const hashes = query.words.map((word) => hashFolded(word.folded));
  const rows = [...query.words.keys()].filter((row) => !query.inserted[row]);
  const weights = query.words.map((word) => weightOf(word.folded));
  const isPair = (row: number) => row > 0 && !query.inserted[row - 1] && query.seams[row] === Seam.plain;
  for (const row of rows) {
    const [hash, weight] = [hashes[row] ?? 0, weights[row] ?? 0];
    bump(words, hash, weight);
    if (isPair(row))
      bump(pairs, hashPair(hashes[row - 1] ?? 0, hash), (weight + (weights[row - 1] ?? 0)) / 2);
  }
  const [wordTotal, pairTotal] = [sum(words), sum(pairs)];
  for (const row of rows) {
    const [word, before] = [query.words[row], query.words[row - 1]];
    if (!word?.joint || !before || !isPair(row)) continue;
    const [compound, weight] = [hashFolded(before.folded + word.folded), weights[row] ?? 0];
    bump(words, compound, weight);
    if (row > 1) bump(pairs, hashPair(hashes[row - 2] ?? 0, compound), weight);
    if (row + 1 < hashes.length) bump(pairs, hashPair(compound, hashes[row + 1] ?? 0), weight);
  }
  const sequence = query.gaps === 0 && query.spoken === hashes.length ? hashes : null;
  return { words, pairs, wordTotal, pairTotal, filter: filterOf(words.keys()), sequence };
}

/** Most places within one article at which the quotation is given word for word. */
const MOST_EXACT = 16;

/** Word indices of an article at which the quotation starts, word for word (by hash: the caller compares the words). */
export function exactPlaces(cut: CutText, sequence: readonly number[]): number[] {
  const places: number[] = [];
  const { hashes, size } = cut;
  const first = sequence[0];
  for (let at = 0; at + sequence.length <= size && places.length < MOST_EXACT; at++) {
    if (hashes[at] !== first) continue;
    let length = 1;
    while (length < sequence.length && hashes[at + length] === sequence[length]) length++;
    if (length === sequence.length) places.push(at);
  }
  return places;
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
  /** 0 for a word; for a pair, how many pairs on end there are up to it. */
  readonly run: number[];
}

function hitsIn(cut: CutText, shingles: Shingles): Hits {
  const hits: Hits = { at: [], shingle: [], weight: [], run: [] };
  const { hashes, joined, size } = cut;
  const { words, pairs, filter } = shingles;
  const add = (at: number, hash: number, weight: number, run: number) => {
    hits.at.push(at);
    hits.shingle.push(hash);
    hits.weight.push(weight);
    hits.run.push(run);
  };
  let run = 0;
  let before = false;
  for (let at = 0; at < size; at++) {
    const hash = hashes[at] ?? 0;
    const weight = filter[hash & (FILTER - 1)] ? words.get(hash) : undefined;
    if (weight !== undefined) add(at, hash, weight, 0);
    const compound = joined[at] ?? 0;
    const compoundWeight = compound === 0 ? undefined : words.get(compound);
    if (compoundWeight !== undefined) add(at, compound, compoundWeight, 0);
    const pair = before && weight !== undefined ? hashPair(hashes[at - 1] ?? 0, hash) : 0;
    const pairWeight = pair === 0 ? undefined : pairs.get(pair);
    run = pairWeight === undefined ? 0 : run + 1;
    if (pairWeight !== undefined) add(at, pair, pairWeight, run);
    before = weight !== undefined;
  }
  return hits;
}

/** Weight of the distinct shingles in a sliding window over the hits. */
class Sliding {
  words = 0;
  pairs = 0;
  private runs = 0;
  private readonly leastRun: number;
  private readonly counts = new Map<number, number>();

  constructor(
    private readonly hits: Hits,
    private readonly shingles: Shingles,
    private readonly spoken: number,
  ) {
    this.leastRun = Math.max(LEAST_RUN.words, Math.ceil(LEAST_RUN.share * spoken));
  }

  shift(index: number, by: 1 | -1): void {
    const { shingle, weight, run } = this.hits;
    const hash = shingle[index] ?? 0;
    const count = (this.counts.get(hash) ?? 0) + by;
    this.counts.set(hash, count);
    const length = run[index] ?? 0;
    if (length >= this.leastRun) this.runs += by;
    if (count !== (by === 1 ? 1 : 0)) return;
    const change = by * (weight[index] ?? 0);
    if (length > 0) this.pairs += change;
    else this.words += change;
  }

  isEnough(): boolean {
    if (this.runs > 0) return true;
    const { wordTotal, pairTotal } = this.shingles;
    const paired = this.spoken <= SHORT || this.pairs >= LEAST_PAIRS * pairTotal;
    return paired && this.words >= LEAST_WORDS * wordTotal;
  }
}

/** How many words a stretch may span that holds the whole quotation. */
export function reachOf(query: QuotationQuery): number {
  return Math.ceil(1.3 * query.words.length) + UNMARKED_OMISSION + MARKED_OMISSION * query.gaps;
}

/** Where in one article a quotation's words stand. Making it is linear in the article's words. */
export class Places {
  private readonly hits: Hits;

  constructor(
    private readonly cut: CutText,
    private readonly query: QuotationQuery,
    private readonly shingles: Shingles,
  ) {
    this.hits = hitsIn(cut, shingles);
  }

  /** Whether the words `[from, to)` of the article hold enough of the quotation to be worth aligning. */
  isWorthAligning(from: number, to: number): boolean {
    const { at } = this.hits;
    const sliding = new Sliding(this.hits, this.shingles, this.query.spoken);
    for (let index = 0; index < at.length && (at[index] ?? 0) < to; index++)
      if ((at[index] ?? 0) >= from) sliding.shift(index, 1);
    return sliding.isEnough();
  }

  /** The stretches that hold most of the quotation's words, best first, apart from each other. */
  windows(): Window[] {
    const { cut, hits, query } = this;
    const reach = reachOf(query);
    const margin = Math.min(MOST_MARGIN, query.words.length) + 4;
    const windows: Window[] = [];
    const sliding = new Sliding(hits, this.shingles, query.spoken);
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
      const score = sliding.words + sliding.pairs;
      if (score > (best?.score ?? 0) + 1e-9 && sliding.isEnough()) {
        best = { first, last: hits.at[end - 1] ?? first, score };
      }
      sliding.shift(start, -1);
    }
    keep();
    return windows.sort((a, b) => b.score - a.score || a.from - b.from).slice(0, MOST_WINDOWS);
  }
}
