/** Noun phrases left and right of a verb: who it is that says it. */
import type {
  NameMention,
  NameSubject,
  NominalSubject,
  PronounSubject,
  Sentence,
  Subject,
} from './document.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { isAdverb } from './name-mentions.ts';

/** Words of a plural without an article, and the quotation before it. */
const LONGEST_PLURAL = 4;
export const POSSESSIVE = /^['’]s?$/;
/** Stands for the pronoun of a subject that is left out ("dijo"). */
export const DROPPED = '';
export const DASH = /^(?:—|–|--|-|―)$/;

export function nameSubject(name: NameMention): NameSubject {
  const { start, end, first, sentence } = name;
  return { type: 'name', name, start, end, token: first, sentence, joint: null };
}

export function pronounSubject(sentence: Sentence, at: number, pronoun?: string): PronounSubject | null {
  const token = sentence.tokens[at];
  if (!token) return null;
  const { start, end, lower } = token;
  return { type: 'pronoun', pronoun: pronoun ?? lower, start, end, token: at, sentence, resolution: null };
}

/** The phrase whose head noun is at `head`; `last` is the last token that belongs to it. */
export function nominalSubject(
  sentence: Sentence,
  head: number,
  last: number,
  lexicon: Lexicon,
  from = 0,
): NominalSubject | null {
  const { tokens } = sentence;
  const token = tokens[head];
  if (!token || POSSESSIVE.test(token.text)) return null;
  const { determiners, prepositions } = lexicon.grammar;
  let first = head;
  while (first > from && head - first < 6) {
    const before = tokens[first - 1];
    // "the 54-year-old mayor"
    const isHyphen = before?.text === '-' && before.end === tokens[first]?.start;
    if (!before || (before.kind !== 'word' && !isHyphen)) break;
    if (lexicon.verbs.has(before.lower) || prepositions.has(before.lower)) break;
    // Where names are inflected, one before the noun is no part of it: "cytuje Jana Bielika rzecznik".
    if (lexicon.namesInflect && sentence.nameAt[first - 1]) break;
    first--;
    if (determiners.has(before.lower)) break;
  }
  const end = tokens[Math.max(last, head)]?.end ?? token.end;
  const start = tokens[first]?.start ?? token.start;
  return { type: 'nominal', noun: token.lower, start, end, token: head, sentence, resolution: null };
}

/** "a spokesman for Ortiz", "the crowd in Vareth": the noun before the preposition, if it can speak. */
function headBeforePreposition(
  sentence: Sentence,
  preposition: number,
  last: number,
  lexicon: Lexicon,
): Subject | null {
  const { tokens, nameAt } = sentence;
  const { determiners, prepositions } = lexicon.grammar;
  let at = preposition - 1;
  const name = nameAt[at];
  if (name && name.kind !== 'place') return nameSubject(name);
  for (; at >= 0 && preposition - at < 4; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital || lexicon.roles.all.has(token.lower)) break;
    if (determiners.has(token.lower) || prepositions.has(token.lower) || lexicon.verbs.has(token.lower))
      break;
  }
  const token = tokens[at];
  if (token?.kind === 'word' && lexicon.roles.all.has(token.lower) && !nameAt[at])
    return nominalSubject(sentence, at, last, lexicon);
  return null;
}

function nameEndingAt(sentence: Sentence, name: NameMention, at: number, lexicon: Lexicon): Subject | null {
  const { tokens, nameAt } = sentence;
  const { determiners, prepositions, nounPrepositions } = lexicon.grammar;
  let before = name.outer - 1;
  if (before > 0 && determiners.has(tokens[before]?.lower ?? ''))
    if (prepositions.has(tokens[before - 1]?.lower ?? '')) before--;
  const token = tokens[before];
  if (token?.kind === 'word' && nounPrepositions.has(token.lower)) {
    const head = headBeforePreposition(sentence, before, at, lexicon);
    if (head) return head;
  }
  const subject = nameSubject(name);
  if (token && lexicon.grammar.joiners.has(token.lower)) subject.joint = nameAt[before - 1] ?? null;
  return subject;
}

