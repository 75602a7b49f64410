/** Reporting words where the verb may stand on either side of its subject and may do without one (Hebrew, Arabic). */
import type { Cue, CueShape, NameMention, Sentence, Subject } from '../document.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { nameSubject, pronounSubject } from '../noun-phrases.ts';
import { isRole, isWord, roleSubject, speakerEndingAt, subjectStart } from './phrases.ts';
import { withoutProclitic } from './spaced-tokens.ts';
import { Class, classOf } from './word-classes.ts';

/** Words of an office that may stand before the name of who holds it. */
const LONGEST_OFFICE = 6;
/** Words of a phrase that no list knows. */
const LONGEST_PHRASE = 5;

function isAdverb(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const token = sentence.tokens[at];
  return isWord(token) && !sentence.nameAt[at] && lexicon.grammar.adverbs.has(token.lower);
}

/** The noun phrase that starts at `at`, if it can speak. */
function speakerStartingAt(sentence: Sentence, at: number, lexicon: Lexicon): Subject | null {
  const { tokens, nameAt } = sentence;
  let from = at;
  while (isAdverb(sentence, from, lexicon)) from++;
  const token = tokens[from];
  if (!isWord(token)) return null;
  if (lexicon.pronouns.subject.has(token.lower)) return pronounSubject(sentence, from);
  const first = nameAt[from];
  if (first?.entity) return nameSubject(first);
  if (lexicon.pronouns.indefinite.has(token.lower)) return roleSubject(sentence, from, lexicon);
  if (!isRole(tokens, from, lexicon)) return null;
  let to = from + 1;
  for (; isWord(tokens[to]) && to - from < LONGEST_OFFICE; to++) {
    const name = nameAt[to];
    if (name?.kind === 'person') return nameSubject(name);
    const lower = tokens[to]?.lower ?? '';
    if (endsPhrase(lower, lexicon)) break;
  }
  const end = tokens[to - 1]?.end ?? token.end;
  const nominal = { noun: token.lower, start: token.start, end, token: from, sentence, resolution: null };
  return { type: 'nominal', ...nominal };
}

function endsPhrase(word: string, lexicon: Lexicon): boolean {
  const { complementiser, prepositions, adverbs, nounPrepositions, functionWords } = lexicon.grammar;
  if (nounPrepositions.has(word)) return false;
  if ([complementiser, prepositions, adverbs, functionWords].some((list) => list.has(word))) return true;
  return lexicon.verbs.has(withoutProclitic(word, Class.verb, lexicon));
}

/** `דן לוי, ראש העיר, אמר`, `מנכ"ל החברה, יוסי כהן, אמר`: who is named on either side of the comma before the one at `at`. */
function beforeApposition(sentence: Sentence, at: number, lexicon: Lexicon): Subject | null {
  const { tokens, nameAt } = sentence;
  const person = (name: NameMention | null | undefined): Subject | null =>
    name?.entity?.kind === 'person' && !isGoverned(sentence, name.outer, lexicon) ? nameSubject(name) : null;
  for (let left = at - 1; left > 0 && at - left < 10; left--) {
    const token = tokens[left];
    if (!token || token.kind === 'quotation' || /^[.;:]$/.test(token.text)) return null;
    if (isWord(token) && lexicon.verbs.has(withoutProclitic(token.lower, Class.verb, lexicon))) return null;
    if (token.text !== ',') continue;
    const aside = nameAt[at - 1];
    const named = person(nameAt[left - 1]) ?? (aside?.outer === left + 1 ? person(aside) : null);
    if (named) return named;
  }
  return speakerStartingAt(sentence, 0, lexicon);
}

function isGoverned(sentence: Sentence, first: number, lexicon: Lexicon): boolean {
  const before = sentence.tokens[first - 1];
  return isWord(before) && (classOf(before.lower, lexicon) & Class.preposition) !== 0;
}

/** The noun phrase before the verb. */
function speakerBefore(
  sentence: Sentence,
  verb: number,
  lexicon: Lexicon,
): { subject: Subject; shape: CueShape } | null {
  let at = verb - 1;
  while (isAdverb(sentence, at, lexicon)) at--;
  if (sentence.tokens[at]?.text === ',') {
    const named = beforeApposition(sentence, at, lexicon);
    return named && { subject: named, shape: 'apposition' };
  }
  const subject = speakerEndingAt(sentence, at, lexicon);
  if (!subject || isGoverned(sentence, subjectStart(subject, lexicon), lexicon)) return null;
  return { subject, shape: 'adjacent' };
}

/** Whether nothing but a comma and adverbs stand between a quotation and the verb. */
function isBehindQuotation(sentence: Sentence, verb: number, lexicon: Lexicon): boolean {
  let at = verb - 1;
  while (isAdverb(sentence, at, lexicon) || /^[,—–-]$/.test(sentence.tokens[at]?.text ?? '')) at--;
  return sentence.tokens[at]?.kind === 'quotation';
}

