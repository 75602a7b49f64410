/**
 * What a character is to folding and to cutting words. Classes are looked up in a table that fills itself, so that the
 * Unicode properties are asked once a character and not once an occurrence.
 */

/** Classes of characters. `script` stands for characters of scripts that are written without spaces between words. */
export const CharacterClass = {
  other: 1,
  letter: 2,
  digit: 3,
  mark: 4,
  ignorable: 5,
  script: 6,
  symbol: 7,
  apostrophe: 8,
  hyphen: 9,
  space: 10,
  fraction: 11,
  dash: 12,
  quote: 13,
} as const;

const C = CharacterClass;

/** Soft hyphen, zero-width, joiners, marks and embeddings of direction, tatweel, byte order mark. */
const IGNORABLE = /^(?:\p{Cf}|\u0640|\u034f)$/u;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc\uff70]$/u;
const SYMBOL = /^(?:[\p{Sc}%‰°&+=×÷<>％＆＋＝]|(?![©®™‼⁉#*\d])\p{Extended_Pictographic})$/u;

function classify(character: string): number {
  if (IGNORABLE.test(character)) return C.ignorable;
  // The voicing marks of half-width kana are letters to Unicode.
  if (/^[\p{M}\uff9e\uff9f]$/u.test(character)) return C.mark;
  if (/^['’‘ʼ＇`´‛′｀]$/u.test(character)) return C.apostrophe;
  if (/^["“”„‟«»‹›‚″〝〞「」『』＂״]$/u.test(character)) return C.quote;
  if (/^[-‐‑﹣－־−]$/u.test(character)) return C.hyphen;
  if (/^[‒–—―﹘⸺⸻]$/u.test(character)) return C.dash;
  if (/^\s$/u.test(character)) return C.space;
  if (/^[\u00bc-\u00be\u2150-\u215e\u2189]$/u.test(character)) return C.fraction;
  if (UNSPACED.test(character) && /^[\p{L}\p{N}\u30fc\uff70]$/u.test(character)) return C.script;
  if (/^\p{N}$/u.test(character)) return C.digit;
  if (/^[\p{L}\u05f3]$/u.test(character)) return C.letter;
  if (SYMBOL.test(character)) return C.symbol;
  return C.other;
}

const table = new Uint8Array(0x10000);

/** The class of the character at a UTF-16 offset; `other` beyond the end and for a lone surrogate. */
export function classAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  const known = table[unit] ?? 0;
  if (known !== 0) return known;
  if (Number.isNaN(unit)) return C.other;
  if (unit >= 0xd800 && unit <= 0xdbff) {
    const point = text.codePointAt(offset) ?? unit;
    return point > 0xffff ? classify(String.fromCodePoint(point)) : C.other;
  }
  return (table[unit] = classify(String.fromCharCode(unit)));
}

/** UTF-16 units of the character at an offset: 1 or 2. */
export function unitsAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}
