/** The index of all sources, and the search for a quotation in it. */
import type { Article, Passage, Span, Word } from '../model.ts';
import type { Statement } from '../quotations/statements.ts';
import { wordsOf } from '../text/words.ts';
import { alignQuery } from './align.ts';
import { chooseCandidates, type Candidate } from './candidates.ts';
import { Archive } from './archive.ts';
import type { Stamp } from './article-pack.ts';
import {
  dateOf,
  LEAST_SHARED,
  mayBeNewer,
  newestOf,
  versionKeys,
  type Version,
} from '../sources/versions.ts';
import { shingleOf, type CutText } from './cut-text.ts';
import { isPart, isWhole, weigh } from './evidence.ts';
import { bordersIn, comparable, passageOf, passageSpan } from './passage.ts';
import { exactPlaces, Places, reachOf, shinglesOfQuery, type Shingles, type Window } from './places.ts';
import { queryOfText, type QuotationQuery } from './quotation-query.ts';
import { answersIn, mayAnswer, soundsOf } from './short-answers.ts';
import { chooseFinds, chooseRivals, type Find } from './ranking.ts';
import { Sources, type Annotator, type IndexedSource, type Source } from './sources.ts';
import type { Work } from './work.ts';

/** A quotation to look for: `span` (clean offsets, marks excluded) of `text`. */
export interface PassageQuery {
  readonly text: string;
  readonly span: Span;
}

/** Passages handed out when the caller asks for no other number. */
const DEFAULT_LIMIT = 8;
/** How much of an article the two sides of a marked omission may be apart, in words, and still be one passage. */
const FARTHEST_APART = 3000;
/** Share of the words held by one place below which a quotation with marked omissions is tried over all its places. */
const BRIDGED_BELOW = 0.9;
/** Share of the best article's score below which no other is looked into once the quotation is found whole. */
const LEAST_OF_BEST_ONCE_FOUND = 0.6;
/**
 * Where the quotation is found whole, other articles may still have the same saying in other words. How many are looked
 * into, from which share of the best one's score, for quotations of how many words.
 */
const RIVALS = { articles: 3, least: 0.4, words: 5 } as const;
/** Articles that share a key beyond which it tells nothing of versions: a standing phrase, or the slot of a common word. */
const MOST_VERSIONS = 1000;
/** Articles whose newest version is remembered. */
const REMEMBERED = 4_000;
/** Alignments tried within one stretch: repeated phrases stand close together. */
const MOST_IN_WINDOW = 6;

/** Nothing is known of who speaks. */
const NO_NOTES: Annotator = { language: ({ language }) => language ?? 'en', statements: () => [] };

/**
 * Finds where quotations stand in articles.
 *
 * Articles are entered under the hashes of their words and pairs of neighbouring words. A search counts, rarest
 * first, which articles hold the quotation's shingles, looks in the best of them for the stretches that hold most of
 * them, and aligns those word by word. Putting or removing an article touches that article only. Who speaks in an
 * article is found out by `annotator` when a search first needs it.
 */
export class PassageIndex {
  readonly archive: Archive;
  readonly sources: Sources;
  readonly work: Work;
  /** Of articles that were asked about, the newest versions, as long as the archive stays as it is. */
  private readonly newestPaths = new Map<number, string | null>();
  private newestAt = -1;

  constructor(annotator: Annotator = NO_NOTES) {
    this.archive = new Archive();
    this.work = this.archive.work;
    this.sources = new Sources(this.archive, annotator);
  }

  /** How many articles are held. */
  get size(): number {
    return this.archive.size;
  }

  /**
   * Enters an article, replacing the one of the same path. Linear in its length. `statements` where it is known already
   * who speaks in it.
   */
  put(article: Article, statements: readonly Statement[] | null = null, stamp: Stamp | null = null): void {
    const notes = statements && { language: article.language ?? 'en', statements };
    this.archive.put({ article, stamp, ...(notes ? { notes } : {}) });
  }

  /** Forgets an article; an unknown path is ignored. */
  remove(path: string): void {
    this.archive.remove(path);
  }

  /** The article of a path, as it was put. */
  get(path: string): IndexedSource | undefined {
    this.archive.seal();
    const number = this.archive.numberOf(path);
    return number < 0 ? undefined : this.sources.at(number);
  }

