/**
 * What keeps an accusation back: when a draft's speaker and the source's may be held against each other. After the study
 * on attribution: both sides sure, two names that can be compared, nobody who repeats another's words.
 */
import type { Span, Speaker } from '../model.ts';
import { lexiconFor } from '../quotations/lexicon/compile.ts';
import { isKnownGiven } from '../quotations/name-mentions.ts';
import { isCaselessName } from '../quotations/names.ts';
import type { CheckInput } from './input.ts';
import { misspelledName } from './name-spelling.ts';
import type { Reading } from './reading.ts';
import type { RuleContext } from './rule.ts';
import { isInInnerMarks } from './spoken.ts';

/** A pronoun's lead over the runner-up from which it is held to be sure enough to accuse. */
const SURE_MARGIN = 4;
/** Places of a name that are looked at, and the length of a word before it, in UTF-16 units. */
const MOST_PLACES = 40;
const LONGEST_GIVEN = 24;
/** Words that tell of one person repeating another. */
export const REPEATS =
  /\b(?:quot(?:ed|es|ing)|recall(?:ed|s|ing)|recount(?:ed|s|ing)|repeat(?:ed|s|ing)|relay(?:ed|s|ing)|remember(?:ed|s|ing)|cit(?:ed|es|ing)|as saying|saying of|adage|proverb|motto)\b/iu;

/** Words in the source by which its speaker speaks for another, or goes by another name. */
const SPEAKS_FOR =
  /\b(?:reading (?:from|out|aloud)|on (?:his |her |their )?behalf|(?:statement|letter|note|message|text|speech|remarks) (?:by|from|of|written by)|n[ée]e|born|known as|real name|formerly|alias|speaking for|spoke for|im Namen von|au nom de|en nombre de)(?![\p{L}])/iu;

/** True for a named person of whom the draft leaves no doubt. */
export function isSureOf(speaker: Speaker): boolean {
  if (speaker.unnamed || speaker.kind === 'organisation' || speaker.joint.length > 0) return false;
  if (speaker.tier > 2) return false;
  return speaker.via !== 'pronoun' || speaker.tier === 1 || (speaker.margin ?? 0) >= SURE_MARGIN;
}

/**
 * True if two names are one or may well be, if the draft's own sentence tells of both (one person repeats another's words), or if the
 * source's sentence says that its speaker repeats the draft's.
 */
export function isSettled(ours: Speaker, theirs: Speaker, context: RuleContext): boolean {
  return (
    misspelledName(ours, theirs, context.reading) ||
    mayHaveTrade(ours, theirs, context) ||
    mentions(ownSentence(context), ours, theirs) ||
    isRepeatedInSource(ours, theirs, context.reading)
  );
}

/** `"…," Roe said, quoting Falk`, or reading from a letter by Falk: the words were the draft's speaker's first. */
function isRepeatedInSource(ours: Speaker, theirs: Speaker, { source, passage }: Reading): boolean {
  const { blocks, text } = source.prose;
  const block = blocks.find(({ start, end }) => start <= passage.start && passage.start < end);
  if (!block) return false;
  const frame = sentenceAround(text, block, passage);
  return (REPEATS.test(frame) || SPEAKS_FOR.test(frame)) && mentions(frame, theirs, ours);
}

/** The family name, as far as a name tells it. */
export const lastName = (speaker: Speaker): string => {
  const words = speaker.name.replace(/,?\s+(?:jr|sr|ii|iii|iv)\.?$/i, '').split(/\s+/);
  return words.at(-1) ?? '';
};

/** What a text that names the other speaker has: people who share a surname are told apart by the name in full. */
function tellingName(ours: Speaker, theirs: Speaker): string {
  const surname = lastName(theirs);
  return surname.toLowerCase() === lastName(ours).toLowerCase() ? theirs.name : surname;
}

function mentions(text: string, ours: Speaker, theirs: Speaker): boolean {
  const name = tellingName(ours, theirs);
  return name.length > 1 && text.toLowerCase().includes(name.toLowerCase());
}

/** Blocks around the quotation's in which the other speaker must not be named. */
export const BLOCKS_BEFORE = 2;
export const BLOCKS_AFTER = 1;

function isNamedAround(ours: Speaker, theirs: Speaker, { input }: RuleContext): boolean {
  if (!input.hasAround) {
    const { block } = input.quotation;
    return mentions(ownWords(input, block - BLOCKS_BEFORE, block + BLOCKS_AFTER), ours, theirs);
  }
  const name = tellingName(ours, theirs);
  return name.length > 1 && input.hasAround(name);
}

/** The draft's text without what stands in quotation marks, from one block to another. */
export function ownWords(
  { draft, set }: Pick<CheckInput, 'draft' | 'set'>,
  from: number,
  to: number,
): string {
  let text = '';
  for (let block = Math.max(0, from); block <= Math.min(to, draft.blocks.length - 1); block++) {
    const span = draft.blocks[block];
    if (!span) continue;
    let at = span.start;
    for (const quotation of set.quotations) {
      if (quotation.block !== block || quotation.start < at) continue;
      text += `${draft.text.slice(at, quotation.start)} `;
      at = quotation.end;
    }
    text += `${draft.text.slice(at, span.end)}\n`;
  }
  return text;
}

