/** Noun phrases without the help of capitals: who stands directly before or behind a place. */
import type { Token } from '../../text/tokens.ts';
import type { NameMention, NominalSubject, Sentence, Subject } from '../document.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { nameSubject, pronounSubject } from '../noun-phrases.ts';
import { Class, classOf } from './word-classes.ts';

/** Words that a phrase reaches back over. */
const LONGEST = 6;

export const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

/** Whether the word at `at` is somebody who can speak: a calling, an office, a body. */
export function isRole(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!isWord(token)) return false;
  if ((classOf(token.lower, lexicon) & (Class.role | Class.title | Class.suffix)) !== 0) return true;
  if (lexicon.roles.all.has(token.lower)) return true;
  // "会社側", "市教委": the ending may have been cut off.
  const joined = isWord(before) && before.end === token.start && lexicon.traits.script === 'unspaced';
  return joined && lexicon.roles.all.has(before.lower + token.lower);
}

/** Whether a word can describe the noun behind it, within one noun phrase. */
function describes(token: Token, lexicon: Lexicon): boolean {
  if (lexicon.grammar.possession.has(token.lower)) return true;
  const outside =
    Class.verb | Class.adverb | Class.preposition | Class.joiner | Class.subjectMarker | Class.pronoun;
  const classes = classOf(token.lower, lexicon);
  if ((classes & outside) !== 0) return false;
  if (lexicon.grammar.definite.has(token.lower) || lexicon.grammar.quantifiers.has(token.lower)) return true;
  const { functionWords, conjunctions, clauseBreaks, phraseBreaks } = lexicon.grammar;
  return ![functionWords, conjunctions, clauseBreaks, phraseBreaks].some((list) => list.has(token.lower));
}

/** First token of the phrase whose head starts at `head`. */
export function phraseFrom(sentence: Sentence, head: number, lexicon: Lexicon): number {
  const { tokens } = sentence;
  let from = head;
  for (; from > 0 && head - from < LONGEST; from--) {
    const [token, next] = [tokens[from - 1], tokens[from]];
    if (!isWord(token) || !next || !describes(token, lexicon)) break;
    if (lexicon.traits.script === 'unspaced' && token.end !== next.start) break;
  }
  const clause = lexicon.grammar.possession.has(tokens[from]?.lower ?? '')
    ? relativeFrom(tokens, from, lexicon)
    : -1;
  if (clause >= 0) return clause;
  while (from < head && lexicon.grammar.possession.has(tokens[from]?.lower ?? '')) from++;
  return from;
}

/** "一名不愿具名的官员": where the phrase starts whose relative clause ends before `at`; -1 where nothing tells. */
function relativeFrom(tokens: readonly Token[], at: number, { grammar }: Lexicon): number {
  for (let from = at - 1; from >= 0 && at - from < LONGEST && isWord(tokens[from]); from--)
    if (grammar.quantifiers.has(tokens[from]?.lower ?? '')) return from;
  return -1;
}

/** The phrase with its head at `head`, as a speaker without a name. */
export function roleSubject(sentence: Sentence, head: number, lexicon: Lexicon): NominalSubject | null {
  const { tokens } = sentence;
  const token = tokens[head];
  const first = tokens[phraseFrom(sentence, head, lexicon)];
  if (!token || !first) return null;
  const { start } = first;
  return {
    type: 'nominal',
    noun: token.lower,
    start,
    end: token.end,
    token: head,
    sentence,
    resolution: null,
  };
}

/** Before a parenthesis that ends at `at` ("（58）"), or `at` itself. */
export function beforeAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  let open = at - 1;
  while (open > 0 && at - open < 12 && tokens[open]?.text !== '(') open--;
  return tokens[open]?.text === '(' ? open - 1 : at;
}

function jointOf(sentence: Sentence, name: NameMention, lexicon: Lexicon): NameMention | null {
  const before = sentence.tokens[name.outer - 1];
  return before && lexicon.grammar.joiners.has(before.lower)
    ? (sentence.nameAt[name.outer - 2] ?? null)
    : null;
}

/** The noun phrase that ends at token `at`, if it can speak. */
export function speakerEndingAt(sentence: Sentence, at: number, lexicon: Lexicon): Subject | null {
  const { tokens, nameAt } = sentence;
  const last = beforeAside(tokens, at);
  const token = tokens[last];
  if (!isWord(token)) return null;
  const name = nameAt[last];
  if (name?.entity) {
    const subject = nameSubject(name);
    subject.joint = jointOf(sentence, name, lexicon);
    return subject;
  }
  const { subject, second, indefinite } = lexicon.pronouns;
  if (subject.has(token.lower) || second.has(token.lower)) return pronounSubject(sentence, last);
  if (indefinite.has(token.lower)) return roleSubject(sentence, last, lexicon);
  if (!isRole(tokens, last, lexicon)) return null;
  const bearer = bearerOf(sentence, last, lexicon);
  return bearer ? nameSubject(bearer) : roleSubject(sentence, last, lexicon);
}

/** The name that an office behind it belongs to, with more of the office between ("佐野花子広報部長"). */
function bearerOf(sentence: Sentence, office: number, lexicon: Lexicon): NameMention | null {
  const { tokens, nameAt } = sentence;
  if ((classOf(tokens[office]?.lower ?? '', lexicon) & Class.title) === 0) return null;
  for (let at = office - 1; at >= 0 && office - at < 4; at--) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    const name = nameAt[at];
    if (name) return name.kind === 'person' && name.title === '' ? name : null;
    if (!isWord(token) || token.end !== next?.start || lexicon.grammar.possession.has(token.lower))
      return null;
    if (!describes(token, lexicon)) return null;
  }
  return null;
}

/** First token of a subject with what describes it. */
export function subjectStart(subject: Subject, lexicon: Lexicon): number {
  if (subject.type === 'name') return subject.name.outer;
  if (subject.type === 'pronoun') return subject.token;
  return phraseFrom(subject.sentence, subject.token, lexicon);
}
