/**
 * Which articles hold which shingle: sorted lists of article numbers, written once.
 *
 * Shingles (`SHINGLE_BITS` of a hash) are spread evenly, so that the high bits name a bucket of a few hundred bytes; in it
 * stand, sorted, the shingles as differences, the lengths of their lists, and the lists as gaps in Rice's code (Witten,
 * Moffat and Bell, Managing Gigabytes, chapter 3); an article alone stands in binary. Lists that are long stand before
 * their bucket, which tells where: to learn how long a list is, none has to be read.
 */
import { BitReader } from '../store/bits.ts';
import { Container, inMemory, type BlockReader } from '../store/container.ts';
import type { StoredFile } from '../store/storage.ts';
import { SHINGLE_BITS } from './cut-text.ts';
import { LISTS_KIND, ListsWriter, LONG, lowBitsOf, widthOf, type ListsMeta } from './lists-writer.ts';
import { Work } from './work.ts';

/** Bytes read together where a file is read from end to end. */
const AHEAD = 1 << 18;

/** A list found; its entries are read by `PostingLists.read`. */
export interface FoundList {
  readonly count: number;
  readonly bytes: Uint8Array;
  /** The bit that it begins at. */
  readonly at: number;
}

/** Lists of the articles numbered `[base, end)`, in memory or in a file. */
export class PostingLists {
  private readonly meta: ListsMeta;
  private readonly places: Uint32Array;
  private readonly blocks: BlockReader;

  private constructor(readonly container: Container) {
    this.meta = container.meta as ListsMeta;
    this.places = container.numbers('places');
    this.blocks = container.blocks('lists');
  }

  /** Opens a file of lists. Throws `DamagedFile`. */
  static open(file: StoredFile): PostingLists {
    return new PostingLists(Container.open(file, LISTS_KIND));
  }

  /** Lists from the pieces of a file. */
  static of(chunks: readonly Uint8Array[]): PostingLists {
    return new PostingLists(inMemory(chunks, LISTS_KIND));
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

  /** Opens a bucket. */
  openBucket(index: number, cursor: BucketCursor, blocks: BlockReader = this.blocks): void {
    const bytes = blocks(this.places[2 * index] ?? 0, this.places[2 * index + 1] ?? 0);
    cursor.open(bytes, index << (SHINGLE_BITS - this.meta.bits), this.end - this.base);
  }

  /** The list of a shingle, or null. One read, and another one once `bytes` of a long list are asked for. */
  find(shingle: number, work: Work): FoundList | null {
    work.reads++;
    this.openBucket(shingle >>> (SHINGLE_BITS - this.meta.bits), cursor);
    while (cursor.next()) {
      if (cursor.shingle < shingle) continue;
      return cursor.shingle === shingle ? this.listAt(cursor, work) : null;
    }
    return null;
  }

  private listAt({ count, bytes, start, place }: BucketCursor, work: Work): FoundList {
    if (!place) return { count, bytes, at: start };
    const { blocks } = this;
    let long: Uint8Array | null = null;
    return {
      count,
      at: 0,
      get bytes() {
        if (!long) work.reads++;
        return (long ??= blocks(place.from, place.to));
      },
    };
  }

  /** Writes the numbers of a list's articles, ascending, into `into` (grown by the caller) from `from` on. */
  read({ bytes, at, count }: FoundList, into: Uint32Array, from: number): number {
    reader.open(bytes, at);
    if (count === 1) into[from] = this.base + reader.bits(widthOf(this.end - this.base));
    else reader.gaps(into, from, from + count, this.base, lowBitsOf(this.end - this.base, count));
    return count;
  }

  /** Reads everything. Throws `DamagedFile` where something is not as it was written. */
  verify(): void {
    this.container.verify();
    const all = new AllLists(this);
    while (all.next()) all.verify();
  }

  get buckets(): number {
    return 1 << this.meta.bits;
  }
}

const reader = new BitReader(new Uint8Array(0));

/** Goes through a bucket. */
class BucketCursor {
  shingle = -1;
  count = 0;
  bytes = new Uint8Array(0);
  /** The bit that the list at hand begins at, and for a long one, where it stands instead. */
  start = 0;
  place: { readonly from: number; readonly to: number } | null = null;
  private readonly reader = new BitReader(this.bytes);
  private articles = 0;
  /** The list at hand has been read, so that the next one begins here. */
  private isPassed = true;

