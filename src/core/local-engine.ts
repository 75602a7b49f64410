/** The engine itself, in the thread that calls it. See `engine.ts` for the contract. */
import * as l10n from '@vscode/l10n';
import type {
  ArticleView,
  CheckedDraft,
  CheckedQuotation,
  ComparedSources,
  CheckOptions,
  DraftInput,
  Engine,
  EngineStatus,
  FoundQuotations,
  PassageView,
  PresentSource,
  QuotableQuery,
  QuotableSentence,
  ReadSource,
  SavedArticle,
  SearchHit,
  SourceInput,
  SourcesResult,
  UnreadableSource,
} from './engine.ts';
import { passagePrint } from './decisions/fingerprint.ts';
import type { Article, Passage, QuotationSet } from './model.ts';
import { CheckMemo } from './check-memo.ts';
import { DraftFacts } from './draft-facts.ts';
import { DraftViews } from './draft-views.ts';
import { SearchMemo } from './search-memo.ts';
import type { PassageIndex } from './passages/passage-index.ts';
import { SourceLanguages } from './passages/source-languages.ts';
import type { Annotator } from './passages/sources.ts';
import { SaidSentences, type SaidSentence } from './passages/said.ts';
import { findQuotations, QuotationFinder } from './quotations/find-quotations.ts';
import { detectLanguage, LanguageFollower, loadDetector } from './quotations/language.ts';
import { statementsOf } from './quotations/statements.ts';
import { SourceKeeper, type Keeping } from './source-keeper.ts';
import { readArticles } from './sources/article.ts';
import { readerViewOf } from './sources/reader-view.ts';
import { fileNameOf, savedArticle, type Retrieval } from './sources/saved-article.ts';
import type { ReaderInput, Refusal } from './sources/reader.ts';
import { draftFormatOf } from './sources/drafts/draft-formats.ts';
import { exclusionsOf } from './sources/exclusions.ts';
import { tooShort } from './quotations/least-words.ts';
import { DraftReader, readDraft } from './sources/read-draft.ts';
import { lineStartsOf } from './text/lines.ts';
import { spanToFile } from './text/offset-map.ts';
import { unbalancedFindings } from './verify/rules/marks-unbalanced.ts';
import { DEFAULT_STYLE, isStyleName } from './verify/styles.ts';
import {
  articleView,
  readSourceView,
  findingView,
  foundQuotationView,
  passageView,
  quotableView,
  skippedView,
  summaryOf,
  type Located,
} from './views.ts';

/** Characters of source, or checks of a draft's quotations, after which the engine lets other messages in. */
const PAUSE_AFTER_CHARACTERS = 200_000;
const PAUSE_AFTER_CHECKS = 8;
/** Sources listed after which it does so too. */
const PAUSE_AFTER_LISTED = 64;

/** Drafts whose last reading is kept, those that were checked last. */
const KEPT_DRAFTS = 8;
/** Prints of passages that are remembered. */
const REMEMBERED_PRINTS = 4_000;
/** Sources told of before other messages are let in. */
const TOLD_TOGETHER = 64;

export interface LocalEngineOptions {
  /**
   * Lets the thread's other messages in (a cancellation among them) and resolves afterwards. The core has no timers
   * of its own; without this, long calls run to their end.
   */
  readonly pause?: () => Promise<void>;
  /** Where the index is kept; without it, it lasts as long as the engine. */
  readonly keeping?: Keeping;
  /**
   * Reads a source file; by default in the calling thread, and only formats that are text themselves. Where the signal
   * aborts, it may reject.
   */
  readonly read?: ReadFile;
  /** SHA-256 of bytes, in hexadecimal (`worker/sha256.ts`); without it, sources have no hash. */
  readonly digest?: (bytes: Uint8Array) => Promise<string>;
}

type ReadFile = (input: ReaderInput, signal?: AbortSignal) => Promise<readonly Article[] | Refusal>;

/** What is kept of a draft while it is written. */
class WrittenDraft {
  readonly reader = new DraftReader();
  readonly finder = new QuotationFinder();
  readonly facts = new DraftFacts();
  readonly views = new DraftViews();
  readonly language = new LanguageFollower();
  private last: Promise<unknown> = Promise.resolve();

