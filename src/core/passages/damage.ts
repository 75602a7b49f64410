/** Signs that a text is not what was printed: a scan misread, a text layer without its spaces, a wrong encoding. */
import { CharacterClass as C, classAt } from '../text/characters.ts';
import type { CutText } from './cut-text.ts';

/** Signs from which on a text is damaged: one alone may be chance. */
export const DAMAGED = 2;

/** Letters set apart, small ones among them: "t h e  p l a n", but no initials and no heading. */
const SPACED = /(?<![\p{L}\p{N}.])\p{L}(?:[ \u00a0]{1,3}\p{L}(?![\p{L}\p{N}.'’])){3,}/gu;
/** Letters so set from which on a stretch counts twice: a clause of them is damage enough. */
const LONG_SPACED = 6;
/** A clause without spaces; counts twice. */
const RUN_TOGETHER = /(?<![\p{L}\p{N}/@_.-])\p{L}\p{Ll}{34,}(?![\p{L}\p{N}/@_-])/gu;
const SIGNS: readonly RegExp[] = [
  // Figures inside of words, but for those that are names of things (b2b, covid19, 1st): "c0uncil", "wi11".
  /\p{Ll}[015|](?=\p{Ll})|\p{Ll}[1|]{2}(?![\p{L}\d])|(?<![\p{L}\d])[015|]\p{Ll}{4,}/gu,
  // Characters that stand for none, and UTF-8 read as Latin.
  // eslint-disable-next-line no-control-regex
  /[\ufffd\ue000-\uf8ff\u0001-\u0008\u000e-\u001f\u0080-\u009f]|Ã[\u0080-\u00bf]|â€/gu,
  // Signs inside of words.
  /\p{Ll}[~^\\¬•§¢£»«<>{}[\]](?=\p{Ll})/gu,
];
/** A text of one of these scripts has no spaces to lose, and no signs that are known. */
const UNSPACED = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

/** How many signs of damage a text has; two in a stretch are no chance. Linear. */
export function damageIn(text: string): number {
  let signs = 0;
  for (const [run] of text.matchAll(SPACED)) {
    if (/\p{Ll}/u.test(run)) signs += run.replace(/\s/g, '').length >= LONG_SPACED ? 2 : 1;
  }
  for (const [run] of text.matchAll(RUN_TOGETHER)) if (!UNSPACED.test(run)) signs += 2;
  for (const sign of SIGNS) signs += text.match(sign)?.length ?? 0;
  return signs;
}

const LONG_WORD = 35;
/** Signs that are damage between two letters. */
const BETWEEN_LETTERS = new Set(Array.from('~^\\¬•§¢£»«<>{}[]', (sign) => sign.charCodeAt(0)));
const isLetter = (text: string, at: number) => at >= 0 && classAt(text, at) === C.letter;
const isWordUnit = (text: string, at: number) =>
  classAt(text, at) === C.letter || classAt(text, at) === C.digit;

/** True for a character that stands for none, and for one of those that UTF-8 read as Latin begins with. */
function isBroken(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit < 0x20 && !(unit >= 9 && unit <= 13);
  if (unit === 0xc3) return text.charCodeAt(at + 1) >= 0x80 && text.charCodeAt(at + 1) <= 0xbf;
  if (unit === 0xe2) return text.charCodeAt(at + 1) === 0x20ac;
  return unit <= 0x9f || unit === 0xfffd || (unit >= 0xe000 && unit <= 0xf8ff);
}

/** True for a figure or a bar where a letter should be. */
function isFigureForLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x7c) return true;
  if (unit !== 0x30 && unit !== 0x31 && unit !== 0x35) return false;
  const follows = isLetter(text, at - 1);
  if (unit === 0x31 && follows && /[1|]/.test(text.charAt(at + 1))) return true;
  return isLetter(text, at + 1) && (follows || isLetter(text, at + 4));
}

/** At least as many as there are signs in `[from, to)`, but for letters set apart and spaces left out. */
function mostSigns(text: string, from: number, to: number): number {
  let signs = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (isSuspicious(unit) && isSign(text, at, unit)) signs++;
  }
  return signs;
}

/** Units that may be a sign of damage: the common ones are not. */
const isSuspicious = (unit: number): boolean => (unit < 128 ? SUSPICIOUS[unit] === 1 : unit !== 0x2019);
const SUSPICIOUS = Uint8Array.from({ length: 128 }, (_, unit) =>
  (unit < 0x20 && !(unit >= 9 && unit <= 13)) || /[~^\\<>{}[\]|015]/.test(String.fromCharCode(unit)) ? 1 : 0,
);

function isSign(text: string, at: number, unit: number): boolean {
  if (isBroken(text, at) || isFigureForLetter(text, at)) return true;
  return BETWEEN_LETTERS.has(unit) && isLetter(text, at - 1) && isLetter(text, at + 1);
}

/** Whether the word `[start, end)` is one character, which may be a letter set apart. */
function isSingle(text: string, start: number, end: number): boolean {
  if (end - start !== 2) return end - start === 1;
  const unit = text.charCodeAt(start);
  return unit >= 0xd800 && unit < 0xdc00;
}

/**
 * Whether `damageIn` finds `DAMAGED` signs in a text that is cut into words. Most texts are told by a look between their
 * words, and at those that are neither letters alone nor figures alone.
 */
export function isDamaged(text: string, cut: CutText): boolean {
  const { size, starts, ends, plain } = cut;
  let signs = 0;
  let end = 0;
  let singles = 0;
  for (let at = 0; at < size && signs < DAMAGED; at++) {
    const start = starts[at] ?? 0;
    const gap = start - end;
    if (gap > 1 || (gap === 1 && text.charCodeAt(end) !== 0x20)) signs += mostSigns(text, end, start);
    end = ends[at] ?? 0;
    if (plain[at] !== 1) signs += mostSigns(text, start, end);
    if (end - start >= LONG_WORD) signs += 2;
    if (end - start > 2 && singles < 2) {
      singles = 0;
      continue;
    }
    const single = isSingle(text, start, end);
    if (gap > 0 && singles >= 2 && !isWordUnit(text, start + 1)) signs += 2;
    singles = single ? (gap > 0 ? singles : 0) + 1 : 0;
  }
  return (
    (signs >= DAMAGED || signs + mostSigns(text, end, text.length) >= DAMAGED) && damageIn(text) >= DAMAGED
  );
}
