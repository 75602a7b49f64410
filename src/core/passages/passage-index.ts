/** The index of all sources, and the search for a quotation in it. */
import type { Article, Passage, Span, Word } from '../model.ts';
import type { Statement } from '../quotations/statements.ts';
import { wordsOf } from '../text/words.ts';
import { alignQuery } from './align.ts';
import { chooseCandidates, type Candidate } from './candidates.ts';
import { cutText, shinglesOf, type CutText } from './cut-text.ts';
import { isPart, isWhole, weigh } from './evidence.ts';
import { bordersIn, comparable, passageOf, passageSpan } from './passage.ts';
import { exactPlaces, reachOf, shinglesOfQuery, windowsIn, type Shingles, type Window } from './places.ts';
import { Postings } from './postings.ts';
import { queryOfText, type QuotationQuery } from './quotation-query.ts';
import { ShortAnswers } from './short-answers.ts';
import { chooseFinds, chooseRivals, type Find } from './ranking.ts';

/** An article as it was put into the index, with what it says and who says it. */
export interface IndexedSource {
  readonly article: Article;
  readonly statements: readonly Statement[];
}

/** A quotation to look for: `span` (clean offsets, marks excluded) of `text`. */
export interface PassageQuery {
  readonly text: string;
  readonly span: Span;
}

interface Entry extends IndexedSource {
  readonly number: number;
}

/** Passages handed out when the caller asks for no other number. */
const DEFAULT_LIMIT = 8;
/** Words of articles that are kept cut for the next search (16 bytes each). */
const KEPT_WORDS = 2_000_000;
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
/** Alignments tried within one stretch: repeated phrases stand close together. */
const MOST_IN_WINDOW = 6;

/**
 * Finds where quotations stand in articles.
 *
 * Articles are entered under the hashes of their words and pairs of neighbouring words. A search counts, rarest
 * first, which articles hold the quotation's shingles, looks in the best of them for the stretches that hold most of
 * them, and aligns those word by word. Putting or removing an article touches that article's shingles only.
 */
export class PassageIndex {
  private readonly entries = new Map<string, Entry>();
  private readonly byNumber = new Map<number, Entry>();
  private readonly postings = new Postings();
  private readonly answers = new ShortAnswers();
  private readonly cuts = new Map<number, CutText>();
  private nextNumber = 0;
  private keptWords = 0;

  /** How many articles are held. */
  get size(): number {
    return this.entries.size;
  }

  /** Enters an article, replacing the one of the same path. Linear in its length. */
  put(article: Article, statements: readonly Statement[]): void {
    this.remove(article.path);
    const entry: Entry = { article, statements, number: this.nextNumber++ };
    this.entries.set(article.path, entry);
    this.byNumber.set(entry.number, entry);
    this.answers.put(entry);
    this.postings.add(entry.number, shinglesOf(this.cut(entry)));
  }

  /** Forgets an article; an unknown path is ignored. */
  remove(path: string): void {
    const entry = this.entries.get(path);
    if (!entry) return;
    this.postings.remove(entry.number, shinglesOf(this.cut(entry)));
    this.keptWords -= this.cuts.get(entry.number)?.size ?? 0;
    this.cuts.delete(entry.number);
    this.answers.remove(entry);
    this.byNumber.delete(entry.number);
    this.entries.delete(path);
  }

  /** The article of a path, as it was put. */
  get(path: string): IndexedSource | undefined {
    return this.entries.get(path);
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
      const candidates = chooseCandidates(this.postings, shingles, by, this.size, (n) => this.pathOf(n));
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
    return limit > 0 ? this.answers.near(query, text.slice(span.start, span.end), limit) : [];
  }

  /** Finds in the articles that share words with the quotation and were not looked into. */
  private furtherFinds(
    query: QuotationQuery,
    shingles: Shingles,
    quotation: PassageQuery,
    seen: ReadonlySet<number>,
  ): Find[] {
    return chooseCandidates(this.postings, shingles, 'words', this.size, (n) => this.pathOf(n), RIVALS.least)
      .filter(({ article }) => !seen.has(article))
      .slice(0, RIVALS.articles)
      .flatMap((candidate) => this.findsIn(candidate, query, shingles, quotation));
  }

  private pathOf(number: number): string {
    return this.byNumber.get(number)?.article.path ?? '';
  }

  private cut(entry: Entry): CutText {
    const known = this.cuts.get(entry.number);
    if (known) return known;
    const cut = cutText(entry.article.prose.text);
    this.cuts.set(entry.number, cut);
    this.keptWords += cut.size;
    for (const [number, oldest] of this.cuts) {
      if (this.keptWords <= KEPT_WORDS || number === entry.number) break;
      this.cuts.delete(number);
      this.keptWords -= oldest.size;
    }
    return cut;
  }

  private findsIn(
    candidate: Candidate,
    query: QuotationQuery,
    shingles: Shingles,
    quotation: PassageQuery,
  ): Find[] {
    const source = this.byNumber.get(candidate.article);
    if (!source) return [];
    const cut = this.cut(source);
    const finds: Find[] = [];
    const tryAt = (from: number, to: number) => findAt(source, cut, from, to, query, quotation);
    for (const at of shingles.sequence ? exactPlaces(cut, shingles.sequence) : []) {
      const find = tryAt(at, at + query.words.length);
      if (find?.whole) finds.push(find);
    }
    if (finds.length > 0) return finds;
    for (const window of windowsIn(cut, query, shingles)) findsInWindow(window, query, tryAt, finds);
    const held = Math.max(0, ...finds.map((find) => find.evidence.rows.size));
    const bridge = query.gaps > 0 && held < BRIDGED_BELOW * query.spoken ? bridgeOf(finds, query) : null;
    if (bridge) findsInWindow(bridge, query, tryAt, finds);
    return finds;
  }
}

/** Aligns the quotation with the words `[from, to)` of an article; null if what answers to it there is too little. */
function findAt(
  source: IndexedSource,
  cut: CutText,
  from: number,
  to: number,
  query: QuotationQuery,
  quotation: PassageQuery,
): Find | null {
  const { text } = source.article.prose;
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
    if (start - stretch.from >= least) stretches.push({ from: stretch.from, to: start });
    if (stretch.to - end >= least) stretches.push({ from: end, to: stretch.to });
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