/** Whether the word at `at` belongs to no noun phrase: a mark, nothing, or a word that ends one. */
function isFree(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const token = sentence.tokens[at];
  return !isWord(token) || endsPhrase(token.lower, lexicon);
}

function opensClause(sentence: Sentence, verb: number, lexicon: Lexicon): boolean {
  const before = sentence.tokens[verb - 1];
  return !before || (before.text !== ',' && isFree(sentence, verb - 1, lexicon));
}

/** A verb without a subject: he or she, by its form. `joined`: the verb is written together with "and". */
function dropped(
  sentence: Sentence,
  verb: number,
  form: string,
  joined: boolean,
  lexicon: Lexicon,
): Subject | null {
  const { female, male } = lexicon.pronouns;
  const opens = joined || isBehindQuotation(sentence, verb, lexicon) || opensClause(sentence, verb, lexicon);
  if (!opens || !isFree(sentence, verb + 1, lexicon)) return null;
  const family = [female, male].find((forms) => forms.has(form));
  const [pronoun] = family ?? [];
  return pronoun === undefined ? null : pronounSubject(sentence, verb, pronoun);
}

/** Words beside a verb that no list has: somebody, but not the one who spoke before. */
function unlisted(sentence: Sentence, verb: number, behind: boolean, lexicon: Lexicon): Subject | null {
  const step = behind || lexicon.traits.freeInversion === true ? 1 : -1;
  let end = verb + step;
  while (!isFree(sentence, end, lexicon) && Math.abs(end - verb) < LONGEST_PHRASE) end += step;
  const [from, last] = step > 0 ? [verb + 1, end - 1] : [end + 1, verb - 1];
  const [first, head] = [sentence.tokens[from], sentence.tokens[last]];
  if (from > last || !first || !head) return null;
  const nominal = { noun: first.lower, start: first.start, end: head.end, token: from };
  return { type: 'nominal', ...nominal, sentence, resolution: null };
}

function verbCue(sentence: Sentence, at: number, lexicon: Lexicon): Cue | null {
  const word = sentence.tokens[at]?.lower ?? '';
  const form = withoutProclitic(word, Class.verb, lexicon);
  const verb = lexicon.verbs.get(form);
  // Behind a preposition the same letters are a noun.
  if (!verb || (form === word && isGoverned(sentence, at, lexicon))) return null;
  const cue = (subject: Subject, shape: CueShape): Cue => ({
    first: at,
    last: at,
    lemma: verb.lemma,
    strong: verb.strong,
    subject,
    shape,
  });
  const behind = isBehindQuotation(sentence, at, lexicon);
  const joined = form !== word;
  const left = behind || joined ? null : speakerBefore(sentence, at, lexicon);
  // Where verbs open their clauses, what stands behind is the subject.
  const opens = lexicon.traits.freeInversion === true || !left;
  const right = opens ? speakerStartingAt(sentence, at + 1, lexicon) : null;
  if (right) return cue(right, behind ? 'inverted' : 'adjacent');
  if (left) return cue(left.subject, left.shape);
  if (!verb.strong) return null;
  const subject = dropped(sentence, at, form, joined, lexicon) ?? unlisted(sentence, at, behind, lexicon);
  return subject && cue(subject, 'adjacent');
}

/** `לדברי דן לוי`; the number of words of the phrase is found first. */
function accordingCue(sentence: Sentence, at: number, lexicon: Lexicon): Cue | null {
  const { tokens } = sentence;
  const word = withoutProclitic(tokens[at]?.lower ?? '', Class.preposition, lexicon);
  const phrase = lexicon.accordingTo.find(
    ([first, ...rest]) =>
      first === word && rest.every((next, index) => tokens[at + 1 + index]?.lower === next),
  );
  if (!phrase) return null;
  const last = at + phrase.length - 1;
  const subject = speakerStartingAt(sentence, last + 1, lexicon);
  return subject && { first: at, last, lemma: 'according', strong: true, subject, shape: 'according' };
}

/** The cues of a sentence in such a language, in order. */
export function spacedCues(sentence: Sentence, lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  for (const [at, token] of sentence.tokens.entries()) {
    if (!isWord(token) || sentence.nameAt[at]) continue;
    const cue = accordingCue(sentence, at, lexicon) ?? verbCue(sentence, at, lexicon);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** The subject of a sentence: its first name or pronoun that nothing governs. */
export function spacedSubject(sentence: Sentence, lexicon: Lexicon): Subject | null {
  for (const [at, token] of sentence.tokens.entries()) {
    if (!isWord(token)) continue;
    const name = sentence.nameAt[at];
    if (name?.entity) return isGoverned(sentence, name.outer, lexicon) ? null : nameSubject(name);
    if (lexicon.pronouns.subject.has(token.lower)) return pronounSubject(sentence, at);
  }
  return null;
}