  open(bytes: Uint8Array, first: number, articles: number): void {
    this.bytes = bytes as Uint8Array<ArrayBuffer>;
    this.reader.open(bytes);
    this.shingle = first - 1;
    this.articles = articles;
    this.isPassed = true;
  }

  next(): boolean {
    if (!this.isPassed) this.pass();
    const { reader } = this;
    if (!reader.isMore) return false;
    this.shingle += reader.gamma();
    this.count = reader.gamma();
    this.start = reader.at;
    this.place = this.count < LONG ? null : this.placeOf();
    this.isPassed = this.place !== null;
    return true;
  }

  private placeOf(): { from: number; to: number } {
    const { reader } = this;
    const from = reader.bits(16) * 0x10000 + reader.bits(16);
    return { from, to: from + reader.bits(16) * 0x10000 + reader.bits(16) };
  }

  private pass(): void {
    const { reader, count } = this;
    if (count === 1) reader.at += widthOf(this.articles);
    else {
      const low = lowBitsOf(this.articles, count);
      for (let left = count; left > 0; left--) reader.rice(low);
    }
  }

  /** Reads the list at hand, which is not a long one. */
  read(into: Uint32Array, from: number, base: number): void {
    const { reader, count } = this;
    this.isPassed = true;
    if (count === 1) into[from] = base + reader.bits(widthOf(this.articles));
    else reader.gaps(into, from, from + count, base, lowBitsOf(this.articles, count));
  }
}

/** For finding one list. */
const cursor = new BucketCursor();

/** Goes through all lists of a part in the order of their shingles. */
class AllLists {
  /** `Infinity` behind the last. */
  shingle = -1;
  private bucket = -1;
  private readonly cursor = new BucketCursor();
  private readonly blocks: BlockReader;

  constructor(private readonly part: PostingLists) {
    this.blocks = part.container.blocks('lists', AHEAD);
  }

  get count(): number {
    return this.cursor.count;
  }

  next(): boolean {
    while (this.bucket < 0 || !this.cursor.next()) {
      if (++this.bucket === this.part.buckets) {
        this.shingle = Infinity;
        return false;
      }
      this.part.openBucket(this.bucket, this.cursor, this.blocks);
    }
    this.shingle = this.cursor.shingle;
    return true;
  }

  /** Reads the list at hand. */
  read(into: Uint32Array, from: number): void {
    const { place, count } = this.cursor;
    if (!place) this.cursor.read(into, from, this.part.base);
    else this.part.read({ count, at: 0, bytes: this.blocks(place.from, place.to) }, into, from);
  }

  /** Throws `DamagedFile` where a long list is not as it was written. */
  verify(): void {
    const { place } = this.cursor;
    if (place) this.blocks(place.from, place.to);
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
  const all = parts.map((part) => new AllLists(part));
  for (const lists of all) lists.next();
  let merged = new Uint32Array(1 << 12);
  for (;;) {
    let shingle = Infinity;
    for (const lists of all) if (lists.shingle < shingle) shingle = lists.shingle;
    if (shingle === Infinity) break;
    let count = 0;
    for (const lists of all) {
      if (lists.shingle !== shingle) continue;
      if (merged.length < count + lists.count) {
        const longer = new Uint32Array((count + lists.count) * 2);
        longer.set(merged);
        merged = longer;
      }
      lists.read(merged, count);
      count += lists.count;
      lists.next();
    }
    writer.add(shingle, merged, 0, dead.size === 0 ? count : without(merged, count, dead));
    work.merged += count;
    if (writer.isFull) yield writer.drain();
  }
  yield writer.finish();
}

/** Takes articles out of a list, in place; gives its new length. */
export function without(list: Uint32Array, count: number, dead: ReadonlySet<number>): number {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const article = list[at] ?? 0;
    if (!dead.has(article)) list[kept++] = article;
  }
  return kept;
}
