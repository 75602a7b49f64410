/** What a language pack tells the comparison. A pack is data only: one file a language, all words in lower case. */

import type { ClockPhrase } from '../clock.ts';

/** The words by which meaning and form are told apart. Contracted forms are written with a straight apostrophe. */
export interface VerifyLexicon {
  /** Primary subtag (BCP 47). */
  readonly language: string;
  /** Words that negate by themselves. */
  readonly negators: ReadonlySet<string>;
  /** Prefixes that negate a word that exists without them. */
  readonly negatingPrefixes: readonly string[];
  /** Words that hedge, oblige, quantify or cast doubt. */
  readonly modality: ReadonlySet<string>;
  /** Pairs of opposites that compare or direct; either order. */
  readonly opposites: readonly (readonly [string, string])[];
  /** Sounds that are no words; always filler. */
  readonly hesitations: ReadonlySet<string>;
  /** Phrases that fill a pause when nothing depends on them. */
  readonly fillerPhrases: readonly (readonly string[])[];
  /** Spoken or dialect forms and the written ones: tidying one into the other is grammar, not wording. */
  readonly tidied: ReadonlyMap<string, string>;
  /** Words written as they are pronounced (`gonna`) with the common spelling. */
  readonly respelled: ReadonlyMap<string, string>;
  /** Words that link others and may come or go without a loss: articles, auxiliaries, "that". */
  readonly linkingWords: ReadonlySet<string>;
  /** Words that are mistaken for each other in writing (`its`, `it's`), each with the name of its group. */
  readonly confusables: ReadonlyMap<string, string>;
  /** Irregular forms with the word that they are forms of (`came` → `come`). */
  readonly irregular: ReadonlyMap<string, string>;
  /** Endings of regular forms and what stands in their place in the plain word (`ies` → `y`). */
  readonly inflections: readonly (readonly [string, string])[];
  /** Words that colloquial speech leaves out beside one of others ("je sais pas"): putting them in is grammar. */
  readonly optionalBeside: ReadonlyMap<string, ReadonlySet<string>>;
  /** Contracted endings (`n't`) and whole forms (`won't`) with their expansion. */
  readonly contractedEndings: ReadonlyMap<string, string>;
  readonly contractedWords: ReadonlyMap<string, string>;
  /** Conjunctions written together with the next word, which a cut before that word leaves out. */
  readonly proclitics: readonly string[];
  /** Clitics before a word (`l'`) with the full form. */
  readonly contractedStarts: ReadonlyMap<string, string>;
  /**
   * Numbers in words: units, tens, `hundred` and greater as multipliers. What can stand for a number by itself
   * ("mil", "tausend") is in both.
   */
  readonly cardinals: ReadonlyMap<string, number>;
  readonly multipliers: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Endings of ordinals in figures (`th`). */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Words between the parts of a number ("two hundred and six"); `joinsTens` where also before units. */
  readonly numberJoiners: ReadonlySet<string>;
  readonly joinsTens: boolean;
  /** Articles that stand for one before a multiplier ("a million"). */
  readonly numberArticles: ReadonlySet<string>;
  /** Behind a number, what makes it half a one more ("and a half"), and before a multiplier, what halves it ("half a"). */
  readonly halves: readonly (readonly string[])[];
  readonly halfOf: readonly (readonly string[])[];
  /**
   * Parts of a whole by their denominator ("third" → 3); such as stand for one of them by themselves ("треть"); and what
   * stands between a part and what it is of ("a quarter *of a* million").
   */
  readonly fractions: ReadonlyMap<string, number>;
  readonly bareFractions: ReadonlySet<string>;
  readonly fractionLinks: readonly (readonly string[])[];
  /** Words for the decimal sign ("point"), and for a negative number. */
  readonly decimalWords: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  /** Words for the zero of a year that is said in two halves ("nineteen oh five"); empty where years are not. */
  readonly spokenZeros: ReadonlySet<string>;
  /** The word between two numbers for the dash between two figures ("ten to fifteen"); empty where it is unknown. */
  readonly rangeWord: string;
  /** Prepositions between a great number and what it counts ("millones de euros"). */
  readonly unitLinks: ReadonlySet<string>;
  /** True where numbers in words are written together ("zweihundertfünf"). */
  readonly compoundNumbers: boolean;
  /** The sign between whole and fraction in figures; the other one groups thousands. */
  readonly decimal: '.' | ',';
  /** Abbreviated multipliers glued to a figure (`m`, `bn`). */
  readonly multiplierSigns: ReadonlyMap<string, number>;
  /** Units of measure, money and time; months and days of the week. */
  readonly units: ReadonlySet<string>;
  /** Forms of units, and words for signs, with the one form they are compared by (`dollars` → `dollar`). */
  readonly unitForms: ReadonlyMap<string, string>;
  /** What begins with a capital in a sentence: names (and little else), all nouns as well, or nothing. */
  readonly capitals: 'names' | 'nouns' | 'none';
  /** True where words are not set apart by spaces. Words of the lists are then found in a run by the longest match. */
  readonly unspaced: boolean;
  /** In such a language, words that hold a word of the lists and do not mean it ("不过" does not negate). */
  readonly otherWords: ReadonlySet<string>;
  /** Regular spelling variants: each word is rewritten by the first pattern that fits, then compared. */
  readonly spellingRules: readonly (readonly [RegExp, string])[];
  readonly spellings: ReadonlyMap<string, string>;
  /** Times of day in words. */
  readonly clock: readonly ClockPhrase[];
  /** Letters, and those that stand for them where they cannot be typed ("ü", "ue"). */
  readonly transliterations: readonly (readonly [string, string])[];
  /** Words of other languages are written with their accents or without them ("café", "cafe"). */
  readonly accentsOptional: boolean;
  /** Words that read differently joined or hyphenated (`resign`), so that the hyphen counts. */
  readonly hyphenCounts: ReadonlySet<string>;
  /** Words that carry little of the meaning; two texts that share only these share nothing. */
  readonly functionWords: ReadonlySet<string>;
  /** Pronouns of the third person that need an antecedent. */
  readonly thirdPerson: ReadonlySet<string>;
  /** Phrases after the cut that make what was quoted conditional. */
  readonly qualifiersAfter: readonly (readonly string[])[];
  /** Phrases before the cut that turn or suspend what was quoted. */
  readonly qualifiersBefore: readonly (readonly string[])[];
  /** Words in the draft's own sentence by which the reporter keeps a negation. */
  readonly denials: ReadonlySet<string>;
  /** Words in the draft's own sentence by which the reporter keeps a condition or question. */
  readonly conditions: ReadonlySet<string>;
  /** Words that turn an omission into a change of sense. */
  readonly restrictors: ReadonlySet<string>;
  /** Verbs of saying that introduce another person's words inside a speech. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** Verbs of asking, with which a quoted question needs no question mark. */
  readonly askingVerbs: ReadonlySet<string>;
  /** Words that answer with a comma and negate without one ("No, more boats"), and words that leave no doubt behind them. */
  readonly answers: ReadonlySet<string>;
  readonly behindAnswers: ReadonlySet<string>;
  /** Phrases in a draft that tell of a translation. */
  readonly translation: RegExp;
}
