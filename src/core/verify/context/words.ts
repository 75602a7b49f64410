/** What the rules about context know of a language: the words around a cut that turn or suspend what was quoted. */
import { DUTCH_CONTEXT } from './dutch.ts';
import { ENGLISH_CONTEXT } from './english.ts';
import { FRENCH_CONTEXT } from './french.ts';
import { GERMAN_CONTEXT } from './german.ts';
import { ITALIAN_CONTEXT } from './italian.ts';
import { PLAIN_CONTEXT } from './plain.ts';
import { POLISH_CONTEXT } from './polish.ts';
import { PORTUGUESE_CONTEXT } from './portuguese.ts';
import { RUSSIAN_CONTEXT } from './russian.ts';
import { SPANISH_CONTEXT } from './spanish.ts';
import { SWEDISH_CONTEXT } from './swedish.ts';

/** Phrases are lists of words as `wordsIn` gives them: lower case, contractions written out, `'s` as `is`. */
type Phrases = readonly (readonly string[])[];

/**
 * What a claim hangs on that its speaker does not make: "it is a *myth that*", "I *reject* the *idea that*", "it is *wrong*
 * to *say*", "they *lied* when they *said*", "*critics claim*".
 */
export interface ClaimWords {
  /** Whole phrases that a claim hangs on: "*as far as*", "*tired of hearing* that". */
  readonly leads: Phrases;
  /** Phrases with which a claim is hoped for, asked for or ascribed, and not made: "we *hope*", "*make sure* that". */
  readonly open: Phrases;
  /** The same where "that" follows alone: "it is *possible* that"; what is possible to do is said of it. */
  readonly supposed: Phrases;
  /** Those whose claims a speaker tells of to contradict them. */
  readonly adversaries: ReadonlySet<string>;
  /** Words before "that" which call what follows untrue (nouns, participles), and nouns that call it a view. */
  readonly falsehoods: ReadonlySet<string>;
  readonly notions: ReadonlySet<string>;
  /** Words with which a sentence begins whose subject is such a noun: "*the* claim that", "*there* is this idea that". */
  readonly openers: ReadonlySet<string>;
  /** Verbs that turn a view down. */
  readonly rejecting: ReadonlySet<string>;
  /** Verbs of saying and of thinking, infinitives and participles among them. */
  readonly saying: ReadonlySet<string>;
  /** Forms of such verbs with which a sentence begins that speaks of a claim: "*To say* that …", "*Saying* …". */
  readonly mentioning: ReadonlySet<string>;
  /** What is said of those who say something wrong: "*wrong* to say", "*lied* when", "only a *fool* would". */
  readonly misjudging: ReadonlySet<string>;
  /** Adverbs right before the verb that take it back: "*falsely* claimed", "*once* thought", "used *to* think". */
  readonly takingBack: Phrases;
  /** Words beside which a view is mentioned and not told: "*whatever* they say", "*as* they say". */
  readonly beside: ReadonlySet<string>;
  /** Third persons besides those who hold views, and verbs with which what they say is not made one's own ("he *claims*"). */
  readonly thirds: ReadonlySet<string>;
  readonly doubting: ReadonlySet<string>;
  /** First parts of compounds that turn the rest ("*anti*-vaccine"), and last ones ("smoke-*free*"). */
  readonly prefixes: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
}

