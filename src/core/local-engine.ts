/** The engine itself, in the thread that calls it. See `engine.ts` for the contract. */
import type {
  ArticleView,
  CheckedDraft,
  CheckOptions,
  DraftInput,
  Engine,
  EngineStatus,
  FoundQuotations,
  PassageView,
  ReadSource,
  SavedArticle,
  SearchHit,
  SourceInput,
  SourcesResult,
  UnreadableSource,
} from './engine.ts';
import { fingerprintOf, passagePrint, quotationPrint } from './decisions/fingerprint.ts';
import type { Article, Passage, Prose, QuotationSet } from './model.ts';
import { LetterSearch, type LetterPlace } from './passages/letter-search.ts';
import { PassageIndex } from './passages/passage-index.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { detectLanguage } from './quotations/language.ts';
import { statementsOf } from './quotations/statements.ts';
import { readArticles } from './sources/article.ts';
import { readerViewOf } from './sources/reader-view.ts';
import { fileNameOf, savedArticle, type Retrieval } from './sources/saved-article.ts';
import type { ReaderInput, Refusal } from './sources/reader.ts';
import { exclusionsOf } from './sources/exclusions.ts';
import { isMarkdownName } from './sources/formats.ts';
import { readDraft } from './sources/read-draft.ts';
import { Versions } from './sources/versions.ts';
import { lineStartsOf } from './text/lines.ts';
import { spanToFile } from './text/offset-map.ts';
import { checkQuotation } from './verify/check.ts';
import { unbalancedFindings } from './verify/rules/marks-unbalanced.ts';
import { DEFAULT_STYLE, isStyleName } from './verify/styles.ts';
import {
  articleView,
  checkedQuotationView,
  findingView,
  foundQuotationView,
  passageView,
  skippedView,
  summaryOf,
  type Located,
} from './views.ts';

/** Characters of source, or quotations of a draft, after which the engine lets other messages in. */
const PAUSE_AFTER_CHARACTERS = 200_000;
const PAUSE_AFTER_QUOTATIONS = 8;
/** Quotations whose passages are remembered, so that a keystroke searches only for what it changed. */
const REMEMBERED_SEARCHES = 4_000;

/** Places in other articles that are looked at for the same saying in other words. */
const RIVALS = 2;

export interface LocalEngineOptions {
  /**
   * Lets the thread's other messages in (a cancellation among them) and resolves afterwards. The core has no timers
   * of its own; without this, long calls run to their end.
   */
  readonly pause?: () => Promise<void>;
  /** Reads a source file; by default in the calling thread, and only formats that are text themselves. */
  readonly read?: (input: ReaderInput) => Promise<readonly Article[] | Refusal>;
}

interface Source {
  readonly article: Article;
  readonly language: string;
}

/** The same passage, its draft words moved by `by`: searches are remembered apart from where the quotation stands. */
function shifted(passage: Passage, by: number): Passage {
  return {
    ...passage,
    alignment: {
      ...passage.alignment,
      draftWords: passage.alignment.draftWords.map((word) => ({
        ...word,
        start: word.start + by,
        end: word.end + by,
      })),
    },
  };
}

class LocalEngine implements Engine {
  private readonly index = new PassageIndex();
  private readonly versions = new Versions();
  private readonly letters = new LetterSearch();
  private readonly sources = new Map<string, Source>();
  /** The paths of the articles of each file. */
  private readonly files = new Map<string, readonly string[]>();
  private readonly unreadable = new Map<string, string>();
  private readonly searches = new Map<string, readonly Passage[]>();
  /** The prints of passages, by place: the same ones come back with every keystroke. */
  private readonly prints = new Map<string, string>();
  private readonly letterSearches = new Map<string, readonly LetterPlace[]>();
  private readonly pause: () => Promise<void>;
  private readonly readFile: (input: ReaderInput) => Promise<readonly Article[] | Refusal>;
  private version = 0;

  constructor(options: LocalEngineOptions) {
    this.pause = options.pause ?? (() => Promise.resolve());
    this.readFile = options.read ?? ((input) => readArticles(input));
  }

