/** What stands in the source's sentence before the cut and turns what was quoted. */
import { claim, cutPrefix } from './claims.ts';
import { isValue } from '../numbers.ts';
import { numberedWords, wordsIn, type Surroundings } from './surroundings.ts';
import {
  firstWords,
  lastWords,
  LONGEST_NUMBER,
  longestEnding,
  opensWith,
  type Known,
  type Turn,
} from './turn.ts';

/** Words a negation may be away from the cut. */
const LOOK = 8;
/** Words before a phrase in which a negation undoes it. */
const UNDOING = 4;
/** Words of a condition before its main clause. */
const LONGEST_CONDITION = 30;
/** Words of an aside between commas. */
const LONGEST_ASIDE = 6;
/** A year is no quantity: "some 1999 vintage". */
const YEAR = /^(?:1[5-9]|20)\d\d\b/u;

const CLAUSE_MARKS = ',;:—–"“”«»()\n';

/** Where what stands behind the last mark begins. A pattern would be tried from every character on. */
function clauseStart(text: string): number {
  let start = text.length;
  while (start > 0 && !CLAUSE_MARKS.includes(text.charAt(start - 1))) start--;
  return start;
}

/** The clause that runs into the cut: from the last mark on, or from the one before where an aside stands between. */
function clauseBefore(before: string, known: Known): string {
  const aside = /,([^,;:—–]{1,60}),\s*$/u.exec(before);
  if (aside) {
    const tokens = wordsIn(aside[1] ?? '', known.lexicon);
    if (tokens.length <= LONGEST_ASIDE && known.words.asides.has(tokens[0] ?? ''))
      return clauseBefore(before.slice(0, aside.index), known);
  }
  const clause = before.slice(clauseStart(before));
  // "Es stimmt nicht, dass | …": some languages have a comma before what is said.
  const tokens = wordsIn(clause, known.lexicon);
  const ahead = before.slice(0, before.length - clause.length);
  const joins =
    tokens.length === 1 && known.words.complementisers.has(tokens[0] ?? '') && /,\s*$/.test(ahead);
  return joins ? `${clauseBefore(ahead.replace(/,\s*$/, ''), known)} ${clause}` : clause;
}

/** A negation that reaches the cut over words that carry it on; of two, the one undoes the other. */
function negation(clause: string, { lexicon, words }: Known): Turn | null {
  const tokens = wordsIn(clause, lexicon);
  const negates = (token: string) => lexicon.negators.has(token) || words.negators.has(token);
  let count = 0;
  let first = -1;
  for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - LOOK); at--) {
    const token = tokens[at] ?? '';
    const next = tokens[at + 1];
    if (negates(token)) {
      if (words.affirmingBefore.has(tokens[at - 1] ?? '')) break;
      if (next !== undefined && words.affirming.has(next)) break;
      // An article of English; elsewhere the adverb.
      const article = token === 'no' && !words.concord;
      if (article && next !== undefined && !words.negatedNouns.has(next)) break;
      count++;
      first = at;
    } else if (!isCarrier(token, words)) break;
  }
  if (count === 0 || (count % 2 === 0 && !words.concord)) return null;
  return { kind: 'negation', side: 'before', words: lastWords(clause, tokens.length - first) };
}

const isCarrier = (token: string, words: Known['words']): boolean =>
  words.carriers.has(token) || words.negatedNouns.has(token) || (/.ly$/.test(token) && token !== 'only');

