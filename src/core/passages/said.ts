/**
 * What the sources say, sentence by sentence: for writers who want a quotation rather than have one checked.
 *
 * Sentences are cut when an article is first looked through, by the Unicode rules of `Intl.Segmenter` (UAX #29), which
 * know no abbreviations: a stop behind an initial or a short title does not end one here.
 */
import type { Article, Span, Speaker } from '../model.ts';
import { wordsOf } from '../text/words.ts';
import type { IndexedSource } from './sources.ts';

/** A spoken sentence. `start` and `end` are clean offsets of the article. */
export interface SaidSentence extends Span {
  readonly article: Article;
  readonly speaker: Speaker | null;
}

/** What to look for. */
export interface SaidQuery {
  /** What is typed so far: the last word may be unfinished. Empty finds every sentence. */
  readonly typed: string;
  /** Text that may name a speaker; those whom it names come first. */
  readonly context: string;
  readonly limit: number;
  /** Also sentences that hold all of the words somewhere, in any order. */
  readonly anywhere: boolean;
}

interface Entry extends SaidSentence {
  /** The folded words, with one space before, between and behind them. */
  readonly folded: string;
}

/** Where the articles are. Numbers are never given twice. */
export interface SaidArticles {
  /** The first number from `least` on that an article has; negative where there is none. */
  numberFrom(least: number): number;
  /** The number of a path; negative for an unknown one. */
  numberOf(path: string): number;
  at(number: number): IndexedSource;
}

/** Shorter sentences say nothing that anybody would look for. In words. */
const FEWEST_WORDS = 3;
/** Longer ones are speeches without a full stop. In UTF-16 units. */
const LONGEST = 1200;
/** A stop that may stand inside a sentence: behind an initial, or a title of up to three letters. */
const INNER_STOP = /(?:^|[\s.(])(?:\p{Lu}|\p{Lu}\p{Ll}{1,2}|St|No|Nr|bzw|ca)\.\s*$/u;

const Place = { anywhere: 1, inside: 2, start: 3 } as const;

/** Sentences of a stretch of text, white space at their ends left out. Hard line breaks end none. */
export function sentenceSpans(text: string, span: Span, language: string): Span[] {
  const stretch = text.slice(span.start, span.end).replace(/[\r\n\u0085\u2028\u2029]/g, ' ');
  const spans: Span[] = [];
  let start = 0;
  const segments = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(stretch)];
  for (const [index, { segment, index: at }] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (!isLast && INNER_STOP.test(segment)) continue;
    const whole = stretch.slice(start, at + segment.length);
    const from = start + (whole.length - whole.trimStart().length);
    const to = start + whole.trimEnd().length;
    if (to > from) spans.push({ start: span.start + from, end: span.start + to });
    start = at + segment.length;
  }
  return spans;
}

function entriesOf({ article, statements, language }: IndexedSource): Entry[] {
  const { text } = article.prose;
  const entries: Entry[] = [];
  let covered = 0;
  for (const statement of statements) {
    // One inside another is part of it.
    if (statement.end <= covered) continue;
    covered = statement.end;
    if (statement.role !== 'speech') continue;
    for (const span of sentenceSpans(text, statement, language)) {
      const words = wordsOf(text, span);
      if (words.length < FEWEST_WORDS || span.end - span.start > LONGEST) continue;
      const folded = ` ${words.map((word) => word.folded).join(' ')} `;
      entries.push({ ...span, article, speaker: statement.speaker, folded });
    }
  }
  return entries;
}

/** What is typed, in the form of `Entry.folded`; the last word is open at its end unless a space follows it. */
interface Pattern {
  readonly words: readonly string[];
  readonly text: string;
}

function patternOf(typed: string): Pattern {
  const words = wordsOf(typed).map(({ folded }, index, all) =>
    index === all.length - 1 && !/\s$/.test(typed) ? ` ${folded}` : ` ${folded} `,
  );
  return { words, text: words.join('').replace(/ {2}/g, ' ') };
}

/** How a sentence answers to what is typed; 0 where it does not. */
function placeOf(folded: string, { words, text }: Pattern, anywhere: boolean): number {
  if (words.length === 0) return Place.start;
  const at = folded.indexOf(text);
  if (at === 0) return Place.start;
  if (at > 0) return Place.inside;
  return anywhere && words.every((word) => folded.includes(word)) ? Place.anywhere : 0;
}

/** Whether a text names a speaker, by the last word of the name. `words`: the text's folded words. */
function names(words: ReadonlySet<string>, speaker: Speaker | null): boolean {
  if (!speaker || speaker.unnamed) return false;
  const last = wordsOf(speaker.name).at(-1)?.folded;
  return last !== undefined && words.has(last);
}

/** Articles whose sentences are kept, and looked through for what is typed: the newest of a larger archive's. */
const KEPT_ARTICLES = 5_000;

/** The spoken sentences of all sources. */
export class SaidSentences {
  private readonly kept = new Map<number, readonly Entry[]>();

  constructor(private readonly articles: SaidArticles) {}

  private entries(number: number): readonly Entry[] {
    const known = this.kept.get(number);
    if (known) return known;
    const entries = entriesOf(this.articles.at(number));
    this.kept.set(number, entries);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= KEPT_ARTICLES) break;
      this.kept.delete(oldest);
    }
    return entries;
  }

  /** The numbers of the articles that came last. Sentences of those that are gone are forgotten. */
  private numbers(): number[] {
    const numbers: number[] = [];
    for (let at = this.articles.numberFrom(0); at >= 0; at = this.articles.numberFrom(at + 1))
      numbers.push(at);
    const held = new Set(numbers);
    for (const number of this.kept.keys()) if (!held.has(number)) this.kept.delete(number);
    return numbers.slice(-KEPT_ARTICLES);
  }

  /**
   * Sentences that begin with what is typed, then such as hold it; among equals those of a speaker whom the context
   * names, then the newest. Linear in the spoken text; `pause` is awaited between articles.
   */
  async find(query: SaidQuery, pause: () => Promise<void>): Promise<SaidSentence[]> {
    const pattern = patternOf(query.typed);
    const named = new Set(wordsOf(query.context).map(({ folded }) => folded));
    const found: { readonly entry: Entry; readonly place: number; readonly named: boolean }[] = [];
    const seen = new Set<string>();
    for (const number of this.numbers()) {
      if (!this.kept.has(number)) await pause();
      // It may have gone while others worked.
      if (this.articles.numberFrom(number) !== number) continue;
      for (const entry of this.entries(number)) {
        const place = placeOf(entry.folded, pattern, query.anywhere);
        if (place > 0) found.push({ entry, place, named: names(named, entry.speaker) });
      }
    }
    found.sort(
      (a, b) =>
        b.place - a.place ||
        Number(b.named) - Number(a.named) ||
        (b.entry.article.published ?? '').localeCompare(a.entry.article.published ?? '') ||
        a.entry.article.path.localeCompare(b.entry.article.path) ||
        a.entry.start - b.entry.start,
    );
    const best: Entry[] = [];
    for (const { entry } of found) {
      if (best.length >= query.limit) break;
      // The same saying by the same person in several articles is offered once.
      const key = `${entry.speaker?.name ?? ''}${entry.folded}`;
      if (seen.has(key)) continue;
      seen.add(key);
      best.push(entry);
    }
    return best;
  }

  /** The spoken sentences that overlap a stretch (clean offsets) of an article. */
  overlapping(path: string, span: Span): SaidSentence[] {
    const number = this.articles.numberOf(path);
    if (number < 0) return [];
    return this.entries(number).filter(({ start, end }) => start < span.end && span.start < end);
  }
}