  async putSources(sources: readonly SourceInput[], signal?: AbortSignal): Promise<SourcesResult> {
    const read: ReadSource[] = [];
    const unreadable: UnreadableSource[] = [];
    let characters = 0;
    for (const input of sources) {
      signal?.throwIfAborted();
      const articles = await this.readOrRefuse(input);
      this.forget(input.path);
      if ('reason' in articles) {
        this.unreadable.set(input.path, articles.reason);
        unreadable.push({ path: input.path, reason: articles.reason });
        continue;
      }
      for (const article of articles) {
        await this.keep(article);
        const { path, file, title, outlet, published, warnings } = article;
        read.push({ path, file, title, outlet, published, warnings });
        characters += article.prose.text.length;
      }
      this.files.set(
        input.path,
        articles.map(({ path }) => path),
      );
      if (characters >= PAUSE_AFTER_CHARACTERS) {
        characters = 0;
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
      return { reason: `could not be read: ${error instanceof Error ? error.message : String(error)}` };
    }
  }

  private async keep(article: Article): Promise<void> {
    const declared = article.language ?? (await detectLanguage(article.prose.text));
    const set = findQuotations(article.prose, declared);
    const statements = statementsOf(article.prose, set);
    this.index.put(article, statements);
    this.letters.put({ article, statements });
    this.versions.put(article);
    this.sources.set(article.path, { article, language: set.language });
  }

  removeSources(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.forget(path);
    return Promise.resolve();
  }

  private forget(path: string): void {
    this.version++;
    this.searches.clear();
    this.prints.clear();
    this.letterSearches.clear();
    this.unreadable.delete(path);
    for (const article of this.files.get(path) ?? []) {
      this.sources.delete(article);
      this.index.remove(article);
      this.versions.remove(article);
      this.letters.remove(article);
    }
    this.files.delete(path);
  }

  async checkDraft(draft: DraftInput, options: CheckOptions, signal?: AbortSignal): Promise<CheckedDraft> {
    signal?.throwIfAborted();
    const prose = readDraft(draft.name, draft.text);
    const located: Located = { prose, lineStarts: lineStartsOf(draft.text) };
    const set = findQuotations(prose, await languageOf(prose, draft));
    const style = prose.style !== undefined && isStyleName(prose.style) ? prose.style : options.style;
    const sourceLanguages = this.languages();
    const spans = set.quotations.map((quotation) => spanToFile(prose.map, quotation));
    const exclusions = exclusionsOf(draft.text, spans, isMarkdownName(draft.name));
    const quotations = [];
    for (const [index, quotation] of set.quotations.entries()) {
      if (index % PAUSE_AFTER_QUOTATIONS === 0) {
        await this.pause();
        signal?.throwIfAborted();
      }
      const check = checkQuotation({
        quotation,
        draft: prose,
        set,
        passages: this.passagesOf(quotation.text).map((passage) => shifted(passage, quotation.start)),
        byLetters: () =>
          this.placesOf(quotation.text).map((place) => ({
            ...place,
            passage: shifted(place.passage, quotation.start),
          })),
        source: (path) => this.index.get(path),
        newest: (path) => this.versions.newest(path),
        style,
        sourceCount: this.sources.size,
        sourceLanguages,
        excluded: exclusions[index] ?? null,
        ...(options.severity ? { severity: options.severity } : {}),
      });
      quotations.push(
        checkedQuotationView(
          quotation,
          check,
          this.passageViews(check.passages),
          fingerprintOf(
            quotationPrint(quotation, prose),
            check.verdict,
            check.passages.map((passage) => this.printOf(passage)),
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

  /** The languages of the sources, by their own word or as found. */
  private languages(): ReadonlySet<string> {
    return new Set([...this.sources.values()].map(({ language }) => language));
  }

  private passagesOf(text: string): readonly Passage[] {
    const known = this.searches.get(text);
    if (known) return known;
    const passages = this.index.search({ text, span: { start: 0, end: text.length } }, { rivals: RIVALS });
    if (this.searches.size >= REMEMBERED_SEARCHES) this.searches.clear();
    this.searches.set(text, passages);
    return passages;
  }

  private placesOf(text: string): readonly LetterPlace[] {
    const known = this.letterSearches.get(text);
    if (known) return known;
    const places = this.letters.search(text);
    if (this.letterSearches.size >= REMEMBERED_SEARCHES) this.letterSearches.clear();
    this.letterSearches.set(text, places);
    return places;
  }

  private printOf(passage: Passage): string {
    const place = `${passage.start} ${passage.end} ${passage.path}`;
    const known = this.prints.get(place);
    if (known !== undefined) return known;
    const source = this.sources.get(passage.path);
    const print = source ? passagePrint(passage, source.article.prose) : '';
    if (this.prints.size >= REMEMBERED_SEARCHES) this.prints.clear();
    this.prints.set(place, print);
    return print;
  }

  private passageViews(passages: readonly Passage[]): PassageView[] {
    return passages.flatMap((passage) => {
      const source = this.sources.get(passage.path);
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

  readerView(path: string): Promise<string | null> {
    const article = this.sources.get(path)?.article;
    return Promise.resolve(article ? readerViewOf(article) : null);
  }

  async search(words: string, limit: number, signal?: AbortSignal): Promise<readonly SearchHit[]> {
    await this.pause();
    signal?.throwIfAborted();
    const passages = this.index.search({ text: words, span: { start: 0, end: words.length } }, { limit });
    return this.passageViews(passages);
  }

  status(): Promise<EngineStatus> {
    return Promise.resolve({
      articles: this.sources.size,
      unreadable: [...this.unreadable].map(([path, reason]) => ({ path, reason })),
      version: this.version,
    });
  }

  dispose(): void {
    this.sources.clear();
    this.files.clear();
    this.searches.clear();
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
