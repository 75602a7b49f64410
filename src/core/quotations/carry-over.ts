/** Carrying a speaker over to a quotation that has no reporting words of its own. */
import type { Attribution, CarryPlace } from './attribution.ts';
import type { Analysis, Sentence, Subject } from './document.ts';
import { linkOf } from './link.ts';
import { DASH, nameSubject } from './noun-phrases.ts';
import { phraseAt, phrasesBetween, subjectOfPhrase } from './phrases.ts';
import { sentenceSubject } from './subjects.ts';

/** What a quotation takes over. */
export interface Carried {
  readonly subject: Subject;
  readonly place: CarryPlace;
  readonly from?: Attribution;
  readonly direct?: boolean;
  readonly weak?: boolean;
}

/** Paragraphs back that a speaker is carried over. */
const REACH = 4;
/** Sentences that tell in the reporting mood what somebody said before them. */
const LONGEST_REPORT = 12;

/** The attributions made so far, in order, with the look-ups that carrying over needs. */
export class Attributions {
  readonly list: Attribution[] = [];
  private readonly bySentence = new Map<Sentence, Attribution[]>();
  private readonly byBlock = new Map<number, Attribution[]>();

  add(attribution: Attribution): void {
    this.list.push(attribution);
    const inSentence = this.bySentence.get(attribution.sentence);
    if (inSentence) inSentence.push(attribution);
    else this.bySentence.set(attribution.sentence, [attribution]);
    const block = attribution.sentence.place.index;
    const inBlock = this.byBlock.get(block);
    if (inBlock) inBlock.push(attribution);
    else this.byBlock.set(block, [attribution]);
  }

  in(sentence: Sentence): readonly Attribution[] {
    return this.bySentence.get(sentence) ?? [];
  }

  /** Last one of a sentence that has a subject. */
  lastIn(sentence: Sentence): Attribution | undefined {
    return this.in(sentence).findLast((attribution) => attribution.subject);
  }

  lastInBlock(block: number): Attribution | undefined {
    return this.byBlock.get(block)?.findLast((attribution) => attribution.subject && !attribution.weak);
  }
}

function fromEarlierSentences(
  sentences: readonly Sentence[],
  at: number,
  alone: boolean,
  made: Attributions,
  { lexicon }: Analysis,
): Carried | null {
  const previous = sentences[at - 1];
  if (!previous) return null;
  const last = made.list.at(-1);
  if (last?.sentence === previous && last.subject)
    return { subject: last.subject, place: 'next-sentence', from: last, direct: last.direct };
  const cue =
    previous.cues.find((candidate) => candidate.strong && candidate.shape !== 'participle') ??
    previous.cues[0];
  if (cue) return { subject: cue.subject, place: 'paragraph-cue', direct: alone };
  const subject = sentenceSubject(previous, lexicon);
  if (subject) return { subject, place: 'paragraph-subject', weak: true };
  for (let back = at - 2; back >= Math.max(0, at - 12); back--) {
    const sentence = sentences[back];
    if (!sentence) continue;
    const quotation = made.lastIn(sentence);
    if (quotation?.subject) return { subject: quotation.subject, place: 'paragraph-back', from: quotation };
    if (sentence.cues[0]) return { subject: sentence.cues[0].subject, place: 'paragraph-back' };
    const farther = sentenceSubject(sentence, lexicon);
    if (farther) return { subject: farther, place: 'paragraph-subject', weak: true };
  }
  return null;
}

/** Who reported last in the paragraph before sentence `at`, whatever the sentences between are about. */
export function fromReport(
  block: number,
  at: number,
  made: Attributions,
  { byBlock, lexicon }: Analysis,
): Carried | null {
  const sentences = byBlock[block] ?? [];
  const names = ({ subject }: { subject: Subject | null }): boolean =>
    subject !== null && (subject.type !== 'pronoun' || isPersonal(subject.pronoun, lexicon));
  for (let back = at - 1; back >= Math.max(0, at - LONGEST_REPORT); back--) {
    const sentence = sentences[back];
    if (!sentence) continue;
    const quotation = made.in(sentence).findLast((other) => !other.weak && names(other));
    if (quotation?.subject) return { subject: quotation.subject, place: 'paragraph-back', from: quotation };
    const cue = sentence.cues.findLast((other) => other.strong && names(other));
    if (cue) return { subject: cue.subject, place: 'paragraph-cue' };
  }
  return null;
}

function isPersonal(pronoun: string, { pronouns }: Analysis['lexicon']): boolean {
  return pronouns.male.has(pronoun) || pronouns.female.has(pronoun);
}