export interface ContextWords {
  readonly claims: ClaimWords;
  /** Words that join a clause to the one before across a comma ("es stimmt nicht, *dass*"). */
  readonly complementisers: ReadonlySet<string>;
  /** True where several negations make one ("ne … pas", "no … nunca"). */
  readonly concord: boolean;
  /** Pronouns of the speaker. */
  readonly selves: ReadonlySet<string>;
  /** Other words by which a tag of saying is the speaker's own, or nobody's ("*habe* gesagt", "*man* sagt"). */
  readonly selfTags: ReadonlySet<string>;
  /** Words before a phrase that undo it as a negation does ("*little* doubt that"). */
  readonly undoing: ReadonlySet<string>;
  /** Words that negate what follows, besides those of the comparison's pack. */
  readonly negators: ReadonlySet<string>;
  /** Words that carry a negation on to what stands behind them ("not *going to*", "do not *think that we*"). */
  readonly carriers: ReadonlySet<string>;
  /** Nouns that do so behind "no" ("no *plans to*"). */
  readonly negatedNouns: ReadonlySet<string>;
  /** Words behind "not" with which it denies nothing ("not *only*"), and before it ("*if* not hundreds"). */
  readonly affirming: ReadonlySet<string>;
  readonly affirmingBefore: ReadonlySet<string>;
  /** Openers of an aside between commas, which a negation reaches over ("not, *as* you hear, sold"). */
  readonly asides: ReadonlySet<string>;
  /** Phrases right before the cut that turn the sense or say that it is not so. */
  readonly leads: Phrases;
  /** Phrases with which a sentence begins that narrow whom it speaks of or leave it open ("*only* the owners", "*maybe*"). */
  readonly limits: Phrases;
  /**
   * Phrases whose loss makes sure what the source leaves open ("allegedly", "supposed to be", "as far as I know"); such as
   * give what is said to somebody else ("according to the lab"), and nouns with which they do not ("according to plan").
   */
  readonly hedges: Phrases;
  readonly credits: Phrases;
  readonly customs: ReadonlySet<string>;
  /** Phrases right before a number of which only a part is spoken of ("*one in* five"). */
  readonly shares: Phrases;
  /** Phrases right before a number that say how far it holds ("*more than* 40"), and such as do so where a sentence begins. */
  readonly measures: Phrases;
  readonly openingMeasures: Phrases;
  /** Words that open a condition; phrases that look like one and set none ("if *you ask me*"); words before. */
  readonly conditions: ReadonlySet<string>;
  readonly noConditions: Phrases;
  readonly concessions: ReadonlySet<string>;
  /** Words that may stand before a clause's opener. */
  readonly joiners: ReadonlySet<string>;
  /** Words that open a question; verbs of which what is asked is taken for granted ("did you *know* that"). */
  readonly questioners: ReadonlySet<string>;
  readonly factive: ReadonlySet<string>;
  /** Degrees of possibility in the source, and words of certainty in the draft's lead. */
  readonly possible: ReadonlySet<string>;
  readonly certain: ReadonlySet<string>;
  /** Those who hold a view, and how it is told that they do. */
  readonly viewers: ReadonlySet<string>;
  readonly viewVerbs: ReadonlySet<string>;
  /** Closing words of a clause that is cut off ("*not*", "*at most*"), directly or behind a comma. */
  readonly closers: Phrases;
  /** Words behind the cut that empty what was quoted ("we promised *nothing*"). */
  readonly emptying: ReadonlySet<string>;
  /** Verbs whose object a closing "not" stands for, and auxiliaries ("I *hope* not", "we *do* not"). */
  readonly negatable: ReadonlySet<string>;
  /** Restrictions and conditions that a clause behind the cut opens with. */
  readonly tails: Phrases;
  /** What a following sentence opens with that belongs to the one before ("*But only if* …"). */
  readonly fragments: Phrases;
  /** Words that open a clause of contrast, pronouns, auxiliaries. */
  readonly contrasts: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Predicates that call something untrue. */
  readonly untrue: Phrases;
  /** What a speaker does not do who rejects a view ("I do not *believe it*"), and rejections in one word. */
  readonly agreeing: ReadonlySet<string>;
  readonly rejecting: ReadonlySet<string>;
  /** What may follow a verb that stands for the quoted one ("we will not *do so*"). */
  readonly standIns: ReadonlySet<string>;
  /** Words of the draft by which it keeps a negation, a condition, a view. */
  readonly keepsNegation: ReadonlySet<string>;
  readonly keepsCondition: ReadonlySet<string>;
  readonly keepsView: ReadonlySet<string>;
}

const PACKS: Readonly<Record<string, ContextWords>> = {
  de: GERMAN_CONTEXT,
  en: ENGLISH_CONTEXT,
  es: SPANISH_CONTEXT,
  fr: FRENCH_CONTEXT,
  it: ITALIAN_CONTEXT,
  nl: DUTCH_CONTEXT,
  pl: POLISH_CONTEXT,
  pt: PORTUGUESE_CONTEXT,
  ru: RUSSIAN_CONTEXT,
  sv: SWEDISH_CONTEXT,
};

/** The words for a BCP 47 tag; empty lists where nothing is known of the language. */
export function contextWordsFor(language: string): ContextWords {
  return PACKS[language.toLowerCase().split('-')[0] ?? ''] ?? PLAIN_CONTEXT;
}