function nominalEndingAt(sentence: Sentence, at: number, lexicon: Lexicon): Subject | null {
  const { tokens, nameAt } = sentence;
  const { determiners, prepositions, quantifiers, clauseBreaks } = lexicon.grammar;
  let head = -1;
  let determiner = -1;
  let steps = 0;
  for (let index = at; index >= 0 && steps < 10; steps++) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind !== 'word') {
      if (!/^(?:['’]s|-)$/.test(token.text)) break;
      index--;
      continue;
    }
    const name = nameAt[index];
    if (name) {
      index = name.outer - 1;
      continue;
    }
    const isRole = lexicon.roles.all.has(token.lower);
    if (isRole) {
      const crossed =
        head >= 0 && tokens.slice(index + 1, head).some((between) => prepositions.has(between.lower));
      if (head < 0 || crossed) head = index;
    }
    if (determiners.has(token.lower) || quantifiers.has(token.lower)) {
      determiner = index;
      break;
    }
    if (!isRole && lexicon.verbs.get(token.lower)?.finite === true) break;
    if (clauseBreaks.has(token.lower)) break;
    index--;
  }
  // "a spokesman for the ferry line": the line is not who speaks.
  for (const owner of [determiner - 1, determiner]) {
    // Preposition and article may be one word ("des", "degli").
    if (owner < 0 || !lexicon.grammar.nounPrepositions.has(tokens[owner]?.lower ?? '')) continue;
    const outer = headBeforePreposition(sentence, owner, at, lexicon);
    if (outer) return outer;
  }
  if (head >= 0) return nominalSubject(sentence, head, at, lexicon);
  if (determiner >= 0 && at - determiner <= 5) return nominalSubject(sentence, at, at, lexicon);
  return isBarePlural(sentence, at, lexicon) ? nominalSubject(sentence, at, at, lexicon) : null;
}

/** `“…,” local pilots said`: nothing but a plural stands between the quotation and its verb. */
function isBarePlural({ tokens, nameAt }: Sentence, at: number, lexicon: Lexicon): boolean {
  if (!lexicon.endings.pluralEnding(tokens[at]?.lower ?? '')) return false;
  for (let index = at; index > at - LONGEST_PLURAL; index--) {
    const token = tokens[index];
    if (token?.kind === 'quotation') return index < at;
    if (token?.kind !== 'word' || token.capital || nameAt[index] || isAdverb(token, lexicon)) return false;
  }
  return false;
}

/** The noun phrase that ends at token `at`. */
export function phraseEndingAt(sentence: Sentence, at: number, lexicon: Lexicon): Subject | null {
  const token = sentence.tokens[at];
  if (!token) return null;
  const name = sentence.nameAt[at];
  if (name) return nameEndingAt(sentence, name, at, lexicon);
  if (token.kind !== 'word') return null;
  const { subject, second, indefinite, relative } = lexicon.pronouns;
  if (subject.has(token.lower) || second.has(token.lower)) return pronounSubject(sentence, at);
  if (indefinite.has(token.lower)) return nominalSubject(sentence, at, at, lexicon);
  if (relative.has(token.lower)) {
    const before = sentence.tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    return phraseEndingAt(sentence, before, lexicon);
  }
  return /^\d/.test(token.text) || /^['’]s/.test(token.text) ? null : nominalEndingAt(sentence, at, lexicon);
}

/** Whether the name that ends before `at` only describes a noun ("the Ortiz campaign"). */
function isModifier(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const token = sentence.tokens[at];
  if (!lexicon.traits.namesModify || token?.kind !== 'word') return false;
  if (token.capital || !/^[a-z-]+$/.test(token.text)) return false;
  const { prepositions, afterName } = lexicon.grammar;
  if (prepositions.has(token.lower) || afterName.has(token.lower)) return false;
  if (isAdverb(token, lexicon) || lexicon.verbs.has(token.lower)) return false;
  return !lexicon.endings.participleEndings(token.lower) && !token.lower.endsWith('ed');
}

interface RightScan {
  name: NameMention | null;
  head: number;
  end: number;
}

function scanRight(sentence: Sentence, from: number, lexicon: Lexicon): RightScan | null {
  const { tokens, nameAt } = sentence;
  const { determiners, nounPrepositions, phraseBreaks, finiteAuxiliaries } = lexicon.grammar;
  const scan: RightScan = { name: null, head: -1, end: from };
  let crossed = false;
  for (let steps = 0; scan.end < tokens.length && steps < 14; steps++) {
    const token = tokens[scan.end];
    if (!token || token.kind === 'quotation') break;
    if (token.kind === 'mark' && !/^(?:['’]s|-|&)$/.test(token.text)) break;
    const name = nameAt[scan.end];
    if (name) {
      if (name.kind === 'role' && lexicon.grammar.joiners.has(tokens[name.last]?.lower ?? '')) {
        scan.end = name.last + 1;
        continue;
      }
      // "le maire de Vareth Jean Morel": behind the place stands the one who holds the office.
      const behindPlace = crossed && nameAt[name.outer - 1] && name.kind === 'person';
      const addressed = scan.name?.kind === 'person' && name.kind === 'organisation';
      if ((!crossed || behindPlace) && !addressed) scan.name = name;
      scan.end = name.last;
      if (POSSESSIVE.test(tokens[scan.end]?.text ?? '')) scan.name = null;
      else if (isModifier(sentence, scan.end, lexicon)) {
        scan.name = null;
        if (scan.head < 0) scan.head = scan.end;
      }
      continue;
    }
    const isRole = lexicon.roles.all.has(token.lower);
    if (token.kind === 'word') {
      // Preposition and article may be one word ("des", "degli"), which opens a phrase too.
      const joined = determiners.has(token.lower) && nounPrepositions.has(token.lower);
      if (isPrepositionAt(sentence, scan.end, lexicon) || (joined && (scan.name ?? scan.head >= 0))) {
        if (scan.name) break;
        // "said a plumber from Vareth": behind an article any noun can be who speaks, where it is no object.
        const article = determiners.has(tokens[from]?.lower ?? '') && !lexicon.traits.freeInversion;
        const noun = article && scan.end > from + 1;
        if (scan.head < 0 && !noun) return null;
        if (scan.head < 0) scan.head = scan.end - 1;
        if (!joined && !nounPrepositions.has(token.lower)) break;
        crossed = true;
      }
      if (phraseBreaks.has(token.lower)) break;
      const verb = lexicon.verbs.get(token.lower)?.finite === true || finiteAuxiliaries.has(token.lower);
      if (verb && !isRole) break;
      if (!token.capital && isRole && !crossed) {
        scan.head = scan.end;
        if (scan.name && scan.name.last <= scan.end) scan.name = null;
      }
    }
    scan.end++;
  }
  return scan;
}

/** Whether a preposition stands at token `at`, or an article that is one here ("disse a Ana Reis", "disse a jornalistas"). */
export function isPrepositionAt({ tokens, nameAt }: Sentence, at: number, lexicon: Lexicon): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (lexicon.grammar.prepositions.has(lower)) return true;
  if (!lexicon.objectArticles.has(lower)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  return nameAt[at + 1]?.entity?.kind === 'person' || lexicon.roles.plural.has(next);
}

/** "powiedział rzecznik Jana Bielika", "rzecznik PAP": where names are inflected, whose spokesman it is. */
export function isOwner(name: NameMention, head: Token | undefined, lexicon: Lexicon): boolean {
  if (!lexicon.namesInflect || !head || !lexicon.roles.appositive.has(head.lower)) return false;
  return name.oblique || name.kind === 'place' || name.kind === 'organisation';
}

/** "dijeron Ana Cruz y Pedro Solano": two who speak together, with nothing behind that only the second does. */
function withJoint(sentence: Sentence, subject: NameSubject, lexicon: Lexicon): NameSubject {
  const { tokens, nameAt } = sentence;
  const { last, entity } = subject.name;
  if (entity?.kind !== 'person' || !lexicon.grammar.joiners.has(tokens[last]?.lower ?? '')) return subject;
  let next = last + 1;
  while (lexicon.grammar.determiners.has(tokens[next]?.lower ?? '')) next++;
  while (lexicon.roles.all.has(tokens[next]?.lower ?? '') && !nameAt[next]) next++;
  const other = nameAt[next] ?? null;
  const behind = tokens[other?.last ?? -1];
  const ends = behind?.kind !== 'word' || lexicon.grammar.prepositions.has(behind.lower);
  return other?.entity?.kind === 'person' && other.entity !== entity && ends
    ? { ...subject, joint: other }
    : subject;
}

/** The noun phrase that starts at token `at`. */
export function phraseStartingAt(sentence: Sentence, at: number, lexicon: Lexicon): Subject | null {
  const { tokens, nameAt } = sentence;
  let from = at;
  for (let token = tokens[from]; token && isAdverb(token, lexicon) && !nameAt[from]; token = tokens[from])
    from++;
  const token = tokens[from];
  if (!token || (lexicon.objectArticles.has(token.lower) && isPrepositionAt(sentence, from, lexicon)))
    return null;
  if (token.kind === 'word' && lexicon.pronouns.subject.has(token.lower))
    return pronounSubject(sentence, from);
  const next = tokens[from + 1];
  if (token.kind === 'word' && lexicon.pronouns.indefinite.has(token.lower)) {
    const alone = next?.kind !== 'word' || lexicon.grammar.prepositions.has(next.lower);
    if (alone || lexicon.grammar.phraseBreaks.has(next.lower))
      return nominalSubject(sentence, from, from, lexicon);
  }
  const scan = scanRight(sentence, from, lexicon);
  if (!scan) return null;
  if (scan.name && !isOwner(scan.name, tokens[scan.head], lexicon))
    return withJoint(sentence, nameSubject(scan.name), lexicon);
  if (scan.head >= 0) {
    const named = tokens[scan.end]?.text === ',' ? nameAt[scan.end + 1] : null;
    const after = named ? tokens[named.last] : undefined;
    if (named?.entity?.kind === 'person' && (!after || /^[,.]$/.test(after.text))) return nameSubject(named);
    return nominalSubject(sentence, scan.head, Math.max(scan.head, scan.end - 1), lexicon, from);
  }
  if (token.kind === 'word' && lexicon.grammar.determiners.has(token.lower) && next?.kind === 'word')
    return nominalSubject(sentence, from + 1, Math.max(from + 1, scan.end - 1), lexicon);
  return null;
}
