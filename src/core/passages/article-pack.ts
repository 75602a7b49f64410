/** Articles as they are stored: texts and what is known of them, each read when it is asked for. */
import type { Article, Block, BlockKind, Prose } from '../model.ts';
import type { Statement } from '../quotations/statements.ts';
import { bytesText, ByteWriter, fromUtf8 } from '../store/bytes.ts';
import { Container, ContainerWriter, inMemory, type BlockReader } from '../store/container.ts';
import type { StoredFile } from '../store/storage.ts';
import { hashFolded } from './cut-text.ts';

const KIND = 'articles';

/** How a source's file was when it was read: bytes, milliseconds since 1970, and a hash of the bytes. */
export interface Stamp {
  readonly size: number;
  readonly modified: number;
  readonly hash: number;
}

/** An article, and how its file was. */
export interface SourceRecord {
  readonly article: Article;
  readonly stamp: Stamp | null;
  /** Where it is known already when the article is put; not stored here. */
  readonly notes?: Notes;
}

/** What is found out about an article only when it is needed: it takes a hundred times as long as entering it. */
export interface Notes {
  /** BCP 47. */
  readonly language: string;
  readonly statements: readonly Statement[];
}

/** The kinds of blocks, by the number that stands for each. */
const KINDS: readonly BlockKind[] = [
  'paragraph',
  'heading',
  'blockquote',
  'list-item',
  'table-cell',
  'caption',
  'pull-quote',
  'notice',
];

type Others = Omit<Block, 'kind' | 'start' | 'end'>;

interface StoredMeta {
  readonly article: Omit<Article, 'prose' | 'path' | 'lineStarts'>;
  readonly prose: Omit<Prose, 'text' | 'blocks'>;
  /** Of each block its kind, how far behind the one before it starts, and its length. */
  readonly blocks: readonly number[];
  /** What else is known of some blocks, by their index. */
  readonly more: readonly (readonly [number, Others])[];
  /** Lengths of lines. */
  readonly lines: readonly number[];
}

function metaOf({ article }: SourceRecord): unknown {
  const { prose, lineStarts } = article;
  const blocks: number[] = [];
  const more: (readonly [number, unknown])[] = [];
  let before = 0;
  for (const [index, block] of prose.blocks.entries()) {
    const { kind, start, end, turn, time } = block;
    const others: Record<keyof Others, unknown> = { turn, time };
    blocks.push(KINDS.indexOf(kind), start - before, end - start);
    before = end;
    if (turn !== undefined || time !== undefined) more.push([index, others]);
  }
  // What is undefined is not written.
  return {
    article: { ...article, path: undefined, prose: undefined, lineStarts: undefined },
    prose: { ...prose, text: undefined, blocks: undefined },
    blocks,
    more,
    lines: lineStarts.map((start, index) => start - (lineStarts[index - 1] ?? 0)),
  };
}

function recordOf(path: string, text: string, meta: StoredMeta, stamp: Stamp | null): SourceRecord {
  const more = new Map(meta.more);
  const blocks: Block[] = [];
  let before = 0;
  for (let at = 0; at < meta.blocks.length; at += 3) {
    const [kind = 0, behind = 0, length = 0] = meta.blocks.slice(at, at + 3);
    const start = before + behind;
    before = start + length;
    blocks.push({ kind: KINDS[kind] ?? 'paragraph', start, end: before, ...more.get(at / 3) });
  }
  let line = 0;
  const lineStarts = meta.lines.map((length) => (line += length));
  return { article: { ...meta.article, path, prose: { text, blocks, ...meta.prose }, lineStarts }, stamp };
}

const PLACES = 4;
/** Size, hash, and the time's high and low half; a size of `UNSTAMPED` where nothing is known. */
const STAMPS = 4;
const UNSTAMPED = 0xffffffff;
const HALF = 2 ** 32;

function stampsOf(records: readonly SourceRecord[]): Uint32Array {
  const stamps = new Uint32Array(STAMPS * records.length).fill(UNSTAMPED);
  for (const [index, { stamp }] of records.entries()) {
    if (!stamp) continue;
    const time = Math.max(0, Math.round(stamp.modified));
    stamps.set([stamp.size, stamp.hash, Math.floor(time / HALF), time % HALF], STAMPS * index);
  }
  return stamps;
}

const hashOf = (path: string) => hashFolded(path) >>> 0;

/** The pieces of a pack's file. `numbers` are the articles' numbers, ascending. */
export function packArticles(records: readonly SourceRecord[], numbers: readonly number[]): Uint8Array[] {
  const writer = new ContainerWriter(KIND);
  const chunks: Uint8Array[] = [];
  const places = new Uint32Array(PLACES * records.length);
  writer.beginBlocks('articles');
  for (const [index, record] of records.entries()) {
    const text = writer.blockOf((out) => {
      out.text(record.article.prose.text);
    });
    const meta = writer.blockOf((out) => {
      out.utf8(JSON.stringify(metaOf(record)));
    });
    places.set([text.from, text.to, meta.from, meta.to], PLACES * index);
    if (writer.waiting > 1 << 20) chunks.push(writer.drain());
  }
  const paths = records.map(({ article }) => article.path);
  const encoded = new ByteWriter();
  const ends = Uint32Array.from(paths, (path) => {
    encoded.text(path);
    return encoded.length;
  });
  const hashes = paths.map((path, index) => ({ hash: hashOf(path), index }));
  hashes.sort((a, b) => a.hash - b.hash || a.index - b.index);
  writer.section('paths', encoded.view());
  writer.numbers('pathEnds', ends);
  writer.numbers('hashes', Uint32Array.from(hashes.flatMap(({ hash, index }) => [hash, index])));
  writer.numbers('places', places);
  writer.numbers('stamps', stampsOf(records));
  writer.numbers(
    'lengths',
    Uint32Array.from(records, ({ article }) => article.prose.text.length),
  );
  writer.numbers('numbers', Uint32Array.from(numbers));
  const meta: PackMeta = { count: records.length, base: numbers[0] ?? 0, end: (numbers.at(-1) ?? -1) + 1 };
  writer.end(meta);
  chunks.push(writer.drain());
  return chunks;
}

