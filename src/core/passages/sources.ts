/** The articles of the archive, made ready when they are asked for, and who speaks where in them. */
import type { Article } from '../model.ts';
import type { Statement } from '../quotations/statements.ts';
import { versionOf, type Version } from '../sources/versions.ts';
import type { Archive } from './archive.ts';
import type { Notes, SourceRecord } from './article-pack.ts';
import { cutText, type CutText } from './cut-text.ts';

/** An article as it was put into the index, with what it says and who says it. */
export interface IndexedSource {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly language: string;
}

/** Characters of articles and words of cut texts that are kept for the next search. */
const KEPT_LENGTH = 4_000_000;
const KEPT_WORDS = 1_000_000;

/** Remembers the last used within a bound. */
class Recent<Value> {
  private readonly values = new Map<number, Value>();
  private sum = 0;

  constructor(
    private readonly most: number,
    private readonly sizeOf: (value: Value) => number,
  ) {}

  get(key: number): Value | undefined {
    const value = this.values.get(key);
    if (value === undefined) return undefined;
    this.values.delete(key);
    this.values.set(key, value);
    return value;
  }

  set(key: number, value: Value): Value {
    this.values.set(key, value);
    this.sum += this.sizeOf(value);
    for (const [oldest, old] of this.values) {
      if (this.sum <= this.most || oldest === key) break;
      this.values.delete(oldest);
      this.sum -= this.sizeOf(old);
    }
    return value;
  }

  clear(): void {
    this.values.clear();
    this.sum = 0;
  }
}

/** An article of the archive: its text is at hand, the rest is read or found out when it is asked for. */
export class Source implements IndexedSource {
  private record: SourceRecord | null = null;

  constructor(
    readonly number: number,
    readonly text: string,
    private readonly sources: Sources,
  ) {}

  get path(): string {
    return this.article.path;
  }

  private get full(): SourceRecord {
    return (this.record ??= this.sources.archive.recordOf(this.number, this.text));
  }

  get article(): Article {
    return this.full.article;
  }
  get statements(): readonly Statement[] {
    return this.sources.notesOf(this).statements;
  }
  get language(): string {
    return this.sources.notesOf(this).language;
  }
}

/** Finds out what `Notes` hold; must give the same for the same article every time. */
export interface Annotator {
  language(article: Article): string;
  statements(article: Article, language: string): readonly Statement[];
}

/** Where notes are kept that were stored with the archive. */
export interface StoredNotes {
  get(number: number): Notes | null;
  has(number: number): boolean;
}

export class Sources {
  /** Notes made since they were last stored. */
  readonly fresh = new Map<number, Notes>();
  stored: StoredNotes | null = null;
  private readonly recent = new Recent<Source>(KEPT_LENGTH, ({ text }) => text.length + 2000);
  private readonly cuts = new Recent<CutText>(KEPT_WORDS, ({ size }) => size + 100);
  private readonly noted = new Recent<Notes>(KEPT_STATEMENTS, ({ statements }) => statements.length + 1);

  constructor(
    readonly archive: Archive,
    private readonly annotator: Annotator,
  ) {
    archive.onSeal = (number, { notes }) => {
      if (notes) this.fresh.set(number, notes);
    };
  }

  /** The article of a number that is in the archive. */
  at(number: number): Source {
    const known = this.recent.get(number);
    return known ?? this.recent.set(number, new Source(number, this.archive.textOf(number), this));
  }

  /** The words of an article. */
  cut(source: Source): CutText {
    return this.cuts.get(source.number) ?? this.cuts.set(source.number, cutText(source.text));
  }

  notesOf(source: Source): Notes {
    const { number } = source;
    const known = this.knownNotes(number);
    if (known) return known;
    this.archive.work.annotated++;
    const { article } = source;
    const language = this.languageOf(number);
    const notes = { language, statements: this.annotator.statements(article, language) };
    this.fresh.set(number, notes);
    return notes;
  }

  private knownNotes(number: number): Notes | null {
    const known = this.fresh.get(number) ?? this.noted.get(number);
    if (known) return known;
    const stored = this.stored?.get(number);
    return stored ? this.noted.set(number, stored) : null;
  }

  /** The language of an article: its own word for it, or as found. */
  languageOf(number: number): string {
    const found = this.knownNotes(number)?.language ?? this.languages.get(number);
    if (found !== undefined) return found;
    const language = this.annotator.language(this.at(number).article);
    this.languages.set(number, language);
    return language;
  }
  private readonly languages = new Map<number, string>();

  /** What is needed of an article to know its versions. */
  versionOf(number: number): Version {
    const known = this.versions.get(number);
    if (known) return known;
    this.archive.work.sketched++;
    const source = this.at(number);
    const { hashes, size } = this.cut(source);
    return this.versions.set(number, versionOf(source.article, hashes.subarray(0, size)));
  }
  private readonly versions = new Recent<Version>(KEPT_VERSIONS, () => 1);

  /** True if the notes of an article need not be made. */
  isNoted(number: number): boolean {
    return this.fresh.has(number) || (this.stored?.has(number) ?? false);
  }

  /** Takes note where notes are stored, and that those of `written` are. */
  settle(stored: StoredNotes, written: ReadonlyMap<number, Notes> = new Map()): void {
    this.stored = stored;
    for (const [number, notes] of written) {
      if (this.fresh.get(number) === notes) this.fresh.delete(number);
      this.noted.set(number, notes);
    }
  }

  /** Forgets what was read: the archive's files are not what they were. */
  forget(): void {
    this.recent.clear();
    this.cuts.clear();
    this.noted.clear();
  }
}

/** Articles whose likeness to others is kept. */
const KEPT_VERSIONS = 5_000;
/** Statements of notes that are kept once they are stored. */
const KEPT_STATEMENTS = 50_000;
