/**
 * Which articles hold which shingle: sorted lists of article numbers, written once.
 *
 * Shingles (`SHINGLE_BITS` of a hash) are spread evenly, so that the high bits name a bucket of a few hundred bytes; in
 * it stand, sorted, the shingles with their lists as differences in variable-length bytes (Manning, Raghavan and
 * Schütze, Introduction to Information Retrieval, chapter 5). Lists that are long stand before their bucket, which
 * tells where: to learn how long a list is, none has to be read.
 */
import { ByteWriter } from '../store/bytes.ts';
import { Container, ContainerWriter, inMemory } from '../store/container.ts';
import type { StoredFile } from '../store/storage.ts';
import { SHINGLE_BITS, shinglesInto, type CutText } from './cut-text.ts';
import { Work } from './work.ts';

const KIND = 'lists';
/** Entries of a list from which on it stands outside its bucket. */
const LONG = 128;
/** Bytes of a bucket that the number of buckets is chosen for, and of an entry, as measured on news. */
const BUCKET_BYTES = 384;
const ENTRY_BYTES = 1.6;
const MOST_BUCKET_BITS = 18;
/** Bytes that are gathered before they are handed on. */
const CHUNK = 1 << 20;

interface ListsMeta {
  /** The articles' numbers are in `[base, end)`. */
  readonly base: number;
  readonly end: number;
  readonly bits: number;
  readonly postings: number;
}

/** A list found; its entries are read by `PostingLists.read`. */
export interface FoundList {
  readonly count: number;
  readonly bytes: Uint8Array;
  readonly at: number;
}

/** Writes lists in the order of their shingles. */
class ListsWriter {
  private readonly writer = new ContainerWriter(KIND);
  private readonly bucket = new ByteWriter(1 << 12);
  private readonly long = new ByteWriter(1 << 16);
  private readonly places: Uint32Array;
  private readonly shift: number;
  private readonly bits: number;
  private current = 0;
  private last = 0;
  private postings = 0;

  constructor(
    private readonly base: number,
    private readonly end: number,
    expected: number,
  ) {
    const buckets = Math.log2(Math.max(1, (expected * ENTRY_BYTES) / BUCKET_BYTES));
    this.bits = Math.min(MOST_BUCKET_BITS, Math.max(0, Math.ceil(buckets)));
    this.shift = SHINGLE_BITS - this.bits;
    this.places = new Uint32Array(2 << this.bits);
    this.writer.beginBlocks('lists');
  }

  /** Writes the list of a shingle: article numbers, ascending. */
  add(shingle: number, articles: ArrayLike<number>, count: number): void {
    if (count === 0) return;
    while (shingle >>> this.shift > this.current) this.endBucket();
    this.bucket.varint(shingle - this.last);
    this.bucket.varint(count);
    this.last = shingle;
    this.postings += count;
    const out = count >= LONG ? this.long : this.bucket;
    let previous = this.base - 1;
    for (let at = 0; at < count; at++) {
      const article = articles[at] ?? 0;
      out.varint(article - previous - 1);
      previous = article;
    }
    if (count < LONG) return;
    const { from, to } = this.writer.block(this.long.view());
    this.long.length = 0;
    this.bucket.varint(from);
    this.bucket.varint(to - from);
  }

