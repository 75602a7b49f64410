/**
 * Who the draft says spoke against who the source says did. When a wrong speaker may be reported follows the study on
 * attribution: both sides certain, or probable and with the guard that the source's speaker is not named nearby.
 */
import type { Speaker } from '../model.ts';
import { compareSpeakers } from '../quotations/names.ts';
import { misspelledName } from './name-spelling.ts';
import { isComplete, likeness, type Reading } from './reading.ts';
import type { RuleContext } from './rule.ts';
import { marksItsSpeech, statementAt } from './spoken.ts';

/** A pronoun's lead over the runner-up from which it is held to be sure enough to accuse. */
const SURE_MARGIN = 4;
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

/** True for a named person of whom the draft leaves no doubt. */
export function isSureOf(speaker: Speaker): boolean {
  if (speaker.unnamed || speaker.kind === 'organisation' || speaker.joint.length > 0) return false;
  if (speaker.tier > 2) return false;
  return speaker.via !== 'pronoun' || speaker.tier === 1 || (speaker.margin ?? 0) >= SURE_MARGIN;
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
    if (compareSpeakers(ours, speaker) === 'different' && !misspelledName(ours, speaker, reading))
      return speaker;
  }
  return null;
}

/** True if two names are one, or the draft's own sentence tells of both: one person repeats another's words. */
function isSettled(ours: Speaker, theirs: Speaker, context: RuleContext): boolean {
  return misspelledName(ours, theirs, context.reading) || mentions(ownSentence(context), ours, theirs);
}

const lastName = (speaker: Speaker): string => {
  const words = speaker.name.replace(/,?\s+(?:jr|sr|ii|iii|iv)\.?$/i, '').split(/\s+/);
  return words.at(-1) ?? '';
};

function mentions(text: string, ours: Speaker, theirs: Speaker): boolean {
  const surname = lastName(theirs);
  // People who share a surname are told apart by the name in full.
  const name = surname.toLowerCase() === lastName(ours).toLowerCase() ? theirs.name : surname;
  return name.length > 1 && text.toLowerCase().includes(name.toLowerCase());
}

/** The draft's text without what stands in quotation marks, from one block to another. */
function ownWords({ input }: RuleContext, from: number, to: number): string {
  let text = '';
  for (let block = Math.max(0, from); block <= Math.min(to, input.draft.blocks.length - 1); block++) {
    const span = input.draft.blocks[block];
    if (!span) continue;
    let at = span.start;
    for (const quotation of input.set.quotations) {
      if (quotation.block !== block || quotation.start < at) continue;
      text += `${input.draft.text.slice(at, quotation.start)} `;
      at = quotation.end;
    }
    text += `${input.draft.text.slice(at, span.end)}\n`;
  }
  return text;
}

/** The draft's own words in the sentence the quotation stands in. */
export function ownSentence({ input }: RuleContext): string {
  const { quotation, draft } = input;
  const block = draft.blocks[quotation.block];
  if (!block) return '';
  const before = draft.text.slice(block.start, quotation.start);
  const after = draft.text.slice(quotation.end, block.end);
  const opens = /(?:^|[.!?]["”’»]?\s+)([^.!?]*)$/u.exec(before)?.[1] ?? before;
  const closes = /^[^.!?]*/u.exec(after)?.[0] ?? '';
  return `${opens} ${closes}`;
}

/**
 * One given name with two surnames is as often one person (married, misread) as two; not where the article lets both
 * speak.
 */
function mayBeOne(ours: Speaker, theirs: Speaker, reading: Reading): boolean {
  const [given = '', ...rest] = ours.name.toLowerCase().split(/\s+/);
  if (given.length < 3 || rest.length === 0 || !theirs.name.toLowerCase().startsWith(`${given} `))
    return false;
  return !reading.statements.some(({ speaker }) => speaker?.name.toLowerCase() === ours.name.toLowerCase());
}

/**
 * True if the two speakers may be held against each other: two certain answers need only that the source's speaker is
 * not named in the quotation's own sentence; less certain ones that this name does not stand in the paragraph, the two
 * before or the one after.
 */
export function mayAccuse(ours: Speaker, theirs: Speaker, context: RuleContext): boolean {
  if (!isSureOf(ours) || theirs.unnamed || theirs.kind === 'organisation' || theirs.joint.length > 0)
    return false;
  if (theirs.tier > 2) return false;
  if (mayBeOne(ours, theirs, context.reading)) return false;
  if (ours.tier === 1 && theirs.tier === 1) return true;
  const { block } = context.input.quotation;
  return !mentions(ownWords(context, block - 2, block + 1), ours, theirs);
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
  if (block && (block.kind === 'blockquote' || block.turn)) return false;
  const ours = input.quotation.speaker;
  if (ours && isByline(ours, source.authors)) return false;
  // Speech without marks behind a colon: "Voss wrote: The fund closes."
  const lead = reading.article.slice(Math.max(block?.start ?? 0, passage.start - 3), passage.start);
  return !/[:“"«„]\s*$/u.test(lead);
}

function isByline(speaker: Speaker, authors: readonly string[]): boolean {
  const surname = lastName(speaker).toLowerCase();
  return authors.some((author) => author.toLowerCase().split(/\s+/).includes(surname));
}

/** True if the words, or a good part of them, are an interviewer's question. */
export function isFromQuestion(context: RuleContext): boolean {
  const { reading, input } = context;
  if (reading.agreeing < LIKE_ENOUGH * reading.words || isConfirmed(context)) return false;
  if (reading.words < FOREIGN_WORDS) return false;
  const ours = input.quotation.speaker;
  if (!ours) return false;
  return sharesOf(reading).some(
    ({ role, speaker, words }) =>
      role === 'question' &&
      words >= FOREIGN_WORDS &&
      (speaker === null || compareSpeakers(ours, speaker) !== 'same'),
  );
}
