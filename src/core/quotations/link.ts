/** Linking a quotation with the reporting words of its own sentence. */
import type { Cue, NameMention, Sentence, Subject } from './document.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { isAdverb, isClitic } from './name-mentions.ts';
import { DASH, nameSubject, phraseStartingAt, POSSESSIVE, pronounSubject } from './noun-phrases.ts';
import { clauseSubject } from './subjects.ts';

/** Where the reporting words stand. `left-adjacent` means nothing but marks lies between. */
export type LinkPlace =
  | 'left-adjacent'
  | 'left-colon'
  | 'left'
  | 'left-across'
  | 'right-adjacent'
  | 'right'
  | 'right-across'
  | 'colon-name'
  | 'colon-clause'
  | 'dash'
  | 'noun'
  | 'possessive'
  | 'subject'
  | 'any-name';

/** How a quotation was tied to a subject. */
export interface Link {
  readonly subject: Subject;
  readonly place: LinkPlace;
  readonly cue: Cue | null;
  /** The reporting words stand directly beside the quotation. */
  readonly direct: boolean;
  /** A guess from the sentence's subject, without reporting words. */
  readonly weak: boolean;
  /** Grammatical distance of the cue; lower is nearer. */
  readonly distance: number;
  /** How much farther the next cue with another subject is; null where nothing competed. */
  readonly lead: number | null;
  /** Another subject with a reporting verb stands left of the quotation. */
  readonly otherLeft: boolean;
  /** Words between a cue and its colon. */
  readonly wordsBeforeColon: number;
  /** The name is the object of a preposition or a participle. */
  readonly objectLike: boolean;
}

interface Scored {
  readonly cue: Cue;
  readonly distance: number;
  readonly place: LinkPlace;
}

const COMMA_ALONE = /^,$/;
const COMMA_END = /^[,!?…—-]$/;

function subjectKey(subject: Subject): string {
  if (subject.type === 'name') return `name ${subject.name.entity?.id ?? subject.name.text}`;
  return subject.type === 'pronoun' ? `pronoun ${subject.pronoun}` : `nominal ${subject.noun}`;
}

/** First token of a subject, titles included. */
function subjectFrom(subject: Subject): number {
  return subject.type === 'name' ? subject.name.outer : subject.token;
}

/** Running counts over a sentence's tokens, so that what lies between two places is known at once. */
class Between {
  private readonly words: number[] = [0];
  private readonly commas: number[] = [0];
  private readonly quotations: number[] = [0];
  private readonly stops: number[] = [0];

  constructor(sentence: Sentence) {
    for (const [at, token] of sentence.tokens.entries()) {
      this.words.push((this.words[at] ?? 0) + (token.kind === 'word' ? 1 : 0));
      const comma = token.kind === 'mark' && /^(?:[,—–]|--)$/.test(token.text);
      this.commas.push((this.commas[at] ?? 0) + (comma ? 1 : 0));
      this.quotations.push((this.quotations[at] ?? 0) + (token.kind === 'quotation' ? 1 : 0));
      this.stops.push((this.stops[at] ?? 0) + (token.text === ';' ? 1 : 0));
    }
  }

  count(what: 'words' | 'commas' | 'quotations' | 'stops', from: number, to: number): number {
    const sums = this[what];
    return to <= from ? 0 : (sums[to] ?? 0) - (sums[from] ?? 0);
  }
}

const betweens = new WeakMap<Sentence, Between>();

function betweenOf(sentence: Sentence): Between {
  let between = betweens.get(sentence);
  if (!between) betweens.set(sentence, (between = new Between(sentence)));
  return between;
}

/** Does a new, independent clause start between two reporting verbs? */
function clauseBreaks(sentence: Sentence, outer: Cue, inner: Cue, lexicon: Lexicon): boolean {
  const { tokens } = sentence;
  const { conjunctions, prepositions, complementiser } = lexicon.grammar;
  for (let at = outer.last + 1; at < inner.first; at++)
    if (tokens[at]?.text === ';' || tokens[at]?.kind === 'quotation') return true;
  let start = inner.subject.sentence === sentence ? subjectFrom(inner.subject) : -1;
  if (start <= outer.last) return true;
  for (; start > outer.last + 1; start--) {
    const token = tokens[start - 1];
    if (token?.kind !== 'word' || token.capital || conjunctions.has(token.lower)) break;
    if (prepositions.has(token.lower) || complementiser.has(token.lower)) break;
    if (lexicon.pronouns.relative.has(token.lower)) break;
    if (lexicon.verbs.has(token.lower)) break;
  }
  const before = tokens[start - 1];
  if (!before || outer.last >= start - 1) return false;
  if (conjunctions.has(before.lower)) return true;
  return before.text === ',' && inner.strong && inner.subject.type === 'name';
}