/** A unit of a sentence: no mark that ends it, or the point of a title or an initial ("Mr. Oster", "J. Oster"). */
const WITHIN =
  '(?:[^.!?]|(?<=(?<![\\p{L}\\p{N}])(?:Mr|Mrs|Ms|Mx|Dr|St|Sen|Gov|Rep|Rev|Gen|Col|Capt|Cmdr|Lt|Sgt|Prof|Jr|Sr|Mme|Hr|Fr|Sra|\\p{Lu}))\\.)';
const OPENS = new RegExp(`(?:^|[.!?]["”’»]?\\s+)(${WITHIN}*)$`, 'u');
const CLOSES = new RegExp(`^[.!?]?["”’»]?${WITHIN}*`, 'u');

/** What stands around a stretch of a block, from the end of the sentence before to that of its own. */
export function sentenceAround(text: string, block: Span, { start, end }: Span): string {
  const before = text.slice(block.start, start);
  const after = text.slice(end, block.end);
  const opens = OPENS.exec(before)?.[1] ?? before;
  const closes = CLOSES.exec(after)?.[0] ?? '';
  return `${opens} ${closes}`;
}

/** The draft's own words in the sentence the quotation stands in. */
export function ownSentence({ input }: RuleContext): string {
  const { quotation, draft } = input;
  const block = draft.blocks[quotation.block];
  if (!block) return '';
  return sentenceAround(draft.text, block, quotation);
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

/** True if the words that name the speaker hold more of the name than its last word: "Ida Roe", not "Roe" or "she". */
function isNamedInFull(speaker: Speaker): boolean {
  const surname = lastName(speaker).toLowerCase();
  const words = speaker.mention.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  const givens = speaker.name.toLowerCase().split(/\s+/);
  return words.some((word) => word !== surname && givens.includes(word));
}

/** A surname alone does not tell a couple, or father and son, apart; nor does a pronoun that leads back to it. */
function mayBeRelatives(ours: Speaker, theirs: Speaker): boolean {
  return haveOneSurname(ours, theirs) && (!isNamedInFull(ours) || !isNamedInFull(theirs));
}

const haveOneSurname = (ours: Speaker, theirs: Speaker): boolean =>
  lastName(ours).toLowerCase() === lastName(theirs).toLowerCase();

/** A word before the surname that is no known given name may be a trade ("Fährmann Ek"), where the article has no such name. */
function mayHaveTrade(ours: Speaker, theirs: Speaker, { input, reading }: RuleContext): boolean {
  if (!haveOneSurname(ours, theirs) || reading.article.includes(ours.name)) return false;
  const lexicons = [lexiconFor(input.set.language), lexiconFor('en')];
  const isGiven = ({ name }: Speaker) => {
    const word = name.split(/\s+/)[0] ?? '';
    return /^\p{L}\.?$/u.test(word) || lexicons.some((lexicon) => isKnownGiven(word, lexicon));
  };
  return !isGiven(ours) || !isGiven(theirs);
}

/** True for one of those who wrote the article: "according to" its author, somebody else may have spoken. */
export function isByline(speaker: Speaker, authors: readonly string[]): boolean {
  const surname = lastName(speaker).toLowerCase();
  return authors.some((author) => author.toLowerCase().split(/\s+/).includes(surname));
}

/**
 * True for a name of one word that may be a body's ("Nordline said"): nothing shows that it is a person's family name,
 * neither a title in front nor, in the draft or the article, the name in full.
 */
function mayBeBody(speaker: Speaker, { article, statements }: Reading): boolean {
  const { name, mention, via } = speaker;
  if (via === 'turn' || /\s/u.test(name.trim()) || mention.trim().length > name.length + 2) return false;
  if (isPersonal(name)) return false;
  const isPerson = (other: Speaker | null) =>
    other !== null && /\s/u.test(other.name) && !other.unnamed && lastName(other) === name;
  if (statements.some((statement) => isPerson(statement.speaker))) return false;
  let at = article.indexOf(name);
  for (let count = 0; at >= 0 && count < MOST_PLACES; count++) {
    const before = /([\p{L}.’'-]+)\s$/u.exec(article.slice(Math.max(0, at - LONGEST_GIVEN), at))?.[1] ?? '';
    if (isPersonal(before)) return false;
    at = article.indexOf(name, at + name.length);
  }
  return true;
}

/** True for a given name, an initial or a title. */
function isPersonal(word: string): boolean {
  const lexicon = lexiconFor('en');
  const bare = word.replace(/\.$/, '');
  return /^\p{Lu}$/u.test(bare) || isKnownGiven(bare, lexicon) || lexicon.titles.all.has(bare.toLowerCase());
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
  if (isCaselessName(ours.name) || isCaselessName(theirs.name)) return false;
  // Who is quoted in a quotation is not told by the one outside it.
  if (isInInnerMarks(context.reading) || isByline(ours, context.reading.source.authors)) return false;
  if (mayBeBody(ours, context.reading) || mayBeBody(theirs, context.reading)) return false;
  if (mayBeOne(ours, theirs, context.reading) || mayBeRelatives(ours, theirs)) return false;
  if (ours.tier === 1 && theirs.tier === 1) return true;
  return !isNamedAround(ours, theirs, context);
}