  /** One reading at a time: the next begins when the one before is done or cancelled. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(work, work);
    this.last = result;
    return result;
  }
}

class LocalEngine implements Engine {
  private readonly keeper: SourceKeeper;
  private readonly index: PassageIndex;
  private readonly languages: SourceLanguages;
  private detect: ((text: string) => string) | null = null;
  private readonly searches: SearchMemo;
  /** By name; the last one checked stands last. */
  private readonly drafts = new Map<string, WrittenDraft>();
  private readonly checks = new CheckMemo();
  private readonly said: SaidSentences;
  /** The prints of passages, by place: the same ones come back with every keystroke. */
  private readonly prints = new Map<string, string>();
  private readonly pause: () => Promise<void>;
  private readonly readFile: ReadFile;
  private readonly digest: ((bytes: Uint8Array) => Promise<string>) | null;
  private version = 0;

  constructor(options: LocalEngineOptions) {
    this.pause = options.pause ?? (() => Promise.resolve());
    this.readFile = options.read ?? ((input) => readArticles(input));
    this.digest = options.digest ?? null;
    const annotator: Annotator = {
      language: ({ prose, language }) => language ?? this.detect?.(prose.text) ?? 'en',
      statements: ({ prose }, language) => statementsOf(prose, findQuotations(prose, language)),
    };
    this.keeper = new SourceKeeper(annotator, options.keeping, this.pause);
    this.index = this.keeper.index;
    this.languages = new SourceLanguages(this.index.sources);
    this.searches = new SearchMemo(this.index);
    const { archive, sources } = this.index;
    this.said = new SaidSentences({
      numberFrom: (least) => archive.numberFrom(least),
      numberOf: (path) => archive.numberOf(path),
      at: (number) => sources.at(number),
    });
  }

  async putSources(sources: readonly SourceInput[], signal?: AbortSignal): Promise<SourcesResult> {
    const read: ReadSource[] = [];
    const unreadable: UnreadableSource[] = [];
    let characters = 0;
    await this.ready();
    for (const [at, input] of sources.entries()) {
      const known = this.keeper.unchanged(input);
      const articles = known ?? (await this.readToKeep(input, signal));
      if (!articles) return { read, unreadable, left: sources.slice(at).map(({ path }) => path) };
      if (!known) this.forget(input.path);
      if ('reason' in articles) {
        this.keeper.refuse(input, articles.reason);
        unreadable.push({ path: input.path, reason: articles.reason });
        continue;
      }
      if (!known) this.keeper.put(input, articles);
      for (const article of articles) {
        read.push(readSourceView(article));
        characters += article.prose.text.length;
      }
      if (characters >= PAUSE_AFTER_CHARACTERS) {
        characters = 0;
        await this.keeper.relieve();
        await this.pause();
      }
    }
    return { read, unreadable, left: [] };
  }

  /** Reads a file for the index; null where the signal aborts before it has been read. */
  private async readToKeep(
    input: SourceInput,
    signal: AbortSignal | undefined,
  ): Promise<readonly Article[] | Refusal | null> {
    try {
      signal?.throwIfAborted();
      return await this.withHash(input, await this.readOrRefuse(input, signal));
    } catch (error) {
      if (signal?.aborted) return null;
      throw error;
    }
  }

  /** Reads a file. A reader that fails takes only its own file with it, unless it was told to give up. */
  private async readOrRefuse(
    input: SourceInput,
    signal?: AbortSignal,
  ): Promise<readonly Article[] | Refusal> {
    try {
      return await this.readFile(input, signal);
    } catch (error) {
      if (signal?.aborted) throw error;
      return {
        reason: l10n.t('could not be read: {0}', error instanceof Error ? error.message : String(error)),
      };
    }
  }

  private async withHash(
    { content }: SourceInput,
    articles: readonly Article[] | Refusal,
  ): Promise<readonly Article[] | Refusal> {
    if ('reason' in articles || typeof content === 'string' || !this.digest) return articles;
    // Where there is no cryptography (a page without https), sources are read all the same.
    const hash = await this.digest(content).catch(() => null);
    if (hash === null) return articles;
    return articles.map((article) => ({ ...article, hash }));
  }

  async removeSources(paths: readonly string[]): Promise<void> {
    await this.ready();
    for (const path of paths) this.forget(path);
  }

  async compareSources(present: readonly PresentSource[], retold = false): Promise<ComparedSources> {
    await this.ready();
    const { gone, stale } = this.keeper.compare(present, retold);
    if (gone.length > 0) this.changed();
    const isStale = new Set(stale);
    const held: ReadSource[] = [];
    for (const [index, { path }] of present.entries()) {
      if (index % TOLD_TOGETHER === 0) await this.pause();
      if (!isStale.has(path)) held.push(...this.keeper.articles(path).map(readSourceView));
    }
    return { stale, held };
  }