function governingCue(sentence: Sentence, at: number): Cue | undefined {
  return sentence.cues.find(
    (cue) =>
      cue.strong && cue.last < at && ['adjacent', 'apposition', 'relative', 'coordinate'].includes(cue.shape),
  );
}

/** "Roe says Park told her that “…”": nothing but whom it was said to and the conjunction stands between. */
function introduces({ tokens, nameAt }: Sentence, cue: Cue, words: number, lexicon: Lexicon): boolean {
  if (cue.subject.type === 'nominal' || cue.subject.token > cue.first) return false;
  const { complementiser } = lexicon.grammar;
  const isPlain = (at: number) =>
    nameAt[at] !== null ||
    complementiser.has(tokens[at]?.lower ?? '') ||
    lexicon.pronouns.object.has(tokens[at]?.lower ?? '');
  for (let at = cue.last + 1; at <= cue.last + words; at++) if (!isPlain(at)) return false;
  return complementiser.has(tokens[cue.last + words]?.lower ?? '');
}

/** A verb inside the complement of another one ("Roe said the plan, which Park calls huge, is …") stands back. */
function complementPenalty(
  sentence: Sentence,
  cue: Cue,
  outer: Cue,
  words: number,
  lexicon: Lexicon,
): number {
  if (outer === cue || outer.last >= cue.first || cue.shape === 'participle') return 0;
  if (cue.strong && words > 0 && words <= 3 && introduces(sentence, cue, words, lexicon)) return 0;
  if (clauseBreaks(sentence, outer, cue, lexicon)) return 0;
  let penalty = 0;
  if (!cue.strong) penalty += words === 0 && lexicon.naming.has(cue.lemma) ? 0.3 : 3;
  else if (words > 0) penalty += 5;
  return penalty + (cue.subject.type === 'pronoun' && words > 0 ? 1 : 0);
}

/** Behind a verb and, in languages of free order, its subject: "a expliqué Ortiz, « …". */
function behindTag(sentence: Sentence, { last, subject }: Cue, lexicon: Lexicon): number {
  if (!lexicon.traits.freeInversion || subject.sentence !== sentence || subject.token <= last)
    return last + 1;
  if (subject.type === 'name') return subject.name.last;
  const next = sentence.tokens.findIndex((token) => token.start >= subject.end);
  return next < 0 ? sentence.tokens.length : next;
}

/** Behind whom a verb of addressing is said to, right before the quotation: `telling her, “…”`. */
function behindAddressee(sentence: Sentence, cue: Cue, from: number, at: number, lexicon: Lexicon): number {
  if (!lexicon.addressing.has(cue.lemma)) return from;
  const { tokens, nameAt } = sentence;
  const next =
    nameAt[from]?.last ?? (lexicon.pronouns.object.has(tokens[from]?.lower ?? '') ? from + 1 : from);
  const end = tokens[next]?.text === ',' ? next + 1 : next;
  return next > from && end === at ? at : from;
}

/** `“Go!” She replied that it was late`: the verb reports what follows it. */
function hasClause({ tokens }: Sentence, cue: Cue, { grammar, traits }: Lexicon): boolean {
  // Where the verb closes its clause, what it reports stands before it.
  if (traits.script === 'unspaced') return false;
  for (const token of tokens.slice(cue.last + 1, cue.last + 5)) {
    if (token.kind !== 'word') return false;
    if (grammar.complementiser.has(token.lower)) return true;
  }
  return false;
}

