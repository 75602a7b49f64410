/**
 * Cutting a text into the words by which quotations are compared.
 *
 * A word is a run of letters and digits with the marks that belong inside it: apostrophes (don't), the points and
 * commas of figures (1,000; 3.5; 10:30; 9/11), the points of initials (U.S.), asterisks that mask letters (s***).
 * Hyphenated compounds are cut at the hyphen, so that "well-known" and "well known" are the same words; `Word.joint`
 * remembers it. Scripts without spaces between words (Chinese, Japanese, Thai, …) are cut by character. A sign that
 * is spoken ($, %, &, an emoji) is a word by itself; all other punctuation is none.
 */
import type { Span, Word } from '../model.ts';
import { CharacterClass as C, classAt, unitsAt } from './characters.ts';
import { gershayimAt } from './gershayim.ts';
import { ellipsisEnd, foldWord, lineBreakEnd } from './fold.ts';

/** How a word hangs on to the one before: not at all, by a hyphen, by a hyphen at the end of a line. */
export type Joint = NonNullable<Word['joint']>;

/** Called for each word in order, with offsets into the text. */
export type WordSink = (start: number, end: number, joint: Joint | null) => void;

const MAY_BE_MINUS = /[-−－﹣]/u;

/** True where a hyphen is the sign of a negative figure: a digit follows and no word stands before. */
function isMinus(text: string, at: number, from: number): boolean {
  if (classAt(text, at + 1) !== C.digit || !MAY_BE_MINUS.test(text.charAt(at))) return false;
  const before = at > from ? classAt(text, at - 1) : C.space;
  return before === C.space || before === C.symbol || text.charAt(at - 1) === '(';
}

/** End of a run of asterisks that stand for letters (s***, f*ck); the offset itself where they stand for none. */
function maskEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && text.charCodeAt(end) === 0x2a) end++;
  const masks = end - at >= 3 || (end - at < 3 && classAt(text, end) === C.letter && end < limit);
  return masks ? end : at;
}

/** True for a point between single letters: the first of U.S., not that of "end.Next". */
function isInitialsPoint(text: string, at: number, start: number, limit: number): boolean {
  const single = (offset: number) =>
    classAt(text, offset) === C.letter && (offset === start || text.charCodeAt(offset - 1) === 0x2e);
  if (!single(at - 1) || at + 1 >= limit || classAt(text, at + 1) !== C.letter) return false;
  const after = at + 2 < limit ? classAt(text, at + 2) : C.other;
  return after !== C.letter && after !== C.digit && after !== C.mark && after !== C.apostrophe;
}

/** Whether the punctuation at an offset belongs inside the word that started at `start`; gives where it goes on. */
function innerEnd(text: string, at: number, start: number, limit: number): number {
  const before = classAt(text, at - 1);
  const after = at + 1 < limit ? classAt(text, at + 1) : C.other;
  switch (text.charCodeAt(at)) {
    case 0x2e: // .
      return (before === C.digit && after === C.digit) || isInitialsPoint(text, at, start, limit)
        ? at + 1
        : at;
    case 0x66b: // Arabic decimal separator
    case 0x66c: // Arabic thousands separator
    case 0x2c: // ,
    case 0x2f: // /
    case 0x3a: // :
    case 0x2044: // fraction slash
      return before === C.digit && after === C.digit ? at + 1 : at;
    case 0x2a: // *
      return maskEnd(text, at, limit);
    case 0x22: // "
    case 0x5f4: // ״
    case 0x201d: // ”
      return gershayimAt(text, at, limit) === 'inside' ? at + 1 : at;
    default:
      return at;
  }
}

/** The common case of a letter or digit, without a look at the table. */
function isAsciiWordUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}

/** End of the word that starts at `start` with a letter or digit. */
function wordEnd(text: string, start: number, limit: number): number {
  let end = start;
  let at = start;
  while (at < limit) {
    if (isAsciiWordUnit(text.charCodeAt(at))) {
      end = ++at;
      continue;
    }
    const kind = classAt(text, at);
    if (kind === C.letter || kind === C.digit || kind === C.mark) {
      at += unitsAt(text, at);
      end = at;
    } else if (kind === C.ignorable) {
      at = text.charCodeAt(at) === 0xad ? lineBreakEnd(text, at + 1) : at + 1;
    } else if (kind === C.apostrophe) {
      const letter = at + 1 < limit && classAt(text, at + 1) === C.letter && at === end;
      if (!letter || classAt(text, at - 1) === C.apostrophe) break;
      at++;
    } else {
      const next = at === end ? innerEnd(text, at, start, limit) : at;
      if (next === at) break;
      at = next;
      if (text.charCodeAt(at - 1) === 0x2a) end = at;
    }
  }
  return Math.min(end, limit);
}

/** End of one character with its combining marks. */
function clusterEnd(text: string, start: number, limit: number): number {
  let end = start + unitsAt(text, start);
  while (end < limit) {
    const kind = classAt(text, end);
    if (kind !== C.mark && !(kind === C.ignorable && text.charCodeAt(end) === 0xfe0f)) break;
    end += unitsAt(text, end);
  }
  return Math.min(end, limit);
}

/** How the word that starts at `start` hangs on to the one that ended at `end`. */
export function jointBetween(text: string, end: number, start: number): Joint | null {
  if (classAt(text, end) !== C.hyphen) return null;
  if (start === end + 1) return 'hyphen';
  return lineBreakEnd(text, end + 1) === start ? 'break' : null;
}

/**
 * End of the word that starts at an offset; the offset itself where none does. `from` is where the text to be cut begins:
 * nothing before it counts.
 */
