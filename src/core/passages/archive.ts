/**
 * The articles and the lists of their shingles, in parts that are written once: new articles make a new part, changed
 * and removed ones are struck out, and parts are merged when there are many (O'Neil et al., The Log-Structured
 * Merge-Tree, 1996). Texts lie apart from lists, so that merging lists copies no text.
 */
import type { Article } from '../model.ts';
import { versionKeysOf } from '../sources/versions.ts';
import { DamagedFile } from '../store/container.ts';
import { ArticlePack, packArticles, type SourceRecord, type Stamp } from './article-pack.ts';
import { Columns, cutText, hashFolded, shingleOf, shinglesOf, type CutText } from './cut-text.ts';
import { isDamaged } from './damage.ts';
import { chooseRun } from './merge-policy.ts';
import { ListsBuilder } from './lists-builder.ts';
import { mergeLists, PostingLists, without, type FoundList } from './posting-lists.ts';
import { enterAnswers, type SlotSink } from './short-answers.ts';
import { Work } from './work.ts';

/** UTF-16 units of articles that wait to become a part: bounds the memory that building takes. */
const FULL = 8_000_000;
/** Parts beyond which the newest are merged at once rather than when there is time, if they are no larger than this. */
const MOST_PARTS = 24;
const SMALL = 400_000;
/** Struck-out articles that may be in lists: each makes counting a little slower. */
const MOST_STRUCK = 512;

/** A part of the archive, and the name of its file where it is stored. */
export interface Part<Content> {
  readonly content: Content;
  file: string | null;
}

/** The list of a shingle over all parts. */
export interface List {
  readonly shingle: number;
  /** Articles that hold it; struck-out ones are not counted. */
  readonly count: number;
  readonly found: readonly { readonly lists: PostingLists; readonly list: FoundList }[];
}

const lengthOf = ({ article }: SourceRecord) => article.prose.text.length;

/** The slot of articles whose text shows signs of damage; some others may share it. */
export const DAMAGED_SLOT = shingleOf(hashFolded('\u0000damaged'));

/** Hands over the slots an article is entered under besides those of its words: of its answers, and of what its versions share. */
function enterOthers(article: Article, cut: CutText, slots: SlotSink): void {
  const { text } = article.prose;
  enterAnswers(text, cut, slots);
  const words = cut.hashes.subarray(0, cut.size);
  const { address, probes } = versionKeysOf(article, words);
  if (address !== null) slots(shingleOf(address));
  for (const probe of probes) slots(shingleOf(probe));
  if (isDamaged(text, cut)) slots(DAMAGED_SLOT);
}

/** Every slot an article is entered under. */
function slotsOf(article: Article): Set<number> {
  const cut = cutText(article.prose.text);
  const slots = new Set(shinglesOf(cut));
  enterOthers(article, cut, (slot) => slots.add(slot));
  return slots;
}

const newMakers = () => ({ builder: new ListsBuilder(), columns: new Columns() });

export class Archive {
  /** In the order of the articles' numbers. */
  packs: Part<ArticlePack>[] = [];
  lists: Part<PostingLists>[] = [];
  /** Numbers of articles that were replaced or removed and are still in a pack. */
  readonly struck = new Set<number>();
  nextNumber = 0;
  /** Grows with every change of what `packs`, `lists` and `struck` say. */
  changes = 0;
  /** How many of the struck-out articles that are in lists hold a shingle. */
  private readonly struckCounts = new Map<number, number>();
  /** Struck-out articles that no list names any more. */
  readonly purged = new Set<number>();
  /** The lists of those articles that were struck out when the archive was stored. */
  private storedStruck: PostingLists | null = null;
  private readonly waiting = new Map<string, SourceRecord>();
  private waitingLength = 0;
  private live = 0;
  private merging = false;
  private buffer = new Uint32Array(1 << 10);
  /** What lists are made with; kept while many are made. */
  private makers = newMakers();

  /** Told of every article when it is given its number. */
  onSeal: (number: number, record: SourceRecord) => void = () => undefined;

  constructor(readonly work = new Work()) {}

  /** How many articles are held. */
  get size(): number {
    return this.live;
  }

  /** Enters an article, replacing the one of the same path. Linear in its length. */
  put(record: SourceRecord): void {
    const { path } = record.article;
    this.remove(path);
    this.waiting.set(path, record);
    this.waitingLength += lengthOf(record);
    this.live++;
    this.work.entered++;
    if (this.waitingLength >= FULL) this.seal();
  }

  /** Strikes an article out; false for an unknown path. */
  remove(path: string): boolean {
    const record = this.waiting.get(path);
    if (record) {
      this.waiting.delete(path);
      this.waitingLength -= lengthOf(record);
      this.live--;
      return true;
    }
    const number = this.numberOf(path);
    if (number < 0) return false;
    this.countStruck(number);
    this.struck.add(number);
    this.live--;
    this.changes++;
    return true;
  }

