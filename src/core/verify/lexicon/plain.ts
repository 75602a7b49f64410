/** For a language without a pack: figures and letters are compared, nothing is known of words. Packs build on it. */
import type { VerifyLexicon } from './lexicon.ts';

const NONE: ReadonlySet<string> = new Set();
const NO_WORDS: ReadonlyMap<string, string> = new Map();
const NO_NUMBERS: ReadonlyMap<string, number> = new Map();

export const PLAIN: VerifyLexicon = {
  language: 'und',
  negators: NONE,
  negatingPrefixes: [],
  modality: NONE,
  opposites: [],
  hesitations: NONE,
  fillerPhrases: [],
  tidied: NO_WORDS,
  optionalBeside: new Map(),
  contractedEndings: NO_WORDS,
  contractedWords: NO_WORDS,
  contractedStarts: NO_WORDS,
  cardinals: NO_NUMBERS,
  multipliers: NO_NUMBERS,
  ordinals: NO_NUMBERS,
  ordinalEndings: NONE,
  numberJoiners: NONE,
  joinsTens: false,
  numberArticles: NONE,
  compoundNumbers: false,
  decimal: '.',
  multiplierSigns: NO_NUMBERS,
  units: NONE,
  unitForms: NO_WORDS,
  capitals: 'names',
  unspaced: false,
  otherWords: NONE,
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
  translation: /(?!)/u,
};
