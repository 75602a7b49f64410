/**
 * What the sources say, sentence by sentence: for writers who want a quotation rather than have one checked.
 *
 * Sentences are cut when an article is first looked through, by the Unicode rules of `Intl.Segmenter` (UAX #29), which
 * know no abbreviations: a stop behind an initial or a short title does not end one here.
 */
import type { Article, Span, Speaker } from '../model.ts';
import type { Statement } from '../quotations/statements.ts';
import { wordsOf } from '../text/words.ts';

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

interface Source {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly language: string;
  entries: readonly Entry[] | null;
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

function entriesOf({ article, statements, language }: Source): Entry[] {
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

/** The spoken sentences of all sources. */
export class SaidSentences {
  private readonly sources = new Map<string, Source>();

  /** Enters an article, replacing the one of the same path. Costs nothing until the first search. */
  put(article: Article, statements: readonly Statement[], language: string): void {
    this.sources.set(article.path, { article, statements, language, entries: null });
  }

  /** Forgets an article; an unknown path is ignored. */
  remove(path: string): void {
    this.sources.delete(path);
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
    for (const source of [...this.sources.values()]) {
      if (source.entries === null) await pause();
      source.entries ??= entriesOf(source);
      for (const entry of source.entries) {
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
    const source = this.sources.get(path);
    if (!source) return [];
    source.entries ??= entriesOf(source);
    return source.entries.filter(({ start, end }) => start < span.end && span.start < end);
  }
}
