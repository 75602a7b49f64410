/**
 * An alignment's hunks made ready to be named. The alignment knows words one by one and stops at the first and the last
 * that answer to each other; here the words around it are looked at, so that "We're" meets the "we are" of which only
 * the "are" lies inside, and what was taken together is cut where a part of it says the same.
 */
import type { Alignment, Passage, Word } from '../model.ts';
import { wordsOf } from '../text/words.ts';
import type { Compared } from './differences.ts';
import { formOf, windowText } from './forms.ts';
import type { Hunk } from './hunks.ts';

/** Words of the source that are looked at on each side of a passage, and the text they are taken from, in UTF-16 units. */
const BEYOND = 8;
const BEYOND_UNITS = 100;
/** Longest side of a harmless form that is cut from a longer difference, in words. */
const LONGEST_FORM = 3;
/** Words that may remain of the source's sentence where the draft's has another end, or another beginning. */
const REMAINDER = 3;
/** Longest beginning, in words, that may belong to what stands behind an omission rather than to what stands before it. */
const SHORT_START = 3;

const SENTENCE_END = /[.!?…;:。！？]|\n|--|—/u;
const ANY_MARK = /[^\s"“”‘’'()]/u;

/** Between two words, or before the first or behind the last: a bracket opens, and nothing but it; or one closes. */
const OPENED = /\(["“‘']?$/u;
const CLOSED = /^[.,;:!?"”’']{0,2}\)/u;

const size = (range: readonly [number, number]): number => range[1] - range[0];

/** A comparison whose passage shows the words around it too, and its hunks, counted accordingly. */
export interface Regrouped {
  readonly compared: Compared;
  readonly hunks: readonly Hunk[];
}

/** The hunks of a comparison, made ready to be named. Linear in the passage. */
export function regroup(compared: Compared, hunks: readonly Hunk[]): Regrouped {
  if (hunks.every(({ kind }) => kind === 'equal')) return { compared, hunks };
  const { passage, article } = compared;
  const words = passage.alignment.sourceWords;
  const before = beforePassage(article, words[0]?.start ?? passage.start);
  const after = afterPassage(article, words.at(-1)?.end ?? passage.end);
  const shift = <T extends { readonly source: readonly [number, number] }>(each: T): T => ({
    ...each,
    source: [each.source[0] + before.length, each.source[1] + before.length],
  });
  const alignment: Alignment = {
    ...passage.alignment,
    sourceWords: [...before, ...words, ...after],
    steps: passage.alignment.steps.map(shift),
  };
  const shifted = hunks.map(shift);
  const wide: Compared = { ...compared, passage: { ...passage, alignment } satisfies Passage };
  const anchored = lastAnchored(wide, firstAnchored(wide, shifted));
  const ended = anchored.map((hunk, at) => atEdge(wide, hunk, at === 0, at === anchored.length - 1));
  const pieces = joined(wide, ended).flatMap((hunk) => cut(wide, hunk));
  // What a cut leaves of the source at either end lies outside of the quotation.
  const isOutside = ({ kind, draft }: Hunk): boolean => kind === 'differs' && size(draft) === 0;
  const first = pieces.findIndex((hunk) => !isOutside(hunk));
  const last = pieces.findLastIndex((hunk) => !isOutside(hunk));
  return { compared: wide, hunks: first < 0 ? pieces : pieces.slice(first, last + 1) };
}

/** Two differences around a few words that agree, taken as one where that says the same: "$5 million", "5 million dollars". */
function joined(compared: Compared, hunks: readonly Hunk[]): readonly Hunk[] {
  const out: Hunk[] = [];
  for (const hunk of hunks) {
    const [first, middle] = out.slice(-2);
    const around = first?.kind === 'differs' && middle?.kind === 'equal' && hunk.kind === 'differs';
    if (around && size(middle.draft) <= LONGEST_FORM) {
      const draft: [number, number] = [first.draft[0], hunk.draft[1]];
      const source: [number, number] = [first.source[0], hunk.source[1]];
      if (saysSame(compared, draft, source) || isSum(compared, first, hunk)) {
        out.splice(-2, 2, { kind: 'differs', draft, source });
        continue;
      }
    }
    out.push(hunk);
  }
  return out;
}

/** True where one text has a sign of money before a figure, and the other a unit behind it. */
function isSum(compared: Compared, first: Hunk, last: Hunk): boolean {
  const word = (side: 'draft' | 'source', at: number) => {
    const { draftWords, sourceWords } = compared.passage.alignment;
    return (side === 'draft' ? draftWords : sourceWords)[at]?.folded ?? '';
  };
  const sides = [first.draft, first.source, last.draft, last.source].map(size).join(' ');
  const [signed, named] =
    sides === '1 0 0 1' ? (['draft', 'source'] as const) : (['source', 'draft'] as const);
  if (sides !== '1 0 0 1' && sides !== '0 1 1 0') return false;
  return (
    /^\p{Sc}$/u.test(word(signed, first[signed][0])) &&
    compared.lexicon.units.has(word(named, last[named][0]))
  );
}

function beforePassage(article: string, end: number): Word[] {
  const from = Math.max(0, end - BEYOND_UNITS);
  const text = article.slice(from, end);
  const start = from + Math.max(text.lastIndexOf('\n\n') + 1, 0);
  const words = wordsOf(article, { start, end });
  const whole = start > 0 && /[\p{L}\p{N}]/u.test(article.charAt(start - 1)) ? words.slice(1) : words;
  return whole.slice(-BEYOND);
}

function afterPassage(article: string, start: number): Word[] {
  const text = article.slice(start, start + BEYOND_UNITS);
  const block = text.indexOf('\n\n');
  const end = start + (block < 0 ? text.length : block);
  const words = wordsOf(article, { start, end });
  const whole = /[\p{L}\p{N}]/u.test(article.charAt(end)) ? words.slice(0, -1) : words;
  return whole.slice(0, BEYOND);
}

const textOf = (compared: Compared, side: 'draft' | 'source', range: readonly [number, number]): string =>
  side === 'draft'
    ? windowText(compared.draft.text, compared.passage.alignment.draftWords, range, 0, 0)
    : windowText(compared.article, compared.passage.alignment.sourceWords, range, 0, 0);

const saysSame = (compared: Compared, draft: Hunk['draft'], source: Hunk['source']): boolean =>
  formOf(textOf(compared, 'draft', draft), textOf(compared, 'source', source), compared.lexicon) !== null;

/**
 * A beginning that agrees by chance with what stands far before the rest: the source has "We are closed. We're moving
 * out", the draft "We are moving out". It belongs to the words directly before the rest, if they say the same.
 */
function firstAnchored(compared: Compared, hunks: readonly Hunk[]): readonly Hunk[] {
  const [first, omitted, ...rest] = hunks;
  if (first?.kind !== 'equal' || omitted?.kind !== 'differs' || rest.length === 0) return hunks;
  if (size(first.draft) > SHORT_START || size(omitted.draft) > 0) return hunks;
  for (let count = 1; count <= Math.min(LONGEST_FORM, size(omitted.source)); count++) {
    const source: [number, number] = [omitted.source[1] - count, omitted.source[1]];
    if (saysSame(compared, first.draft, source))
      return [{ kind: 'differs', draft: first.draft, source }, ...rest];
  }
  return hunks;
}

/** The same at the end. */
function lastAnchored(compared: Compared, hunks: readonly Hunk[]): readonly Hunk[] {
  const last = hunks.at(-1);
  const omitted = hunks.at(-2);
  if (last?.kind !== 'equal' || omitted?.kind !== 'differs' || hunks.length < 3) return hunks;
  if (size(last.draft) > SHORT_START || size(omitted.draft) > 0) return hunks;
  for (let count = 1; count <= Math.min(LONGEST_FORM, size(omitted.source)); count++) {
    const source: [number, number] = [omitted.source[0], omitted.source[0] + count];
    if (saysSame(compared, last.draft, source))
      return [...hunks.slice(0, -2), { kind: 'differs', draft: last.draft, source }];
  }
  return hunks;
}

/** A difference at an end of the quotation, held against the words that stand just outside the passage. */
function atEdge(compared: Compared, hunk: Hunk, isFirst: boolean, isLast: boolean): Hunk {
  if (hunk.kind !== 'differs' || size(hunk.draft) === 0 || (isFirst && isLast)) return hunk;
  if (isFirst)
    return formAtStart(compared, hunk) ?? acrossStart(compared, hunk) ?? sentenceStart(compared, hunk);
  if (isLast) return formAtEnd(compared, hunk) ?? acrossEnd(compared, hunk) ?? sentenceEnd(compared, hunk);
  return hunk;
}

function formAtStart(compared: Compared, hunk: Hunk): Hunk | null {
  for (let from = hunk.source[0]; from >= Math.max(0, hunk.source[0] - BEYOND); from--) {
    const source: [number, number] = [from, hunk.source[1]];
    const isSame = (more: number): boolean =>
      saysSame(compared, [hunk.draft[0], hunk.draft[1] + more], [from, source[1] + more]);
    // "0.5 percent", "half a percent": the unit tells.
    if (size(source) > 0 && (isSame(0) || (agrees(compared, hunk) && isSame(1)))) return { ...hunk, source };
  }
  return null;
}

/** Whether the words right behind a difference are the same. */
function agrees({ passage }: Compared, { draft, source }: Hunk): boolean {
  const { draftWords, sourceWords } = passage.alignment;
  const [ours, theirs] = [draftWords[draft[1]], sourceWords[source[1]]];
  return ours !== undefined && ours.folded === theirs?.folded;
}

function formAtEnd(compared: Compared, hunk: Hunk): Hunk | null {
  const { sourceWords } = compared.passage.alignment;
  for (let to = hunk.source[1]; to <= Math.min(sourceWords.length, hunk.source[1] + BEYOND); to++) {
    const source: [number, number] = [hunk.source[0], to];
    if (size(source) > 0 && saysSame(compared, hunk.draft, source)) return { ...hunk, source };
  }
  return null;
}

/** What stands between a word and the one before it. */
function gapBefore(compared: Compared, side: 'draft' | 'source', word: number): string {
  const { draftWords, sourceWords } = compared.passage.alignment;
  const [words, text] =
    side === 'draft' ? [draftWords, compared.draft.text] : [sourceWords, compared.article];
  if (side === 'source') {
    const [last, next] = [words[word - 1], words[word]];
    return last && next ? text.slice(last.end, next.start) : '\n';
  }
  const { quotation } = compared;
  return text.slice(words[word - 1]?.end ?? quotation.start, words[word]?.start ?? quotation.end);
}

/** Words of the source that belong to another sentence are not what the draft's stand for: they are added. */
function acrossEnd(compared: Compared, hunk: Hunk): Hunk | null {
  const { draft, source } = hunk;
  if (size(source) === 0 || SENTENCE_END.test(gapBefore(compared, 'draft', draft[0]))) return null;
  if (!SENTENCE_END.test(gapBefore(compared, 'source', source[0]))) return null;
  return { ...hunk, source: [source[0], source[0]] };
}

function acrossStart(compared: Compared, hunk: Hunk): Hunk | null {
  const { draft, source } = hunk;
  if (size(source) === 0 || SENTENCE_END.test(gapBefore(compared, 'draft', draft[1]))) return null;
  if (!SENTENCE_END.test(gapBefore(compared, 'source', source[1]))) return null;
  return { ...hunk, source: [source[1], source[1]] };
}

/** Words at the end that stand for the last few of the source's sentence: "pay for the wall" of "pay for it." */
function sentenceEnd(compared: Compared, hunk: Hunk): Hunk {
  const at = hunk.source[1];
  if (size(hunk.source) > 0 || ANY_MARK.test(gapBefore(compared, 'draft', hunk.draft[0]))) return hunk;
  for (let to = at; to <= at + REMAINDER; to++) {
    const gap = gapBefore(compared, 'source', to);
    if (SENTENCE_END.test(gap)) return { ...hunk, source: [at, to] };
    if (ANY_MARK.test(gap)) return hunk;
  }
  return hunk;
}

function sentenceStart(compared: Compared, hunk: Hunk): Hunk {
  const at = hunk.source[0];
  if (size(hunk.source) > 0 || ANY_MARK.test(gapBefore(compared, 'draft', hunk.draft[1]))) return hunk;
  for (let from = at; from >= Math.max(0, at - REMAINDER); from--) {
    const gap = gapBefore(compared, 'source', from);
    if (SENTENCE_END.test(gap)) return { ...hunk, source: [from, at] };
    if (ANY_MARK.test(gap)) return hunk;
  }
  return hunk;
}

/** Cuts a difference where one part of it says the same, and where the draft has a part of it in round brackets. */
function cut(compared: Compared, hunk: Hunk): readonly Hunk[] {
  if (hunk.kind !== 'differs' || size(hunk.draft) === 0) return [hunk];
  const pieces = roundBrackets(compared, hunk);
  if (pieces) return pieces;
  if (size(hunk.source) === 0 || size(hunk.draft) + size(hunk.source) < 3) return [hunk];
  if (saysSame(compared, hunk.draft, hunk.source)) return [hunk];
  return formFirst(compared, hunk) ?? formLast(compared, hunk) ?? [hunk];
}

/** The part of a difference that the draft, and not the source, has in round brackets, as a hunk of its own. */
function roundBrackets(compared: Compared, hunk: Hunk): readonly Hunk[] | null {
  const [from, to] = hunk.draft;
  let open = from;
  while (open < to && !OPENED.test(gapBefore(compared, 'draft', open))) open++;
  let close = open + 1;
  while (close <= to && !CLOSED.test(gapBefore(compared, 'draft', close))) close++;
  if (open >= to || close > to || OPENED.test(gapBefore(compared, 'source', hunk.source[0]))) return null;
  const { source } = hunk;
  // What stands for the source's words is the bracket alone, or else the words beside it.
  const whole = open === from && close === to;
  const at = open > from ? source[1] : source[0];
  const inside: Hunk = { kind: 'bracket', draft: [open, close], source: whole ? source : [at, at] };
  const left: Hunk = { kind: 'differs', draft: [from, open], source };
  const right: Hunk = { kind: 'differs', draft: [close, to], source: open > from ? [at, at] : source };
  return [left, inside, right].filter(({ draft }) => size(draft) > 0);
}

function formFirst(compared: Compared, hunk: Hunk): Hunk[] | null {
  const { draft, source } = hunk;
  for (let ours = Math.min(LONGEST_FORM, size(draft)); ours > 0; ours--) {
    for (let theirs = Math.min(LONGEST_FORM, size(source)); theirs > 0; theirs--) {
      if (ours === theirs && ours > 1) continue;
      const middle: readonly [number, number] = [draft[0] + ours, source[0] + theirs];
      if (!saysSame(compared, [draft[0], middle[0]], [source[0], middle[1]])) continue;
      const rest: Hunk = { kind: 'differs', draft: [middle[0], draft[1]], source: [middle[1], source[1]] };
      return [{ kind: 'differs', draft: [draft[0], middle[0]], source: [source[0], middle[1]] }, rest];
    }
  }
  return null;
}

function formLast(compared: Compared, hunk: Hunk): Hunk[] | null {
  const { draft, source } = hunk;
  for (let ours = Math.min(LONGEST_FORM, size(draft)); ours > 0; ours--) {
    for (let theirs = Math.min(LONGEST_FORM, size(source)); theirs > 0; theirs--) {
      if (ours === theirs && ours > 1) continue;
      const middle: readonly [number, number] = [draft[1] - ours, source[1] - theirs];
      if (!saysSame(compared, [middle[0], draft[1]], [middle[1], source[1]])) continue;
      const rest: Hunk = { kind: 'differs', draft: [draft[0], middle[0]], source: [source[0], middle[1]] };
      return [rest, { kind: 'differs', draft: [middle[0], draft[1]], source: [middle[1], source[1]] }];
    }
  }
  return null;
}
