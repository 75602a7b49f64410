/**
 * Speech that somebody else passes on: "The Mail quoted Park as saying", "Ortiz recalled Park telling her", "Ortiz blamed
 * Park for saying". Who speaks is the object of the first verb.
 */
import type { Token } from '../text/tokens.ts';
import type { Sentence, Subject } from './document.ts';
import type { Lexicon, VerbForm } from './lexicon/compile.ts';
import { nominalSubject, phraseEndingAt, pronounSubject } from './noun-phrases.ts';

/** Who speaks, and the token of the verb that passes the words on and so reports nothing of its own. */
export interface Conveyed {
  readonly subject: Subject;
  readonly verb: number;
}

/** Tokens before a phrase that may belong to it: articles, offices, adjectives. */
const LONGEST_LEAD = 4;

/** First token of a phrase, its article and the words that describe it included. */
function startOf({ tokens }: Sentence, subject: Subject, lexicon: Lexicon): number {
  const { determiners } = lexicon.grammar;
  const head = subject.type === 'name' ? subject.name.outer : subject.token;
  let start = head;
  while (start > 0 && (tokens[start - 1]?.start ?? -1) >= subject.start) start--;
  if (determiners.has(tokens[start]?.lower ?? '')) return start;
  for (let at = start - 1; start - at <= LONGEST_LEAD; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || lexicon.verbs.has(token.lower)) return start;
    if (determiners.has(token.lower)) return at;
    if (lexicon.roles.all.has(token.lower)) start = at;
  }
  return start;
}

interface Phrase {
  readonly subject: Subject;
  /** Its first token. */
  readonly start: number;
}

/** The object that ends at a token. */
function objectEndingAt(sentence: Sentence, end: number, lexicon: Lexicon): Phrase | null {
  const lower = sentence.tokens[end]?.lower ?? '';
  const { object, male, female, indefinite } = lexicon.pronouns;
  if (indefinite.has(lower)) {
    const somebody = nominalSubject(sentence, end, end, lexicon, end);
    return somebody && { subject: somebody, start: end };
  }
  const isPerson = object.has(lower) && (male.has(lower) || female.has(lower));
  const subject = isPerson ? pronounSubject(sentence, end) : phraseEndingAt(sentence, end, lexicon);
  if (!subject || (subject.type === 'pronoun' && !isPerson)) return null;
  return { subject, start: isPerson ? end : startOf(sentence, subject, lexicon) };
}

/** "as", "for": a word between whom a verb is about and the participle that tells what they said. */
export function isLink(token: Token | undefined, { conveyedAs, conveyedFor }: Lexicon): boolean {
  return token !== undefined && (conveyedAs.has(token.lower) || conveyedFor.has(token.lower));
}

/** "her father", "someone", "the report": whoever can speak, and what can be quoted. */
function canSpeak({ subject, start }: Phrase, { tokens }: Sentence, lexicon: Lexicon): boolean {
  if (subject.type !== 'nominal') return true;
  const { roles, pronouns } = lexicon;
  const first = tokens[start]?.lower ?? '';
  if (lexicon.isDocument(subject.noun)) return true;
  return roles.all.has(subject.noun) || pronouns.possessive.has(first) || pronouns.indefinite.has(first);
}

/**
 * Who speaks according to the participle that stands behind token `end` ("saying"); null where nobody passes words on.
 * The verb must stand right before whom it is about: "apologised to Park for saying" tells of who apologised. What
 * somebody is praised or blamed for may be no speech ("for raising questions"), so there only a verb that always is will do.
 */
export function conveyedSpeech(
  sentence: Sentence,
  end: number,
  { strong }: VerbForm,
  lexicon: Lexicon,
): Conveyed | null {
  const { recalling, conveyedAs, verbs } = lexicon;
  const isLinked = isLink(sentence.tokens[end], lexicon);
  if (!strong && !conveyedAs.has(sentence.tokens[end]?.lower ?? '')) return null;
  const phrase = objectEndingAt(sentence, isLinked ? end - 1 : end, lexicon);
  if (!phrase || !canSpeak(phrase, sentence, lexicon)) return null;
  const verb = phrase.start - 1;
  const form = sentence.tokens[verb]?.lower ?? '';
  const passesOn = recalling.has(form) || (isLinked && verbs.has(form));
  if (!passesOn || sentence.nameAt[verb]) return null;
  return { subject: phrase.subject, verb };
}
