/** The speech in an article: quotations, a transcript's turns, and direct speech that stands without marks. */
import type { Block, Prose, QuotationSet, Span, Speaker } from '../model.ts';
import { Analyser } from './analyse.ts';
import { inText, type Analysis, type Sentence } from './document.ts';
import { lexiconFor, type Lexicon } from './lexicon/compile.ts';
import { nameSubject } from './noun-phrases.ts';
import { Places, type Place } from './places.ts';
import type { MarkedText } from './scan.ts';
import { speakerOfSubject, speakerOfTurn } from './speaker.ts';

/** A stretch of an article that is somebody's speech. Clean offsets; marks and labels excluded. */
export interface Statement extends Span {
  readonly role: 'speech' | 'question';
  readonly speaker: Speaker | null;
  /** Index into `QuotationSet.quotations`; null where the speech stands without marks. */
  readonly quotation: number | null;
}

/** Notes have their speaker and a colon at the head of a line; a lead-in longer than this is prose. */
const LONGEST_LEAD_IN = 24;
const QUESTION = /^(?:Q|Question)$/;
const ANSWER = /^(?:A|Answer)$/;

interface LeadIn {
  /** Where the words begin, behind the colon. */
  readonly start: number;
  readonly role: Statement['role'];
  readonly speaker: Speaker | null;
}

/** "Q: …" and "A: …" in notes that are no transcript. */
function letterLeadIn(sentence: Sentence): LeadIn | null {
  const [letter, colon, next] = sentence.tokens;
  if (!letter || colon?.text !== ':' || !next) return null;
  if (QUESTION.test(letter.text)) return { start: next.start, role: 'question', speaker: null };
  return ANSWER.test(letter.text) ? { start: next.start, role: 'speech', speaker: null } : null;
}

/** `Engineer Olav Renn: …`, `Marta Ekberg, drummer: …`: a name (and what the person is) and nothing else. */
function namedLeadIn(sentence: Sentence, colon: number, lexicon: Lexicon): Speaker | null {
  const { tokens, names } = sentence;
  const [name] = names;
  if (!name?.entity || names.length > 2) return null;
  const before = tokens.slice(0, name.outer);
  if (before.some((token) => lexicon.verbs.has(token.lower) || token.kind === 'mark')) return null;
  if (before.length > 4 || (before.length > 0 && colon !== name.last)) return null;
  const after = tokens.slice(name.last, colon);
  if (after.length > 0 && (after[0]?.text !== ',' || after.length > 10)) return null;
  if (after.some((token) => lexicon.grammar.finiteAuxiliaries.has(token.lower))) return null;
  if (name.kind === 'place' || name.entity.kind !== 'person') return null;
  return speakerOfSubject(nameSubject(name));
}

/** `Arna Oduya told the radio: …`, `The judge said to me: …`. */
function verbLeadIn(sentence: Sentence, colon: number): Speaker | null {
  const cue = sentence.cues.find(
    (candidate) => candidate.strong && candidate.last < colon && candidate.shape !== 'participle',
  );
  const last = sentence.cues.findLast((candidate) => candidate.strong && candidate.last < colon);
  const nearest = cue === last ? cue : last;
  return nearest ? speakerOfSubject(nearest.subject) : null;
}

/** The lead-in of a sentence, if what follows its colon is somebody's speech without marks. */
function leadInOf(sentence: Sentence, opensBlock: boolean, { lexicon }: Analysis): LeadIn | null {
  const { tokens } = sentence;
  const colon = tokens.findIndex((token) => token.text === ':');
  const next = tokens[colon + 1];
  if (colon < 1 || colon > LONGEST_LEAD_IN || next?.kind !== 'word') return null;
  if (tokens.slice(0, colon).some((token) => token.kind === 'quotation')) return null;
  const spaced = /\s/.test(sentence.place.text[tokens[colon]?.end ?? 0] ?? '');
  if (!spaced) return null;
  if (opensBlock) {
    const letter = letterLeadIn(sentence);
    if (letter) return { ...letter, start: inText(sentence, letter.start) };
  }
  if (!/^[\p{Lu}\p{N}]/u.test(next.text)) return null;
  const named = opensBlock ? namedLeadIn(sentence, colon, lexicon) : null;
  const speaker = named ?? verbLeadIn(sentence, colon);
  return speaker && { start: inText(sentence, next.start), role: 'speech', speaker };
}

