/** Reporting words where the subject stands before its verb without a mark of its own (Chinese): `NP 在会上说：“Q”`. */
import type { Cue, CueShape, Sentence, Subject } from '../document.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { beforeAside, isWord, roleSubject, speakerEndingAt, subjectStart } from './phrases.ts';
import { Class, classOf } from './word-classes.ts';

const CLAUSE_MARK = /^[,.!?;:]$/;
/** Clauses back that a verb without a subject looks for one. */
const CLAUSES = 4;

function startOfClause(sentence: Sentence, at: number): number {
  let from = at;
  for (; from > 0; from--) {
    const token = sentence.tokens[from - 1];
    // A list comma ("、") joins nouns.
    if (
      token?.kind === 'quotation' ||
      (token?.kind === 'mark' && CLAUSE_MARK.test(token.text) && token.lower !== '、')
    )
      break;
  }
  return from;
}

/** Whether a phrase that starts at `first` is governed by a preposition or a verb before it, and from where. */
function governorOf(sentence: Sentence, first: number, from: number, lexicon: Lexicon): number {
  const token = sentence.tokens[first - 1];
  if (first - 1 < from || !isWord(token)) return -1;
  if (lexicon.grammar.joiners.has(token.lower)) {
    const other = speakerEndingAt(sentence, first - 2, lexicon);
    return other ? governorOf(sentence, subjectStart(other, lexicon), from, lexicon) : -1;
  }
  const classes = classOf(token.lower, lexicon);
  return (classes & (Class.preposition | Class.verb)) !== 0 && !sentence.nameAt[first - 1] ? first - 1 : -1;
}

/** The subject of a verb at `verb` in the clause from `from`: the nearest speaker that nothing else governs. */
function subjectIn(sentence: Sentence, from: number, verb: number, lexicon: Lexicon): Subject | null {
  const { tokens } = sentence;
  const { possession, nounPrepositions } = lexicon.grammar;
  for (let at = verb - 1; at >= from; at--) {
    const inside = beforeAside(tokens, at);
    const subject = speakerEndingAt(sentence, at, lexicon);
    if (!subject) {
      at = Math.min(at, inside + 1);
      continue;
    }
    const first = subjectStart(subject, lexicon);
    const next = tokens[at + 1]?.lower ?? '';
    const owner = at + 1 < verb && (possession.has(next) || nounPrepositions.has(next));
    let governor = governorOf(sentence, first, from, lexicon);
    // "高度评价项目的专家": the verb belongs to a clause that describes the speaker.
    if (governor >= 0 && describedByClause(sentence, governor, subject, lexicon)) governor = -1;
    const source = accordingAt(sentence, governor, lexicon);
    if (!owner && (governor < 0 || source)) return subject;
    at = governor < 0 || source ? first : governor;
  }
  return null;
}

function describedByClause(
  sentence: Sentence,
  governor: number,
  subject: Subject,
  lexicon: Lexicon,
): boolean {
  const { tokens } = sentence;
  if ((classOf(tokens[governor]?.lower ?? '', lexicon) & Class.verb) === 0) return false;
  const last = subject.type === 'name' ? subject.name.first : subject.token;
  return tokens.slice(governor + 1, last).some(({ lower }) => lexicon.grammar.possession.has(lower));
}

function accordingAt(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const lower = sentence.tokens[at]?.lower;
  return lower !== undefined && lexicon.accordingTo.some(([first]) => first === lower);
}

/** The subject of an earlier clause, for a verb that has none of its own. */
function earlierSubject(sentence: Sentence, from: number, lexicon: Lexicon): Subject | null {
  let end = from;
  for (let clause = 0; clause < CLAUSES && end > 0; clause++) {
    const token = sentence.tokens[end - 1];
    if (token?.kind === 'mark' && token.text !== ',') return null;
    const start = startOfClause(sentence, end - 1);
    const subject = firstSubject(sentence, start, end - 1, lexicon);
    if (subject) return subject;
    end = start;
  }
  return null;
}

