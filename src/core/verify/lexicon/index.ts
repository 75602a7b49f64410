/** The language packs of the comparison. A language without one is compared by its words alone. */
import { ENGLISH } from './en.ts';
import type { VerifyLexicon } from './lexicon.ts';

const NONE: ReadonlySet<string> = new Set();
const NO_WORDS: ReadonlyMap<string, string> = new Map();
const NO_NUMBERS: ReadonlyMap<string, number> = new Map();

/** For a language without a pack: figures and letters are compared, nothing is known of words. */
const PLAIN: VerifyLexicon = {
  negators: NONE,
  negatingPrefixes: [],
  modality: NONE,
  opposites: [],
  hesitations: NONE,
  fillerPhrases: [],
  tidied: NO_WORDS,
  contractedEndings: NO_WORDS,
  contractedWords: NO_WORDS,
  cardinals: NO_NUMBERS,
  multipliers: NO_NUMBERS,
  ordinals: NO_NUMBERS,
  multiplierSigns: NO_NUMBERS,
  units: NONE,
  spellingRules: [],
  spellings: NO_WORDS,
  hyphenCounts: NONE,
  functionWords: NONE,
  thirdPerson: NONE,
  qualifiersAfter: [],
  qualifiersBefore: [],
  denials: NONE,
  conditions: NONE,
  restrictors: NONE,
  sayingVerbs: NONE,
  askingVerbs: NONE,
  translation: ENGLISH.translation,
};

const PACKS: Readonly<Record<string, VerifyLexicon>> = { en: ENGLISH };

/** The pack for a BCP 47 tag. */
export function lexiconFor(language: string): VerifyLexicon {
  return PACKS[language.toLowerCase().split('-')[0] ?? ''] ?? PLAIN;
}