/** Whether a block is the same turn of a recording as the one before, cut for the sake of its time. */
function goesOn(before: Block, block: Block): boolean {
  return (
    before.time !== undefined &&
    block.time !== undefined &&
    before.turn?.label === block.turn?.label &&
    before.turn?.role === block.turn?.role
  );
}

/** Speech to the paragraph's end behind a lead-in; a later lead-in in the same paragraph starts another. */
function unmarkedIn(
  sentences: readonly Sentence[],
  block: Block,
  text: string,
  analysis: Analysis,
): Statement[] {
  const statements: Statement[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const leadIn = leadInOf(sentence, at === 0 || startsLine(sentence), analysis);
    if (!leadIn) continue;
    const previous = statements.pop();
    const first = sentence.tokens[0];
    const head = first ? inText(sentence, first.start) : leadIn.start;
    if (previous) statements.push({ ...previous, end: trimmedEnd(text, previous.start, head) });
    statements.push({ ...leadIn, end: trimmedEnd(text, leadIn.start, block.end), quotation: null });
  }
  return statements;
}

function startsLine({ place, tokens }: Sentence): boolean {
  const start = tokens[0]?.start ?? 0;
  return /\n\s*$/.test(place.text.slice(Math.max(0, start - 4), start));
}

function trimmedEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /\s/.test(text[to - 1] ?? '')) to--;
  return to;
}

/**
 * The speech in an article, in the order of the text; everything else is its own prose. `set` must come from
 * `findQuotations` on the same `prose`. Stretches without marks may hold a quotation, which is listed too.
 */
export function statementsOf(prose: Prose, set: QuotationSet): Statement[] {
  let analysis: Analysis | null = null;
  const analysed = () => (analysis ??= analysisOf(prose, set));
  const statements: Statement[] = set.quotations.map((quotation, index) => ({
    start: quotation.start,
    end: quotation.end,
    role: 'speech',
    speaker: quotation.speaker,
    quotation: index,
  }));
  for (const [index, block] of prose.blocks.entries()) {
    const { turn } = block;
    if (turn) {
      const role = turn.role === 'interviewer' ? 'question' : 'speech';
      const before = prose.blocks[index - 1];
      const cut = before && goesOn(before, block) ? statements.pop() : undefined;
      const speaker = cut?.speaker ?? speakerOfTurn(turn, block.start, analysed());
      statements.push({ start: cut?.start ?? block.start, end: block.end, role, speaker, quotation: null });
    } else if (block.time !== undefined && block.kind === 'paragraph') {
      // Whatever is heard in a recording is somebody's speech, if nobody says whose.
      statements.push({ start: block.start, end: block.end, role: 'speech', speaker: null, quotation: null });
    } else if (block.kind !== 'heading' && mayLeadIn(prose.text, block))
      statements.push(...unmarkedIn(analysed().byBlock[index] ?? [], block, prose.text, analysed()));
  }
  return statements.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether speech without marks may begin in a block: most articles have none, and need not be analysed for it. */
function mayLeadIn(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).includes(':');
}

function analysisOf(prose: Prose, set: QuotationSet): Analysis {
  const places = new Places().follow(prose);
  return new Analyser(lexiconFor(set.language)).analyse(places, marksOf(places, set));
}

/** The quotations as stretches in marks, so that sentences are cut as they were when the quotations were found. */
function marksOf(places: readonly Place[], set: QuotationSet): readonly (readonly MarkedText[])[] {
  const marks: MarkedText[][] = places.map(() => []);
  for (const { start, end, block, open, close, bounds, text } of set.quotations) {
    const base = places[block]?.start ?? 0;
    marks[block]?.push({
      start: start - base,
      end: end - base,
      outerStart: start - base - open.length,
      outerEnd: end - base + close.length,
      open,
      close,
      bounds,
      words: text.split(/\s+/).length,
      reopens: false,
      parent: -1,
    });
  }
  return marks;
}
