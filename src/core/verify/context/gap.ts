/** What an ellipsis leaves out and what governs, from there, what is still quoted. */
import type { Reading } from '../reading.ts';
import { isDenial } from './before.ts';
import { wordsIn } from './surroundings.ts';
import { longestEnding, longestOpening, opensWith, type Known } from './turn.ts';
import { contextWordsFor } from './words.ts';

/** The words that an ellipsis leaves out, with what stands on either side in the source. */
export interface LeftOutText {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

const SENTENCE_END = /[.!?…]["”’»)]*\s*$/u;

/**
 * The parts of the gap that belong to a sentence of which words are quoted: up to its first sentence end, and from its
 * last one on. A gap within one sentence is both.
 */
function attached({ text, before, after }: LeftOutText): string[] {
  const sentences = text.split(/(?<=[.!?…]["”’»)]?)\s+/u);
  const parts: string[] = [];
  if (!SENTENCE_END.test(before)) parts.push(sentences[0] ?? '');
  const open = !/^["”’»)]*[.!?]/u.test(after) && !SENTENCE_END.test(text);
  if (open && (sentences.length > 1 || parts.length === 0)) parts.push(sentences.at(-1) ?? '');
  return parts;
}

/** A clause that sets a condition or a restriction for the one it is joined to, and that is not quoted elsewhere. */
function restricts(clause: string, quoted: ReadonlySet<string>, { lexicon, words }: Known): boolean {
  const all = wordsIn(clause, lexicon);
  let at = 0;
  while (at < 2 && words.joiners.has(all[at] ?? '') && words.conditions.has(all[at + 1] ?? '')) at++;
  const tokens = all.slice(at);
  const [opener = ''] = tokens;
  if (quoted.has(opener)) return false;
  if (words.conditions.has(opener))
    return !words.noConditions.some((each) => opensWith(tokens.slice(1), each));
  const restricting = words.contrasts.has(opener) || lexicon.restrictors.has(opener);
  return restricting && words.tails.some((phrase) => phrase.length > 1 && opensWith(tokens, phrase));
}

/** Who does what is told next: "… and *the clerk*", "…. *Ana Cruz* was". English alone has this grammar here. */
const NEW_SUBJECT =
  /(?:\b(?:and|but|while|whereas|yet)|[.!?;,—–])\s+((?:[Tt]he|[Aa]n?|my|our|his|her|their|your|this|that|these|those)\s+[\p{L}’'-]+(?:\s+[\p{L}’'-]+)?|\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?)$/u;

/**
 * True if what is left out hands what is quoted behind it to another subject than the one quoted before it: "The mayor is
 * … a fool" of "The mayor is a friend, and the clerk is a fool".
 */
function changesSubject({ text, before, after }: LeftOutText, quotation: string, known: Known): boolean {
  const { lexicon, words } = known;
  if (lexicon.language !== 'en' || SENTENCE_END.test(before) || SENTENCE_END.test(text)) return false;
  const last = /[\p{L}’']+$/u.exec(text)?.[0] ?? '';
  const repeats = words.auxiliaries.has(last) && new RegExp(`\\b${last}\\s*$`, 'u').test(before);
  const next = /^\s*([\p{L}’']+)/u.exec(after)?.[1] ?? '';
  // "The clerk who hates the mayor and the press | is gone": what opens like this belongs to the first subject.
  const opener = wordsIn(/^[\p{L}’']+/u.exec(text)?.[0] ?? '', lexicon)[0] ?? '';
  const goesOn = words.auxiliaries.has(next) && (words.auxiliaries.has(opener) || !isFunction(opener, known));
  if (!repeats && !goesOn) return false;
  const subject = NEW_SUBJECT.exec(repeats ? text.slice(0, -last.length).trimEnd() : text)?.[1];
  const head = subject === undefined ? undefined : wordsIn(subject, lexicon).at(-1);
  return head !== undefined && !wordsIn(quotation, lexicon).includes(head);
}

const isFunction = (word: string, { lexicon }: Known): boolean =>
  lexicon.functionWords.has(word) || word === '';

/** Words of "the lab says", "according to the old harbour office". */
const LONGEST_CREDIT = 6;

/** "The lab says", "according to the lab": what is quoted beside it is somebody else's claim. English has these tags here. */
function givesAway(tokens: readonly string[], { words, lexicon }: Known): boolean {
  const { claims, selves, selfTags, credits, customs, auxiliaries } = words;
  if (tokens.length > LONGEST_CREDIT || tokens.some((token) => selves.has(token) || selfTags.has(token)))
    return false;
  if (longestOpening(credits, tokens)) return !customs.has(tokens.at(-1) ?? '');
  const [first = '', verb = '', last = ''] = [tokens[0], tokens.at(-2), tokens.at(-1)];
  if (lexicon.language !== 'en' || tokens.length < 2 || first === 'you' || claims.beside.has(first))
    return false;
  // "one might say", "needless to say"
  return claims.saying.has(last) && !auxiliaries.has(verb) && verb !== 'to';
}

/** True if what is left out hedges what is quoted behind it or around it: "were, allegedly, | clean", "were almost | clean". */
function hedges(part: string, after: string, known: Known): boolean {
  const clauses = part.split(/[,;:—–()]+|\s--\s/u).filter((clause) => clause.trim() !== '');
  const tokens = wordsIn(clauses.at(-1)?.trim() ?? '', known.lexicon);
  if (longestEnding(known.words.hedges, tokens)?.length === tokens.length) return clauses.length === 1;
  const runsOn = !/^["”’»]*\s?[,;:—–.!?()-]/u.test(after);
  const turning = [known.words.hedges, known.words.leads];
  if (runsOn && turning.some((phrases) => longestEnding(phrases, tokens))) return true;
  return clauses.length === 1 && givesAway(tokens, known);
}

/** True if what is left out sets a condition for, hedges, or calls untrue, what is quoted beside it. */
export function suspendsSense(gap: LeftOutText, reading: Reading, language: string): boolean {
  const known: Known = { lexicon: reading.lexicon, words: contextWordsFor(language) };
  const parts = attached(gap);
  const clauses = parts.flatMap((part) => part.split(/[,;:—–()]+|\s--\s/u));
  const quoted = new Set(wordsIn(reading.quotation.text, known.lexicon));
  if (clauses.some((clause) => restricts(clause, quoted, known))) return true;
  if (parts.length === 1 && parts[0] === gap.text && hedges(gap.text, gap.after, known)) return true;
  if (changesSubject(gap, reading.quotation.text, known)) return true;
  const whole = SENTENCE_END.test(gap.before) ? gap.text : gap.text.replace(/^[^.!?…]*[.!?…]+\s*/u, '');
  return isDenial(whole, known);
}
