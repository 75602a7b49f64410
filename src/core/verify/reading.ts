/** One passage read against the quotation: what differs, how much agrees, how well the speakers go together. */
import type { Article, Passage, Speaker } from '../model.ts';
import { compareSpeakers, type SpeakerComparison } from '../quotations/names.ts';
import type { Statement } from '../quotations/statements.ts';
import { differencesOf, type Compared, type Difference } from './differences.ts';
import { hunksOf, type Hunk } from './hunks.ts';
import type { CheckInput } from './input.ts';
import type { VerifyLexicon } from './lexicon/lexicon.ts';
import { isTagBetween } from './spoken.ts';
import { permits } from './styles.ts';

export interface Reading extends Compared {
  readonly source: Article;
  readonly statements: readonly Statement[];
  readonly hunks: readonly Hunk[];
  readonly differences: readonly Difference[];
  /** The differences that the house style does not let pass. */
  readonly problems: readonly Difference[];
  /** For each word of the quotation: does the passage account for it? Words in brackets are accounted for. */
  readonly accounted: readonly boolean[];
  /** Words quoted (those in brackets not counted), and how many of them agree. */
  readonly words: number;
  readonly agreeing: number;
  readonly contentWords: number;
  readonly agreeingContent: number;
  readonly speakers: SpeakerComparison;
}

const isProblem = (difference: Difference, input: CheckInput): boolean =>
  difference.weight === 'changed' ||
  (difference.weight === 'lenient' &&
    difference.leniency !== null &&
    !permits(input.style, difference.leniency));

/** Reads a passage; null if its source is not at hand. */
export function readingOf(passage: Passage, input: CheckInput, lexicon: VerifyLexicon): Reading | null {
  const source = input.source(passage.path);
  if (!source) return null;
  const { article, statements } = source;
  const text = article.prose.text;
  const compared: Compared = {
    quotation: input.quotation,
    draft: input.draft,
    passage,
    article: text,
    lexicon,
    isTag: (span) => isTagBetween(statements, text, span),
  };
  const differences = differencesOf(compared);
  const hunks = hunksOf(passage.alignment);
  const { draftWords } = passage.alignment;
  const accounted = draftWords.map(() => true);
  const isInBracket = draftWords.map(() => false);
  for (const { kind, draft } of hunks) {
    if (kind === 'bracket') isInBracket.fill(true, draft[0], draft[1]);
    if (kind !== 'differs') continue;
    for (let word = draft[0]; word < draft[1]; word++) {
      const at = draftWords[word]?.start ?? 0;
      accounted[word] = !differences.some(
        ({ weight, edit }) => weight === 'changed' && edit.start <= at && at < edit.end,
      );
    }
  }
  const sums = { words: 0, agreeing: 0, contentWords: 0, agreeingContent: 0 };
  for (const [index, word] of draftWords.entries()) {
    if (isInBracket[index]) continue;
    const agrees = accounted[index] ? 1 : 0;
    const hasContent = lexicon.functionWords.has(word.folded) ? 0 : 1;
    sums.words++;
    sums.agreeing += agrees;
    sums.contentWords += hasContent;
    sums.agreeingContent += hasContent * agrees;
  }
  const { speaker } = input.quotation;
  return {
    ...compared,
    source: article,
    statements,
    hunks,
    differences,
    problems: differences.filter((difference) => isProblem(difference, input)),
    accounted,
    ...sums,
    speakers: speaker && passage.speaker ? relationOf(speaker, passage.speaker, statements) : 'unknown',
  };
}

/** As `compareSpeakers`, but two names that sound alike are two people where the article has both. */
function relationOf(ours: Speaker, theirs: Speaker, statements: readonly Statement[]): SpeakerComparison {
  const relation = compareSpeakers(ours, theirs);
  if (relation !== 'compatible' || surnameOf(ours) === surnameOf(theirs)) return relation;
  const name = ours.name.toLowerCase();
  return statements.some(({ speaker }) => speaker?.name.toLowerCase() === name) ? 'different' : relation;
}

const surnameOf = (speaker: Speaker): string => speaker.name.toLowerCase().split(/\s+/).at(-1) ?? '';

/** True if every word is the source's, or differs as the style permits. */
export function isComplete(reading: Reading): boolean {
  return !reading.problems.some(({ weight }) => weight === 'changed');
}

/** Least share of the words, and of those that carry meaning, that must agree for a passage to be the same saying. */
const LIKE_WORDS = 0.6;
const LIKE_CONTENT = 0.5;
/** The same for a paraphrase by the same speaker. */
const NEAR_WORDS = 0.4;

/** How a passage answers to the quotation: the same saying (changed or not), a paraphrase of it, or neither. */
export function likeness(reading: Reading): 'same' | 'paraphrase' | 'none' {
  const { words, agreeing, contentWords, agreeingContent } = reading;
  if (words === 0) return 'none';
  if (isComplete(reading)) return 'same';
  const changes = reading.differences.filter(
    ({ weight, edit }) => weight === 'changed' && edit.class !== 'punctuation',
  );
  if (changes.length === 0) return 'same';
  if (words <= 2) return 'none';
  // Many small differences are chance agreements of common words.
  const scattered = changes.length > Math.max(2, agreeing / 2);
  if (words <= 4) return !scattered && agreeing >= words - 1 && agreeingContent > 0 ? 'same' : 'none';
  const share = agreeing / words;
  const content = contentWords === 0 ? share : agreeingContent / contentWords;
  if (!scattered && share >= LIKE_WORDS && content >= LIKE_CONTENT && (agreeingContent >= 2 || share >= 0.8))
    return 'same';
  const ours = reading.speakers === 'same' || reading.speakers === 'compatible';
  return ours && share >= NEAR_WORDS && content >= LIKE_CONTENT && agreeingContent >= 3
    ? 'paraphrase'
    : 'none';
}

const SPEAKER_RANK: Readonly<Record<SpeakerComparison, number>> = {
  same: 0,
  compatible: 0,
  unknown: 1,
  different: 2,
};
const ROLE_RANK: Readonly<Record<Passage['role'], number>> = { speech: 0, question: 1, prose: 2 };

/** How much of the wording is not the source's, in words. */
export function changedWords(reading: Reading): number {
  let sum = 0;
  for (const { weight, edit } of reading.differences) {
    if (weight !== 'changed') continue;
    const count = (text: string) => (text.match(/\S+/g) ?? []).length;
    sum += Math.max(count(edit.draft), Math.min(6, count(edit.source)), 0.5);
  }
  return sum;
}

/** Orders readings: the closest wording first; of equally close ones that of the draft's speaker, then speech. */
export function compareReadings(a: Reading, b: Reading): number {
  return (
    Number(isComplete(b)) - Number(isComplete(a)) ||
    (isComplete(a) ? 0 : changedWords(a) - changedWords(b)) ||
    SPEAKER_RANK[a.speakers] - SPEAKER_RANK[b.speakers] ||
    ROLE_RANK[a.passage.role] - ROLE_RANK[b.passage.role] ||
    a.problems.length - b.problems.length
  );
}
