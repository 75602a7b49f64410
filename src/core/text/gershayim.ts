/** Hebrew writes a double mark inside of acronyms (gershayim), by the same glyphs as its quotation marks. */

const HEBREW = /[\u05d0-\u05ea]/;
/** A word that so far has nothing but letters which are written together with the next one ("and in the …"). */
const PREFIXES = /(?:^|[^\u05d0-\u05ea])[\u05d1\u05d4\u05d5\u05db\u05dc\u05de\u05e9]{1,3}$/;

/**
 * What a double mark at a UTF-16 offset is by the Hebrew letters around it: `inside` a word, or one that can only `open`
 * what follows, behind letters written together with it; null where it does not stand between two letters before `end`.
 */
export function gershayimAt(text: string, at: number, end = text.length): 'inside' | 'open' | null {
  if (at + 1 >= end || !HEBREW.test(text.charAt(at - 1)) || !HEBREW.test(text.charAt(at + 1))) return null;
  // The mark of an acronym stands before its last letter, unless that has an ending.
  if (at + 2 >= end || !HEBREW.test(text.charAt(at + 2))) return 'inside';
  return PREFIXES.test(text.slice(Math.max(0, at - 4), at)) ? 'open' : 'inside';
}