  /** Makes a part of the articles that wait. Lists are complete afterwards. */
  seal(): void {
    if (this.waiting.size === 0) return;
    const records = [...this.waiting.values()];
    const base = this.nextNumber;
    this.waiting.clear();
    this.waitingLength = 0;
    const numbers = records.map((_, index) => base + index);
    const articles = records.map(({ article }, index) => [base + index, article] as const);
    this.lists.push({ content: this.listsOf(articles, base, base + records.length), file: null });
    this.packs.push({ content: ArticlePack.of(packArticles(records, numbers)), file: null });
    this.nextNumber += records.length;
    for (const [index, record] of records.entries()) this.onSeal(base + index, record);
    this.changes++;
    while (this.lists.length > MOST_PARTS && this.mergeSmall());
  }

  /** Lists of articles by their numbers, which are in `[base, end)` and ascend. */
  private listsOf(articles: Iterable<readonly [number, Article]>, base: number, end: number): PostingLists {
    const { builder, columns } = this.makers;
    const also = (slot: number) => {
      builder.also(slot);
    };
    for (const [number, article] of articles) {
      const cut = columns.cut(article.prose.text);
      builder.add(number, cut);
      enterOthers(article, cut, also);
    }
    return PostingLists.of(builder.finish(base, end, this.work));
  }

  /** Merges the newest small lists at once. */
  private mergeSmall(): boolean {
    let from = this.lists.length;
    while (from > 0 && (this.lists[from - 1]?.content.postings ?? 0) < SMALL) from--;
    if (this.merging || this.lists.length - from < 2) return false;
    const steps = this.mergeSteps(from, this.lists.length);
    while (!steps.next().done);
    return true;
  }

  /**
   * Merges what is worth merging, a piece at a time: after each, others can work. Between two pieces articles may be put
   * and removed. Gives nothing to do where a merge is under way.
   */
  *maintain(): Generator<void> {
    if (this.merging) return;
    this.seal();
    for (;;) {
      const worn = this.struck.size - this.purged.size > MOST_STRUCK;
      const run = chooseRun(this.lists.map(({ content }) => content.postings));
      if (worn) yield* this.mergeSteps(0, this.lists.length);
      else if (run) yield* this.mergeSteps(...run);
      else break;
    }
    this.mergePacks();
    this.makers = newMakers();
  }

  private *mergeSteps(from: number, to: number): Generator<void> {
    this.merging = true;
    try {
      const parts = this.lists.slice(from, to);
      const first = parts[0]?.content.base ?? 0;
      const end = parts.at(-1)?.content.end ?? 0;
      const gone = new Set([...this.struck].filter((number) => number >= first && number < end));
      const chunks: Uint8Array[] = [];
      for (const chunk of mergeLists(
        parts.map(({ content }) => content),
        gone,
        this.work,
      )) {
        chunks.push(chunk);
        yield;
      }
      const merged = { content: PostingLists.of(chunks), file: null };
      const at = this.lists.findIndex(({ content }) => content.base === first);
      for (const { content } of this.lists.splice(at, parts.length, merged)) content.container.close();
      this.purge(gone);
      this.changes++;
    } finally {
      this.merging = false;
    }
  }

  private countStruck(number: number): void {
    for (const slot of slotsOf(this.recordOf(number).article))
      this.struckCounts.set(slot, (this.struckCounts.get(slot) ?? 0) + 1);
  }

  /** Struck-out articles that are in lists. */
  pending(): number[] {
    return [...this.struck].filter((number) => !this.purged.has(number)).sort((a, b) => a - b);
  }

  /** Lists of the struck-out articles that are in lists, to be stored with the archive. */
  struckLists(): PostingLists | null {
    const articles = this.pending().map((number) => [number, this.recordOf(number).article] as const);
    return articles.length > 0 ? this.listsOf(articles, 0, this.nextNumber) : null;
  }

  /** Takes note that struck-out articles are in no list any more. */
  private purge(gone: ReadonlySet<number>): void {
    if (gone.size === 0) return;
    for (const number of gone) this.purged.add(number);
    this.storedStruck = null;
    this.struckCounts.clear();
    for (const number of this.pending()) this.countStruck(number);
  }

  /** Writes packs anew that are small or mostly struck out. */
  private mergePacks(): void {
    const weights = this.packs.map(({ content }) => this.weightOf(content));
    for (let at = this.packs.length - 1; at >= 0; at--) {
      if ((weights[at] ?? 0) >= FULL / 2) continue;
      let from = at;
      let sum = weights[at] ?? 0;
      while (from > 0 && sum + (weights[from - 1] ?? 0) <= FULL) sum += weights[--from] ?? 0;
      const count = at - from + 1;
      const isWorn = this.packs.slice(from, at + 1).some(({ content }) => this.isWorn(content));
      if (count >= PACKS_TOGETHER || isWorn) this.rewritePacks(from, at + 1);
      at = from;
    }
  }

