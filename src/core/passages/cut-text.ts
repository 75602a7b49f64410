/** A text cut into words without an object a word: columns of hashes and offsets. */
import { foldWord } from '../text/fold.ts';
import { hashWord, scanWords } from '../text/words.ts';

/** Columns over the words of a text. `joined[i]` is the hash of words `i - 1` and `i` read as one, 0 if they are not. */
export interface CutText {
  readonly size: number;
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly joined: Int32Array;
}

/** Columns that grow as they are filled; used again for the next text. */
class Columns {
  size = 0;
  hashes = new Int32Array(1 << 12);
  starts = new Int32Array(1 << 12);
  ends = new Int32Array(1 << 12);
  joined = new Int32Array(1 << 12);

  add(hash: number, start: number, end: number, joined: number): void {
    if (this.size === this.hashes.length) this.grow();
    this.hashes[this.size] = hash;
    this.starts[this.size] = start;
    this.ends[this.size] = end;
    this.joined[this.size++] = joined;
  }

  private grow(): void {
    const longer = (column: Int32Array<ArrayBuffer>) => {
      const copy = new Int32Array(column.length * 2);
      copy.set(column);
      return copy;
    };
    this.hashes = longer(this.hashes);
    this.starts = longer(this.starts);
    this.ends = longer(this.ends);
    this.joined = longer(this.joined);
  }
}

/** Words beyond which the columns are not kept for the next text. */
const LONGEST_KEPT = 1 << 20;

let columns = new Columns();

/** Cuts a text. Linear; 16 bytes a word. */
export function cutText(text: string): CutText {
  columns.size = 0;
  let [lastStart, lastEnd] = [0, 0];
  scanWords(text, 0, text.length, (start, end, joint) => {
    const joined = joint ? hashFolded(foldWord(text, lastStart, lastEnd) + foldWord(text, start, end)) : 0;
    columns.add(hashWord(text, start, end), start, end, joined);
    [lastStart, lastEnd] = [start, end];
  });
  const { size, hashes, starts, ends, joined } = columns;
  if (hashes.length > LONGEST_KEPT) columns = new Columns();
  return {
    size,
    hashes: hashes.slice(0, size),
    starts: starts.slice(0, size),
    ends: ends.slice(0, size),
    joined: joined.slice(0, size),
  };
}

/** The hash of a word that is folded already. */
export function hashFolded(folded: string): number {
  return hashWord(folded, 0, folded.length);
}

/** The hash of two neighbouring words (order counts). The finaliser is MurmurHash3's. */
export function hashPair(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ second;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Bits of a hash that the index tells apart: with more, most of the index would be the names of its lists. */
export const SHINGLE_BITS = 22;

/** The slot of the index for a hash. Two hashes may share one: it names candidates, and words decide. */
export function shingleOf(hash: number): number {
  return hash >>> (32 - SHINGLE_BITS);
}

/**
 * Writes every word and every pair of neighbours of a text, hyphenated compounds in both readings, as slots into `into`
 * from index `from` on; some more than once. At most five a word. Gives the index behind the last.
 */
export function shinglesInto(cut: CutText, into: Uint32Array, from: number): number {
  const { hashes, joined, size } = cut;
  const shift = 32 - SHINGLE_BITS;
  let to = from;
  for (let at = 0; at < size; at++) {
    const hash = hashes[at] ?? 0;
    into[to++] = hash >>> shift;
    if (at > 0) into[to++] = hashPair(hashes[at - 1] ?? 0, hash) >>> shift;
    const compound = joined[at] ?? 0;
    if (compound === 0) continue;
    into[to++] = compound >>> shift;
    if (at > 1) into[to++] = hashPair(hashes[at - 2] ?? 0, compound) >>> shift;
    if (at + 1 < size) into[to++] = hashPair(compound, hashes[at + 1] ?? 0) >>> shift;
  }
  return to;
}

/** The same, each once. */
export function shinglesOf(cut: CutText): ReadonlySet<number> {
  const shingles = new Uint32Array(5 * cut.size);
  return new Set(shingles.subarray(0, shinglesInto(cut, shingles, 0)));
}