/** The first speaker of a clause that is no object and owns nothing. */
function firstSubject(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Subject | null {
  for (let at = from; at < to; at++) {
    const name = sentence.nameAt[at];
    if (name) at = name.last - 1;
    const subject = speakerEndingAt(sentence, at, lexicon);
    if (!subject || (!name && speakerEndingAt(sentence, at + 1, lexicon))) continue;
    const owner = lexicon.grammar.possession.has(sentence.tokens[at + 1]?.lower ?? '');
    if (!owner && governorOf(sentence, subjectStart(subject, lexicon), from, lexicon) < 0) return subject;
  }
  return null;
}

/** Whether a verb's word is one here: not a noun behind "的", and for a short one, with speech or a pause behind it. */
function isVerbHere(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const { tokens } = sentence;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  if (before && lexicon.grammar.possession.has(before.lower)) return false;
  if (token.text.length > 1 || !isWord(next)) return true;
  if (lexicon.verbs.has(next.lower) || lexicon.grammar.finiteAuxiliaries.has(next.lower)) return true;
  return speakerEndingAt(sentence, at - 1, lexicon) !== null;
}

/** `裁缝说`: a clause of words that no list has; somebody, but not the one who spoke before. */
function unlistedSubject(sentence: Sentence, from: number, verb: number, lexicon: Lexicon): Subject | null {
  const { tokens } = sentence;
  let head = verb - 1;
  while (head >= from && lexicon.grammar.adverbs.has(tokens[head]?.lower ?? '')) head--;
  if (head < from) return null;
  const unknown = tokens
    .slice(from, head + 1)
    .every((token) => isWord(token) && classOf(token.lower, lexicon) === 0);
  return unknown ? roleSubject(sentence, head, lexicon) : null;
}

function verbCue(sentence: Sentence, at: number, lexicon: Lexicon): Cue | null {
  const verb = lexicon.verbs.get(sentence.tokens[at]?.lower ?? '');
  if (!verb || !isVerbHere(sentence, at, lexicon)) return null;
  const from = startOfClause(sentence, at);
  let shape: CueShape = 'adjacent';
  let subject = subjectIn(sentence, from, at, lexicon);
  if (subject) {
    const governor = governorOf(sentence, subjectStart(subject, lexicon), from, lexicon);
    if (accordingAt(sentence, governor, lexicon))
      return { first: governor, last: at, lemma: 'according', strong: true, subject, shape: 'according' };
  } else {
    subject = verb.strong ? unlistedSubject(sentence, from, at, lexicon) : null;
    if (!subject && sentence.tokens[from - 1]?.text === ',') {
      subject = earlierSubject(sentence, from, lexicon);
      shape = 'coordinate';
    }
  }
  return subject && { first: at, last: at, lemma: verb.lemma, strong: verb.strong, subject, shape };
}

/** `在王丽看来`. */
function viewCue(sentence: Sentence, at: number, lexicon: Lexicon): Cue | null {
  const subject = speakerEndingAt(sentence, at - 1, lexicon);
  return subject && { first: at, last: at, lemma: 'according', strong: true, subject, shape: 'according' };
}

/** The cues of a sentence in such a language, in order. */
export function verbMedialCues(sentence: Sentence, lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  for (const [at, token] of sentence.tokens.entries()) {
    if (!isWord(token) || sentence.nameAt[at]) continue;
    const cue = lexicon.grammar.accordingAfter.has(token.lower)
      ? viewCue(sentence, at, lexicon)
      : verbCue(sentence, at, lexicon);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** The subject of a sentence: the first speaker of its first clause that has one. */
export function verbMedialSubject(sentence: Sentence, lexicon: Lexicon): Subject | null {
  return firstSubject(sentence, 0, sentence.tokens.length, lexicon);
}
