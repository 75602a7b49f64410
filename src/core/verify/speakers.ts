/** Who the draft says spoke against who the source says did; when that may be held against anybody is in `guards.ts`. */
import type { Span, Speaker } from '../model.ts';
import { compareSpeakers } from '../quotations/names.ts';
import { isByline, isSettled, isSureOf, lastName, ownSentence, sentenceAround } from './guards.ts';
import { isComplete, likeness, type Reading } from './reading.ts';
import type { RuleContext } from './rule.ts';
import { marksItsSpeech, statementAt } from './spoken.ts';

/** Words below which prose that happens to agree proves nothing. */
const FEWEST_PROSE_WORDS = 4;
/** Share of the words that must agree before the speaker of changed words is looked at. */
const LIKE_ENOUGH = 0.8;
/** Quoted words that must be another's for a quotation that is partly the speaker's own. */
const FOREIGN_WORDS = 3;

const agrees = (reading: Reading): boolean =>
  reading.speakers === 'same' || reading.speakers === 'compatible';

/** True if some passage gives the words, all of them, to the draft's speaker. */
function isConfirmed({ readings, reading }: RuleContext): boolean {
  const complete = isComplete(reading);
  return readings.some(
    (other) =>
      agrees(other) &&
      (complete ? isComplete(other) : likeness(other) === 'same') &&
      other.passage.role === 'speech',
  );
}

interface Share {
  readonly speaker: Speaker | null;
  readonly role: 'speech' | 'question' | 'prose';
  words: number;
}

/** How many of the quoted words each stretch of the article holds. */
function sharesOf(reading: Reading): Share[] {
  const shares = new Map<unknown, Share>();
  const { draftWords, sourceWords, steps } = reading.passage.alignment;
  for (const step of steps) {
    if (step.kind !== 'equal') continue;
    for (let word = step.source[0]; word < step.source[1]; word++) {
      const statement = statementAt(reading.statements, sourceWords[word]?.start ?? 0);
      const share = shares.get(statement) ?? {
        speaker: statement?.speaker ?? null,
        role: statement?.role ?? 'prose',
        words: 0,
      };
      share.words++;
      shares.set(statement, share);
    }
  }
  return draftWords.length === 0 ? [] : [...shares.values()];
}

/**
 * The context to ask for a speaker in: where the closest words are the article's own (a headline), those of somebody's
 * speech that has them as well.
 */
export function inSpeech(context: RuleContext): RuleContext {
  const { reading, readings } = context;
  if (reading.passage.role !== 'prose' || !isComplete(reading)) return context;
  const spoken = readings.find((other) => other.passage.role === 'speech' && isComplete(other));
  return spoken ? { ...context, reading: spoken } : context;
}

/** The speaker, other than the draft's, to whom the source gives the words or a good part of them; else null. */
export function otherSpeaker(context: RuleContext): Speaker | null {
  const { reading, input } = context;
  const ours = input.quotation.speaker;
  if (!ours) return null;
  if (reading.agreeing < LIKE_ENOUGH * reading.words || isConfirmed(context)) return null;
  const { passage } = reading;
  if (passage.role === 'speech' && passage.speaker && reading.speakers === 'different') {
    return isSettled(ours, passage.speaker, context) ? null : passage.speaker;
  }
  for (const { speaker, role, words } of sharesOf(reading)) {
    if (role !== 'speech' || words < FOREIGN_WORDS || !speaker) continue;
    if (compareSpeakers(ours, speaker) === 'different' && !isSettled(ours, speaker, context)) return speaker;
  }
  return null;
}

/**
 * The organisation or unnamed person to whom the source gives the words, where the draft names a person of whom the
 * source knows nothing and the draft's sentence does not tell how the two belong together; else null. Such a pair cannot
 * be compared, so it is only to be shown.
 */
export function incomparableSpeaker(context: RuleContext): Speaker | null {
  const { reading, input } = context;
  const ours = input.quotation.speaker;
  const theirs = reading.passage.speaker;
  if (!ours || !theirs || reading.passage.role !== 'speech' || reading.speakers !== 'unknown') return null;
  if (!isSureOf(ours) || !(theirs.unnamed || theirs.kind === 'organisation')) return null;
  if (!isComplete(reading) || isConfirmed(context)) return null;
  // What a moderator reads out is not a guest's, whoever else is named beside it.
  if (isReadOut(reading) || (theirs.unnamed && isAnonymous(reading))) return theirs;
  if (theirs.tier > 2) return null;
  const isNamed = (text: string, speaker: Speaker) =>
    text.toLowerCase().includes(lastName(speaker).toLowerCase());
  if (isNamed(reading.article, ours) || isByline(ours, reading.source.authors)) return null;
  return isNamed(ownSentence(context), theirs) ? null : theirs;
}