  private weightOf({ numbers, container }: ArticlePack): number {
    let left = 0;
    for (const number of numbers) if (!this.purged.has(number)) left++;
    return (container.size * left) / Math.max(1, numbers.length);
  }

  private isWorn({ numbers }: ArticlePack): boolean {
    let gone = 0;
    for (const number of numbers) if (this.purged.has(number)) gone++;
    return gone > 0 && 2 * gone >= numbers.length;
  }

  private rewritePacks(from: number, to: number): void {
    const records: SourceRecord[] = [];
    const numbers: number[] = [];
    for (const { content } of this.packs.slice(from, to)) {
      for (const [index, number] of content.numbers.entries()) {
        if (this.purged.has(number)) {
          this.purged.delete(number);
          this.struck.delete(number);
          continue;
        }
        records.push(content.recordAt(index));
        numbers.push(number);
      }
    }
    const merged =
      records.length > 0 ? [{ content: ArticlePack.of(packArticles(records, numbers)), file: null }] : [];
    for (const { content } of this.packs.splice(from, to - from, ...merged)) content.container.close();
    this.changes++;
  }

  /** Puts a pack, or lists, in the place of the same ones; ignored where they have been merged meanwhile. */
  replacePack(part: Part<ArticlePack>, stored: Part<ArticlePack>): void {
    this.packs = this.packs.map((each) => (each === part ? stored : each));
  }
  replaceLists(part: Part<PostingLists>, stored: Part<PostingLists>): void {
    this.lists = this.lists.map((each) => (each === part ? stored : each));
  }

  /** Takes in what was stored. The lists must be of just these packs. */
  adopt(stored: {
    readonly packs: readonly Part<ArticlePack>[];
    readonly lists: readonly Part<PostingLists>[];
    readonly struck: readonly number[];
    readonly purged: readonly number[];
    readonly struckLists: PostingLists | null;
    readonly nextNumber: number;
  }): void {
    this.packs = [...stored.packs];
    this.lists = [...stored.lists];
    this.nextNumber = stored.nextNumber;
    const isThere = (number: number) => this.packOf(number) !== null;
    for (const number of stored.struck.filter(isThere)) this.struck.add(number);
    for (const number of stored.purged.filter(isThere)) this.purged.add(number);
    this.live = this.packs.reduce((sum, { content }) => sum + content.count, 0) - this.struck.size;
    this.storedStruck = stored.struckLists;
    if (!stored.struckLists) for (const number of this.pending()) this.countStruck(number);
  }

  /** Lists made anew of the articles numbered `[base, end)`. */
  relist(base: number, end: number): PostingLists {
    const { packs, purged } = this;
    function* articles(): Generator<readonly [number, Article]> {
      for (const { content } of packs)
        for (const [index, number] of content.numbers.entries())
          if (number >= base && number < end && !purged.has(number))
            yield [number, content.recordAt(index).article];
    }
    return this.listsOf(articles(), base, end);
  }

  /**
   * Finds out which files are damaged, and does without them: lists are made anew, articles are lost. Gives the paths of
   * the articles that were lost.
   */
  repair(): string[] {
    const lost: string[] = [];
    const missing: (readonly [number, number])[] = [];
    const packs = this.packs.filter(({ content }) => {
      if (isSound(content)) return true;
      lost.push(...pathsIn(content, this.struck));
      missing.push([content.base, content.end]);
      return false;
    });
    const touches = (part: PostingLists) => missing.some(([from, to]) => from < part.end && part.base < to);
    const lists = this.lists.map((part) => ({
      part,
      isWhole: !touches(part.content) && isSound(part.content),
    }));
    const { struck, purged } = this;
    const kept = { struck: [...struck], purged: [...purged] };
    struck.clear();
    purged.clear();
    this.struckCounts.clear();
    this.adopt({ packs, lists: [], ...kept, struckLists: null, nextNumber: this.nextNumber });
    this.lists = lists.map(({ part, isWhole }) =>
      isWhole ? part : { content: this.relist(part.content.base, part.content.end), file: null },
    );
    this.changes++;
    return lost;
  }

  /** The pack that holds an article, and its index there. */
  private packOf(number: number): { pack: ArticlePack; index: number } | null {
    let low = 0;
    let high = this.packs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.packs[middle]?.content.end ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    const pack = this.packs[low]?.content;
    const index = pack?.indexOf(number) ?? -1;
    return pack && index >= 0 ? { pack, index } : null;
  }

