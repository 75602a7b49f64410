/** The engine itself, in the thread that calls it. See `engine.ts` for the contract. */
import * as l10n from '@vscode/l10n';
import type {
  ArticleView,
  CheckedDraft,
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
import { fingerprintOf, passagePrint, quotationPrint } from './decisions/fingerprint.ts';
import type { Article, Passage, Prose, QuotationSet } from './model.ts';
import { CheckMemo } from './check-memo.ts';
import { SearchMemo } from './search-memo.ts';
import type { PassageIndex } from './passages/passage-index.ts';
import { SourceLanguages } from './passages/source-languages.ts';
import type { Annotator } from './passages/sources.ts';
import { SaidSentences, type SaidSentence } from './passages/said.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { detectLanguage, loadDetector } from './quotations/language.ts';
import { statementsOf } from './quotations/statements.ts';
import { SourceKeeper, type Keeping } from './source-keeper.ts';
import { readArticles } from './sources/article.ts';
import { readerViewOf } from './sources/reader-view.ts';
import { fileNameOf, savedArticle, type Retrieval } from './sources/saved-article.ts';
import type { ReaderInput, Refusal } from './sources/reader.ts';
import { exclusionsOf } from './sources/exclusions.ts';
import { tooShort } from './quotations/least-words.ts';
import { isMarkdownName } from './sources/formats.ts';
import { readDraft } from './sources/read-draft.ts';
import { lineStartsOf } from './text/lines.ts';
import { spanToFile } from './text/offset-map.ts';
import { unbalancedFindings } from './verify/rules/marks-unbalanced.ts';
import { DEFAULT_STYLE, isStyleName } from './verify/styles.ts';
import {
  articleView,
  readSourceView,
  checkedQuotationView,
  findingView,
  foundQuotationView,
  passageView,
  quotableView,
  skippedView,
  summaryOf,
  type Located,
} from './views.ts';

/** Characters of source, or quotations of a draft, after which the engine lets other messages in. */
const PAUSE_AFTER_CHARACTERS = 200_000;
const PAUSE_AFTER_QUOTATIONS = 8;
/** Sources listed after which it does so too. */
const PAUSE_AFTER_LISTED = 64;

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
  /** Reads a source file; by default in the calling thread, and only formats that are text themselves. */
  readonly read?: (input: ReaderInput) => Promise<readonly Article[] | Refusal>;
  /** SHA-256 of bytes, in hexadecimal (`worker/sha256.ts`); without it, sources have no hash. */
  readonly digest?: (bytes: Uint8Array) => Promise<string>;
}

class LocalEngine implements Engine {
  private readonly keeper: SourceKeeper;
  private readonly index: PassageIndex;
  private readonly languages: SourceLanguages;
  private detect: ((text: string) => string) | null = null;
  private readonly searches: SearchMemo;
  private readonly checks = new CheckMemo();
  private readonly said: SaidSentences;
  /** The prints of passages, by place: the same ones come back with every keystroke. */
  private readonly prints = new Map<string, string>();
  private readonly pause: () => Promise<void>;
  private readonly readFile: (input: ReaderInput) => Promise<readonly Article[] | Refusal>;
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
    for (const input of sources) {
      signal?.throwIfAborted();
      const known = this.keeper.unchanged(input);
      const articles = known ?? (await this.withHash(input, await this.readOrRefuse(input)));
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
    return { read, unreadable };
  }

  /** Reads a file. A reader that fails takes only its own file with it. */
  private async readOrRefuse(input: SourceInput): Promise<readonly Article[] | Refusal> {
    try {
      return await this.readFile(input);
    } catch (error) {
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

  async checkDraft(draft: DraftInput, options: CheckOptions, signal?: AbortSignal): Promise<CheckedDraft> {
    signal?.throwIfAborted();
    const prose = readDraft(draft.name, draft.text);
    const located: Located = { prose, lineStarts: lineStartsOf(draft.text) };
    const set = findQuotations(prose, await languageOf(prose, draft));
    const style = prose.style !== undefined && isStyleName(prose.style) ? prose.style : options.style;
    const spans = set.quotations.map((quotation) => spanToFile(prose.map, quotation));
    const exclusions = exclusionsOf(draft.text, spans, isMarkdownName(draft.name));
    const short = tooShort(set.quotations, options.minimumWords ?? 1);
    await this.ready();
    const sourceLanguages = await this.languages.sharedWith(set.language, this.pause, signal);
    const check = this.checks.begin({
      prose,
      set,
      shared: {
        source: (path) => this.index.get(path),
        newest: (path) => this.index.newest(path),
        style,
        sourceCount: this.index.size,
        sourceLanguages,
        ...(options.severity ? { severity: options.severity } : {}),
      },
    });
    const quotations = [];
    for (const [index, quotation] of set.quotations.entries()) {
      if (index % PAUSE_AFTER_QUOTATIONS === 0) {
        await this.pause();
        signal?.throwIfAborted();
      }
      const checked = this.keeper.mended(() =>
        check(
          { quotation, excluded: exclusions[index] ?? short[index] ?? null },
          this.searches.passagesOf(quotation.text),
          (passages) => this.passageViews(passages),
        ),
      );
      quotations.push(
        checkedQuotationView(
          quotation,
          checked.check,
          checked.views,
          fingerprintOf(
            quotationPrint(quotation, prose),
            checked.check.verdict,
            checked.check.passages.map((passage) => this.printOf(passage)),
          ),
          located,
          draft.text,
          set.language,
        ),
      );
    }
    const findings = unbalancedFindings(set, prose, style, options.severity);
    return {
      path: draft.name,
      style,
      language: set.language,
      summary: summaryOf(quotations, set.skipped.length),
      quotations,
      skipped: set.skipped.map((skipped) => skippedView(skipped, prose, draft.text)),
      findings: findings.map((finding) => findingView(finding, prose.map)),
    };
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
    const articles = await this.readOrRefuse({ path: draft.name, content: draft.text });
    const article = 'reason' in articles ? undefined : articles[0];
    const prose = article?.prose ?? readDraft(draft.name, draft.text);
    const content = (article && readerViewOf(article)) ?? draft.text;
    const set: QuotationSet = findQuotations(prose, await languageOf(prose, draft));
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

  async readSource(source: SourceInput): Promise<readonly ArticleView[] | UnreadableSource> {
    const read = await this.readOrRefuse(source);
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

/** The language of a draft: what it declares, else what it is said to be, else what its text tells. */
async function languageOf(prose: Prose, draft: DraftInput): Promise<string> {
  return prose.language ?? draft.language ?? (await detectLanguage(prose.text));
}

/** An engine that does its work in the calling thread. */
export function createLocalEngine(options: LocalEngineOptions = {}): Engine {
  return new LocalEngine(options);
}
