/**
 * The second try: where the words of a quotation stand by their letters alone, whatever became of the spaces, and by
 * their shapes, as scanners misread them.
 */
import search from 'approx-string-match';
import type { Alignment, AlignmentStep, Article, Passage, Span, Word } from '../model.ts';
import type { Statement } from '../quotations/statements.ts';
import { foldWord, type FoldedText } from '../text/fold.ts';
import { lettersOf, shapesOf } from '../text/letters.ts';
import { wordsOf } from '../text/words.ts';
import { alignQuery } from './align.ts';
import { DAMAGED, damageIn } from './damage.ts';
import { comparable, passageOf, passageSpan } from './passage.ts';
import { queryOfText, type QuotationQuery } from './quotation-query.ts';

/** A place found by letters. */
export interface LetterPlace {
  /** With `same` letters every word of the quotation is aligned with its own; else by words, as far as they agree. */
  readonly passage: Passage;
  /**
   * `same`: letter for letter, but for spaces; `shapes`: the letters that differ are such as scanners confuse;
   * `near`: a few letters differ, and the source has signs of damage.
   */
  readonly agrees: 'same' | 'shapes' | 'near';
  /** Signs of damage in all of the source. */
  readonly signs: number;
}

/** Fewest letters that say something without their words. */
const LEAST_LETTERS = 16;
/** Share of the letters that may differ, and the longest quotation that is searched for so. */
const MOST_ERRORS = 0.15;
const LONGEST_NEAR = 800;
/** Letters at both ends that may be half of what a scanner took for another letter. */
const RAGGED = 2;
/** Text of undamaged sources, in UTF-16 units, up to which they are looked into as well; and what is kept of all. */
export const MOST_UNDAMAGED = 4_000_000;
const MOST_PLACES = 3;
/** Letters of half a word at the ends of what was found. */
const LONGEST_WORD = 12;

interface Source {
  readonly article: Article;
  readonly statements: readonly Statement[];
}
interface Entry {
  readonly source: Source;
  readonly signs: number;
  /** Made when first searched. */
  shapes: string | null;
}

/** Holds sources for the search by letters. Putting is linear in the text; nothing is made of it until a search. */
export class LetterSearch {
  private readonly entries = new Map<string, Entry>();
  private units = 0;

  /** Enters a source, replacing the one of the same path. */
  put(source: Source): void {
    this.remove(source.article.path);
    const { path, prose } = source.article;
    // Who speaks is asked for only where something is found.
    this.entries.set(path, { source, signs: damageIn(prose.text), shapes: null });
    this.units += prose.text.length;
  }

  /** Forgets a source; an unknown path is ignored. */
  remove(path: string): void {
    this.units -= this.entries.get(path)?.source.article.prose.text.length ?? 0;
    this.entries.delete(path);
  }

  /**
   * Places where a quotation's letters stand, those with the same letters first. Spans of the quotation's words are
   * offsets of `text`. Linear in the sources looked into: those with signs of damage, and where there is little text
   * in all, the others too.
   */
  search(text: string): LetterPlace[] {
    const query = queryOfText(text, { start: 0, end: text.length });
    const needle = lettersOf(text);
    const plain = query.gaps === 0 && query.spoken === query.words.length;
    if (!plain || needle.text.length < LEAST_LETTERS || query.words.length < 2) return [];
    const core = coreOf(needle);
    const places: LetterPlace[] = [];
    for (const entry of this.entries.values()) {
      if (entry.signs < DAMAGED && this.units > MOST_UNDAMAGED) continue;
      places.push(...placesIn(entry, text, query, needle, core));
    }
    const rank = { same: 0, shapes: 1, near: 2 };
    return places.sort((a, b) => rank[a.agrees] - rank[b.agrees]).slice(0, MOST_PLACES);
  }
}

/** The shapes of a quotation's letters without its ends, which may fall into a ligature of the source. */
function coreOf(needle: FoldedText): string {
  const letters = needle.text.slice(RAGGED, needle.text.length - RAGGED).replace(/^[fil]+|f+$/g, '');
  return shapesOf({ ...needle, text: letters }).text;
}

