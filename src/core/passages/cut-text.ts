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

/** Room for the columns while they are filled; a text has at most as many words as UTF-16 units. */
let scratch = {
  hashes: new Int32Array(0),
  starts: new Int32Array(0),
  ends: new Int32Array(0),
  joined: new Int32Array(0),
};

function room(units: number): typeof scratch {
  if (scratch.hashes.length < units) {
    const column = () => new Int32Array(units * 2);
    scratch = { hashes: column(), starts: column(), ends: column(), joined: column() };
  }
  return scratch;
}

/** Cuts a text. Linear; 16 bytes a word. */
export function cutText(text: string): CutText {
  const { hashes, starts, ends, joined } = room(text.length);
  let size = 0;
  scanWords(text, 0, text.length, (start, end, joint) => {
    starts[size] = start;
    ends[size] = end;
    hashes[size] = hashWord(text, start, end);
    joined[size] = 0;
    if (joint) {
      const first = foldWord(text, starts[size - 1] ?? 0, ends[size - 1] ?? 0);
      joined[size] = hashFolded(first + foldWord(text, start, end));
    }
    size++;
  });
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

/** Every word and every pair of neighbours in a text, hyphenated compounds in both readings; each hash once. */
export function shinglesOf(cut: CutText): ReadonlySet<number> {
  const shingles = new Set<number>();
  const { hashes, joined, size } = cut;
  for (let at = 0; at < size; at++) {
    const hash = hashes[at] ?? 0;
    shingles.add(hash);
    if (at > 0) shingles.add(hashPair(hashes[at - 1] ?? 0, hash));
    const compound = joined[at] ?? 0;
    if (compound === 0) continue;
    shingles.add(compound);
    if (at > 1) shingles.add(hashPair(hashes[at - 2] ?? 0, compound));
    if (at + 1 < size) shingles.add(hashPair(compound, hashes[at + 1] ?? 0));
  }
  return shingles;
}