function scoreLeft(
  sentence: Sentence,
  at: number,
  cue: Cue,
  outer: Cue | undefined,
  lexicon: Lexicon,
): Scored {
  const between = betweenOf(sentence);
  const from = behindAddressee(sentence, cue, behindTag(sentence, cue, lexicon), at, lexicon);
  const words = between.count('words', from, at);
  const commas = between.count('commas', from, at);
  const quotations = between.count('quotations', from, at);
  const stops = between.count('stops', from, at);
  let place: LinkPlace = 'left-adjacent';
  let distance = 0;
  if (words > 0 || quotations > 0) {
    if (sentence.tokens[at - 1]?.text === ':' && quotations === 0) {
      place = 'left-colon';
      distance = 0.5 + words * (words > 6 || commas > 0 ? 0.3 : 0.02);
    } else {
      place = quotations > 0 ? 'left-across' : 'left';
      const opens =
        lexicon.subordinators.size > 0 && cue.shape === 'according' && cue.first === 0 && stops === 0;
      distance = opens
        ? Math.min(FARTHEST, 1 + words * 0.25 + commas * 0.8 + quotations)
        : 1 + words * 0.25 + commas * 0.8 + quotations + stops * 3;
    }
  }
  if (!cue.strong) distance += words === 0 ? 0.2 : 0.6;
  if (outer) distance += complementPenalty(sentence, cue, outer, words, lexicon);
  return { cue, distance, place };
}

/** Added to the distance of a verb whose colon opens the next quotation, where another verb stands before this one. */
const OPENS_ANOTHER = 6;

/** Behind a cue and, where it comes first, its subject. */
function frameEnd({ last, subject }: Cue): number {
  const behind = subject.type === 'name' ? subject.name.last : subject.token + 1;
  return Math.max(last + 1, behind);
}

function scoreRight(
  sentence: Sentence,
  at: number,
  cue: Cue,
  outer: Cue | undefined,
  lexicon: Lexicon,
): Scored {
  const { tokens } = sentence;
  const between = betweenOf(sentence);
  const { subject } = cue;
  const inverted = cue.shape === 'inverted';
  const ownSubject = subject.sentence === sentence;
  const subjectBetween =
    ownSubject &&
    subject.token > at &&
    subject.token < cue.first &&
    !inverted &&
    cue.shape !== 'inverted-first';
  let frame = subjectBetween ? subjectFrom(subject) : cue.first;
  // "a déclaré Ortiz", "ha aggiunto": the auxiliary belongs to the verb.
  for (let word = tokens[frame - 1]; lexicon.traits.freeInversion && word; word = tokens[frame - 1]) {
    if (frame - 1 <= at || !(isAdverb(word, lexicon) || isClitic(tokens, frame - 1, lexicon))) break;
    frame--;
  }
  const words = between.count('words', at + 1, frame);
  const quotations = between.count('quotations', at + 1, frame);
  const commas = between.count('commas', at + 1, frame);
  const ends = COMMA_END.test(tokens[at]?.finish ?? '') || tokens[at + 1]?.text === ',';
  let place: LinkPlace = quotations > 0 ? 'right-across' : 'right';
  let distance: number;
  if (ownSubject && subject.token < at && !inverted && !ends) distance = 2.5 + words * 0.3 + quotations;
  else if (words === 0 && quotations === 0 && (ends || inverted)) {
    distance = ends ? -0.5 : 0.8;
    place = 'right-adjacent';
  } else distance = (ends ? 0.8 : 2.2) + words * 0.25 + commas * 0.3 + quotations * 1.2;
  if (!cue.strong) distance += ends && words === 0 ? 0.1 : 0.8;
  if (cue.shape === 'participle') distance += 1.5;
  const contrast = tokens.slice(at + 1, frame).some((token) => lexicon.grammar.contrast.has(token.lower));
  if (words > 0 && contrast) distance += 2;
  // `After Park said it was “odd,” Ortiz said: “…”`: the colon opens another quotation.
  if (outer && ownSubject && tokens[frameEnd(cue)]?.text === ':') distance += OPENS_ANOTHER;
  // `Ortiz answers with, “Why now?” Park then writes back, “Never mind.”`
  const introduced = at > 1 && /^[,:]$/.test(tokens[at - 1]?.text ?? '');
  const another = tokens.slice(frameEnd(cue), frameEnd(cue) + 3).some(({ kind }) => kind === 'quotation');
  if (introduced && another && ownSubject && /[.?!]$/.test(tokens[at]?.finish ?? ''))
    distance += OPENS_ANOTHER;
  if (!COMMA_ALONE.test(tokens[at]?.finish ?? '') && hasClause(sentence, cue, lexicon)) distance += 2.5;
  return { cue, distance, place };
}

/** Cues farther than this many places from the quotation never win; it bounds the work on one sentence. */
const NEAREST = 12;