  save(): Promise<void> {
    return this.keeper.save();
  }

  async tidy(signal = new AbortController().signal): Promise<void> {
    await this.ready();
    await this.keeper.tidy(signal);
  }

  private forget(path: string): void {
    this.changed();
    this.keeper.remove(path);
  }

  private changed(): void {
    this.version++;
    this.searches.outdate();
    this.prints.clear();
  }

  async listSources(): Promise<readonly ReadSource[]> {
    await this.ready();
    const list: ReadSource[] = [];
    for (const [index, path] of [...this.index.archive.paths()].sort().entries()) {
      if (index % PAUSE_AFTER_LISTED === 0) await this.pause();
      const article = this.keeper.mended(() => this.index.get(path)?.article);
      if (article) list.push(readSourceView(article));
    }
    return list;
  }

  checkDraft(draft: DraftInput, options: CheckOptions, signal?: AbortSignal): Promise<CheckedDraft> {
    const written = this.written(draft.name);
    return written.inTurn(() => this.checkWritten(written, draft, options, signal));
  }

  private async checkWritten(
    { reader, finder, facts, views, language: follower }: WrittenDraft,
    draft: DraftInput,
    options: CheckOptions,
    signal?: AbortSignal,
  ): Promise<CheckedDraft> {
    signal?.throwIfAborted();
    const prose = reader.read(draft.name, draft.text);
    const format = draftFormatOf(draft.name);
    const located: Located = { prose, lineStarts: lineStartsOf(draft.text), format };
    const reading = finder.read(prose, prose.language ?? draft.language ?? (await follower.of(prose.text)));
    const { language, places } = reading;
    facts.follow(places);
    const style = prose.style !== undefined && isStyleName(prose.style) ? prose.style : options.style;
    const spans = reading.quotations.map(({ place, quotation }) =>
      spanToFile(prose.map, { start: place.start + quotation.start, end: place.start + quotation.end }),
    );
    const exclusions = exclusionsOf(draft.text, spans, format);
    const short = tooShort(
      reading.quotations.map(({ quotation, continues }) => ({ text: quotation.text, continues })),
      options.minimumWords ?? 1,
    );
    await this.ready();
    const sourceLanguages = await this.languages.sharedWith(language, this.pause, signal);
    const shared = {
      source: (path: string) => this.index.get(path),
      newest: (path: string) => this.searches.newest(path),
      style,
      sourceCount: this.index.size,
      sourceLanguages,
      ...(options.severity ? { severity: options.severity } : {}),
    };
    const check = this.checks.begin({ prose, reading, facts, shared });
    const show = views.begin(
      { ...located, content: draft.text, language, places, version: this.version },
      (passage) => this.printOf(passage),
    );
    const quotations: CheckedQuotation[] = [];
    let made = this.checks.counts.made;
    await this.pause();
    signal?.throwIfAborted();
    for (const [index, found] of reading.quotations.entries()) {
      if (this.checks.counts.made - made >= PAUSE_AFTER_CHECKS) {
        ({ made } = this.checks.counts);
        await this.pause();
        signal?.throwIfAborted();
      }
      const view = this.keeper.mended(() => {
        const passages = this.searches.passagesOf(found.quotation.text);
        const checked = check(
          { found, excluded: exclusions[index] ?? short[index] ?? null },
          passages,
          (list) => this.passageViews(list),
        );
        return show(found, checked);
      });
      quotations.push(view);
    }
    const findings = unbalancedFindings(reading, prose, style, options.severity);
    return {
      path: draft.name,
      style,
      language,
      summary: summaryOf(quotations, reading.skipped.length),
      quotations,
      skipped: reading.skipped.map((skipped) => skippedView(skipped, prose, draft.text)),
      findings: findings.map((finding) => findingView(finding, prose.map)),
    };
  }

  private written(name: string): WrittenDraft {
    const draft = this.drafts.get(name) ?? new WrittenDraft();
    this.drafts.delete(name);
    this.drafts.set(name, draft);
    const [oldest] = this.drafts.keys();
    if (this.drafts.size > KEPT_DRAFTS && oldest !== undefined) this.drafts.delete(oldest);
    return draft;
  }

  /** Takes in what is stored, and loads what is needed to find out about a source. */
  private async ready(): Promise<void> {
    await this.keeper.ready();
    this.detect ??= await loadDetector();
  }