  /** The path of the newest version of an article, where that is another; else null. */
  newest(path: string): string | null {
    this.archive.seal();
    const number = this.archive.numberOf(path);
    if (number < 0) return null;
    if (this.newestAt !== this.archive.changes || this.newestPaths.size >= REMEMBERED)
      this.newestPaths.clear();
    this.newestAt = this.archive.changes;
    let newest = this.newestPaths.get(number);
    if (newest === undefined) this.newestPaths.set(number, (newest = this.newestThan(number)));
    return newest;
  }

  private newestThan(number: number): string | null {
    // Without a date no other is newer.
    const own = this.archive.describedOf(number);
    if (dateOf(own) === '') return null;
    const version = this.sources.versionOf(number);
    const others = [...this.versionsOf(version)].filter(
      (other) => other !== number && mayBeNewer(own, this.archive.describedOf(other)),
    );
    return newestOf(
      version,
      others.map((other) => this.sources.versionOf(other)),
    );
  }

  /** The articles that share enough keys with one to be versions of it, and itself. */
  private versionsOf(version: Version): Set<number> {
    const { address, probes } = versionKeys(version);
    const others = new Set<number>();
    const numbersOf = (key: number): readonly number[] => {
      const list = this.archive.list(shingleOf(key));
      return list.count > MOST_VERSIONS ? [] : [...this.archive.articlesOf(list)];
    };
    if (address !== null) for (const other of numbersOf(address)) others.add(other);
    const shared = new Map<number, number>();
    for (const probe of probes) {
      for (const other of numbersOf(probe)) {
        const count = (shared.get(other) ?? 0) + 1;
        shared.set(other, count);
        if (count >= LEAST_SHARED) others.add(other);
      }
    }
    return others;
  }

  /**
   * Where a quotation stands, best first: every place that holds it whole, the closest wording first, then places
   * that hold a part the better ones lack (a stitched quotation's), whose alignment has `insert` steps for the rest.
   * Empty if there is nothing like it, or if it is a word or two that stand everywhere. With `rivals`, as many places
   * in other articles follow that hold a good part of a quotation found whole: the same saying in other words.
   */
  search(
    quotation: PassageQuery,
    options: { readonly limit?: number; readonly rivals?: number } = {},
  ): Passage[] {
    const limit = options.limit ?? DEFAULT_LIMIT;
    const query = queryOfText(quotation.text, quotation.span);
    if (query.spoken === 0 || limit <= 0) return [];
    const shingles = shinglesOfQuery(query);
    const seen = new Set<number>();
    const finds: Find[] = [];
    for (const by of ['pairs', 'words'] as const) {
      const candidates = chooseCandidates(this.archive, shingles, by);
      for (const candidate of candidates) {
        if (seen.has(candidate.article)) continue;
        const best = finds.some((find) => find.whole) ? (candidates[0]?.score ?? 0) : 0;
        if (candidate.score < LEAST_OF_BEST_ONCE_FOUND * best) break;
        seen.add(candidate.article);
        finds.push(...this.findsIn(candidate, query, shingles, quotation));
      }
      if (finds.some((find) => find.whole)) break;
    }
    if (finds.length === 0) return this.nearAnswers(query, quotation, options.rivals ?? 0);
    const folded = comparable(quotation.text.slice(quotation.span.start, quotation.span.end));
    const toPassage = (find: Find) =>
      passageOf(find.alignment, find.span, folded, find.source.article, find.source.statements);
    const passages = chooseFinds(finds, query, limit, toPassage);
    const rivals = options.rivals ?? 0;
    if (rivals === 0 || query.spoken < RIVALS.words || !finds.some((find) => find.whole)) return passages;
    const more = this.furtherFinds(query, shingles, quotation, seen);
    const shown = new Set(passages.map(({ path }) => path));
    return [...passages, ...chooseRivals([...finds, ...more], shown, rivals).map(toPassage)];
  }

