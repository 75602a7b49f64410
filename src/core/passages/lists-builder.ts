/**
 * Makes lists of the shingles of articles: entered as they come, dealt out by their high bits, and counted out by their
 * low ones in pieces that stay in the processor's cache (radix sort, from the top for the first digit).
 */
import { SHINGLE_BITS, shinglesInto, type CutText } from './cut-text.ts';
import { ListsWriter } from './lists-writer.ts';
import type { Work } from './work.ts';

/** Bits of the second digit: its counters fit into the fastest cache, the first one's stretches into the next. */
const LOW = 13;
const HIGH = SHINGLE_BITS - LOW;
const MASK = (1 << LOW) - 1;
/** Articles whose index has room beside the low bits. */
const MOST_ARTICLES = 1 << (32 - LOW);

/** Entries below which sorting them is less work than going over all counters. */
const FEW = 512;

const longer = (column: Uint32Array, length: number) => {
  const copy = new Uint32Array(length);
  copy.set(column);
  return copy;
};

/** Gathers the shingles of articles and makes lists of them; can be used again once it is finished. */
export class ListsBuilder {
  private shingles = new Uint32Array(1 << 12);
  private size = 0;
  /** Of each article, where its shingles end, and its number. */
  private readonly ends: number[] = [];
  private readonly numbers: number[] = [];
  private dealt = new Uint32Array(0);
  private list = new Uint32Array(1 << 10);

  /** Enters an article; numbers must grow from call to call. Linear in its words. */
  add(number: number, cut: CutText): void {
    if (this.numbers.length === MOST_ARTICLES) throw new RangeError('too many articles in one part');
    this.numbers.push(number);
    const most = this.size + 5 * cut.size + 1;
    if (this.shingles.length < most) this.shingles = longer(this.shingles, 2 * most);
    this.size = shinglesInto(cut, this.shingles, this.size);
    this.ends.push(this.size);
  }

  /** Enters an extra shingle of the article entered last. */
  also(shingle: number): void {
    if (this.size === this.shingles.length) this.shingles = longer(this.shingles, this.size * 2);
    this.shingles[this.size++] = shingle;
    this.ends[this.ends.length - 1] = this.size;
  }

  /** The pieces of the file of lists for articles numbered `[base, end)`. The builder is empty afterwards. */
  finish(base: number, end: number, work: Work): Uint8Array[] {
    const writer = new ListsWriter(base, end, this.size * 0.8);
    const chunks: Uint8Array[] = [];
    const borders = this.deal();
    let from = 0;
    for (const [high, to] of borders.entries()) {
      if (to > from) this.writeStretch(writer, high << LOW, from, to, work);
      if (writer.isFull) chunks.push(writer.drain());
      from = to;
    }
    chunks.push(writer.finish());
    this.size = this.ends.length = this.numbers.length = 0;
    return chunks;
  }

  /** Puts the low bits of every shingle beside its article's index, by the high bits; gives where each stretch ends. */
  private deal(): Uint32Array {
    const { shingles, size, ends } = this;
    const places = new Uint32Array(1 << HIGH);
    for (let at = 0; at < size; at++) {
      const high = (shingles[at] ?? 0) >>> LOW;
      places[high] = (places[high] ?? 0) + 1;
    }
    let sum = 0;
    for (let high = 0; high < 1 << HIGH; high++) {
      const count = places[high] ?? 0;
      places[high] = sum;
      sum += count;
    }
    if (this.dealt.length < size) this.dealt = new Uint32Array(this.shingles.length);
    const { dealt } = this;
    let at = 0;
    for (let article = 0; article < ends.length; article++) {
      for (const end = ends[article] ?? 0; at < end; at++) {
        const shingle = shingles[at] ?? 0;
        const high = shingle >>> LOW;
        const place = places[high] ?? 0;
        places[high] = place + 1;
        dealt[place] = ((shingle & MASK) << (32 - LOW)) | article;
      }
    }
    return places;
  }

  private readonly counts = new Uint32Array((1 << LOW) + 1);

  /** Writes the lists of a stretch of what was dealt out, whose shingles begin at `first`. */
  private writeStretch(writer: ListsWriter, first: number, from: number, to: number, work: Work): void {
    if (this.list.length < to - from) this.list = new Uint32Array(2 * (to - from));
    if (to - from < FEW) this.writeSorted(writer, first, from, to, work);
    else this.writeCounted(writer, first, from, to, work);
  }

  private writeSorted(writer: ListsWriter, first: number, from: number, to: number, work: Work): void {
    const { list, numbers } = this;
    const dealt = this.dealt.subarray(from, to).sort();
    for (let at = 0; at < dealt.length;) {
      const low = (dealt[at] ?? 0) >>> (32 - LOW);
      const start = at;
      for (; at < dealt.length && (dealt[at] ?? 0) >>> (32 - LOW) === low; at++)
        list[at] = numbers[(dealt[at] ?? 0) & (MOST_ARTICLES - 1)] ?? 0;
      const stop = withoutTwins(list, start, at);
      writer.add(first + low, list, start, stop);
      work.built += stop - start;
    }
  }

  private writeCounted(writer: ListsWriter, first: number, from: number, to: number, work: Work): void {
    const { dealt, list, counts, numbers } = this;
    counts.fill(0);
    for (let at = from; at < to; at++) {
      const low = ((dealt[at] ?? 0) >>> (32 - LOW)) + 1;
      counts[low] = (counts[low] ?? 0) + 1;
    }
    for (let low = 1; low <= MASK; low++) counts[low] = (counts[low] ?? 0) + (counts[low - 1] ?? 0);
    for (let at = from; at < to; at++) {
      const entry = dealt[at] ?? 0;
      const low = entry >>> (32 - LOW);
      const place = counts[low] ?? 0;
      counts[low] = place + 1;
      list[place] = numbers[entry & (MOST_ARTICLES - 1)] ?? 0;
    }
    let start = 0;
    for (let low = 0; low <= MASK; low++) {
      const end = counts[low] ?? 0;
      if (end === start) continue;
      const stop = withoutTwins(list, start, end);
      writer.add(first + low, list, start, stop);
      work.built += stop - start;
      start = end;
    }
  }
}

/** Takes what stands twice out of a sorted stretch, in place; gives its new end. */
function withoutTwins(list: Uint32Array, from: number, to: number): number {
  let kept = from + 1;
  for (let at = from + 1; at < to; at++) {
    const article = list[at] ?? 0;
    if (article !== list[kept - 1]) list[kept++] = article;
  }
  return kept;
}