  private printOf(passage: Passage): string {
    const place = `${passage.start} ${passage.end} ${passage.path}`;
    const known = this.prints.get(place);
    if (known !== undefined) return known;
    const source = this.index.get(passage.path);
    const print = source ? passagePrint(passage, source.article.prose) : '';
    if (this.prints.size >= REMEMBERED_PRINTS) this.prints.clear();
    this.prints.set(place, print);
    return print;
  }

  private passageViews(passages: readonly Passage[]): PassageView[] {
    return passages.flatMap((passage) => {
      const source = this.index.get(passage.path);
      return source ? [passageView(passage, source.article)] : [];
    });
  }

  async findQuotations(draft: DraftInput, signal?: AbortSignal): Promise<FoundQuotations> {
    await this.pause();
    signal?.throwIfAborted();
    // Read as a source is: `quotes` shows what Verbatim understands of an article, its banner and credits apart.
    // What is only ever a draft is read as one.
    const isArticle = ['text', 'markdown', 'html'].includes(draftFormatOf(draft.name));
    const articles = isArticle ? await this.readOrRefuse({ path: draft.name, content: draft.text }) : null;
    const article = articles === null || 'reason' in articles ? undefined : articles[0];
    const prose = article?.prose ?? readDraft(draft.name, draft.text);
    const content = (article && readerViewOf(article)) ?? draft.text;
    const said = prose.language ?? draft.language;
    const set: QuotationSet = findQuotations(prose, said ?? (await detectLanguage(prose.text)));
    return {
      path: draft.name,
      language: set.language,
      quotations: set.quotations.map((quotation) => foundQuotationView(quotation, prose, content)),
      skipped: set.skipped.map((skipped) => skippedView(skipped, prose, content)),
      findings: unbalancedFindings(set, prose, DEFAULT_STYLE).map((finding) =>
        findingView(finding, prose.map),
      ),
    };
  }

  async readSource(
    source: SourceInput,
    signal?: AbortSignal,
  ): Promise<readonly ArticleView[] | UnreadableSource> {
    const read = await this.readOrRefuse(source, signal);
    return 'reason' in read ? { path: source.path, reason: read.reason } : read.map(articleView);
  }

  async savedSource(
    source: SourceInput,
    retrieval: Retrieval,
  ): Promise<readonly SavedArticle[] | UnreadableSource> {
    const read = await this.readOrRefuse(source);
    if ('reason' in read) return { path: source.path, reason: read.reason };
    return read.map((article) => ({
      name: fileNameOf(article.title, retrieval.url),
      title: article.title,
      markdown: savedArticle(article, retrieval),
      warnings: article.warnings,
    }));
  }

  async readerView(path: string): Promise<string | null> {
    await this.keeper.ready();
    const article = this.index.get(path)?.article;
    return article ? readerViewOf(article) : null;
  }

  async search(words: string, limit: number, signal?: AbortSignal): Promise<readonly SearchHit[]> {
    await this.pause();
    await this.ready();
    signal?.throwIfAborted();
    const query = { text: words, span: { start: 0, end: words.length } };
    return this.keeper.mended(() => this.passageViews(this.index.search(query, { limit })));
  }

  async quotable(query: QuotableQuery, signal?: AbortSignal): Promise<readonly QuotableSentence[]> {
    const breathe = async () => {
      await this.pause();
      signal?.throwIfAborted();
    };
    await breathe();
    await this.ready();
    const found = await this.said.find(query, breathe);
    if (query.anywhere && found.length < query.limit)
      this.keeper.mended(() => {
        this.addNear(query, found);
      });
    return found.map(quotableView);
  }

  /** Adds the sentences around the passages that a search for the words finds. */
  private addNear({ typed, limit }: QuotableQuery, found: SaidSentence[]): void {
    const known = new Set(found.map(({ article, start }) => `${start} ${article.path}`));
    const span = { start: 0, end: typed.length };
    for (const passage of this.index.search({ text: typed, span }, { limit })) {
      for (const sentence of this.said.overlapping(passage.path, passage)) {
        const key = `${sentence.start} ${passage.path}`;
        if (found.length >= limit || known.has(key)) continue;
        known.add(key);
        found.push(sentence);
      }
    }
  }

  async status(): Promise<EngineStatus> {
    await this.keeper.ready();
    const unreadable = this.keeper.unreadable.map(({ path, reason }) => ({ path, reason }));
    return { articles: this.index.size, unreadable, version: this.version };
  }

  dispose(): void {
    this.searches.outdate();
    this.prints.clear();
  }
}

/** An engine that does its work in the calling thread. */
export function createLocalEngine(options: LocalEngineOptions = {}): Engine {
  return new LocalEngine(options);
}
