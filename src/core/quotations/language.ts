/**
 * Which language a text is in, by the frequencies of its letter groups (`eld`, the tables of its smallest size). The
 * tables are loaded with the first text that does not declare its language.
 */
import { LANGUAGES } from './lexicon/languages.ts';

/** Letters that a language can be told by; shorter texts are taken to be in `FALLBACK`. */
const FEWEST_LETTERS = 12;
/** Texts with fewer letters are told apart among the languages with a data file alone: the others would win by chance. */
const LETTERS_FOR_ALL = 120;
/** The detector looks at no more than this. UTF-16. */
const LOOKED_AT = 2_000;
const FALLBACK = 'en';

type Detector = (text: string) => string;

let loading: Promise<{ readonly all: Detector; readonly supported: Detector }> | undefined;

async function load() {
  const { eld } = await import('eld/extrasmall');
  const supported = eld.newInstance();
  supported.setLanguageSubset(LANGUAGES.map(({ language }) => language));
  return {
    all: (text: string) => eld.detect(text).language,
    supported: (text: string) => supported.detect(text).language,
  };
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Letters that one language has to itself, as far as news goes, and the share of a text's letters that they are at least:
 * they tell it, however few there are. The build ships no tables of these languages.
 */
const BY_LETTERS: readonly (readonly [string, RegExp, number])[] = [
  ['he', /\p{Script=Hebrew}/gu, 0.5],
  ['el', /\p{Script=Greek}/gu, 0.5],
  ['ko', /\p{Script=Hangul}/gu, 0.5],
  ['hi', /\p{Script=Devanagari}/gu, 0.5],
  ['th', /\p{Script=Thai}/gu, 0.5],
  ['ur', /[ٹڈڑںے]/gu, 0.02],
  ['fa', /[پچژگکی]/gu, 0.05],
  ['vi', /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu, 0.05],
];
const TELLING = new RegExp(BY_LETTERS.map(([, { source }]) => source).join('|'), 'iu');

/** The language that letters of its own tell; null where none do. */
function languageByLetters(head: string, letters: number): string | null {
  // Most texts have none of them, and are not counted through.
  if (letters === 0 || !TELLING.test(head)) return null;
  const found = BY_LETTERS.find(([, own, least]) => (head.match(own)?.length ?? 0) > least * letters);
  return found?.[0] ?? null;
}

function headOf(text: string): { head: string; letters: number } {
  const head = text.slice(0, LOOKED_AT).replace(/[^\p{L}\p{M}\s'’]+/gu, ' ');
  return { head, letters: head.match(/\p{L}/gu)?.length ?? 0 };
}

/** As `detectLanguage`, at once, by tables that have been loaded. */
export async function loadDetector(): Promise<Detector> {
  const { all, supported } = await (loading ??= load());
  return (text) => {
    const { head, letters } = headOf(text);
    const byLetters = languageByLetters(head, letters);
    if (byLetters !== null) return byLetters;
    if (letters < FEWEST_LETTERS && !UNSPACED.test(head)) return FALLBACK;
    const language = letters < LETTERS_FOR_ALL ? supported(head) : all(head);
    return language === '' ? FALLBACK : language;
  };
}

/** The primary subtag (BCP 47) of the language of `text`; English where the text is too short to tell. */
export async function detectLanguage(text: string): Promise<string> {
  const { head, letters } = headOf(text);
  const byLetters = languageByLetters(head, letters);
  if (byLetters !== null) return byLetters;
  // Not worth the loading of the tables.
  if (letters < FEWEST_LETTERS && !UNSPACED.test(head)) return FALLBACK;
  return (await loadDetector())(text);
}

/** `detectLanguage` of a text that is written: it is asked anew only where the head that tells it has changed. */
export class LanguageFollower {
  private head: string | null = null;
  private language = FALLBACK;

  async of(text: string): Promise<string> {
    const head = text.slice(0, LOOKED_AT);
    if (head !== this.head) {
      this.language = await detectLanguage(head);
      this.head = head;
    }
    return this.language;
  }
}
