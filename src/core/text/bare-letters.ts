/** Words as they are written where accents and the letters of other alphabets cannot be typed, or are left out. */

const ASCII = /^[\x20-\x7e]*$/;
/** Of Latin, Greek and Cyrillic letters; the vowels of Indic scripts are marks, too, and make other words. */
const ACCENTS = /[\u0300-\u036f]/g;
/** Letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
};

/** A word without accents, its letters those of the basic alphabet as far as they have any: "cafe", "Odegard". Linear. */
export function bareLetters(word: string): string {
  if (ASCII.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[ßøØæÆœŒłŁđĐðÐþÞı]/g, (letter) => PLAIN[letter] ?? letter);
}