  private endBucket(): void {
    const { from, to } = this.writer.block(this.bucket.view());
    this.bucket.length = 0;
    this.places[2 * this.current] = from;
    this.places[2 * this.current + 1] = to;
    this.current++;
    this.last = this.current << this.shift;
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

/** Lists of the articles numbered `[base, end)`, in memory or in a file. */
export class PostingLists {
  private constructor(
    readonly container: Container,
    private readonly meta: ListsMeta,
    private readonly places: Uint32Array,
  ) {}

  /** Opens a file of lists. Throws `DamagedFile`. */
  static open(file: StoredFile): PostingLists {
    return PostingLists.from(Container.open(file, KIND));
  }

  static from(container: Container): PostingLists {
    return new PostingLists(container, container.meta as ListsMeta, container.numbers('places'));
  }

  /** Lists from the pieces of a file. */
  static of(chunks: readonly Uint8Array[]): PostingLists {
    return PostingLists.from(inMemory(chunks, KIND));
  }

  get base(): number {
    return this.meta.base;
  }
  get end(): number {
    return this.meta.end;
  }
  /** Entries of all lists. */
  get postings(): number {
    return this.meta.postings;
  }

  private readonly blocks = (from: number, to: number) =>
    (this.reader ??= this.container.blocks('lists'))(from, to);
  private reader: ((from: number, to: number) => Uint8Array) | null = null;

  private bucket(index: number): Uint8Array {
    return this.blocks(this.places[2 * index] ?? 0, this.places[2 * index + 1] ?? 0);
  }

  /** The list of a shingle, or null. One read. */
  find(shingle: number, work: Work): FoundList | null {
    const shift = SHINGLE_BITS - this.meta.bits;
    work.reads++;
    const cursor = new BucketCursor(this.bucket(shingle >>> shift), (shingle >>> shift) << shift);
    while (cursor.next()) {
      if (cursor.shingle < shingle) continue;
      return cursor.shingle === shingle ? cursor.list(this.blocks, work) : null;
    }
    return null;
  }

  /** Writes the numbers of a list's articles, ascending, into `into` (grown by the caller); gives how many. */
  read(list: FoundList, into: Uint32Array, from: number): number {
    const { bytes, count } = list;
    let at = list.at;
    let article = this.base - 1;
    for (let index = 0; index < count; index++) {
      let byte = bytes[at++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
      article += value + 1;
      into[from + index] = article;
    }
    return count;
  }

  /** Reads everything. Throws `DamagedFile` where something is not as it was written. */
  verify(): void {
    const work = new Work();
    for (const { list } of this.all(work)) work.postings += list.bytes.length;
  }

  /** All lists in the order of their shingles. */
  *all(work: Work): Generator<{ readonly shingle: number; readonly list: FoundList }> {
    const shift = SHINGLE_BITS - this.meta.bits;
    for (let index = 0; index < 1 << this.meta.bits; index++) {
      const cursor = new BucketCursor(this.bucket(index), index << shift);
      while (cursor.next()) yield { shingle: cursor.shingle, list: cursor.list(this.blocks, work) };
    }
  }
}

/** Goes through a bucket. */
class BucketCursor {
  shingle: number;
  private at = 0;
  private count = 0;
  private start = 0;
  private place: readonly [number, number] | null = null;

  constructor(
    private readonly bytes: Uint8Array,
    first: number,
  ) {
    this.shingle = first;
  }

  private varint(): number {
    let byte = this.bytes[this.at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    return value >>> 0;
  }

  next(): boolean {
    if (this.at >= this.bytes.length) return false;
    this.shingle += this.varint();
    this.count = this.varint();
    this.start = this.at;
    this.place = null;
    if (this.count >= LONG) this.place = [this.varint(), this.varint()];
    else for (let left = this.count; left > 0;) if ((this.bytes[this.at++] ?? 0) < 128) left--;
    return true;
  }

  /** The list at hand; long ones are one more read, which is made when their entries are asked for. */
  list(blocks: (from: number, to: number) => Uint8Array, work: Work): FoundList {
    const { place, count, bytes, start } = this;
    if (!place) return { count, bytes, at: start };
    let long: Uint8Array | null = null;
    return {
      count,
      at: 0,
      get bytes() {
        if (!long) work.reads++;
        return (long ??= blocks(place[0], place[0] + place[1]));
      },
    };
  }
}

/** Bits sorted by in one pass. */
const RADIX = SHINGLE_BITS / 2;

/** Gathers the shingles of articles and makes lists of them. */
export class ListsBuilder {
  private shingles = new Uint32Array(1 << 12);
  private size = 0;
  private readonly ends: number[] = [];
  private readonly numbers: number[] = [];

  /** Enters an article; numbers must grow from call to call. Linear in its words. */
  add(number: number, cut: CutText): void {
    this.numbers.push(number);
    if (this.shingles.length < this.size + 5 * cut.size + 1) {
      const longer = new Uint32Array((this.size + 5 * cut.size + 1) * 2);
      longer.set(this.shingles.subarray(0, this.size));
      this.shingles = longer;
    }
    this.size = shinglesInto(cut, this.shingles, this.size);
    this.ends.push(this.size);
  }

  /** Enters an extra shingle of the article entered last. */
  also(shingle: number): void {
    if (this.size === this.shingles.length) {
      const longer = new Uint32Array(this.size * 2);
      longer.set(this.shingles);
      this.shingles = longer;
    }
    this.shingles[this.size++] = shingle;
    this.ends[this.ends.length - 1] = this.size;
  }

  /**
   * The pieces of the file of lists for articles numbered `[base, end)`. A radix sort by shingle, which keeps the order
   * of the articles.
   */
  finish(base: number, end: number, work: Work): Uint8Array[] {
    const { keys, articles } = this.sorted();
    const writer = new ListsWriter(base, end, this.size * 0.7);
    const chunks: Uint8Array[] = [];
    const list = new Uint32Array(this.ends.length);
    for (let at = 0; at < this.size;) {
      const shingle = keys[at] ?? 0;
      let count = 0;
      for (; at < this.size && keys[at] === shingle; at++) {
        const article = articles[at] ?? 0;
        if (count === 0 || list[count - 1] !== article) list[count++] = article;
      }
      work.built += count;
      writer.add(shingle, list, count);
      if (writer.isFull) chunks.push(writer.drain());
    }
    chunks.push(writer.finish());
    return chunks;
  }

  private sorted(): { keys: Uint32Array; articles: Uint32Array } {
    const articles = new Uint32Array(this.size);
    let at = 0;
    for (const [index, end] of this.ends.entries()) {
      articles.fill(this.numbers[index] ?? 0, at, end);
      at = end;
    }
    let from = { keys: this.shingles.subarray(0, this.size), articles };
    let to = { keys: new Uint32Array(this.size), articles: new Uint32Array(this.size) };
    for (const shift of [0, RADIX]) {
      radixPass(from, to, shift);
      [from, to] = [to, from];
    }
    return from;
  }
}

interface Columns {
  readonly keys: Uint32Array;
  readonly articles: Uint32Array;
}

function radixPass(from: Columns, to: Columns, shift: number): void {
  const mask = (1 << RADIX) - 1;
  const starts = new Uint32Array(1 << RADIX);
  const { keys, articles } = from;
  for (const key of keys) {
    const digit = (key >>> shift) & mask;
    starts[digit] = (starts[digit] ?? 0) + 1;
  }
  let sum = 0;
  for (let digit = 0; digit <= mask; digit++) {
    const count = starts[digit] ?? 0;
    starts[digit] = sum;
    sum += count;
  }
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const digit = (key >>> shift) & mask;
    const place = starts[digit] ?? 0;
    starts[digit] = place + 1;
    to.keys[place] = key;
    to.articles[place] = articles[at] ?? 0;
  }
}

/** Neighbouring lists as one, without some articles: the pieces of the new file, one by one, so that others can work. */
export function* mergeLists(
  parts: readonly PostingLists[],
  dead: ReadonlySet<number>,
  work: Work,
): Generator<Uint8Array> {
  const expected = parts.reduce((sum, part) => sum + part.postings, 0);
  const writer = new ListsWriter(parts[0]?.base ?? 0, parts.at(-1)?.end ?? 0, expected);
  const cursors = parts.map((part) => {
    const lists = part.all(work);
    return { part, lists, head: lists.next() };
  });
  let merged = new Uint32Array(1 << 12);
  for (;;) {
    let shingle = Infinity;
    for (const { head } of cursors)
      if (!head.done && head.value.shingle < shingle) shingle = head.value.shingle;
    if (shingle === Infinity) break;
    let count = 0;
    for (const cursor of cursors) {
      const { part, head } = cursor;
      if (head.done || head.value.shingle !== shingle) continue;
      if (merged.length < count + head.value.list.count) {
        const longer = new Uint32Array((count + head.value.list.count) * 2);
        longer.set(merged);
        merged = longer;
      }
      count += part.read(head.value.list, merged, count);
      cursor.head = cursor.lists.next();
    }
    writer.add(shingle, merged, dead.size === 0 ? count : without(merged, count, dead));
    work.merged += count;
    if (writer.isFull) yield writer.drain();
  }
  yield writer.finish();
}

/** Takes articles out of a list, in place; gives its new length. */
function without(list: Uint32Array, count: number, dead: ReadonlySet<number>): number {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const article = list[at] ?? 0;
    if (!dead.has(article)) list[kept++] = article;
  }
  return kept;
}
