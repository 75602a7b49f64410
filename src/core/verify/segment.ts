/** Words of languages that set no spaces between them, as far as a data file knows them. */
import type { VerifyLexicon } from './lexicon/lexicon.ts';

const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+/gu;
const IN_RUN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]/u;

interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** Characters of the longest word. */
  readonly longest: number;
}

const known = new WeakMap<VerifyLexicon, Vocabulary>();

/** Every word that a data file names. */
function vocabularyOf(lexicon: VerifyLexicon): Vocabulary {
  const made = known.get(lexicon);
  if (made) return made;
  const words = new Set<string>([
    ...lexicon.negators,
    ...lexicon.modality,
    ...lexicon.opposites.flat(),
    ...lexicon.hesitations,
    ...lexicon.fillerPhrases.flat(),
    ...lexicon.units,
    ...lexicon.unitForms.keys(),
    ...lexicon.spellings.keys(),
    ...lexicon.tidied.keys(),
    ...lexicon.contractedWords.keys(),
    ...lexicon.functionWords,
    ...lexicon.thirdPerson,
    ...lexicon.denials,
    ...lexicon.conditions,
    ...lexicon.restrictors,
    ...lexicon.qualifiersAfter.flat(),
    ...lexicon.qualifiersBefore.flat(),
    ...lexicon.otherWords,
  ]);
  const longest = Math.max(1, ...[...words].map((word) => word.length));
  const vocabulary = { words, longest };
  known.set(lexicon, vocabulary);
  return vocabulary;
}

/** The text with spaces around what is written without. */
export function spacedOut(text: string): string {
  return text.replace(RUN, ' $& ');
}

/** A token cut into words: the longest that the lexicon knows at each place, single characters between. */
export function wordsInRun(token: string, lexicon: VerifyLexicon): string[] {
  if (!IN_RUN.test(token)) return [token];
  const { words, longest } = vocabularyOf(lexicon);
  const out: string[] = [];
  for (let at = 0; at < token.length;) {
    let end = Math.min(token.length, at + longest);
    while (end > at + 1 && !words.has(token.slice(at, end))) end--;
    if (end === at + 1 && (token.codePointAt(at) ?? 0) > 0xffff) end++;
    out.push(token.slice(at, end));
    at = end;
  }
  return out;
}