/** `… legte ein Gutachten vor. Darin heißt es: „…“`: the paper that the sentence before names last. */
export function fromPaper(
  { sentence: { place } }: Attribution,
  at: number,
  { byBlock, lexicon }: Analysis,
): Carried | null {
  const sentences = byBlock[place.index];
  const [before, own] = [sentences?.[at - 1], sentences?.[at]];
  const [word, verb] = own?.tokens ?? [];
  const { inIt, verbs, standing } = lexicon.impersonal;
  if (!before || !word || !verb || !inIt.has(word.lower)) return null;
  if (!verbs.has(verb.lower) && !standing.has(verb.lower)) return null;
  const paper = phrasesBetween(before, 0, before.tokens.length, lexicon).findLast(
    ({ kind, head }) => kind === 'noun' && lexicon.isDocument(before.tokens[head]?.lower ?? ''),
  );
  const subject = paper ? subjectOfPhrase(before, paper) : null;
  return subject && { subject, place: 'paragraph-cue', direct: true };
}

/** "Dieses Versprechen der Ministerin …": whose words a noun at the head of the sentence says they were. */
function fromPointing(next: Sentence, lexicon: Analysis['lexicon']): Carried | null {
  const { tokens } = next;
  const at = tokens.slice(0, 2).findIndex(({ lower }) => lexicon.pointing.has(lower));
  if (at < 0 || !lexicon.reportingNouns.has(tokens[at + 1]?.lower ?? '')) return null;
  if (!lexicon.grammar.possession.has(tokens[at + 2]?.lower ?? '')) return null;
  const owner = phraseAt(next, at + 2, lexicon);
  const subject = subjectOfPhrase(next, owner);
  const somebody =
    owner.name?.entity?.kind === 'person' || lexicon.roles.all.has(tokens[owner.head]?.lower ?? '');
  return subject && somebody ? { subject, place: 'following-cue' } : null;
}

/** `„…“. Das räumte Ana Cruz ein.`: the sentence behind takes the quotation up and says whose it is. */
export function fromTakingUp(
  { sentence: { place } }: Attribution,
  at: number,
  { byBlock, lexicon }: Analysis,
): Carried | null {
  const next = byBlock[place.index]?.[at + 1];
  const promise = next && fromPointing(next, lexicon);
  if (promise) return promise;
  if (!next || !lexicon.takingUp.has(next.tokens[0]?.lower ?? '')) return null;
  const cue = next.cues.find(({ strong, shape }) => strong && shape !== 'according' && shape !== 'quoted');
  const end = next.tokens.findIndex(({ kind, text }) => kind === 'quotation' || /^[,:;]$/.test(text));
  if (!cue || (end >= 0 && cue.last > end)) return null;
  return { subject: cue.subject, place: 'following-cue' };
}

function fromNextSentence(next: Sentence | undefined, { lexicon }: Analysis): Carried | null {
  if (!next) return null;
  if (next.tokens[0]?.kind === 'quotation') {
    const link = linkOf(next, 0, lexicon);
    if (link?.direct) return { subject: link.subject, place: 'following-quotation', direct: true };
  }
  const [cue] = next.cues;
  const quotes = next.tokens.some((token) => token.kind === 'quotation');
  // A verb at the end of its sentence refers back by a word of its own ("こう語る").
  const refersBack = lexicon.grammar.tagWords.has(next.tokens[(cue?.first ?? 0) - 1]?.lower ?? '');
  if (cue?.strong && (cue.first <= 4 || refersBack) && !quotes)
    return { subject: cue.subject, place: 'following-cue' };
  return null;
}

/** `“Every year.” Kim Osei shook her head. “Every single year.”`: the action between two pieces carries the speaker. */
function fromBeat(sentences: readonly Sentence[], at: number): Carried | null {
  const next = sentences[at + 1];
  const name = next?.names[0];
  if (!next || name?.outer !== 0 || name.entity?.kind !== 'person') return null;
  if (next.tokens.some((token) => token.kind === 'quotation') || next.names.length > 1) return null;
  if (sentences[at + 2]?.tokens[0]?.kind !== 'quotation') return null;
  return { subject: nameSubject(name), place: 'following-cue' };
}

