/** A text cut into words without an object or a string a word: columns of hashes and offsets. */
import { foldWord } from '../text/fold.ts';
import { Plain, PLAIN_CODES, plainCode } from '../text/plain-units.ts';
import { hashWord, jointBetween, wordFrom } from '../text/words.ts';
import { unitsAt } from '../text/characters.ts';

/**
 * Columns over the words of a text. `joined[i]` is the hash of words `i - 1` and `i` read as one, 0 if they are not;
 * `plain[i]` is 1 where word `i` is ASCII letters alone, or figures alone, with or without apostrophes.
 */
export interface CutText {
  readonly size: number;
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly joined: Int32Array;
  readonly plain: Uint8Array;
}

/** FNV-1a. */
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Words beyond which the columns are not kept for the next text. */
const LONGEST_KEPT = 1 << 20;

const codeAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  const code = PLAIN_CODES[unit] ?? Plain.unknown;
  return code === Plain.unknown ? plainCode(unit) : code;
};

/** Hash and plainness of the word that `plainEnd` went over. */
let hashed = 0;
let isPlain = 0;

/** End of the word that starts at an offset, where it can be told unit by unit; else -1. */
function plainEnd(text: string, start: number, first: number): number {
  const limit = text.length;
  let hash = BASIS;
  let code = first;
  let at = start;
  // Of all units: the bits of any, and of how many the code is a figure's.
  let wide = 0;
  let figures = 0;
  for (;;) {
    hash = Math.imul(hash ^ code, PRIME);
    wide |= code;
    if (code < Plain.colon) figures++;
    if (++at >= limit) break;
    code = codeAt(text, at);
    if (code >= Plain.letter) continue;
    if (code === Plain.slow) return -1;
    if (code === Plain.ends || code === Plain.hyphen) break;
    const next = at + 1 < limit ? codeAt(text, at + 1) : Plain.ends;
    if (code === Plain.apostrophe && next > Plain.colon) {
      hash = Math.imul(hash ^ 0x27, PRIME);
      code = next;
      at++;
      continue;
    }
    if (next === Plain.slow || (code === Plain.inner && next >= Plain.letter) || next === Plain.inner)
      return -1;
    break;
  }
  hashed = hash;
  isPlain = wide < 128 && (figures === 0 || figures === at - start) ? 1 : 0;
  return at;
}

/** Hashes of words of one unit that the general rules cut; 0 where none is known. */
const unitHashes = new Int32Array(0x10000);

/** End of the word that starts at an offset by the general rules, and its hash; the offset itself where none does. */
function generalEnd(text: string, start: number): number {
  const end = wordFrom(text, start, 0, text.length);
  if (end === start) return start;
  isPlain = 0;
  if (end - start > 1) hashed = hashWord(text, start, end);
  else {
    const unit = text.charCodeAt(start);
    hashed = unitHashes[unit] ?? 0;
    if (hashed === 0) hashed = unitHashes[unit] = hashWord(text, start, end);
  }
  return end;
}

/** Columns that grow as they are filled, and are filled anew by the next `cut`. */
export class Columns implements CutText {
  size = 0;
  hashes = new Int32Array(1 << 12);
  starts = new Int32Array(1 << 12);
  ends = new Int32Array(1 << 12);
  joined = new Int32Array(1 << 12);
  plain = new Uint8Array(1 << 12);

  /** Cuts a text as `scanWords` does. Linear; 17 bytes a word. */
  cut(text: string): this {
    if (this.hashes.length > LONGEST_KEPT) this.resize(1 << 12);
    this.size = 0;
    let before = -1;
    const { length } = text;
    for (let at = 0; at < length;) {
      const code = codeAt(text, at);
      if (code < Plain.hyphen) {
        at++;
        continue;
      }
      let end = code >= Plain.letter ? plainEnd(text, at, code) : -1;
      if (end < 0) {
        end = generalEnd(text, at);
        if (end === at) {
          at += unitsAt(text, at);
          continue;
        }
      }
      const index = this.size++;
      if (index === this.hashes.length) this.resize(2 * index);
      this.hashes[index] = hashed;
      this.starts[index] = at;
      this.ends[index] = end;
      this.plain[index] = isPlain;
      this.joined[index] =
        before >= 0 && codeAt(text, before) === Plain.hyphen ? this.joinedHash(text, before, index) : 0;
      before = at = end;
    }
    return this;
  }

  /** The hash of a word and the one before it, which ended at a hyphen: it goes on where that one's ended. */
  private joinedHash(text: string, before: number, at: number): number {
    if (jointBetween(text, before, this.starts[at] ?? 0) === null) return 0;
    const word = foldWord(text, this.starts[at] ?? 0, this.ends[at] ?? 0);
    let hash = this.hashes[at - 1] ?? 0;
    for (let unit = 0; unit < word.length; unit++) hash = Math.imul(hash ^ word.charCodeAt(unit), PRIME);
    return hash;
  }

  private resize(length: number): void {
    const sized = (column: Int32Array<ArrayBuffer>) => {
      const copy = new Int32Array(length);
      copy.set(column.subarray(0, length));
      return copy;
    };
    this.hashes = sized(this.hashes);
    this.starts = sized(this.starts);
    this.ends = sized(this.ends);
    this.joined = sized(this.joined);
    const plain = new Uint8Array(length);
    plain.set(this.plain.subarray(0, length));
    this.plain = plain;
  }
}

const columns = new Columns();

/** Cuts a text, to be kept: the columns share one buffer. */
export function cutText(text: string): CutText {
  const { size, hashes, starts, ends, joined, plain } = columns.cut(text);
  const buffer = new ArrayBuffer(17 * size);
  const kept = [hashes, starts, ends, joined].map((column, index) => {
    const copy = new Int32Array(buffer, 4 * size * index, size);
    copy.set(column.subarray(0, size));
    return copy;
  });
  const [first, second, third, fourth] = kept as [Int32Array, Int32Array, Int32Array, Int32Array];
  const flags = new Uint8Array(buffer, 16 * size, size);
  flags.set(plain.subarray(0, size));
  return { size, hashes: first, starts: second, ends: third, joined: fourth, plain: flags };
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

/** Words of a text that were met with last, by the low bits of their slots: most of those that stand twice are known so. */
const met = new Int32Array(1 << 12);

/**
 * Writes every word and every pair of neighbours of a text, hyphenated compounds in both readings, as slots into `into`
 * from index `from` on; some more than once. At most five a word. Gives the index behind the last.
 */
export function shinglesInto(cut: CutText, into: Uint32Array, from: number): number {
  const { hashes, joined, size } = cut;
  const shift = 32 - SHINGLE_BITS;
  met.fill(-1);
  let to = from;
  for (let at = 0; at < size; at++) {
    const hash = hashes[at] ?? 0;
    const slot = hash >>> shift;
    if (met[slot & (met.length - 1)] !== slot) {
      met[slot & (met.length - 1)] = slot;
      into[to++] = slot;
    }
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