/** A phrase right before the cut that says that it is not so, or asks whether. */
function lead(clause: string, { lexicon, words }: Known): Turn | null {
  const tokens = wordsIn(clause, lexicon);
  const own = longestEnding(words.leads, tokens);
  // "I have not the slightest doubt that": a negation in front undoes it.
  const ahead = own ? tokens.slice(0, -own.length).slice(-UNDOING) : [];
  if (own && ahead.some((token) => lexicon.negators.has(token) || words.undoing.has(token))) return null;
  if (own) return { kind: 'negation', side: 'before', words: lastWords(clause, own.length) };
  const setsCondition = (phrase: readonly string[]) => phrase.some((word) => lexicon.conditions.has(word));
  // Without words of the language's own, the pack's phrases are all that is known.
  const phrase = longestEnding(
    lexicon.qualifiersBefore,
    tokens,
    (each) => words.carriers.size === 0 || setsCondition(each),
  );
  if (!phrase || words.concessions.has(tokens.at(-1 - phrase.length) ?? '')) return null;
  const kind = setsCondition(phrase) ? 'condition' : 'negation';
  return { kind, side: 'before', words: lastWords(clause, phrase.length) };
}

/** The beginning of a sentence that narrows what it speaks of, or leaves it open: "Only | the owners were asked". */
function limit(clause: string, { lexicon, words }: Known): Turn | null {
  const tokens = wordsIn(clause, lexicon);
  let from = 0;
  while (from < 3 && words.joiners.has(tokens[from] ?? '')) from++;
  const rest = tokens.slice(from).join(' ');
  if (rest === '' || !words.limits.some((phrase) => phrase.join(' ') === rest)) return null;
  return { kind: 'limit', side: 'before', words: lastWords(clause, tokens.length - from) };
}

/** How far the number holds that the quotation begins with: "More than | 40 people came". */
function measure(clause: string, { quoted }: Surroundings, { lexicon, words }: Known): Turn | null {
  const tokens = wordsIn(clause, lexicon);
  const share = longestEnding(words.shares, tokens);
  const phrase =
    share ?? longestEnding(words.measures, tokens) ?? longestEnding(words.openingMeasures, tokens);
  if (!phrase || YEAR.test(quoted)) return null;
  if (!isValue(numberedWords(firstWords(quoted, LONGEST_NUMBER), lexicon)[0] ?? '')) return null;
  const ahead = tokens.slice(0, -phrase.length);
  const opens = ahead.length <= 2 && ahead.every((token) => words.joiners.has(token));
  if (!share && !opens && !words.measures.includes(phrase)) return null;
  return { kind: 'measure', side: 'before', words: lastWords(clause, phrase.length) };
}

/** A condition whose main clause was quoted: "If the rain stops, | the fair goes ahead". */
function condition(before: string, { lexicon, words }: Known): Turn | null {
  if (!/,\s*(?:then\s+)?$/.test(before)) return null;
  const clause = before.split(/[;:—–]/u).at(-1) ?? '';
  const tokens = wordsIn(clause, lexicon);
  if (tokens.length > LONGEST_CONDITION) return null;
  let at = 0;
  while (at < 3 && words.joiners.has(tokens[at] ?? '')) at++;
  if (!words.conditions.has(tokens[at] ?? '') || words.concessions.has(tokens[at - 1] ?? '')) return null;
  const rest = tokens.slice(at + 1);
  if (words.noConditions.some((phrase) => opensWith(rest, phrase))) return null;
  return { kind: 'condition', side: 'before', words: clause.trim() };
}

/** A question of which only the middle was quoted: "Do you think that | the mill is lost?" */
function question({ before, after, quoted }: Surroundings, clause: string, known: Known): Turn | null {
  const { lexicon, words } = known;
  if (!/^[^.!?,;:—–]*\?/u.test(after) || /[.!?…]/.test(quoted)) return null;
  const lead = wordsIn(clause, lexicon);
  if (lead.length === 0 || lead.some((token) => words.factive.has(token))) return null;
  const opening = wordsIn(before, lexicon).slice(0, 4);
  let at = 0;
  while (
    at < opening.length &&
    words.joiners.has(opening[at] ?? '') &&
    !words.questioners.has(opening[at] ?? '')
  )
    at++;
  if (!words.questioners.has(opening[at] ?? '')) return null;
  return { kind: 'question', side: 'before', words: `${before.trim()} …?` };
}

