/** No language: what the packs of context words build on. */
import type { ClaimWords, ContextWords } from './words.ts';

const NONE: ReadonlySet<string> = new Set();

/** First parts of compounds that turn the rest, in most languages that write them. */
const PREFIXES: ReadonlySet<string> = new Set(['anti', 'ex', 'non', 'pseudo', 'quasi']);

export const PLAIN_CLAIMS: ClaimWords = {
  leads: [],
  falsehoods: NONE,
  notions: NONE,
  openers: NONE,
  rejecting: NONE,
  saying: NONE,
  mentioning: NONE,
  misjudging: NONE,
  takingBack: [],
  beside: NONE,
  thirds: NONE,
  doubting: NONE,
  prefixes: PREFIXES,
  suffixes: NONE,
};

/** For a language without words of its own: only what its comparison pack lists is looked for. Packs build on it. */
export const PLAIN_CONTEXT: ContextWords = {
  claims: PLAIN_CLAIMS,
  complementisers: NONE,
  concord: false,
  selves: NONE,
  selfTags: NONE,
  undoing: NONE,
  negators: NONE,
  carriers: NONE,
  negatedNouns: NONE,
  affirming: NONE,
  affirmingBefore: NONE,
  asides: NONE,
  leads: [],
  limits: [],
  hedges: [],
  credits: [],
  customs: NONE,
  shares: [],
  measures: [],
  openingMeasures: [],
  conditions: NONE,
  noConditions: [],
  concessions: NONE,
  joiners: NONE,
  questioners: NONE,
  factive: NONE,
  possible: NONE,
  certain: NONE,
  viewers: NONE,
  viewVerbs: NONE,
  closers: [],
  emptying: NONE,
  negatable: NONE,
  tails: [],
  fragments: [],
  contrasts: NONE,
  pronouns: NONE,
  demonstratives: NONE,
  auxiliaries: NONE,
  untrue: [],
  agreeing: NONE,
  rejecting: NONE,
  standIns: NONE,
  keepsNegation: NONE,
  keepsCondition: NONE,
  keepsView: NONE,
};
