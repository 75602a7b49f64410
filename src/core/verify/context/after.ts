/** What the source goes on with behind the cut and what turns what was quoted. */
import { isDenial, rejectionIn } from './before.ts';
import { cutSuffix } from './claims.ts';
import { wordsIn, type Surroundings } from './surroundings.ts';
import { firstWords, lastWords, longestOpening, opensWith, type Known, type Turn } from './turn.ts';

/** Words of a message's quotation of what follows. */
const SHOWN = 10;

/** Words at a sentence's beginning among which its subject is looked for. */
const OPENING = 3;

/** Words of "what they want you to believe". */
const LONGEST_SAYING = 7;

/** Words of "the biggest lie". */
const CALLED = 4;
/** Words of "for boats but not for". */
const LONGEST_CONTRAST = 8;

interface Tail {
  /** True if a mark stands between the quoted words and what follows. */
  readonly marked: boolean;
  /** What follows, to the end of the sentence. */
  readonly text: string;
  /** The words of its first clause, and of all. */
  readonly clause: readonly string[];
  readonly tokens: readonly string[];
}

function tailOf(after: string, { lexicon }: Known): Tail {
  const mark = /^[\s"“”‘’')\]]*([,;:—–-]*)[\s"“”‘]*/u.exec(after);
  const text = after.slice(mark?.[0].length ?? 0);
  const clause = /^[^,;:—–.!?]*/u.exec(text)?.[0] ?? '';
  return {
    marked: (mark?.[1] ?? '') !== '',
    text,
    clause: wordsIn(clause, lexicon),
    tokens: wordsIn(text, lexicon),
  };
}

/** Of the last quoted sentence, the words by which it is told whose view it is and what a word behind it negates. */
interface Quoted {
  readonly opening: readonly string[];
  readonly last: string;
}

function quotedIn({ quoted }: Surroundings, { lexicon }: Known): Quoted {
  const sentence = quoted.split(/[.!?]\s/).at(-1) ?? '';
  return {
    opening: wordsIn(firstWords(sentence, OPENING + 1), lexicon),
    last: wordsIn(lastWords(sentence, 1), lexicon).at(-1) ?? '',
  };
}

const turn = (kind: Turn['kind'], text: string, side: Turn['side'] = 'after'): Turn => ({
  kind,
  side,
  words: firstWords(text, SHOWN).replace(/[.!?…]+$/u, ''),
});

/** A closing word that the cut takes off: "I hope | not", "a fine plan | — not", "ten | at most". */
function closing(tail: Tail, { last }: Quoted, { lexicon, words }: Known): Turn | null {
  const { clause, marked, text } = tail;
  const [first = '', second] = clause;
  if (words.closers.some((phrase) => phrase.length === clause.length && opensWith(clause, phrase)))
    return turn('negation', text);
  if (marked) return null;
  if (words.emptying.has(first) || (first === 'no' && second === 'one')) return turn('negation', text);
  const verb = words.negatable.has(last);
  const negates = lexicon.negators.has(first) || words.negators.has(first);
  return verb && negates && !words.affirming.has(second ?? '') ? turn('negation', text) : null;
}

/** A restriction or a condition that the sentence goes on with. */
function restriction(tail: Tail, { lexicon, words }: Known): Turn | null {
  const { tokens, text } = tail;
  const [own, general] = [
    longestOpening(words.tails, tokens),
    longestOpening(lexicon.qualifiersAfter, tokens),
  ];
  const phrase = (general?.length ?? 0) > (own?.length ?? 0) ? general : own;
  if (!phrase) return null;
  const rest = tokens.slice(phrase.length);
  const opener = phrase.at(-1) ?? '';
  const conditional = words.conditions.has(opener) || opener === 'as';
  if (conditional && words.noConditions.some((each) => opensWith(rest, each))) return null;
  return turn('condition', text);
}

/** "safe | for boats but not for people": what holds of one thing holds not of another. */
function division({ clause, marked, text }: Tail, { lexicon, words }: Known): Turn | null {
  const [first = ''] = clause;
  if (marked || !lexicon.functionWords.has(first) || isClauseWord(first, words)) return null;
  const again = clause.indexOf(first, 2);
  const negates = again > 0 && again <= LONGEST_CONTRAST && lexicon.negators.has(clause[again - 1] ?? '');
  return negates ? turn('condition', text) : null;
}

const isClauseWord = (token: string, words: Known['words']): boolean =>
  [words.pronouns, words.auxiliaries, words.demonstratives, words.joiners, words.contrasts].some((set) =>
    set.has(token),
  );