function placesIn(
  entry: Entry,
  text: string,
  query: QuotationQuery,
  needle: FoldedText,
  core: string,
): LetterPlace[] {
  const source = entry.source.article.prose.text;
  entry.shapes ??= shapesOf(lettersOf(source)).text;
  const byShape = entry.shapes.includes(core);
  if (!byShape && (entry.signs < DAMAGED || needle.text.length > LONGEST_NEAR)) return [];
  const letters = lettersOf(source);
  const places: LetterPlace[] = [];
  for (const { start, end } of occurrences(letters.text, needle.text)) {
    const words = wordsAt(source, letters, start, end, lettersPerWord(text, query));
    if (words?.every((word, at) => word.folded === query.words[at]?.folded))
      places.push(placeOf(entry, text, alignedOneByOne(query, words), 'same'));
  }
  if (places.length > 0) return places;
  const [span, agrees] = byShape
    ? [shapeSpan(letters, core, needle.text.length), 'shapes' as const]
    : [nearSpan(letters, needle.text), 'near' as const];
  if (!span) return [];
  const stretch = wholeWords(source, letters.starts[span.start] ?? 0, letters.ends[span.end - 1] ?? 0);
  const { alignment } = alignQuery(query, wordsOf(source, stretch));
  const place = placeOf(entry, text, alignment, agrees);
  const passage = { ...place.passage, ...stretch, text: source.slice(stretch.start, stretch.end) };
  return [{ ...place, passage }];
}

/** A stretch widened to the borders of words. */
function wholeWords(source: string, start: number, end: number): Span {
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(source.slice(Math.max(0, start - LONGEST_WORD), start));
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(source.slice(end, end + LONGEST_WORD));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

/** Where one text stands in another, at most a few places. */
function occurrences(text: string, needle: string): Span[] {
  const found: Span[] = [];
  for (
    let at = text.indexOf(needle);
    at >= 0 && found.length < MOST_PLACES;
    at = text.indexOf(needle, at + 1)
  )
    found.push({ start: at, end: at + needle.length });
  return found;
}

/** Letter range of the source whose shapes hold a quotation's, widened by the ends that were left out. */
function shapeSpan(letters: FoldedText, core: string, length: number): Span | null {
  // The shapes are made over letters, so that their map leads to letters and not to the text.
  const numbered = {
    text: letters.text,
    starts: Int32Array.from({ length: letters.text.length }, (_, at) => at),
    ends: Int32Array.from({ length: letters.text.length }, (_, at) => at + 1),
  };
  const shapes = shapesOf(numbered);
  const at = shapes.text.indexOf(core);
  if (at < 0) return null;
  const start = shapes.starts[at] ?? 0;
  const end = shapes.ends[at + core.length - 1] ?? start;
  const missing = Math.max(0, Math.ceil((length - (end - start)) / 2));
  const reach = Math.min(RAGGED, missing);
  return { start: Math.max(0, start - reach), end: Math.min(letters.text.length, end + reach) };
}

/** Letter range of the source that is the quotation but for a few letters; the closest one. */
function nearSpan(letters: FoldedText, needle: string): Span | null {
  const found = search(letters.text, needle, Math.floor(MOST_ERRORS * needle.length));
  const best = found.reduce<(typeof found)[number] | null>(
    (one, other) => (one === null || other.errors < one.errors ? other : one),
    null,
  );
  return best && { start: best.start, end: best.end };
}

/** How many letters each word of the quotation has. */
function lettersPerWord(text: string, query: QuotationQuery): readonly number[] {
  return query.words.map((word) => lettersOf(text.slice(word.start, word.end)).text.length);
}

/** The source's letters dealt out to the quotation's words; null where they do not come out even. */
function wordsAt(
  source: string,
  letters: FoldedText,
  from: number,
  to: number,
  counts: readonly number[],
): Word[] | null {
  const words: Word[] = [];
  let at = from;
  for (const count of counts) {
    if (count === 0 || at + count > to) return null;
    const start = letters.starts[at] ?? 0;
    const end = letters.ends[at + count - 1] ?? start;
    at += count;
    words.push({ start, end, folded: foldTogether(source.slice(start, end)) });
  }
  return at === to ? words : null;
}

/** The folded form of a word, the spaces in it and the hyphens of line ends left out. */
function foldTogether(text: string): string {
  const tight = text.replace(/[-‐\u00ad]\s*\n\s*|\s+/gu, '');
  return foldWord(tight, 0, tight.length);
}

function alignedOneByOne(query: QuotationQuery, words: readonly Word[]): Alignment {
  const range: [number, number] = [0, words.length];
  const steps: AlignmentStep[] = [{ kind: 'equal', draft: range, source: range }];
  return { draftWords: query.words, sourceWords: words, steps, cost: 0 };
}

function placeOf(
  entry: Entry,
  text: string,
  alignment: Alignment,
  agrees: LetterPlace['agrees'],
): LetterPlace {
  const { article, statements } = entry.source;
  const span = passageSpan(alignment, { text, span: { start: 0, end: text.length } }, article.prose.text);
  return {
    passage: passageOf(alignment, span, comparable(text), article, statements),
    agrees,
    signs: entry.signs,
  };
}
