/** No language: what the packs of context words build on. */
import type { ContextWords } from './words.ts';

const NONE: ReadonlySet<string> = new Set();

/** For a language without words of its own: only what its comparison pack lists is looked for. Packs build on it. */
export const PLAIN_CONTEXT: ContextWords = {
  complementisers: NONE,
  concord: false,
  selves: NONE,
  negators: NONE,
  carriers: NONE,
  negatedNouns: NONE,
  affirming: NONE,
  affirmingBefore: NONE,
  asides: NONE,
  leads: [],
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