/** A view that others hold and that the speaker rejects: "Some say | the mill is lost; I do not." */
function view(clause: string, around: Surroundings, known: Known): Turn | null {
  const { lexicon, words } = known;
  const tokens = wordsIn(clause, lexicon).filter((token) => !words.complementisers.has(token));
  const holds = words.viewVerbs.has(tokens.at(-1) ?? '');
  const isThird = words.claims.thirds.has(tokens.at(-2) ?? '');
  if (!holds || !(isThird || tokens.slice(-4, -1).some((token) => words.viewers.has(token)))) return null;
  const rejection = rejectionIn(`${around.after} ${around.next}`, known, isThird);
  return rejection === null ? null : { kind: 'view', side: 'before', words: lastWords(clause, 5) };
}

/** The words by which a speaker rejects what was said before, or null. `ofThird`: "he is wrong" does so, too. */
export function rejectionIn(text: string, known: Known, ofThird = false): string | null {
  for (const clause of text.split(/[.!?,;:—–]+/u)) {
    const tokens = ownView(predicateOf(wordsIn(clause, known.lexicon), known), known);
    if (callsUntrue(tokens, known, ofThird) || disagrees(tokens, known)) return clause.trim();
  }
  return null;
}

/** True if a sentence calls what was said before untrue ("That is a lie"). */
export function isDenial(sentence: string, known: Known): boolean {
  const clause = sentence.split(/[.!?,;:—–]/u)[0] ?? '';
  return callsUntrue(predicateOf(wordsIn(clause, known.lexicon), known), known);
}

/** A clause without what joins it to the one before, and without adverbs. */
function predicateOf(clause: readonly string[], { words }: Known): string[] {
  let at = 0;
  while (words.contrasts.has(clause[at] ?? '') || words.joiners.has(clause[at] ?? '')) {
    if (words.demonstratives.has(clause[at] ?? '')) break;
    at++;
  }
  return clause.slice(at).filter((token) => !/.ly$/.test(token) && token !== 'just' && token !== 'all');
}

/** A clause without the words by which its speaker owns it: "I say that is nonsense". */
function ownView(tokens: readonly string[], { words }: Known): readonly string[] {
  const [subject = '', verb = '', third = ''] = tokens;
  if (!words.selves.has(subject) || !(words.viewVerbs.has(verb) || words.agreeing.has(verb))) return tokens;
  const joins = words.complementisers.has(third) && words.demonstratives.has(tokens[3] ?? '');
  return tokens.slice(joins ? 3 : 2);
}

function callsUntrue(tokens: readonly string[], { words }: Known, ofThird = false): boolean {
  const untrue = (from: number) => words.untrue.some((phrase) => opensWith(tokens.slice(from), phrase));
  if (tokens.length <= 3 && untrue(0)) return true;
  const [subject = '', verb = ''] = tokens;
  const isThird = ofThird && words.claims.thirds.has(subject);
  const isThat = words.demonstratives.has(subject) || subject === 'they' || isThird;
  return isThat && words.auxiliaries.has(verb) && untrue(2);
}

function disagrees(tokens: readonly string[], { lexicon, words }: Known): boolean {
  const [subject = '', verb = '', third = '', fourth, fifth] = tokens;
  if (words.pronouns.has(subject) && words.rejecting.has(verb)) return true;
  if (!words.selves.has(subject) || !words.auxiliaries.has(verb) || !lexicon.negators.has(third))
    return false;
  // "I do not think that the pool …" says something of its own.
  return (
    fourth === undefined || (words.agreeing.has(fourth) && (fifth === undefined || words.standIns.has(fifth)))
  );
}

/** The words before the cut that turn what was quoted, or null. */
export function turnBefore(around: Surroundings, known: Known): Turn | null {
  const { before } = around;
  const clause = clauseBefore(before, known);
  return (
    cutPrefix(around, known) ??
    negation(clause, known) ??
    lead(clause, known) ??
    measure(clause, around, known) ??
    limit(clause, known) ??
    condition(before, known) ??
    question(around, clause, known) ??
    view(clause, around, known) ??
    claim(clause, around, known)
  );
}
