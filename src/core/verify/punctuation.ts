/** Punctuation between and behind the words, where it is not the source's. */
import type { Span, Word } from '../model.ts';
import { lexiconFor } from '../quotations/lexicon/compile.ts';
import type { Compared, Difference } from './differences.ts';
import { isUneven, type Hunk } from './hunks.ts';

/** What stands between words, most of it over and over again: its marks are remembered. */
const MOST_REMEMBERED = 500;
const LONGEST_REMEMBERED = 8;
const remembered = new Map<string, string>();

/** Marks of punctuation without white space, quotation marks and glyph variants. */
function marks(text: string): string {
  if (text === ' ' || text === '') return '';
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const made = marksByRules(text);
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  if (text.length <= LONGEST_REMEMBERED) remembered.set(text, made);
  return made;
}

function marksByRules(text: string): string {
  return text
    .replace(/\u037e/g, '?')
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]|--+/g, '—')
    .replace(/\s*(?:\.\s*){2,}/g, '…')
    .replace(/[\s"'“”‘’„‚«»‹›「」『』()[\]\u00ad\u200b-\u200f\u2060-\u2069\ufeff*_]+/g, '')
    .replace(/[。]/g, '.')
    .replace(/[、，]/g, ',')
    .replace(/？/g, '?')
    .replace(/！/g, '!');
}

const ENDS = /[.!?;:…—।؟]/u;
const QUESTION = /[?؟]/u;
/** Initials, whose points some write and some do not. */
const INITIALS = /^\p{L}(?:\.?\p{L}){0,4}$/u;

/** An abbreviation with points inside it. */
const POINTED = /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u;

/** Before the first word of a sentence. */
const OPENS_SENTENCE = /(?:^|[.!?…:;"“”„«»‘'¿¡\n])\s*$/u;

/** Differences of punctuation, between neighbouring words that agree and behind the last one. */
export function punctuationDifferences(compared: Compared, hunks: readonly Hunk[]): Difference[] {
  const found: Difference[] = [];
  const { draftWords, sourceWords } = compared.passage.alignment;
  const unpunctuated = !/[.,;:!?。，！？]/u.test(compared.passage.text.slice(0, -1));
  for (const hunk of hunks) {
    if (hunk.kind !== 'equal' || isUneven(hunk)) continue;
    for (let index = 1; index < hunk.draft[1] - hunk.draft[0]; index++) {
      const a = draftWords[hunk.draft[0] + index - 1];
      const b = draftWords[hunk.draft[0] + index];
      const c = sourceWords[hunk.source[0] + index - 1];
      const d = sourceWords[hunk.source[0] + index];
      if (!a || !b || !c || !d || isSameGap(compared, a.end, b.start, c.end, d.start)) continue;
      if (isPointOfAbbreviation(compared, [a, b], [c, d])) continue;
      const answers = !unpunctuated && turnsAnswer(compared, a, b, c);
      const difference = between(
        compared,
        { start: a.end, end: b.start },
        { start: c.end, end: d.start },
        unpunctuated,
        answers,
      );
      if (difference) found.push(difference);
    }
  }
  const end = closing(compared, hunks.at(-1));
  return end ? [...found, end] : found;
}

/** True for a word that answers where a mark stands behind it, and negates what follows where none does: "No, more boats". */
function turnsAnswer({ draft, article, lexicon }: Compared, ours: Word, next: Word, theirs: Word): boolean {
  if (!lexicon.answers.has(ours.folded)) return false;
  const isBegun = [
    [draft.text, ours.start],
    [article, theirs.start],
  ] as const;
  const opens = isBegun.some(([text, at]) => OPENS_SENTENCE.test(text.slice(Math.max(0, at - 4), at)));
  return opens && !lexicon.behindAnswers.has(next.folded) && !/.ly$/.test(next.folded);
}

/**
 * True where one text has a point behind an abbreviation and the other has not ("Mr Oster", "the US Navy"). The same word
 * must follow, written alike: "No. Further cuts" and "No further cuts" are two things.
 */
function isPointOfAbbreviation(
  { draft, article, lexicon }: Compared,
  [ours, after]: readonly [Word, Word],
  [theirs, next]: readonly [Word, Word],
): boolean {
  const gaps = [draft.text.slice(ours.end, after.start), article.slice(theirs.end, next.start)];
  const points = gaps.map((gap) => gap.trim());
  if (!(points.includes('.') && points.includes(''))) return false;
  if (draft.text.slice(after.start, after.end) !== article.slice(next.start, next.end)) return false;
  const word = article.slice(theirs.start, theirs.end);
  // "20 lbs. and": no sentence begins with a small letter; "5 ft. 10 in.": units have points.
  if (/^\p{Ll}/u.test(article.slice(next.start, next.end))) return true;
  if (lexicon.units.has(theirs.folded) || lexicon.unitForms.has(theirs.folded)) return true;
  // "6 p.m. Monday", "6 pm Monday"
  if (POINTED.test(word) || POINTED.test(draft.text.slice(ours.start, ours.end))) return true;
  if (/^\p{Lu}/u.test(word) && INITIALS.test(word) && word === word.toUpperCase()) return true;
  return lexiconFor(lexicon.language).abbreviations.has(word);
}

/** True if draft and source have the same, letter by letter, between two words. */
function isSameGap(
  { draft, article }: Compared,
  from: number,
  to: number,
  sourceFrom: number,
  sourceTo: number,
): boolean {
  if (to - from !== sourceTo - sourceFrom) return false;
  for (let at = 0; at < to - from; at++)
    if (draft.text.charCodeAt(from + at) !== article.charCodeAt(sourceFrom + at)) return false;
  return true;
}

function difference(compared: Compared, draft: Span, source: Span, sense: boolean): Difference {
  return {
    edit: {
      kind: 'replace',
      class: 'punctuation',
      start: draft.start,
      end: draft.end,
      draft: compared.draft.text.slice(draft.start, draft.end),
      source: compared.article.slice(source.start, source.end),
    },
    source,
    weight: sense ? 'changed' : 'lenient',
    leniency: sense ? null : 'punctuation',
    code: 'wording/punctuation',
  };
}

/** `answers`: the word before is an answer with a mark behind it, and negates without one. */
function between(
  compared: Compared,
  draft: Span,
  source: Span,
  unpunctuated: boolean,
  answers: boolean,
): Difference | null {
  const raw = compared.article.slice(source.start, source.end);
  const ours = marks(compared.draft.text.slice(draft.start, draft.end));
  const theirs = marks(raw);
  if (ours === theirs) return null;
  // A tag or a paragraph's end between the two stands for any mark.
  const seam = raw.includes('\n') || compared.isTag(source);
  const broken = ENDS.test(ours) !== ENDS.test(theirs) && (ours === '' || theirs === '');
  const asks = QUESTION.test(ours) !== QUESTION.test(theirs) && ENDS.test(ours) && ENDS.test(theirs);
  const turns = answers && (ours === '' || theirs === '');
  return difference(compared, draft, source, !seam && !unpunctuated && (broken || asks || turns));
}

/**
 * The mark behind the last word. Comma and full stop are the draft's own; a question that became a statement, or the
 * other way round, is not, as long as a whole sentence is quoted.
 */
function closing(compared: Compared, last: Hunk | undefined): Difference | null {
  if (last?.kind !== 'equal') return null;
  const { quotation, article, draft } = compared;
  const ours = compared.passage.alignment.draftWords[last.draft[1] - 1];
  const theirs = compared.passage.alignment.sourceWords[last.source[1] - 1];
  if (!ours || !theirs) return null;
  const own = { start: ours.end, end: quotation.end };
  const mine = marks(draft.text.slice(own.start, own.end));
  const follows = /^[^\p{L}\p{N}\s]*/u.exec(article.slice(theirs.end, theirs.end + 4))?.[0] ?? '';
  const source = { start: theirs.end, end: theirs.end + follows.length };
  const other = marks(follows);
  if (mine === other || (mine === '' && other === '')) return null;
  const asks =
    (mine.startsWith('?') && /^[.,!]/.test(other)) || (other.startsWith('?') && /^[.,!]/.test(mine));
  if (!asks) {
    return { ...difference(compared, own, source, false), weight: 'none', leniency: null, code: null };
  }
  return difference(compared, own, source, isWholeSentence(compared) && !isAsked(compared));
}

function isWholeSentence(compared: Compared): boolean {
  const first = compared.passage.alignment.steps.find((step) => step.kind === 'equal');
  if (first?.draft[0] !== 0) return false;
  const start = compared.passage.alignment.sourceWords[first.source[0]]?.start ?? 0;
  const before = compared.article.slice(Math.max(0, start - 4), start);
  return start === 0 || /[.!?…:"“‘'«„\n]\s*$/u.test(before);
}

function isAsked(compared: Compared): boolean {
  const cue = compared.quotation.cue?.text.toLowerCase() ?? '';
  return cue.split(/\s+/).some((word) => compared.lexicon.askingVerbs.has(word));
}
