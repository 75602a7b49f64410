/** Writes the file of lists that `PostingLists` reads; see there for its form. */
import { BitWriter } from '../store/bits.ts';
import { ContainerWriter } from '../store/container.ts';
import { SHINGLE_BITS } from './cut-text.ts';

export const LISTS_KIND = 'lists';
/** Entries of a list from which on it stands outside its bucket. */
export const LONG = 128;
/** Bytes of a bucket that the number of buckets is chosen for, and of an entry, as measured on news. */
const BUCKET_BYTES = 256;
const ENTRY_BYTES = 1.25;
const MOST_BUCKET_BITS = 19;
/** Bytes that are gathered before they are handed on. */
const CHUNK = 1 << 20;

export interface ListsMeta {
  /** The articles' numbers are in `[base, end)`. */
  readonly base: number;
  readonly end: number;
  readonly bits: number;
  readonly postings: number;
}

/** How many bits it takes to tell one of so many articles. */
export function widthOf(articles: number): number {
  return 32 - Math.clz32(Math.max(0, articles - 1));
}

/** The low bits of `rice` for the gaps of a list: about as many as a gap has on average. */
export function lowBitsOf(articles: number, count: number): number {
  return 31 - Math.clz32(Math.max(1, articles / count));
}

/** Writes lists in the order of their shingles. */
export class ListsWriter {
  private readonly writer = new ContainerWriter(LISTS_KIND);
  private readonly bucket = new BitWriter();
  private readonly long = new BitWriter();
  private readonly places: Uint32Array;
  private readonly shift: number;
  private readonly bits: number;
  private readonly width: number;
  private current = 0;
  private last = -1;
  private postings = 0;

  /** `expected` entries of articles numbered `[base, end)`. */
  constructor(
    private readonly base: number,
    private readonly end: number,
    expected: number,
  ) {
    const buckets = Math.log2(Math.max(1, (expected * ENTRY_BYTES) / BUCKET_BYTES));
    this.bits = Math.min(MOST_BUCKET_BITS, Math.max(0, Math.round(buckets)));
    this.shift = SHINGLE_BITS - this.bits;
    this.width = widthOf(end - base);
    this.places = new Uint32Array(2 << this.bits);
    this.writer.beginBlocks('lists');
  }

  /** Writes the list of a shingle: the article numbers in `[from, to)` of `articles`, ascending. */
  add(shingle: number, articles: Uint32Array, from: number, to: number): void {
    const count = to - from;
    if (count === 0) return;
    while (shingle >>> this.shift > this.current) this.endBucket();
    const { bucket } = this;
    bucket.reserve(32 + 6 * Math.min(count, LONG));
    bucket.gamma(shingle - this.last);
    bucket.gamma(count);
    this.last = shingle;
    this.postings += count;
    if (count === 1) bucket.bits((articles[from] ?? 0) - this.base, this.width);
    else if (count < LONG) bucket.gaps(articles, from, to, this.base, lowBitsOf(this.end - this.base, count));
    else this.addLong(articles, from, to);
  }

  private addLong(articles: Uint32Array, from: number, to: number): void {
    this.long.reserve(6 * (to - from));
    this.long.gaps(articles, from, to, this.base, lowBitsOf(this.end - this.base, to - from));
    const place = this.writer.block(this.long.finish());
    for (const value of [place.from, place.to - place.from]) {
      this.bucket.bits(value >>> 16, 16);
      this.bucket.bits(value & 0xffff, 16);
    }
  }

  private endBucket(): void {
    const { from, to } = this.writer.block(this.bucket.finish());
    this.places[2 * this.current] = from;
    this.places[2 * this.current + 1] = to;
    this.current++;
    this.last = (this.current << this.shift) - 1;
  }

  get isFull(): boolean {
    return this.writer.waiting >= CHUNK;
  }

  drain(): Uint8Array {
    return this.writer.drain();
  }

  finish(): Uint8Array {
    while (this.current < 1 << this.bits) this.endBucket();
    this.writer.numbers('places', this.places);
    const meta: ListsMeta = { base: this.base, end: this.end, bits: this.bits, postings: this.postings };
    this.writer.end(meta);
    return this.writer.drain();
  }
}
