/** Whom "he", "she" or "the mayor" stands for: salience, with the lead over the runner-up kept as a margin. */
import type { Attribution } from './attribution.ts';
import {
  inText,
  spanInText,
  type Analysis,
  type Entity,
  type NameMention,
  type Resolution,
  type Sentence,
  type Subject,
} from './document.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { DROPPED } from './noun-phrases.ts';
import { sentenceSubject } from './subjects.ts';

/** Sentences back that a pronoun looks. */
const REACH = 14;
/** Sentences back that the last subject looks. */
const SUBJECT_REACH = 6;
const ALONE = 9;
/** What is added comes from whom the last quotation came from, whoever acted since. */
const CONTINUES = 4;
/** Words of an office before the name of who holds it. */
const LONGEST_OFFICE = 6;
/** Below this score nobody was in mind when the pronoun came, however few compete. */
const FAINT = 1;
const FAINT_MARGIN = 2;

interface Candidate {
  score: number;
  evidence: NameMention | null;
}

/** Whom a pronoun can mean; a subject that is left out tells nothing. */
type PronounGender = 'male' | 'female' | 'either';

function genderOfPronoun(pronoun: string, lexicon: Lexicon): PronounGender | null {
  if (pronoun === DROPPED) return 'either';
  if (lexicon.pronouns.male.has(pronoun)) return 'male';
  return lexicon.pronouns.female.has(pronoun) ? 'female' : null;
}

function fits(entity: Entity | null | undefined, gender: PronounGender): entity is Entity {
  if (entity?.kind !== 'person') return false;
  return gender === 'either' || entity.gender === gender || entity.gender === 'unknown';
}

function isBefore(mention: NameMention, subject: Subject): boolean {
  return inText(mention.sentence, mention.start) < inText(subject.sentence, subject.start);
}

/** Whom a subject stands for as far as is known by now. */
export function entityOf(subject: Subject): Entity | null {
  return subject.type === 'name' ? subject.name.entity : (subject.resolution?.entity ?? null);
}