export function wordFrom(text: string, at: number, from: number, limit: number): number {
  switch (classAt(text, at)) {
    case C.letter:
    case C.digit:
      return wordEnd(text, at, limit);
    case C.script:
    case C.symbol:
    case C.fraction:
      return clusterEnd(text, at, limit);
    case C.hyphen:
      return at + 1 < limit && isMinus(text, at, from) ? wordEnd(text, at + 1, limit) : at;
    default:
      return at;
  }
}

/** Hands every word of `text[from, to)` to `sink`, without making an object of it. Linear in the length. */
export function scanWords(text: string, from: number, to: number, sink: WordSink): void {
  let previous = -1;
  let at = from;
  while (at < to) {
    const end = wordFrom(text, at, from, to);
    if (end === at) {
      at += unitsAt(text, at);
      continue;
    }
    sink(at, end, previous < 0 ? null : jointBetween(text, previous, at));
    previous = end;
    at = end;
  }
}

function wordAt(text: string, start: number, end: number, joint: Joint | null): Word {
  const folded = foldWord(text, start, end);
  return joint ? { start, end, folded, joint } : { start, end, folded };
}

/** The words of a text, or of a stretch of it; spans are offsets of `text`. A word cut by the span's edge is cut. */
export function wordsOf(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  scanWords(text, span.start, span.end, (start, end, joint) => words.push(wordAt(text, start, end, joint)));
  return words;
}

/**
 * A piece of a quotation: a word; a word the writer put in square brackets, whole (`[their]`) or in part (`[T]he`,
 * `walk[ed]`); or a mark of omission (…, ..., . . ., […], (...)), which has no words.
 */
export type Token =
  | (Word & { readonly kind: 'word' | 'bracket' })
  | (Span & { readonly kind: 'ellipsis'; readonly bracketed: boolean });

/** Longest bracketed insertion, in UTF-16 units: an opening bracket without its close is punctuation. */
const LONGEST_BRACKET = 200;

function bracketClose(text: string, open: number, limit: number): number {
  const end = Math.min(limit, open + LONGEST_BRACKET);
  for (let at = open + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5d) return at;
    if (unit === 0x5b) return -1;
  }
  return -1;
}

/** A mark of omission at an offset, brackets included. */
function omissionAt(text: string, at: number, limit: number): { end: number; bracketed: boolean } | null {
  const open = text.charAt(at);
  if (open === '[' || open === '(') {
    let inner = at + 1;
    while (classAt(text, inner) === C.space) inner++;
    let end = ellipsisEnd(text, inner);
    if (end === inner) return null;
    while (classAt(text, end) === C.space) end++;
    if (text.charAt(end) !== (open === '[' ? ']' : ')') || end >= limit) return null;
    return { end: end + 1, bracketed: true };
  }
  const end = Math.min(limit, ellipsisEnd(text, at));
  return end > at ? { end, bracketed: false } : null;
}

/** The word that a bracket is part of ([T]he, walk[ed], [she]'s), or null where it stands by itself. */
function partialWordAt(text: string, open: number, close: number, span: Span): Span | null {
  const letter = (at: number) => at >= span.start && at < span.end && classAt(text, at) === C.letter;
  for (let at = open + 1; at < close; at++) {
    const kind = classAt(text, at);
    if (kind !== C.letter && kind !== C.mark && kind !== C.apostrophe) return null;
  }
  const clitic = classAt(text, close + 1) === C.apostrophe && letter(close + 2);
  if (close === open + 1 || (!letter(open - 1) && !letter(close + 1) && !clitic)) return null;
  let start = open;
  while (letter(start - 1) || (classAt(text, start - 1) === C.apostrophe && letter(start - 2))) start--;
  const rest = clitic ? close + 2 : close + 1;
  return { start, end: letter(rest) ? wordEnd(text, rest, span.end) : close + 1 };
}

/** The pieces of a quotation, in order; `span` is the quotation (marks excluded) in `text`. Linear in its length. */
export function quotationTokens(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const cut = (from: number, to: number, kind: 'word' | 'bracket') => {
    scanWords(text, from, to, (start, end, joint) => {
      const folded = foldWord(text, start, end);
      tokens.push(joint ? { start, end, folded, joint, kind } : { start, end, folded, kind });
    });
  };
  let from = span.start;
  let at = span.start;
  while (at < span.end) {
    const omission = omissionAt(text, at, span.end);
    if (omission) {
      cut(from, at, 'word');
      tokens.push({ kind: 'ellipsis', start: at, ...omission });
      from = at = omission.end;
      continue;
    }
    const close = text.charAt(at) === '[' ? bracketClose(text, at, span.end) : -1;
    if (close < 0) {
      at++;
      continue;
    }
    const partial = partialWordAt(text, at, close, span);
    cut(from, partial ? Math.max(from, partial.start) : at, 'word');
    if (partial) tokens.push({ ...wordAt(text, partial.start, partial.end, null), kind: 'bracket' });
    else cut(at + 1, close, 'bracket');
    from = at = partial ? partial.end : close + 1;
  }
  cut(from, span.end, 'word');
  return tokens;
}

/** FNV-1a over UTF-16 units. */
function hashOf(folded: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  return hash;
}

/** A 32-bit hash of the folded form of the word `[start, end)`; plain ASCII words are hashed where they stand. */
export function hashWord(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) {
    let unit = text.charCodeAt(at);
    if (unit >= 0x41 && unit <= 0x5a) unit |= 0x20;
    else if (!((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x27)) {
      return hashOf(foldWord(text, start, end));
    }
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return hash;
}
