/**
 * Letters that are written in more than one way: by region (ß and ss, traditional and simplified characters), by
 * keyboard (Arabic and Persian letters and digits, the Turkish dotless i), or with points that may be left out (Hebrew,
 * Arabic, ё). Folding takes them as one; `formsAgree` tells a mere form from two spellings that mean two things.
 */
import { HAN_VARIANTS } from './han-variants.ts';

/** Points and vowel signs that are optional in print. Madda is a letter's part and stays; hamza goes with the alef. */
const OPTIONAL_POINTS = /(?!\u0653|\u0654|\u0655)(?=\p{Mn})[\p{Script=Hebrew}\p{Script_Extensions=Arabic}]/gu;
const POINTED_SCRIPTS = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script_Extensions=Arabic}]/u;
/** Digits of other scripts; those of styles and widths are composed away (NFKC) before. */
const FOREIGN_DIGITS = /(?!\d)\p{Nd}/gu;
const HAN = /\p{Script=Han}/u;

/** One letter for another, in lower case; `rest` are the letters that have variants. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ё: 'е',
  ς: 'σ',
  ı: 'i',
  œ: 'oe',
  æ: 'ae',
  // Alef with hamza above and below, and with wasla: the hamza is left out at will.
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  // Persian keyboards' letters, and the Arabic marks inside figures.
  ی: 'ي',
  ک: 'ك',
  '٫': '.',
  '٬': ',',
};
const VARIANT_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

let variants: ReadonlyMap<string, string> | undefined;

function hanVariants(): ReadonlyMap<string, string> {
  if (variants) return variants;
  const map = new Map<string, string>();
  for (const line of HAN_VARIANTS) {
    for (let at = 0; at < line.length; at += 2) map.set(line.charAt(at), line.charAt(at + 1));
  }
  return (variants = map);
}

/** The simplified form of each Chinese character that has one; other characters stay. */
export function simplifyHan(text: string): string {
  if (!HAN.test(text)) return text;
  const map = hanVariants();
  let out = '';
  for (const character of text) out += map.get(character) ?? character;
  return out;
}

/** The value of a decimal digit of any script: they stand in runs of ten. */
function digitValue(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(point - value - 1))) value++;
  return String(value);
}

/** Unifies letters and digits of a text that is in lower case and composed (NFKC). */
export function unifyLetters(text: string): string {
  return simplifyHan(text)
    .replace(OPTIONAL_POINTS, '')
    .replace(VARIANT_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .replace(/i\u0307/gu, 'i')
    .replace(FOREIGN_DIGITS, digitValue)
    .normalize('NFKC');
}

/** How two words that fold alike differ. */
export type FormDifference = 'glyphs' | 'case' | 'spelling' | 'letters';

const lower = (word: string): string => word.toLowerCase().replace(/i\u0307/gu, 'i');
/** Lower case after the Turkish rule. */
const turkishLower = (word: string): string =>
  word.normalize('NFC').replace(/I/gu, 'ı').replace(/İ/gu, 'i').toLowerCase();
const bare = (word: string): string => word.normalize('NFC').replace(OPTIONAL_POINTS, '').replace(/ـ/gu, '');
const inOneKeyboard = (word: string): string =>
  word
    .replace(/ی/gu, 'ي')
    .replace(/ک/gu, 'ك')
    .replace(FOREIGN_DIGITS, digitValue)
    .replace(/(?<=\d)٫/gu, '.')
    .replace(/(?<=\d)[٬,](?=\d{3})/gu, '');

/**
 * Whether two words that fold alike are one word. `glyphs`: written alike but for points left out and keyboards;
 * `case`: but for capitals; `spelling`: in two spellings of one word (Strasse, Straße; 座桥, 座橋); `letters`: in two
 * that both are written out and differ (كَتَبَ, كُتِبَ; أعلن, إعلان; sıkı, siki). `han`: whether traditional and
 * simplified forms are one character in the language of the text (Japanese has both, and they differ).
 */
export function formDifference(a: string, b: string, han = true): FormDifference {
  if (a === b) return 'glyphs';
  if (POINTED_SCRIPTS.test(a + b)) return pointedDifference(inOneKeyboard(a), inOneKeyboard(b));
  if (lower(a) === lower(b) || turkishLower(a) === turkishLower(b)) return 'case';
  const capitals = a.toUpperCase();
  if (capitals === b.toUpperCase() && (a === capitals || b === capitals)) return 'case';
  if ((a + b).includes('ı') && dotless(a) === dotless(b)) return 'letters';
  if (!han && HAN.test(a)) return 'letters';
  return 'spelling';
}

const dotless = (word: string): string => lower(word).replace(/ı/gu, 'i');

function pointedDifference(a: string, b: string): FormDifference {
  if (a === b) return 'glyphs';
  if (pointsClash(pointed(a), pointed(b))) return 'letters';
  return bare(a) === bare(b) ? 'glyphs' : 'spelling';
}

interface PointedLetter {
  readonly letter: string;
  readonly points: string[];
}

/** Each letter with the points behind it. */
function pointed(word: string): PointedLetter[] {
  const letters: PointedLetter[] = [];
  for (const character of word.normalize('NFD')) {
    if (/^\p{Mn}$/u.test(character)) letters.at(-1)?.points.push(character);
    else if (character !== 'ـ') letters.push({ letter: character, points: [] });
  }
  return letters;
}

/** True where a letter has points in both words and neither has all that the other has. */
function pointsClash(ours: readonly PointedLetter[], theirs: readonly PointedLetter[]): boolean {
  if (ours.length !== theirs.length) return false;
  const lacks = (among: readonly string[], points: readonly string[]) =>
    points.some((point) => !among.includes(point));
  return ours.some(({ points }, index) => {
    const against = theirs[index]?.points ?? [];
    return lacks(against, points) && lacks(points, against);
  });
}