/** A credit in a paragraph of its own: "— Sanders", "Sam Hill, farmer." */
function creditLine(
  sentences: readonly Sentence[] | undefined,
  only: boolean,
  { grammar, pronouns }: Analysis['lexicon'],
): Carried | null {
  const [first] = sentences ?? [];
  const name = first?.names[0];
  // "Sam Hill, farmer:" opens what follows it.
  if (!first || !name?.entity || sentences?.at(-1)?.tokens.at(-1)?.text === ':') return null;
  const { tokens } = first;
  const credit: Carried = { subject: nameSubject(name), place: 'credit-line', direct: true };
  // "— Ida Roe (@roe.example) January 12, 2026 at 3:00 PM": what stands behind a post's name is no sentence.
  const isShort = tokens.length <= 12 || (name.outer === 1 && tokens[name.last]?.text === '(');
  if (isShort && DASH.test(tokens[0]?.text ?? '')) return credit;
  if (sentences?.length !== 1 || name.entity.kind !== 'person') return null;
  const words = tokens.filter((token) => token.kind === 'word').length;
  if (tokens.length <= 6 && first.names.length === 1 && !/^[A-Z]{3,}/.test(name.text))
    if (words === name.last - name.outer) return credit;
  if (!only || name.outer !== 0 || tokens.length > 26 || first.cues.length > 0) return null;
  if (tokens[name.last]?.text !== ',' || tokens.some((token) => token.kind === 'quotation')) return null;
  const clause = tokens
    .slice(name.last)
    .some(({ lower }) => grammar.finiteAuxiliaries.has(lower) || pronouns.relative.has(lower));
  return clause ? null : credit;
}

/** Tokens of a line that says who speaks next. */
const LONGEST_ANNOUNCEMENT = 14;

/** "Sam Hill, farmer:", "Ana Cruz (Greens):" */
function announcedName({ names, nameAt, tokens, quotations }: Sentence): Subject | null {
  const [name] = names;
  if (name?.entity?.kind !== 'person' || name.outer !== 0) return null;
  if (tokens.length > LONGEST_ANNOUNCEMENT || quotations.length > 0 || /^[A-Z]{3,}/.test(name.text))
    return null;
  const behind = tokens[name.last]?.text ?? '';
  const isAlone = behind === ':' || behind === '(' || (behind === ',' && !nameAt[name.last + 1]);
  return isAlone ? nameSubject(name) : null;
}

function fromPreviousParagraphs(block: number, made: Attributions, analysis: Analysis): Carried | null {
  const { byBlock, lexicon } = analysis;
  for (let back = block - 1; back >= Math.max(0, block - REACH); back--) {
    const sentences = byBlock[back];
    const last = sentences?.at(-1);
    if (!sentences || !last) continue;
    if (last.tokens.at(-1)?.text === ':' && back === block - 1) {
      const subject = last.cues.at(-1)?.subject ?? sentenceSubject(last, lexicon) ?? announcedName(last);
      if (subject) return { subject, place: 'colon-paragraph', direct: true };
    }
    const quotation = made.lastInBlock(back);
    const late = quotation && (quotation.sentence === last || quotation.sentence === sentences.at(-2));
    if (quotation?.subject && late)
      return { subject: quotation.subject, place: 'previous-quotation', from: quotation };
    const cue = last.cues.find((candidate) => candidate.strong) ?? last.cues[0];
    if (cue) return { subject: cue.subject, place: 'previous-cue' };
    if (quotation?.subject)
      return { subject: quotation.subject, place: 'previous-quotation', from: quotation };
    const subject = sentenceSubject(last, lexicon);
    if (subject && (subject.type !== 'name' || subject.name.entity?.kind === 'person'))
      return { subject, place: 'previous-subject', weak: true };
  }
  return null;
}

/** The speaker that a quotation takes over; null where there is none. `at`: index of its sentence in the block. */
export function carryOver(
  attribution: Attribution,
  at: number,
  made: Attributions,
  analysis: Analysis,
): Carried | null {
  const { sentence, alone, stretch } = attribution;
  const block = sentence.place.index;
  const sentences = analysis.byBlock[block] ?? [];
  const last = made.list.at(-1);
  const isBehind = last?.sentence.place.index === block - 1;
  if (last?.sentence === sentence && last.subject)
    return { subject: last.subject, place: 'same-sentence', from: last, direct: last.direct };
  if (stretch.reopens && last?.subject && isBehind)
    return { subject: last.subject, place: 'open-paragraph', from: last, direct: true };
  const earlier = fromEarlierSentences(sentences, at, alone, made, analysis);
  if (earlier) return earlier;
  const next = fromNextSentence(sentences[at + 1], analysis);
  if (next) return next;
  const beat = alone ? fromBeat(sentences, at) : null;
  if (beat) return beat;
  if (alone) {
    const credit = creditLine(analysis.byBlock[block + 1], sentences.length === 1, analysis.lexicon);
    if (credit) return credit;
  }
  // In dialogue every dash is another's turn, unless a colon before it says that the same person goes on.
  const goesOn = analysis.byBlock[block - 1]?.at(-1)?.tokens.at(-1)?.text === ':';
  const follows = last?.stretch.open === '—' && isBehind;
  const turn = stretch.open === '—' && follows && !goesOn;
  if (
    turn &&
    analysis.lexicon.traits.dashGoesOn &&
    last.subject &&
    last.sentence.tokens[last.token]?.finish !== '?'
  )
    return { subject: last.subject, place: 'previous-quotation', from: last, weak: true };
  return turn ? null : fromPreviousParagraphs(block, made, analysis);
}