  private placeOf(number: number): { pack: ArticlePack; index: number } {
    const place = this.packOf(number);
    if (!place) throw new RangeError(`no article ${number}`);
    return place;
  }

  /** The number of a path's article; -1 where there is none, or none that has been sealed. */
  numberOf(path: string): number {
    for (let at = this.packs.length - 1; at >= 0; at--) {
      for (const number of this.packs[at]?.content.named(path) ?? [])
        if (!this.struck.has(number)) return number;
    }
    return -1;
  }

  pathOf(number: number): string {
    const { pack, index } = this.placeOf(number);
    return pack.pathAt(index);
  }

  textOf(number: number): string {
    const { pack, index } = this.placeOf(number);
    return pack.textAt(index);
  }

  /** How the file of an article was when it was read; null where nothing is known. */
  stampOf(number: number): Stamp | null {
    const { pack, index } = this.placeOf(number);
    return this.stamps.get(number) ?? pack.stampAt(index);
  }
  /** Stamps that are newer than those in the packs: of files that were written again with the same content. */
  readonly stamps = new Map<number, Stamp>();

  stamp(number: number, stamp: Stamp): void {
    this.stamps.set(number, stamp);
    this.changes++;
  }

  /** Paths of all articles. Seals. */
  *paths(): Generator<string> {
    this.seal();
    for (const { content } of this.packs)
      for (const [index, number] of content.numbers.entries())
        if (!this.struck.has(number)) yield content.pathAt(index);
  }

  /** Numbers of all articles that are held, in order. Seals. */
  *numbers(): Generator<number> {
    this.seal();
    for (const { content } of this.packs)
      for (const number of content.numbers) if (!this.struck.has(number)) yield number;
  }

  /** The article of a number, as it was put. */
  recordOf(number: number, text?: string): SourceRecord {
    const { pack, index } = this.placeOf(number);
    return pack.recordAt(index, text);
  }

  /** The article of a number without its text. */
  describedOf(number: number): Omit<Article, 'prose' | 'lineStarts'> {
    const { pack, index } = this.placeOf(number);
    return pack.describedAt(index);
  }

  /** Whether there is an article of this path. */
  has(path: string): boolean {
    return this.waiting.has(path) || this.numberOf(path) >= 0;
  }

  /** UTF-16 units of all texts. Seals. */
  units(): number {
    this.seal();
    let sum = 0;
    for (const { content } of this.packs)
      for (const [index, number] of content.numbers.entries())
        if (!this.struck.has(number)) sum += content.lengths[index] ?? 0;
    return sum;
  }

  /** Whether there is an article of this number. */
  holds(number: number): boolean {
    return !this.struck.has(number) && this.packOf(number) !== null;
  }

  /** The least number of an article from a number on; -1 where there is none. Seals. */
  numberFrom(least: number): number {
    this.seal();
    for (const { content } of this.packs) {
      for (let at = content.indexFrom(least); at < content.numbers.length; at++) {
        const number = content.numbers[at] ?? 0;
        if (!this.struck.has(number)) return number;
      }
    }
    return -1;
  }

  /** The list of a shingle. The entries are not read yet. Seals. */
  list(shingle: number): List {
    this.seal();
    const found = [];
    let count = -(this.struckCounts.get(shingle) ?? 0);
    count -= this.storedStruck?.find(shingle, this.work)?.count ?? 0;
    for (const { content } of this.lists) {
      const list = content.find(shingle, this.work);
      if (!list) continue;
      found.push({ lists: content, list });
      count += list.count;
    }
    return { shingle, count, found };
  }

  /** The articles of a list, in the order of their numbers: valid until the next call. */
  articlesOf({ found }: List): Uint32Array {
    this.work.lists++;
    let size = 0;
    for (const { lists, list } of found) {
      if (this.buffer.length < size + list.count) {
        const longer = new Uint32Array((size + list.count) * 2);
        longer.set(this.buffer.subarray(0, size));
        this.buffer = longer;
      }
      size += lists.read(list, this.buffer, size);
    }
    this.work.postings += size;
    return this.buffer.subarray(0, this.struck.size === 0 ? size : without(this.buffer, size, this.struck));
  }
}

/** Paths of the articles of a pack but for some, as far as the pack can be read. */
function pathsIn(pack: ArticlePack, without: ReadonlySet<number>): string[] {
  const paths: string[] = [];
  const isWhole = isSound({
    verify() {
      for (const [index, number] of pack.numbers.entries())
        if (!without.has(number)) paths.push(pack.pathAt(index));
    },
  });
  return isWhole ? paths : [];
}

function isSound(content: { verify(): void }): boolean {
  try {
    content.verify();
    return true;
  } catch (error) {
    if (error instanceof DamagedFile) return false;
    throw error;
  }
}

/** Small packs that are written together when there are so many of them. */
const PACKS_TOGETHER = 8;