/** Where `value` stands in `[0, count)` of a sorted column of a table, or where it would. */
function lowerBound(table: Uint32Array, count: number, stride: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table[middle * stride] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface PackMeta {
  readonly count: number;
  /** The least and the greatest number, half-open. */
  readonly base: number;
  readonly end: number;
}

/** Articles written together. Opening a pack reads next to nothing; what is asked for first is read then. */
export class ArticlePack {
  readonly count: number;
  /** The least and the greatest number, half-open. */
  readonly base: number;
  readonly end: number;
  private readonly blocks: BlockReader;
  private readonly columns = new Map<string, Uint32Array>();
  private pathBytes: Uint8Array | null = null;

  private constructor(readonly container: Container) {
    const { count, base, end } = container.meta as PackMeta;
    this.count = count;
    this.base = base;
    this.end = end;
    this.blocks = container.blocks('articles');
  }

  private column(name: string): Uint32Array {
    let column = this.columns.get(name);
    if (!column) this.columns.set(name, (column = this.container.numbers(name)));
    return column;
  }

  get numbers(): Uint32Array {
    return this.column('numbers');
  }
  /** UTF-16 units of each text. */
  get lengths(): Uint32Array {
    return this.column('lengths');
  }
  private get places(): Uint32Array {
    return this.column('places');
  }
  private get hashes(): Uint32Array {
    return this.column('hashes');
  }
  private get stamps(): Uint32Array {
    return this.column('stamps');
  }
  private get pathEnds(): Uint32Array {
    return this.column('pathEnds');
  }
  private get paths(): Uint8Array {
    return (this.pathBytes ??= this.container.section('paths'));
  }

  /** Opens a pack. Throws `DamagedFile`. */
  static open(file: StoredFile): ArticlePack {
    return new ArticlePack(Container.open(file, KIND));
  }

  static of(chunks: readonly Uint8Array[]): ArticlePack {
    return new ArticlePack(inMemory(chunks, KIND));
  }

  /** The index of an article in the pack; -1 where it is not in it. */
  indexOf(number: number): number {
    if (number < this.base || number >= this.end) return -1;
    // As a rule none is missing between the first and the last.
    if (this.end - this.base === this.count) return number - this.base;
    const at = this.indexFrom(number);
    return this.numbers[at] === number ? at : -1;
  }

  /** The index of the first article with this number or a greater one. */
  indexFrom(number: number): number {
    return lowerBound(this.numbers, this.numbers.length, 1, number);
  }

  /** Numbers of the articles that may have a path: of those with the same hash. */
  *named(path: string): Generator<number> {
    const hash = hashOf(path);
    const count = this.hashes.length / 2;
    for (let at = lowerBound(this.hashes, count, 2, hash); this.hashes[2 * at] === hash; at++) {
      const index = this.hashes[2 * at + 1] ?? 0;
      if (this.pathAt(index) === path) yield this.numbers[index] ?? 0;
    }
  }

  pathAt(index: number): string {
    return bytesText(this.paths.subarray(this.pathEnds[index - 1] ?? 0, this.pathEnds[index]));
  }

  textAt(index: number): string {
    return bytesText(this.blocks(this.places[PLACES * index] ?? 0, this.places[PLACES * index + 1] ?? 0));
  }

  private metaAt(index: number): StoredMeta {
    const bytes = this.blocks(this.places[PLACES * index + 2] ?? 0, this.places[PLACES * index + 3] ?? 0);
    return JSON.parse(fromUtf8(bytes)) as StoredMeta;
  }

  /** An article without its text. */
  describedAt(index: number): Omit<Article, 'prose' | 'lineStarts'> {
    return { ...this.metaAt(index).article, path: this.pathAt(index) };
  }

  stampAt(index: number): Stamp | null {
    const [size = UNSTAMPED, hash = 0, high = 0, low = 0] = this.stamps.subarray(
      STAMPS * index,
      STAMPS * (index + 1),
    );
    return size === UNSTAMPED ? null : { size, hash, modified: high * HALF + low };
  }

  /** Reads everything. Throws `DamagedFile` where something is not as it was written. */
  verify(): void {
    this.container.verify();
    for (const index of this.numbers.keys()) this.recordAt(index);
  }

  /** The article as it was put. `text` is `textAt`'s, where it has been read already. */
  recordAt(index: number, text = this.textAt(index)): SourceRecord {
    return recordOf(this.pathAt(index), text, this.metaAt(index), this.stampAt(index));
  }
}