  private nearAnswers(query: QuotationQuery, { text, span }: PassageQuery, limit: number): Passage[] {
    const passages: Passage[] = [];
    const numbers = new Set<number>();
    for (const slot of limit > 0 ? soundsOf(query) : [])
      for (const number of this.archive.articlesOf(this.archive.list(slot))) numbers.add(number);
    const byPath = [...numbers].map((number) => ({ number, path: this.archive.pathOf(number) }));
    byPath.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { number } of byPath) {
      if (passages.length >= limit) break;
      const source = this.sources.at(number);
      if (mayAnswer(query, source.text))
        passages.push(...answersIn(source, query, text.slice(span.start, span.end)));
    }
    return passages.slice(0, limit);
  }

  /** Finds in the articles that share words with the quotation and were not looked into. */
  private furtherFinds(
    query: QuotationQuery,
    shingles: Shingles,
    quotation: PassageQuery,
    seen: ReadonlySet<number>,
  ): Find[] {
    return chooseCandidates(this.archive, shingles, 'words', RIVALS.least)
      .filter(({ article }) => !seen.has(article))
      .slice(0, RIVALS.articles)
      .flatMap((candidate) => this.findsIn(candidate, query, shingles, quotation));
  }

  private findsIn(
    candidate: Candidate,
    query: QuotationQuery,
    shingles: Shingles,
    quotation: PassageQuery,
  ): Find[] {
    const source = this.sources.at(candidate.article);
    const cut = this.sources.cut(source);
    this.work.candidates++;
    const finds: Find[] = [];
    const tryAt = (from: number, to: number) => {
      this.work.aligned++;
      return findAt(source, cut, from, to, query, quotation);
    };
    for (const at of shingles.sequence ? exactPlaces(cut, shingles.sequence) : []) {
      const find = tryAt(at, at + query.words.length);
      if (find?.whole) finds.push(find);
    }
    if (finds.length > 0) return finds;
    const places = new Places(cut, query, shingles);
    for (const window of places.windows()) findsInWindow(window, query, places, tryAt, finds);
    const held = Math.max(0, ...finds.map((find) => find.evidence.rows.size));
    const bridge = query.gaps > 0 && held < BRIDGED_BELOW * query.spoken ? bridgeOf(finds, query) : null;
    if (bridge) findsInWindow(bridge, query, places, tryAt, finds);
    return finds;
  }
}

/** Aligns the quotation with the words `[from, to)` of an article; null if what answers to it there is too little. */
function findAt(
  source: Source,
  cut: CutText,
  from: number,
  to: number,
  query: QuotationQuery,
  quotation: PassageQuery,
): Find | null {
  const { text } = source;
  const { alignment, source: place } = alignQuery(query, wordsBetween(text, cut, from, to));
  const evidence = weigh(query, alignment);
  const whole = isWhole(query, evidence);
  if (!whole && !isPart(evidence)) return null;
  const span = passageSpan(alignment, quotation, text);
  const words = { start: from + place.start, end: from + place.end };
  return { source, alignment, evidence, whole, span, words, borders: bordersIn(span, source.article) };
}

/** Aligns within a stretch, then again on either side of what was found: repeated phrases stand close together. */
function findsInWindow(
  window: Window,
  query: QuotationQuery,
  places: Places,
  tryAt: (from: number, to: number) => Find | null,
  finds: Find[],
): void {
  const stretches = [{ from: window.from, to: window.to }];
  const least = Math.min(query.spoken, 4);
  for (let tries = 0; tries < MOST_IN_WINDOW; tries++) {
    const stretch = stretches.pop();
    if (!stretch) return;
    const find = tryAt(stretch.from, stretch.to);
    if (!find) continue;
    finds.push(find);
    const { start, end } = find.words;
    for (const side of [
      { from: stretch.from, to: start },
      { from: end, to: stretch.to },
    ])
      if (side.to - side.from >= least && places.isWorthAligning(side.from, side.to)) stretches.push(side);
  }
}

/** The words `[from, to)` of a text that is cut already. */
function wordsBetween(text: string, cut: CutText, from: number, to: number): Word[] {
  if (from >= to) return [];
  return wordsOf(text, { start: cut.starts[from] ?? 0, end: cut.ends[to - 1] ?? 0 });
}

/** The stretch from the first to the last part found of a quotation cut by marked omissions, if it is not too long. */
function bridgeOf(finds: readonly Find[], query: QuotationQuery): Window | null {
  if (finds.length < 2) return null;
  const from = Math.min(...finds.map((find) => find.words.start));
  const to = Math.max(...finds.map((find) => find.words.end));
  if (to - from > FARTHEST_APART || to - from <= reachOf(query) / 2) return null;
  return { from, to, score: 0 };
}