function cuesNear(sentence: Sentence, at: number): readonly Cue[] {
  const { cues } = sentence;
  if (cues.length <= NEAREST) return cues;
  const split = cues.findIndex((cue) => cue.first > at);
  const middle = split < 0 ? cues.length : split;
  return cues.slice(Math.max(0, middle - NEAREST), middle + NEAREST);
}

interface Best extends Scored {
  readonly lead: number;
  readonly otherLeft: boolean;
}

function bestCue(sentence: Sentence, at: number, lexicon: Lexicon): Best | null {
  const outer = governingCue(sentence, at);
  const scored = cuesNear(sentence, at).map((cue) => {
    const score =
      cue.last < at
        ? scoreLeft(sentence, at, cue, outer, lexicon)
        : scoreRight(sentence, at, cue, outer, lexicon);
    return cue.shape === 'agent' ? { ...score, distance: score.distance + 0.3 } : score;
  });
  let best: Scored | undefined;
  for (const score of scored) if (!best || score.distance < best.distance) best = score;
  if (!best) return null;
  const key = subjectKey(best.cue.subject);
  const others = scored.filter((score) => subjectKey(score.cue.subject) !== key);
  const runnerUp = Math.min(...others.map((score) => score.distance));
  return {
    ...best,
    lead: others.length > 0 ? runnerUp - best.distance : 9,
    otherLeft: others.some((score) => score.cue.first < at),
  };
}

const plain = {
  cue: null,
  direct: false,
  weak: false,
  lead: null,
  otherLeft: false,
  wordsBeforeColon: 0,
  objectLike: false,
};

function isObject(sentence: Sentence, name: NameMention, lexicon: Lexicon): boolean {
  const before = sentence.tokens[name.outer - 1];
  if (name.oblique) return true;
  return before?.kind === 'word' && lexicon.grammar.prepositions.has(before.lower);
}

/** "Ortiz attacks Park: “…”": whether a person before the colon is the object of another who opens the sentence. */
function isOpposed(sentence: Sentence, first: NameMention, name: NameMention, lexicon: Lexicon): boolean {
  if (first === name || first.outer > 0 || first.entity?.kind !== 'person') return false;
  const { determiners, joiners } = lexicon.grammar;
  return sentence.tokens
    .slice(first.last, name.outer)
    .some(
      ({ kind, lower }) =>
        kind === 'word' && !determiners.has(lower) && !joiners.has(lower) && !lexicon.roles.all.has(lower),
    );
}

/** "recalled the words of Park: “…”": whether what was said, and by whom, stands between the verb and the quotation. */
function tellsOfWords({ tokens, nameAt }: Sentence, from: number, to: number, lexicon: Lexicon): boolean {
  const { possession } = lexicon.grammar;
  return tokens
    .slice(from, to)
    .some(
      ({ lower }, at) =>
        lexicon.reportingNouns.has(lower) &&
        possession.has(tokens[from + at + 1]?.lower ?? '') &&
        nameAt.slice(from + at + 2, to).some(Boolean),
    );
}

/** `Ana Cruz, The Mail: "…"`, `Engineer Olav Renn: "…"`. */
function colonLink(sentence: Sentence, at: number, lexicon: Lexicon, weakest: boolean): Link | null {
  const { tokens, names } = sentence;
  if (tokens[at - 1]?.text !== ':' || at < 2) return null;
  const before = tokens.slice(0, at - 1);
  const words = before.filter((token) => token.kind === 'word').length;
  if (words <= 6 && before.every((token) => token.kind !== 'quotation')) {
    const name = names.find((candidate) => candidate.last === at - 1);
    const first = names[0];
    if (name && first && first !== name && first.outer === 0 && first.entity?.kind === 'person')
      if (tokens[first.last]?.text === ',')
        return { ...plain, subject: nameSubject(first), place: 'colon-name', direct: true, distance: 0.3 };
    const opposed = name && first && isOpposed(sentence, first, name, lexicon);
    if (name?.entity && opposed !== true && !isObject(sentence, name, lexicon))
      return { ...plain, subject: nameSubject(name), place: 'colon-name', direct: true, distance: 0.3 };
  }
  if (!weakest) return null;
  const subject = clauseSubject(sentence, at - 2, lexicon);
  return subject && { ...plain, subject, place: 'colon-clause', direct: true, distance: 1 };
}

