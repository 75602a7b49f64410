/** The dictionary of a language without capitals: what each listed word can be, and the longest one at a place. */
import type { Lexicon } from '../lexicon/compile.ts';
import { LANGUAGES } from '../lexicon/languages.ts';

/** What a word can be; a word may be several things, so these are bits. */
export const Class = {
  verb: 1,
  adverb: 2,
  preposition: 4,
  role: 8,
  /** An office or calling that stands before or behind a name. */
  title: 16,
  /** What stands only behind a name ("氏", "女士"). */
  suffix: 32,
  pronoun: 64,
  organisation: 128,
  place: 256,
  /** Marks the subject ("は"). */
  subjectMarker: 512,
  joiner: 1024,
  other: 2048,
  family: 4096,
  given: 8192,
} as const;

/** The lengths, longest first, of the words that begin with a character: few places are worth a look-up. */
export type Lengths = ReadonlyMap<string, readonly number[]>;

/** Lengths of `words` by their first characters. */
export function lengthsOf(words: Iterable<string>): Lengths {
  const sets = new Map<string, Set<number>>();
  for (const word of words) {
    const known = sets.get(word.charAt(0));
    if (known) known.add(word.length);
    else sets.set(word.charAt(0), new Set([word.length]));
  }
  return new Map([...sets].map(([first, lengths]) => [first, [...lengths].sort((a, b) => b - a)]));
}

export interface Dictionary {
  readonly classes: ReadonlyMap<string, number>;
  readonly lengths: Lengths;
  readonly families: Lengths;
}

const dictionaries = new WeakMap<Lexicon, Dictionary>();

function build(lexicon: Lexicon): Dictionary {
  const classes = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  const data = LANGUAGES.find(({ language }) => language === lexicon.language);
  const { grammar, pronouns, titles, names, roles } = lexicon;
  add(lexicon.verbs.keys(), Class.verb);
  add(grammar.passiveAuxiliaries, Class.other);
  add(grammar.adverbs, Class.adverb);
  add(grammar.prepositions, Class.preposition);
  for (const [first] of lexicon.accordingTo) if (first !== undefined) add([first], Class.preposition);
  add((data?.roles.all ?? '').split(/\s+/).filter(Boolean), Class.role);
  add([...roles.bodies, ...roles.documents, ...roles.plural], Class.role);
  add([...titles.all, ...titles.weak, ...titles.ofOffice, ...titles.office], Class.title);
  add(titles.suffixes, Class.suffix);
  for (const kind of ['subject', 'object', 'possessive', 'indefinite', 'second'] as const)
    add(pronouns[kind], Class.pronoun);
  add(names.organisations, Class.organisation);
  add([...names.places, ...names.peoples], Class.place);
  add(grammar.afterName, Class.subjectMarker);
  add(grammar.joiners, Class.joiner);
  add(names.family, Class.family);
  add([...names.male, ...names.female], Class.given);
  const { functionWords, determiners, conjunctions, clauseBreaks, phraseBreaks, possession } = grammar;
  const { complementiser, accordingAfter, originators, agent, finiteAuxiliaries, definite } = grammar;
  for (const list of [functionWords, determiners, definite, conjunctions, clauseBreaks, phraseBreaks])
    add(list, Class.other);
  add(grammar.participleOpeners, Class.other);
  add(grammar.quantifiers, Class.other);
  add(lexicon.naming, Class.other);
  for (const list of [possession, complementiser, accordingAfter, originators, agent, finiteAuxiliaries])
    add(list, Class.other);
  add([...names.alsoWords, ...lexicon.reportingNouns, ...lexicon.works.cues], Class.other);
  for (const list of Object.values(lexicon.unspoken)) add(list, Class.other);
  return { classes, lengths: lengthsOf(classes.keys()), families: lengthsOf(names.family) };
}

/** The dictionary of a lexicon, built once. */
export function dictionaryOf(lexicon: Lexicon): Dictionary {
  let dictionary = dictionaries.get(lexicon);
  if (!dictionary) dictionaries.set(lexicon, (dictionary = build(lexicon)));
  return dictionary;
}

/** What a word can be; 0 for an unknown one. */
export function classOf(word: string, lexicon: Lexicon): number {
  return dictionaryOf(lexicon).classes.get(word) ?? 0;
}

/** Length of the longest listed word at `at` that ends by `end`; family and given names alone are no words. */
export function longestWordAt(text: string, at: number, end: number, dictionary: Dictionary): number {
  for (const length of dictionary.lengths.get(text.charAt(at)) ?? []) {
    if (length > end - at) continue;
    const classes = dictionary.classes.get(text.slice(at, at + length)) ?? 0;
    if ((classes & ~(Class.family | Class.given)) !== 0) return length;
  }
  return 0;
}
