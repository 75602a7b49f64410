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

function headOf(text: string): { head: string; letters: number } {
  const head = text.slice(0, LOOKED_AT).replace(/[^\p{L}\p{M}\s'’]+/gu, ' ');
  return { head, letters: head.match(/\p{L}/gu)?.length ?? 0 };
}

/** As `detectLanguage`, at once, by tables that have been loaded. */
export async function loadDetector(): Promise<Detector> {
  const { all, supported } = await (loading ??= load());
  return (text) => {
    const { head, letters } = headOf(text);
    if (letters < FEWEST_LETTERS && !UNSPACED.test(head)) return FALLBACK;
    const language = letters < LETTERS_FOR_ALL ? supported(head) : all(head);
    return language === '' ? FALLBACK : language;
  };
}

/** The primary subtag (BCP 47) of the language of `text`; English where the text is too short to tell. */
export async function detectLanguage(text: string): Promise<string> {
  const { head, letters } = headOf(text);
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