/** Words from which marked words in brackets behind a name are what the person says, and no nickname. */
const SHORTEST_ASIDE = 4;

/** `“It was time” (Lena Marsh)` */
function creditLink({ tokens, nameAt }: Sentence, at: number): Link | null {
  const name = tokens[at + 1]?.text === '(' ? nameAt[at + 2] : null;
  if (name?.entity?.kind !== 'person' || !/^[),]$/.test(tokens[name.last]?.text ?? '')) return null;
  return { ...plain, subject: nameSubject(name), place: 'dash', direct: true, distance: 0.4 };
}

/** Tokens behind words that a noun is the predicate of: "was the only answer from …". */
const PREDICATE_REACH = 5;

/** `“Not now” was Lena Marsh's answer`, `“Not now,” came the answer from Lena Marsh`. */
function predicateLink(sentence: Sentence, at: number, lexicon: Lexicon): Link | null {
  const { tokens, nameAt } = sentence;
  const { determiners, originators } = lexicon.grammar;
  let from = at + 1;
  if (tokens[from]?.text === ',') from++;
  if (!lexicon.presenting.has(tokens[from]?.lower ?? '')) return null;
  const link = (subject: Subject | null): Link | null =>
    subject && { ...plain, subject, place: 'noun', distance: 0.5 };
  const first = from + 1;
  const owner = nameAt[first + (determiners.has(tokens[first]?.lower ?? '') ? 1 : 0)];
  const start = owner && POSSESSIVE.test(tokens[owner.last]?.text ?? '') ? owner.last + 1 : first;
  for (let noun = start; noun <= start + PREDICATE_REACH; noun++) {
    const token = tokens[noun];
    if (token?.kind !== 'word' || nameAt[noun] || lexicon.verbs.get(token.lower)?.finite === true)
      return null;
    if (!lexicon.presented.has(token.lower)) continue;
    if (start !== first) return link(owner ? nameSubject(owner) : null);
    if (lexicon.pronouns.possessive.has(tokens[first]?.lower ?? ''))
      return link(ownerPronoun(sentence, first, lexicon));
    return originators.has(tokens[noun + 1]?.lower ?? '')
      ? link(phraseStartingAt(sentence, noun + 2, lexicon))
      : null;
  }
  return null;
}

/** `Lena Marsh (“It was time”)`. */
function bracketLink({ tokens, nameAt }: Sentence, at: number): Link | null {
  const name = nameAt[at - 2];
  if (tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')' || name?.entity?.kind !== 'person')
    return null;
  if ((tokens[at]?.words ?? 0) < SHORTEST_ASIDE) return null;
  return { ...plain, subject: nameSubject(name), place: 'colon-name', direct: true, distance: 0.3 };
}

/** `…, und Bürgermeister Olav Renn: "…"`: a person with roles alone between the last comma and the colon. */
function listedLink(sentence: Sentence, at: number, lexicon: Lexicon): Link | null {
  const { tokens, nameAt } = sentence;
  const name = nameAt[at - 2];
  if (tokens[at - 1]?.text !== ':' || name?.entity?.kind !== 'person') return null;
  const { roles, titles, determiners, joiners } = { ...lexicon, ...lexicon.grammar };
  let left = name.outer - 1;
  for (; left >= 0 && name.outer - left < 6; left--) {
    const token = tokens[left];
    if (token?.kind !== 'word' || joiners.has(token.lower)) break;
    const article = determiners.has(token.lower) && !lexicon.oblique.determiners.has(token.lower);
    const described = nameAt[left + 1] !== null || roles.all.has(tokens[left + 1]?.lower ?? '');
    const adjective =
      described && /^\p{Ll}.*e[nr]?$/u.test(token.text) && !lexicon.grammar.prepositions.has(token.lower);
    if (!article && !adjective && !roles.all.has(token.lower) && !titles.all.has(token.lower)) return null;
  }
  const [before, farther] = [tokens[left], tokens[left - 1]];
  const joined = before !== undefined && joiners.has(before.lower) && farther?.text === ',';
  if (!joined) return null;
  return { ...plain, subject: nameSubject(name), place: 'colon-name', direct: true, distance: 0.3 };
}

