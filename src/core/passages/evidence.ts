/**
 * How much of a quotation a passage holds, and whether that is enough to speak of it at all. The measures decide
 * what is shown, not whether a quotation is verified.
 */
import type { Alignment, AlignmentStep, Word } from '../model.ts';
import { bareLetters } from '../text/bare-letters.ts';
import { areNear, hasDigit } from './near-words.ts';
import type { QuotationQuery } from './quotation-query.ts';

/** How well a passage answers to a quotation. Brackets and what is left out at a marked omission count for nothing. */
export interface Evidence {
  /** Words of the quotation without their like in the passage, plus what the quotation leaves out unmarked. */
  readonly mismatch: number;
  /** Weight of the words both have, of that of all. */
  readonly share: number;
  /** Weight of the words both have. */
  readonly agreed: number;
  /** Rows (word indices of the quotation) that the passage holds. */
  readonly rows: ReadonlySet<number>;
  /** The longest run of words that follow each other in both: its length in words, and its weight. */
  readonly run: { readonly words: number; readonly weight: number };
}

const SCRIPT_WITHOUT_SPACES =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * How much it tells that a word stands in two texts, 0 to 1: little for short words, which are the commonest in any
 * language (Zipf); half for one character of a script without spaces, where a word has two.
 */
export function weightOf(folded: string): number {
  if (SCRIPT_WITHOUT_SPACES.test(folded)) return 0.5;
  if (folded.length >= 5 || /\d/.test(folded)) return 1;
  return folded.length === 4 ? 0.7 : 0.4;
}

const lengthOf = (range: readonly [number, number]) => range[1] - range[0];
const textOf = (words: readonly Word[], range: readonly [number, number]) =>
  words
    .slice(...range)
    .map((word) => word.folded)
    .join('');

/** Whether a word may be another one's abbreviation: its first letters ("sept"), or first, last and others ("dr", "sgt"). */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 2 || short.length > 5 || long.length < short.length + 2) return false;
  if (short.length > 2 && long.startsWith(short)) return true;
  return (
    /^[b-df-hj-np-tv-xz]+$/.test(short) && long.startsWith(short.charAt(0)) && short.at(-1) === long.at(-1)
  );
}

/** Words for which a number in figures may stand ("a hundred and twenty thousand"). */
const LONGEST_NUMBER = 6;

const TYPED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae' };

/** A word as it is typed where some letters cannot be: "bruecke". */
const typed = (word: string): string => word.replace(/[äöüåøæ]/g, (letter) => TYPED[letter] ?? letter);

/** How far two words agree. */
function wordAgreement(draft: string, source: string): number {
  if (draft === source || typed(draft) === typed(source) || bareLetters(draft) === bareLetters(source))
    return 1;
  if (isAbbreviation(draft, source) || isAbbreviation(source, draft)) return 0.5;
  return areNear(draft, source) ? 0.6 : 0;
}

const figuresOf = (text: string): string => text.replace(/\D+/g, '');

/** How far the words of a step agree: 1 the same, 0.6 spelled otherwise, 0.5 figures or an abbreviation, 0 different. */
function agreement(alignment: Alignment, step: AlignmentStep): number {
  if (step.kind === 'equal') return 1;
  const [ours, theirs] = [lengthOf(step.draft), lengthOf(step.source)];
  if (step.kind !== 'replace' || Math.max(ours, theirs) > LONGEST_NUMBER) return 0;
  const draft = textOf(alignment.draftWords, step.draft);
  const source = textOf(alignment.sourceWords, step.source);
  // They may be one number ("£20", "20 pounds"); whether they are is for the comparison to say.
  if (hasDigit(draft) !== hasDigit(source)) return 0.5;
  if (hasDigit(draft) && figuresOf(draft) === figuresOf(source)) return 0.5;
  if (ours > 2 || theirs > 2) return 0;
  if (draft === source) return 1;
  if (ours !== theirs) return 0;
  let sum = 0;
  for (let at = 0; at < ours; at++)
    sum += wordAgreement(
      alignment.draftWords[step.draft[0] + at]?.folded ?? '',
      alignment.sourceWords[step.source[0] + at]?.folded ?? '',
    );
  return sum / ours;
}