/** "…, but we will not": the clause of contrast takes back what its own subject was quoted as saying. */
function contradiction(tail: Tail, quoted: Quoted, known: Known): Turn | null {
  const { words, lexicon } = known;
  const { clause, text } = tail;
  if (!words.contrasts.has(clause[0] ?? '')) return null;
  if (rejectionIn(text, known) !== null && !holdsView(quoted, known)) return turn('negation', text);
  const [subject = '', second = '', third = ''] = clause.slice(1);
  if (!words.pronouns.has(subject) || !quoted.opening.slice(0, OPENING).includes(subject)) return null;
  const negates = (token: string) => lexicon.negators.has(token);
  const from =
    words.auxiliaries.has(second) && negates(third)
      ? 4
      : negates(second) && words.auxiliaries.has(third)
        ? 4
        : 0;
  if (from === 0) return null;
  return clause.slice(from).every((token) => words.standIns.has(token)) ? turn('negation', text) : null;
}

/** True for a quotation that itself says whose view it is. */
function holdsView({ opening }: Quoted, { words }: Known): boolean {
  return opening
    .slice(0, OPENING)
    .some((token, at) => words.viewers.has(token) && words.viewVerbs.has(opening[at + 1] ?? ''));
}

/** "That the mill is lost | is a lie". */
function calledUntrue({ marked, clause, text }: Tail, { words }: Known): Turn | null {
  if (marked || !words.auxiliaries.has(clause[0] ?? '')) return null;
  if (isWhatTheySay(clause.slice(1), words)) return turn('negation', text);
  const predicate = clause.slice(1).filter((token) => !/.ly$/.test(token) && token !== 'just');
  const untrue = words.untrue.some(
    (phrase) => opensWith(predicate, phrase) && predicate.length <= phrase.length + 1,
  );
  return untrue ? turn('negation', text) : null;
}

/** "… — that is nonsense". */
function denied({ marked, clause, text }: Tail, quoted: Quoted, known: Known): Turn | null {
  const { demonstratives, auxiliaries, untrue } = known.words;
  const [subject = '', verb = '', ...rest] = clause.filter(
    (token) => !/.ly$/.test(token) && token !== 'just',
  );
  if (!marked || !demonstratives.has(subject) || !auxiliaries.has(verb)) return null;
  const { lexicon, words } = known;
  const isWhole = untrue.some((phrase) => phrase.length === rest.length && opensWith(rest, phrase));
  // "… — that is the biggest lie in town"
  const isCalled =
    rest.slice(0, CALLED).some((token) => words.claims.falsehoods.has(token)) &&
    !rest.some((token) => lexicon.negators.has(token));
  return (isWhole || isCalled) && !holdsView(quoted, known) ? turn('negation', text) : null;
}

/** "… is *what they say*", "that is *what he wants you to believe*". */
function isWhatTheySay(tokens: readonly string[], words: Known['words']): boolean {
  const [what = '', who = ''] = tokens;
  if (!words.claims.beside.has(what) || words.selves.has(who) || tokens.length > LONGEST_SAYING) return false;
  return words.claims.saying.has(tokens.at(-1) ?? '');
}

/** A following sentence that is a part of the one quoted, or calls it untrue. */
function following({ after, next }: Surroundings, quoted: Quoted, known: Known): Turn | null {
  if (!/^["”’»]*[.!?…]+["”’»)]*$/u.test(after.trim())) return null;
  const { words, lexicon } = known;
  const tokens = wordsIn(next, lexicon);
  const single = words.closers.some((phrase) => phrase.length === 1 && phrase[0] === tokens[0]);
  if (tokens.length === 1 && single && lexicon.negators.has(tokens[0] ?? ''))
    return turn('negation', next, 'next');
  const isToldOf = words.demonstratives.has(tokens[0] ?? '') && words.auxiliaries.has(tokens[1] ?? '');
  if (isToldOf && isWhatTheySay(tokens.slice(2), words)) return turn('negation', next, 'next');
  const fragment = longestOpening(words.fragments, tokens);
  // "Unless the rain stops, we go home" stands by itself.
  if (fragment && !next.includes(',')) return turn('condition', next, 'next');
  return isDenial(next, known) && !holdsView(quoted, known) ? turn('negation', next, 'next') : null;
}

/** The words behind the cut that turn what was quoted, or null. */
export function turnAfter(around: Surroundings, known: Known): Turn | null {
  const cut = cutSuffix(around, known);
  if (cut) return cut;
  const tail = tailOf(around.after, known);
  const quoted = quotedIn(around, known);
  if (tail.tokens.length === 0) return following(around, quoted, known);
  return (
    closing(tail, quoted, known) ??
    restriction(tail, known) ??
    division(tail, known) ??
    contradiction(tail, quoted, known) ??
    calledUntrue(tail, known) ??
    denied(tail, quoted, known)
  );
}