/** `"…" — Commissioner Lena Marsh`. */
function dashLink(sentence: Sentence, at: number): Link | null {
  const name = sentence.nameAt.slice(at + 2, at + 5).find((candidate) => candidate !== null);
  if (!DASH.test(sentence.tokens[at + 1]?.text ?? '') || !name?.entity || name.outer > at + 2) return null;
  if (sentence.cues.some((cue) => cue.first > at)) return null;
  return { ...plain, subject: nameSubject(name), place: 'dash', direct: true, distance: 0.4 };
}

/** Tokens between a noun that somebody is named as the owner of and the words. */
const NOUN_REACH = 8;

/** "Ortiz's claim that …", "his promise to …", "a statement by …". */
function nounLink(sentence: Sentence, at: number, lexicon: Lexicon): Link | null {
  const { tokens, nameAt } = sentence;
  const link = (subject: Subject | null): Link | null =>
    subject && { ...plain, subject, place: 'noun', weak: true, distance: 3 };
  // "Ortiz's response to Park's plan: “…”": what a noun only refers to is nobody's words if another noun has an owner.
  let referredTo: Link | null = null;
  for (let noun = at - 1; noun >= 0; noun--) {
    const token = tokens[noun];
    if (!token || token.kind === 'quotation') break;
    if (token.kind !== 'word' || nameAt[noun] || !lexicon.reportingNouns.has(token.lower)) continue;
    // "played down Park's comments as “…”"
    if (lexicon.conveyedAs.has(tokens[noun + 1]?.lower ?? '')) continue;
    let left = noun - 1;
    for (; left >= 0 && noun - left < 5; left--) {
      const word = tokens[left];
      if (word?.kind !== 'word' || nameAt[left] || POSSESSIVE.test(word.text)) break;
      if (lexicon.grammar.determiners.has(word.lower)) break;
    }
    const owner = tokens[left]?.lower ?? '';
    if (lexicon.pronouns.possessive.has(owner)) return link(ownerPronoun(sentence, left, lexicon));
    const name = nameAt[left - 1];
    if (POSSESSIVE.test(tokens[left]?.text ?? '') && name?.entity && at - noun <= NOUN_REACH) {
      if (!lexicon.grammar.prepositions.has(tokens[name.outer - 1]?.lower ?? ''))
        return link(nameSubject(name));
      referredTo ??= link(nameSubject(name));
    }
    if (lexicon.grammar.originators.has(tokens[noun + 1]?.lower ?? '')) {
      const found = link(phraseStartingAt(sentence, noun + 2, lexicon));
      if (found) return found;
    }
  }
  return referredTo;
}

/** "rejected Park's claim that “…”": whose words they are, whoever speaks of them; null where the noun has no such owner. */
function claimLink({ tokens, nameAt }: Sentence, at: number, lexicon: Lexicon): Link | null {
  const noun = at - 2;
  if (!lexicon.grammar.complementiser.has(tokens[at - 1]?.lower ?? '')) return null;
  if (!lexicon.reportingNouns.has(tokens[noun]?.lower ?? '') || nameAt[noun]) return null;
  let left = noun - 1;
  for (let word = tokens[left]; noun - left < 4 && word?.kind === 'word'; word = tokens[left]) {
    if (nameAt[left] || POSSESSIVE.test(word.text)) break;
    left--;
  }
  const owner = nameAt[left - 1];
  if (!POSSESSIVE.test(tokens[left]?.text ?? '') || owner?.entity?.kind !== 'person') return null;
  return { ...plain, subject: nameSubject(owner), place: 'noun', distance: 1 };
}

/** The subject form ("he") of a possessive ("his"). */
function ownerPronoun(sentence: Sentence, at: number, lexicon: Lexicon): Subject | null {
  const family = lexicon.pronouns.male.has(sentence.tokens[at]?.lower ?? '')
    ? lexicon.pronouns.male
    : lexicon.pronouns.female;
  return pronounSubject(sentence, at, [...family][0]);
}

/** `The bank “may sound bold.”`: the subject that the quoted words are about, which is not who says them. */
function isTopic(sentence: Sentence, subject: Subject, at: number): boolean {
  const next = subject.type === 'name' ? subject.name.last : subject.token + 1;
  return subject.sentence === sentence && next === at;
}