/** Who asked not to be named is nobody whom the article names. */
const ANONYMOUS =
  /\b(?:asked not to be (?:named|identified)|not to be (?:named|identified)|declined to (?:be (?:named|identified)|give (?:his|her|their) name)|(?:on|under) (?:the )?condition of anonymity|(?:asked|requested) (?:for )?anonymity|spoke anonymously|did not want to be (?:named|identified)|wollte anonym bleiben|nicht genannt werden|anonymement|sous (?:le )?couvert d[’']anonymat|pidió el anonimato|condición de anonimato|anonimato)\b/iu;

function isAnonymous({ source, passage }: Reading): boolean {
  const { blocks, text } = source.prose;
  const block = blocks.find(({ start, end }) => start <= passage.start && passage.start < end);
  return block !== undefined && ANONYMOUS.test(sentenceAround(text, block, passage));
}

function isReadOut({ source, passage }: Reading): boolean {
  const block = source.prose.blocks.find(({ start, end }) => start <= passage.start && passage.start < end);
  return block?.turn?.role === 'interviewer';
}

/** True if the words are the article's own prose, in an article that marks its speech. */
export function isOwnProse(context: RuleContext): boolean {
  const { reading, input } = context;
  const { passage, statements, source } = reading;
  if (passage.role !== 'prose' || reading.words < FEWEST_PROSE_WORDS) return false;
  if (reading.agreeing < LIKE_ENOUGH * reading.words || isConfirmed(context)) return false;
  if (
    !marksItsSpeech(statements) ||
    context.readings.some((other) => likeness(other) === 'same' && other.passage.role === 'speech')
  ) {
    return false;
  }
  const block = source.prose.blocks.find(({ start, end }) => start <= passage.start && passage.start < end);
  if (block && (block.kind === 'blockquote' || block.turn || isEmbedded(reading.article, block)))
    return false;
  const ours = input.quotation.speaker;
  if (ours && isByline(ours, source.authors)) return false;
  // Speech without marks behind a colon: "Voss wrote: The fund closes."
  const lead = reading.article.slice(Math.max(block?.start ?? 0, passage.start - 3), passage.start);
  return !/[:“"«„]\s*$/u.test(lead);
}

/** Elements of mark-up that only lay a text out. */
const LAYOUT = /^(?:p|div|span|section|article|main|body|html|h\d|ul|ol|li|a|b|i|em|strong|small)$/i;

/** `<tweet author="…">…</tweet>`: a paragraph of plain text in which another's post was embedded. */
function isEmbedded(text: string, { start, end }: Span): boolean {
  const element = /^<([a-z][\w-]*)\b[^>]*>.*<\/\1>\W*$/isu.exec(text.slice(start, end))?.[1];
  return element !== undefined && !LAYOUT.test(element);
}

/** Where question and answer stand in one paragraph: "Q: When do you open? A: At six." */
function isAnswered({ source, passage }: Reading): boolean {
  const { blocks, text } = source.prose;
  const block = blocks.find(({ start, end }) => start <= passage.start && passage.start < end);
  return block !== undefined && /[?.!]["”’]?\s+A[:.]\s/u.test(text.slice(block.start, passage.start));
}

/** True if the words, or a good part of them, are an interviewer's question. */
export function isFromQuestion(context: RuleContext): boolean {
  const { reading, input } = context;
  if (reading.agreeing < LIKE_ENOUGH * reading.words || isConfirmed(context)) return false;
  if (reading.words < FOREIGN_WORDS) return false;
  const ours = input.quotation.speaker;
  if (!ours) return false;
  if (isAnswered(reading)) return false;
  return sharesOf(reading).some(
    ({ role, speaker, words }) =>
      role === 'question' &&
      words >= FOREIGN_WORDS &&
      (speaker === null || compareSpeakers(ours, speaker) !== 'same'),
  );
}
