/**
 * What a UTF-16 unit is to a word that can be cut and folded unit by unit, without a look at its neighbours: the common
 * case in all alphabets. Looked up in a table that fills itself.
 */
import { CharacterClass as C, classAt } from './characters.ts';
import { foldLetters } from './fold.ts';

/**
 * Codes below `letter` are no part of a plain word; all others are the folded unit itself (digits are below `colon`).
 * `slow`: only the general rules of `words.ts` can tell.
 */
export const Plain = {
  unknown: 0,
  /** Ends a word and starts none. */
  ends: 1,
  apostrophe: 2,
  /** Punctuation that may belong inside a word. */
  inner: 3,
  hyphen: 4,
  slow: 5,
  letter: 6,
  colon: 0x3a,
} as const;

const INNER = /^[./,:*\u066b\u066c\u2044]$/u;
/** Jamo compose with their neighbours, without being marks. */
const isJamo = (unit: number) =>
  (unit >= 0x1100 && unit <= 0x11ff) ||
  (unit >= 0xa960 && unit <= 0xa97f) ||
  (unit >= 0xd7b0 && unit <= 0xd7ff);

function codeOf(unit: number): number {
  const character = String.fromCharCode(unit);
  if (INNER.test(character)) return Plain.inner;
  switch (classAt(character, 0)) {
    case C.letter: {
      // A double mark may go on with the word.
      if (unit >= 0x5d0 && unit <= 0x5ea) return Plain.slow;
      const folded = foldLetters(character);
      const code = folded.charCodeAt(0);
      return folded.length === 1 && code > Plain.colon && !isJamo(unit) ? code : Plain.slow;
    }
    case C.digit:
      return unit < Plain.colon ? unit : Plain.slow;
    case C.apostrophe:
      return Plain.apostrophe;
    case C.hyphen:
      return Plain.hyphen;
    case C.space:
    case C.quote:
    case C.dash:
      return Plain.ends;
    case C.other:
      return unit >= 0xd800 && unit <= 0xdfff ? Plain.slow : Plain.ends;
    default:
      return Plain.slow;
  }
}

/** The codes by unit. One that is not known yet is `unknown`: ask `plainCode`. */
export const PLAIN_CODES = new Uint16Array(0x10000);

/** Fills in and gives the code of a unit. */
export function plainCode(unit: number): number {
  return (PLAIN_CODES[unit] = codeOf(unit));
}

for (let unit = 0; unit < 128; unit++) plainCode(unit);