function mentionScore(mention: NameMention, entity: Entity, subject: Subject, { lexicon }: Analysis): number {
  const { sentence } = mention;
  const { tokens, cues } = sentence;
  const blocks = subject.sentence.place.index - sentence.place.index;
  let score = 3 - (subject.sentence.index - sentence.index) * 0.8 - blocks * 0.5;
  const next = tokens[mention.last];
  const owner = next !== undefined && /^['’]s$/.test(next.text);
  const object = mention.oblique || lexicon.grammar.prepositions.has(tokens[mention.outer - 1]?.lower ?? '');
  if (owner) score -= 0.5;
  else if (object) score -= 0.7;
  if (cues.some((cue) => cue.subject.type === 'name' && cue.subject.name === mention)) score += 1.5;
  else if (!owner && !object && mention === sentence.names[0]) score += 0.9;
  if (next?.kind === 'word' && !next.capital && lexicon.roles.all.has(next.lower)) score -= 1.5;
  if (entity.gender === 'unknown') score -= 0.6;
  if (!entity.supported) score -= 1.5;
  if (sentence === subject.sentence)
    if (cues.some((cue) => cue.first === mention.outer - 1 && lexicon.listening.has(cue.lemma))) score -= 1.5;
  return score + Math.log(1 + entity.mentions.length) * 0.25;
}

/** The latest fitting person that is the subject of a reporting verb or of its sentence. */
function latestSubject(
  subject: Subject,
  gender: PronounGender,
  { sentences, lexicon }: Analysis,
): { entity: Entity; sentence: Sentence } | null {
  const { index } = subject.sentence;
  const usable = (entity: Entity | null): entity is Entity => fits(entity, gender) && entity.supported;
  for (let back = index; back >= Math.max(0, index - SUBJECT_REACH); back--) {
    const sentence = sentences[back];
    if (!sentence) continue;
    for (const cue of [...sentence.cues].reverse()) {
      if (back === index && cue.first >= subject.token) continue;
      const entity = entityOf(cue.subject);
      if (usable(entity)) return { entity, sentence };
    }
    const main = sentenceSubject(sentence, lexicon);
    if (!main || (back === index && main.start >= subject.start)) continue;
    const entity = entityOf(main);
    if (usable(entity)) return { entity, sentence };
  }
  return null;
}

/** "He added": the verb of a pronoun that says more of what has just been quoted. */
function goesOn(subject: Subject, lexicon: Lexicon): boolean {
  return subject.sentence.cues.some((cue) => cue.subject === subject && lexicon.continuing.has(cue.lemma));
}

function addEarlierSpeakers(
  scores: Map<Entity, Candidate>,
  subject: Subject,
  gender: PronounGender,
  earlier: readonly Attribution[],
  latest: { entity: Entity; sentence: Sentence } | null,
  continuing: boolean,
): void {
  for (const [rank, attribution] of earlier.entries()) {
    const { entity, sentence, weak } = attribution;
    if (!fits(entity, gender) || weak) continue;
    if (continuing && rank === 0) {
      const known = scores.get(entity);
      scores.set(entity, { score: (known?.score ?? 1) + CONTINUES, evidence: known?.evidence ?? null });
      continue;
    }
    if (latest && latest.entity !== entity && latest.sentence.index > sentence.index) continue;
    const blocks = subject.sentence.place.index - sentence.place.index;
    if (blocks > 2) continue;
    const known = scores.get(entity);
    const score = (known?.score ?? 1 - blocks) + (rank === 0 ? 1.2 : 0.5) - blocks * 0.3;
    scores.set(entity, { score, evidence: known?.evidence ?? null });
  }
}

/** Resolves a pronoun. `earlier`: the speakers of the last two quotations before it, latest first. */
export function resolvePronoun(
  subject: Subject & { type: 'pronoun' },
  earlier: readonly Attribution[],
  analysis: Analysis,
): Resolution | null {
  const gender = genderOfPronoun(subject.pronoun, analysis.lexicon);
  if (!gender) return null;
  const scores = new Map<Entity, Candidate>();
  const { index } = subject.sentence;
  for (let back = index; back >= Math.max(0, index - REACH); back--)
    for (const mention of analysis.sentences[back]?.names ?? []) {
      if (back === index && mention.start >= subject.start) continue;
      const { entity } = mention;
      if (!fits(entity, gender)) continue;
      const score = mentionScore(mention, entity, subject, analysis);
      const known = scores.get(entity);
      if (!known || known.score < score) scores.set(entity, { score, evidence: mention });
    }
  const latest = latestSubject(subject, gender, analysis);
  if (latest) {
    const known = scores.get(latest.entity);
    scores.set(latest.entity, { score: (known?.score ?? 1) + 1.6, evidence: known?.evidence ?? null });
  }
  addEarlierSpeakers(scores, subject, gender, earlier, latest, goesOn(subject, analysis.lexicon));
  return evenly(ranked(scores), subject);
}

/**
 * Two people of one sentence, each named there and nowhere before: grammar prefers the subject, a careful reader does
 * not ("Ana met Lena. … she said").
 */
function evenly(resolution: Resolution | null, subject: Subject): Resolution | null {
  const [first, second] = resolution?.candidates ?? [];
  if (!resolution || !first || first.entity.gender !== second?.entity.gender) return resolution;
  const only = [first, second].map(({ entity }) => {
    const [named, again] = entity.mentions;
    return again && isBefore(again, subject) ? undefined : named?.sentence;
  });
  const spoke = only[0]?.cues.some((cue) => cue.strong && entityOf(cue.subject) === first.entity);
  if (spoke === true) return resolution;
  const even =
    only[0] !== undefined && only[0] === only[1] && first.entity.supported && second.entity.supported;
  return even ? { ...resolution, margin: 0 } : resolution;
}

function ranked(scores: ReadonlyMap<Entity, Candidate>): Resolution | null {
  const list = [...scores].sort((a, b) => b[1].score - a[1].score);
  const [first, second] = list;
  if (!first) return null;
  const [entity, { score, evidence }] = first;
  return {
    entity,
    margin: Math.min(second ? score - second[1].score : ALONE, score < FAINT ? FAINT_MARGIN : ALONE),
    candidates: list.slice(0, 3).map(([candidate, value]) => ({ entity: candidate, score: value.score })),
    evidence: evidence && spanInText(evidence.sentence, evidence),
  };
}

/** "The minister of finance, Thea Roe": the office with what it is of. */
function isOfficeOf(
  { sentence: { tokens }, outer }: NameMention,
  noun: string,
  grammar: Lexicon['grammar'],
): boolean {
  if (tokens[outer - 1]?.text !== ',') return false;
  for (let at = outer - 2; at > 0 && outer - at < 9 && tokens[at]?.kind === 'word'; at--) {
    if (tokens[at]?.lower !== noun) continue;
    const [article, owner] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
    return grammar.definite.has(article) && !grammar.prepositions.has(owner);
  }
  return false;
}

/** Whether a mention gives the person this office: "Secretary Thea Roe", "Thea Roe, the secretary". */
function holdsOffice(mention: NameMention, noun: string, { grammar }: Lexicon): boolean {
  const { tokens } = mention.sentence;
  if (mention.title === noun) return true;
  // "the mayor of Vareth" is not called Vareth.
  const owner = grammar.prepositions.has(tokens[mention.outer - 1]?.lower ?? '');
  const before = owner ? [] : tokens.slice(Math.max(0, mention.outer - 2), mention.first);
  if (before.some((token) => token.lower === noun) || isOfficeOf(mention, noun, grammar)) return true;
  if (tokens[mention.last]?.text !== ',') return false;
  const after = tokens.slice(mention.last + 1, mention.last + 4).findIndex((token) => token.lower === noun);
  return after >= 0;
}

/** "the secretary" for the only person near that the text calls a secretary. */
function resolveOffice(
  subject: Subject & { type: 'nominal' },
  { sentences, lexicon }: Analysis,
): Resolution | null {
  const { sentence, token, noun } = subject;
  if (lexicon.roles.bodies.has(noun) || lexicon.roles.documents.has(noun)) return null;
  const determiner = sentence.tokens[token - 1];
  const role = lexicon.roleOfDefinite(noun);
  const definite = determiner?.start === subject.start && lexicon.grammar.definite.has(determiner.lower);
  if (!definite && (role === '' || sentence.tokens[token]?.start !== subject.start)) return null;
  let found: NameMention | null = null;
  for (let back = sentence.index; back >= Math.max(0, sentence.index - REACH); back--)
    for (const mention of sentences[back]?.names ?? []) {
      if (!isBefore(mention, subject) || mention.entity?.kind !== 'person') continue;
      if (!holdsOffice(mention, noun, lexicon) && !(role !== '' && holdsOffice(mention, role, lexicon)))
        continue;
      if (found && found.entity !== mention.entity) return null;
      found ??= mention;
    }
  if (!found?.entity) return null;
  // "Asked by Cruz, the mayor said": behind that comma the main clause begins.
  if (found.sentence === sentence && found.last === token - 2 && found.outer > 0) {
    const before = sentence.tokens[found.outer - 1]?.lower ?? '';
    if (lexicon.grammar.prepositions.has(before)) return null;
  }
  const evidence = spanInText(found.sentence, found);
  return { entity: found.entity, margin: ALONE, candidates: [], evidence };
}

/** "the mayor, Ana Cruz"; "the head of the port, Ana Cruz, …". */
function nameInApposition({ sentence, token }: Subject & { type: 'nominal' }): NameMention | null {
  const { tokens, nameAt, names } = sentence;
  if (tokens[token + 1]?.text === ',') return nameAt[token + 2] ?? null;
  const comma = tokens.findIndex((other, at) => at > token && other.kind !== 'word');
  if (tokens[comma]?.text !== ',' || comma - token > LONGEST_OFFICE) return null;
  const name = names.find(({ outer }) => outer === comma + 1);
  return name && /^[,.:;]$/.test(tokens[name.last]?.text ?? '.') ? name : null;
}

/** "the mayor, Ana Cruz": the name beside the noun; "the mayor": the one who is called so. */
export function resolveNominal(
  subject: Subject & { type: 'nominal' },
  analysis: Analysis,
): Resolution | null {
  const name = nameInApposition(subject);
  if (name?.entity?.kind !== 'person') return resolveOffice(subject, analysis);
  const evidence = spanInText(name.sentence, name);
  return { entity: name.entity, margin: ALONE, candidates: [], evidence };
}
