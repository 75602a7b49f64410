/**
 * Folding: the form in which two texts are the same but for typography. Unicode compatibility composition (NFKC),
 * lower case, one glyph a mark, no invisible characters; with a way back to the original.
 *
 * Accents stay (peña is not pena), so do hyphens inside words (re-sign is not resign). What is dropped is optional
 * in print: vowel points of Hebrew and Arabic, tatweel, soft hyphens. Letters that a region or a keyboard writes
 * otherwise become one (`letter-forms.ts`): ß is ss, ё is е, traditional characters are simplified.
 */
import type { Span } from '../model.ts';
import { CharacterClass as C, classAt, unitsAt } from './characters.ts';
import { unifyLetters } from './letter-forms.ts';

/**
 * A folded text. Unit `i` of `text` comes from the original's `[starts[i], ends[i])`; both columns never decrease, and
 * several units may share one stretch (½ is 1/2) as one unit may stand for a long one (a run of spaces).
 */
export interface FoldedText {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Stands in a folded text where the original has a hyphen at the end of a line: a hyphen that may belong to the word
 * ("exam-ple") or to the line ("example"). `sameFolded` accepts both readings.
 */
export const LINE_HYPHEN = '\u00ad';

const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]|\u0640|\u034f/gu;
const ASCII = /^[\x20-\x7e]*$/;
const GRAPHIC = /^[\x21-\x7e]*$/;
const APOSTROPHES = /[’‘ʼ＇`´‛′｀\u05f3]/gu;

/**
 * Ranges of units that fold one by one, whatever stands beside them: nothing in them composes with a neighbour, or has
 * a lower case that depends on one. Latin, Cyrillic, Hebrew, Arabic, kana, Han, and the hyphens and apostrophes of print.
 */
const APART = [
  [0x21, 0x2af],
  [0x400, 0x481],
  [0x48a, 0x52f],
  [0x5d0, 0x5ea],
  [0x621, 0x64a],
  [0x2010, 0x2011],
  [0x2018, 0x2019],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x4e00, 0x9fff],
] as const;

/**
 * What units fold to, in pages that are filled as units occur; null for those that do not fold by themselves, or to
 * white space.
 */
const pages: (string | null | undefined)[][] = [];

function foldUnit(unit: number): string | null {
  const isApart = APART.some(([first, last]) => first <= unit && unit <= last);
  const folded = isApart ? foldByRules(String.fromCharCode(unit)) : null;
  const page = (pages[unit >> 8] ??= Array.from({ length: 0x100 }));
  return (page[unit & 0xff] = folded === null || /\s/u.test(folded) ? null : folded);
}

/** The folded form of a text whose units all fold by themselves, spaces allowed if asked for; null for another text. */
function foldUnits(text: string, spaces: boolean): string | null {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const known = pages[unit >> 8]?.[unit & 0xff];
    const folded = known === undefined ? foldUnit(unit) : known;
    if (folded !== null) out += folded;
    else if (spaces && unit === 0x20) out += ' ';
    else return null;
  }
  return out;
}

/**
 * Folds letters, digits and symbols: the form by which words are compared. Apostrophes and hyphens become one glyph;
 * white space, quotation marks and dashes are left alone. For stretches that need no way back.
 */
export function foldLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return foldUnits(text, true) ?? foldByRules(text);
}

function foldByRules(text: string): string {
  const folded = text
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(APOSTROPHES, "'")
    .replace(/[\u2044\u2215]/gu, '/')
    .replace(/[‐‑−]/gu, '-');
  return unifyLetters(folded).replace(INVISIBLE, '');
}

/** As `foldLetters`, without any white space. */
function foldTight(text: string): string {
  return foldUnits(text, false) ?? foldTightByRules(text);
}

function foldTightByRules(text: string): string {
  return foldLetters(text.replace(/\s/gu, '')).replace(/\s/gu, '').replace(/[״”]/gu, '"');
}

const PlainAscii = { no: 0, mixed: 1, lower: 2 } as const;

/** Whether a stretch is ASCII letters, digits and apostrophes only, and all of them lower case. */
function plainAscii(text: string, start: number, end: number): number {
  let result: number = PlainAscii.lower;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x27) continue;
    if (unit < 0x41 || unit > 0x5a) return PlainAscii.no;
    result = PlainAscii.mixed;
  }
  return result;
}

/**
 * The folded form of one word, `[start, end)` of `text` (see `words.ts` for what a word is). Points between single
 * letters (U.S.), square brackets inside a word ([T]he) and the commas of 1,000 are no part of it.
 */
export function foldWord(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  const plain = plainAscii(text, start, end);
  if (plain !== PlainAscii.no) return plain === PlainAscii.lower ? raw : raw.toLowerCase();
  let folded = GRAPHIC.test(raw) ? foldLetters(raw) : foldTight(raw);
  if (folded.includes(',') && /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(folded))
    folded = folded.replaceAll(',', '');
  if (folded.includes('.') && /^\p{L}\p{M}*(?:\.\p{L}\p{M}*)+$/u.test(folded))
    folded = folded.replaceAll('.', '');
  if (folded.includes('[')) folded = folded.replace(/[[\]]/g, '');
  return folded;
}

class Folder {
  private readonly parts: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private at = 0;
  private last = '';

  constructor(private readonly text: string) {}

  run(): FoldedText {
    while (this.at < this.text.length) this.step();
    return {
      text: this.parts.join(''),
      starts: Int32Array.from(this.starts),
      ends: Int32Array.from(this.ends),
    };
  }

  private emit(folded: string, end: number): void {
    const units = folded.length;
    for (let unit = 0; unit < units; unit++) {
      this.starts.push(this.at);
      this.ends.push(end);
    }
    if (folded.length > 0) {
      this.parts.push(folded);
      this.last = folded;
    }
    this.at = end;
  }

  private step(): void {
    const { text, at } = this;
    const ellipsis = ellipsisEnd(text, at);
    if (ellipsis > at) this.emitTight('…', ellipsis);
    else {
      switch (classAt(text, at)) {
        case C.space:
          this.space();
          break;
        case C.ignorable:
          this.ignorable();
          break;
        case C.hyphen:
        case C.dash:
          this.dash();
          break;
        case C.apostrophe:
          this.apostrophe();
          break;
        case C.quote:
          this.emit(/[‹›‚]/u.test(text.charAt(at)) ? "'" : '"', at + 1);
          break;
        default:
          this.cluster();
      }
    }
  }

  /** Emits a sign that swallows the white space on both sides. */
  private emitTight(folded: string, end: number): void {
    let start = this.at;
    if (this.last === ' ') {
      this.parts.pop();
      start = this.starts.pop() ?? start;
      this.ends.pop();
    }
    this.at = start;
    this.emit(folded, skipSpace(this.text, end));
  }

  private space(): void {
    this.emit(' ', skipSpace(this.text, this.at));
  }

  private ignorable(): void {
    const { text, at } = this;
    // A soft hyphen that shows, at the end of a line, is the line's.
    const end = text.charCodeAt(at) === 0xad ? lineBreakEnd(text, at + 1) : at + 1;
    this.emit('', end);
  }

  private apostrophe(): void {
    const twice = this.text.charAt(this.at + 1) === this.text.charAt(this.at);
    this.emit(twice ? '"' : "'", this.at + (twice ? 2 : 1));
  }

  private dash(): void {
    const { text, at } = this;
    const end = dashEnd(text, at);
    if (end > at) {
      this.emitTight('—', end);
      return;
    }
    const next = lineBreakEnd(text, at + 1);
    const broken =
      next > at + 1 && at > 0 && classAt(text, at - 1) === C.letter && classAt(text, next) === C.letter;
    this.emit(broken ? LINE_HYPHEN : '-', broken ? next : at + 1);
  }

  private cluster(): void {
    const { text, at } = this;
    const end = clusterEnd(text, at);
    const folded = foldTight(text.slice(at, end));
    const apart = classAt(text, at) === C.fraction && /\d$/.test(this.last);
    this.emit(apart ? ` ${folded}` : folded, end);
  }
}

/** End of a base character with what composes with it: combining marks, and the parts of a Hangul syllable. */
function clusterEnd(text: string, at: number): number {
  let end = at + unitsAt(text, at);
  for (;;) {
    const unit = text.charCodeAt(end);
    const composes = classAt(text, end) === C.mark || (unit >= 0x1160 && unit <= 0x11ff);
    if (!composes) return end;
    end += unitsAt(text, end);
  }
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (classAt(text, end) === C.space) end++;
  return end;
}

/** Where the next line's text starts if only a line break (and spaces) lies between; else `at`. */
export function lineBreakEnd(text: string, at: number): number {
  const end = skipSpace(text, at);
  const breaks = text.slice(at, end).match(/\r\n|\n|\r|\u2028/g)?.length ?? 0;
  return breaks === 1 ? end : at;
}

/**
 * End of an ellipsis that starts at an offset: `…`, or three and more points, closed up or one space apart; the
 * offset itself where there is none.
 */
export function ellipsisEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first !== 0x2e && first !== 0x2026 && first !== 0x22ef) return at;
  let end = at;
  let weight = 0;
  for (let next = at; ;) {
    const unit = text.charCodeAt(next);
    if (unit !== 0x2e && unit !== 0x2026 && unit !== 0x22ef) break;
    weight += unit === 0x2e ? 1 : 3;
    end = next + 1;
    const spaced =
      classAt(text, end) === C.space &&
      (text.charCodeAt(end + 1) === 0x2e || text.charCodeAt(end + 1) === 0x2026);
    next = spaced ? end + 1 : end;
  }
  return weight >= 3 ? end : at;
}

/** End of what reads as a dash (not as a hyphen) at an offset; the offset itself where there is none. */
function dashEnd(text: string, at: number): number {
  let end = at;
  while (classAt(text, end) === C.hyphen || classAt(text, end) === C.dash) end++;
  if (end === at) return at;
  if (end - at > 1) return end;
  const before = at > 0 ? classAt(text, at - 1) : C.space;
  const after = classAt(text, end);
  if (classAt(text, at) === C.dash) return before === C.digit && after === C.digit ? at : end;
  return before === C.space && after === C.space ? end : at;
}

/**
 * Folds a text; every unit of the result leads back to where it came from.
 *
 * White space becomes one space, ellipses `…` and dashes `—` (both without the spaces around them, which printers
 * handle at will), quotation marks `"` and `'`. A hyphen at a line's end becomes `LINE_HYPHEN`.
 */
export function fold(text: string): FoldedText {
  return new Folder(text).run();
}

/**
 * The smallest stretch of the original that a stretch of the folded text came from. An empty stretch stays empty,
 * behind what is before it.
 */
export function originalSpan(folded: FoldedText, span: Span): Span {
  const { starts, ends } = folded;
  if (span.end <= span.start) {
    const at = span.start > 0 ? (ends[Math.min(span.start, ends.length) - 1] ?? 0) : (starts[0] ?? 0);
    return { start: at, end: at };
  }
  return { start: starts[span.start] ?? 0, end: ends[Math.min(span.end, ends.length) - 1] ?? 0 };
}

/** True if two folded texts are the same, a hyphen at a line's end being read as there or as not there. Linear. */
export function sameFolded(a: string, b: string): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a.charAt(i);
    const right = b.charAt(j);
    if (left === right && left !== '') {
      i++;
      j++;
    } else if (left === LINE_HYPHEN) {
      i++;
      if (right === '-') j++;
    } else if (right === LINE_HYPHEN) {
      j++;
      if (left === '-') i++;
    } else return false;
  }
  return true;
}
