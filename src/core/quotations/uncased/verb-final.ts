/** Reporting words where the verb comes last and particles mark the subject (Japanese): `NP は「Q」と V`, `「Q」と NP は V`. */
import type { Token } from '../../text/tokens.ts';
import type { Cue, Sentence, Subject } from '../document.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { beforeAside, isWord, roleSubject, speakerEndingAt } from './phrases.ts';
import { classOf } from './word-classes.ts';

const CLAUSE_END = /^[.!?;]$/;

/** Whether the token is the particle that closes what was said; it is cut as a mark directly behind the quotation. */
export function closesSpeech(token: Token | undefined, lexicon: Lexicon): boolean {
  return token?.kind === 'mark' && lexicon.grammar.complementiser.has(token.lower);
}

/** The subject with its particle, nearest before token `to` and not before `from`. */
function markedSubject(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Subject | null {
  const { tokens } = sentence;
  const { afterName, clauseBreaks, clauseOpeners, definite } = lexicon.grammar;
  let clauseBetween = false;
  for (let at = to - 1; at > from; at--) {
    const token = tokens[at];
    if (token?.text === ';') return null;
    if (!isWord(token)) continue;
    if (clauseBreaks.has(token.lower)) clauseBetween = true;
    if (!afterName.has(token.lower) || (clauseBetween && !clauseOpeners.has(token.lower))) continue;
    const subject = speakerEndingAt(sentence, at - 1, lexicon);
    if (subject && !definite.has(tokens[at - 1]?.lower ?? '')) return subject;
  }
  return null;
}

/** `「Q」と話す佐野社長`, `「Q」と話したのは佐野社長だ`. */
function subjectBehind(sentence: Sentence, verb: number, lexicon: Lexicon): Subject | null {
  const { tokens, nameAt } = sentence;
  let at = verb + 1;
  while (isWord(tokens[at]) && lexicon.grammar.participleOpeners.has(tokens[at]?.lower ?? '')) at++;
  const cleft = at > verb + 1;
  if (cleft && tokens[at]?.text === ',') at++;
  for (let steps = 0; steps < 6 && isWord(tokens[at]); steps++, at++) {
    const name = nameAt[at];
    if (name) return speakerEndingAt(sentence, name.last - 1, lexicon);
    if (lexicon.grammar.afterName.has(tokens[at]?.lower ?? '')) {
      return steps > 0 ? speakerEndingAt(sentence, at - 1, lexicon) : null;
    }
  }
  return cleft ? speakerEndingAt(sentence, at - 1, lexicon) : null;
}

/** Who acts in a passive: `佐野社長に「Q」と言われた`. */
function agentBefore(sentence: Sentence, verb: number, lexicon: Lexicon): Subject | null {
  const { tokens } = sentence;
  for (let at = verb - 1; at > 0; at--) {
    if (CLAUSE_END.test(tokens[at]?.text ?? '')) return null;
    if (lexicon.grammar.agent.has(tokens[at]?.lower ?? '')) {
      const subject = speakerEndingAt(sentence, at - 1, lexicon);
      if (subject) return subject;
    }
  }
  return null;
}

/** The nearest quotation before `at` that is reported: its particle stands behind it. -1: none. */
function quotationBefore(sentence: Sentence, at: number): number {
  for (let left = at - 1; left >= 0; left--) if (sentence.tokens[left]?.kind === 'quotation') return left;
  return -1;
}

function subjectOf(sentence: Sentence, verb: number, lexicon: Lexicon): Subject | null {
  const quotation = quotationBefore(sentence, verb);
  if (quotation < 0) return markedSubject(sentence, 0, verb, lexicon);
  return (
    markedSubject(sentence, quotation + 1, verb, lexicon) ??
    subjectBehind(sentence, verb, lexicon) ??
    markedSubject(sentence, 0, quotation, lexicon) ??
    unlistedSubject(sentence, quotation, lexicon)
  );
}

/** `仕立屋は「Q」と話した`: whom no list has, directly before the quotation; at least it is not the one before. */
function unlistedSubject(sentence: Sentence, quotation: number, lexicon: Lexicon): Subject | null {
  const { tokens } = sentence;
  const marker = tokens[quotation - 1]?.text === ',' ? quotation - 2 : quotation - 1;
  if (!lexicon.grammar.afterName.has(tokens[marker]?.lower ?? '')) return null;
  const head = beforeAside(tokens, marker - 1);
  const noun = tokens[head];
  return isWord(noun) && classOf(noun.lower, lexicon) === 0 ? roleSubject(sentence, head, lexicon) : null;
}

/** `NP は「Q」と胸を張った`, `NP から「Q」との声が上がった`: what no list has is reporting too where a speaker and the particle stand beside the quotation. */
function unlistedCue(sentence: Sentence, quotation: number, lexicon: Lexicon): Cue | null {
  const { tokens } = sentence;
  if (!closesSpeech(tokens[quotation + 1], lexicon)) return null;
  let end = quotation + 2;
  if (tokens[end]?.text === ',') end++;
  const from = end;
  for (; isWord(tokens[end]); end++) {
    const lower = tokens[end]?.lower ?? '';
    if (lexicon.verbs.has(lower) || lexicon.naming.has(lower)) return null;
    if (lexicon.grammar.passiveAuxiliaries.has(lower) || lexicon.unspoken.term.has(lower)) return null;
  }
  if (end === from) return null;
  const subject =
    markedSubject(sentence, quotation + 1, end, lexicon) ??
    markedSubject(sentence, 0, quotation, lexicon) ??
    (lexicon.grammar.quoted.has(tokens[quotation + 1]?.lower ?? '')
      ? agentBefore(sentence, quotation, lexicon)
      : null);
  return subject && { first: from, last: end - 1, lemma: '', strong: false, subject, shape: 'adjacent' };
}

/** `佐野社長によると`. */
function accordingCue(sentence: Sentence, at: number, lexicon: Lexicon): Cue | null {
  const subject = speakerEndingAt(sentence, at - 1, lexicon);
  return subject && { first: at, last: at, lemma: 'according', strong: true, subject, shape: 'according' };
}

function verbCue(sentence: Sentence, at: number, lexicon: Lexicon): Cue | null {
  const lower = sentence.tokens[at]?.lower ?? '';
  if (lexicon.grammar.passiveAuxiliaries.has(lower)) {
    const agent = lexicon.naming.has(lower) ? null : agentBefore(sentence, at, lexicon);
    return agent && { first: at, last: at, lemma: lower, strong: true, subject: agent, shape: 'agent' };
  }
  const verb = lexicon.verbs.get(lower);
  if (!verb) return null;
  // "する" and its like report only directly behind the particle.
  if (lexicon.addressing.has(verb.lemma) && !closesSpeech(sentence.tokens[at - 1], lexicon)) return null;
  const subject = subjectOf(sentence, at, lexicon);
  return (
    subject && { first: at, last: at, lemma: verb.lemma, strong: verb.strong, subject, shape: 'adjacent' }
  );
}

/** The cues of a sentence in such a language, in order. */
export function verbFinalCues(sentence: Sentence, lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  for (const [at, token] of sentence.tokens.entries()) {
    let cue: Cue | null = null;
    if (token.kind === 'quotation') cue = unlistedCue(sentence, at, lexicon);
    else if (token.kind === 'word' && !sentence.nameAt[at])
      cue = lexicon.grammar.accordingAfter.has(token.lower)
        ? accordingCue(sentence, at, lexicon)
        : verbCue(sentence, at, lexicon);
    if (cue) cues.push(cue);
  }
  return cues.sort((a, b) => a.first - b.first);
}

/** The subject of a sentence: the first speaker with a particle. */
export function verbFinalSubject(sentence: Sentence, lexicon: Lexicon): Subject | null {
  for (const [at, token] of sentence.tokens.entries())
    if (isWord(token) && lexicon.grammar.afterName.has(token.lower)) {
      const subject = speakerEndingAt(sentence, at - 1, lexicon);
      if (subject) return subject;
    }
  return null;
}