/** Without reporting words: the subject of the sentence, as a guess. */
function guessLink(sentence: Sentence, at: number, lexicon: Lexicon): Link | null {
  const { tokens, nameAt, names } = sentence;
  const weak = (subject: Subject, place: LinkPlace, distance: number): Link => ({
    ...plain,
    subject,
    place,
    distance,
    weak: true,
  });
  const owner = nameAt[at - 2];
  if (/^['’]s$/.test(tokens[at - 1]?.text ?? '') && owner?.entity)
    return weak(nameSubject(owner), 'possessive', 3);
  const last = tokens.length - 1;
  const subject = clauseSubject(sentence, at > 0 ? at - 1 : last, lexicon);
  if (subject && isTopic(sentence, subject, at)) return null;
  if (subject) return weak(subject, 'subject', 5);
  const name = names.find((other) => other.last <= at && other.entity?.kind === 'person');
  if (name) return weak(nameSubject(name), 'any-name', 6);
  const pronoun = tokens.findIndex((token) => lexicon.pronouns.possessive.has(token.lower));
  const possessor = pronoun >= 0 ? ownerPronoun(sentence, pronoun, lexicon) : null;
  return possessor && weak(possessor, 'any-name', 6);
}

const FARTHEST = 6;
/** Where every clause says which verb is its own, a verb so far still governs what follows it. */
const FARTHEST_GOVERNING = 14;

/** "It", "one": whom a pronoun of neither sex stands for. */
function isImpersonal(subject: Subject, { pronouns }: Lexicon): boolean {
  return (
    subject.type === 'pronoun' && !pronouns.male.has(subject.pronoun) && !pronouns.female.has(subject.pronoun)
  );
}

/** The link of the quotation at token `at` within its sentence, found once; null where the sentence says nothing. */
export function linkOf(sentence: Sentence, at: number, lexicon: Lexicon): Link | null {
  let link = sentence.links.get(at);
  if (link === undefined) sentence.links.set(at, (link = linkInSentence(sentence, at, lexicon)));
  return link;
}

function linkInSentence(sentence: Sentence, at: number, lexicon: Lexicon): Link | null {
  const best = bestCue(sentence, at, lexicon);
  const claim = best && best.cue.last > at ? null : claimLink(sentence, at, lexicon);
  if (claim) return claim;
  const apart =
    bracketLink(sentence, at) ??
    creditLink(sentence, at) ??
    predicateLink(sentence, at, lexicon) ??
    (best && best.distance <= 0.6 ? null : listedLink(sentence, at, lexicon));
  if (apart) return apart;
  if (!best || best.distance > 0.6) {
    const colon = colonLink(sentence, at, lexicon, !best || best.distance > 2.5);
    const nobody = best !== null && colon?.place === 'colon-clause' && isImpersonal(colon.subject, lexicon);
    if (colon && !nobody) return colon;
  }
  // `Ortiz said it was “odd.” — Ana Cruz` is signed by who wrote it.
  const isTold = best?.place === 'left' && best.cue.strong && best.cue.shape !== 'participle';
  const dash = isTold ? null : dashLink(sentence, at);
  if (dash) return dash;
  const governs = best !== null && best.cue.last < at && lexicon.subordinators.size > 0;
  if (best && best.distance <= (governs ? FARTHEST_GOVERNING : FARTHEST)) {
    const { cue, place, distance, lead, otherLeft } = best;
    const { subject } = cue;
    const beside = place === 'left-adjacent' || place === 'left-colon' || place === 'right-adjacent';
    const before =
      subject.type === 'name' && subject.sentence === sentence
        ? sentence.tokens[subject.name.outer - 1]
        : undefined;
    return {
      subject,
      place,
      cue,
      direct: beside && (cue.strong || place === 'left-adjacent'),
      weak: false,
      distance,
      lead,
      otherLeft,
      wordsBeforeColon: place === 'left-colon' ? betweenOf(sentence).count('words', cue.last + 1, at) : 0,
      objectLike:
        tellsOfWords(sentence, cue.last + 1, at, lexicon) ||
        // "according to Ortiz": that preposition is the cue itself.
        (before?.kind === 'word' &&
          cue.shape !== 'according' &&
          (lexicon.grammar.prepositions.has(before.lower) ||
            (lexicon.endings.participleEndings(before.lower) && !before.capital))),
    };
  }
  const noun = nounLink(sentence, at, lexicon);
  if (noun) return noun;
  return sentence.tokens.some((token) => token.kind === 'word') ? guessLink(sentence, at, lexicon) : null;
}