/** What an unmarked omission of so many words counts: more than a word, but a clause is not a different quotation. */
function omissionCost(words: number): number {
  return Math.min(2.5, 0.3 + 0.1 * words);
}

/** Weighs an alignment. Linear in the quotation. */
export function weigh(query: QuotationQuery, alignment: Alignment): Evidence {
  let mismatch = 0;
  let agreed = 0;
  let total = 0;
  let run = { words: 0, weight: 0 };
  let longest = run;
  const rows = new Set<number>();
  for (const word of query.words.keys())
    if (!query.inserted[word]) total += weightOf(query.words[word]?.folded ?? '');
  for (const step of alignment.steps) {
    const agreeing = agreement(alignment, step);
    if (step.kind === 'delete') mismatch += omissionCost(lengthOf(step.source));
    if (step.kind === 'delete' || step.kind === 'gap' || agreeing === 0) run = { words: 0, weight: 0 };
    for (let row = step.draft[0]; row < step.draft[1]; row++) {
      if (query.inserted[row]) continue;
      mismatch += 1 - agreeing;
      if (agreeing === 0) continue;
      const weight = agreeing * weightOf(query.words[row]?.folded ?? '');
      rows.add(row);
      agreed += weight;
      run = { words: run.words + 1, weight: run.weight + weight };
      if (run.weight > longest.weight) longest = run;
    }
  }
  return { mismatch, share: total > 0 ? agreed / total : 0, agreed, rows, run: longest };
}

/** Mismatch up to which a passage still counts as the whole quotation, by the number of its words. */
function allowance(words: number): number {
  if (words <= 2) return 0.2;
  return words <= 5 ? 1.5 : 0.45 * words;
}

/** Weight that must agree before one difference is overlooked, and what each word of mismatch adds to it. */
const LEAST_WEIGHT = 1.5;
const LEAST_WEIGHT_PER_MISMATCH = 0.6;
/** Share of the weight that must agree. */
const LEAST_SHARE = 0.5;

/** Share that is all but rounding; fewest words that are no chance in their order, and how little may stand between them. */
const ALL_OF_IT = 1 - 1e-9;
const FEWEST_SMALL = 4;
const SMALL_OMISSION = omissionCost(2);

/** True if the passage is the quotation, whole, with however many edits. */
export function isWhole(query: QuotationQuery, evidence: Evidence): boolean {
  const { mismatch, share, agreed, rows } = evidence;
  if (rows.size === 0 || mismatch > allowance(query.spoken)) return false;
  // Small words, all of them and in order, with one or two more between: "the dam was -- was old".
  if (share > ALL_OF_IT && query.spoken >= FEWEST_SMALL && mismatch <= SMALL_OMISSION) return true;
  return (
    mismatch === 0 || (share >= LEAST_SHARE && agreed >= LEAST_WEIGHT + LEAST_WEIGHT_PER_MISMATCH * mismatch)
  );
}

/** A run of so many words, and of such a weight, is no chance in a quotation of which it is a good part… */
const PART = { words: 4, weight: 2.8, share: 0.25 } as const;
/** …and one of this weight in any. */
const LONG_PART_WEIGHT = 5;

/** True if the passage holds a part of the quotation: words on end that are not met with by chance. */
export function isPart(evidence: Evidence): boolean {
  const { run, share, agreed } = evidence;
  if (run.words < PART.words || run.weight < PART.weight) return false;
  const total = share > 0 ? agreed / share : Infinity;
  return run.weight >= LONG_PART_WEIGHT || run.weight >= PART.share * total;
}
