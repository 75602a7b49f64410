/**
 * Answers of a few words ("Pas sûr."). A quotation of a word or two that stands nowhere may be one of them, misheard or
 * misread; its words are not the answer's, so that the index of words does not lead there. Words of what may be such an
 * answer are entered by their first and by their last half: two words that differ by one letter have one of the two in
 * common (pigeonhole principle).
 */
import type { Article, Passage, Word } from '../model.ts';
import type { Statement } from '../quotations/statements.ts';
import { bareLetters } from '../text/bare-letters.ts';
import { CharacterClass as C, classAt } from '../text/characters.ts';
import { Plain, PLAIN_CODES } from '../text/plain-units.ts';
import { wordsOf } from '../text/words.ts';
import { foldWord } from '../text/fold.ts';
import { hashPair, shingleOf, type CutText } from './cut-text.ts';
import { comparable, passageOf } from './passage.ts';
import type { QuotationQuery } from './quotation-query.ts';

/** The longest answer that is kept, in UTF-16 units and in words. */
const LONGEST = 30;
const MOST_WORDS = 4;
/** Words of a quotation for which answers are looked at. */
const MOST_QUOTED = 2;
/** Shortest word that is near another. */
const SHORTEST = 3;

/** Takes slots of the index. */
export type SlotSink = (slot: number) => void;

/** A word without accents, which a listener does not tell apart in another language. */
const bare = (word: string): string => bareLetters(word).toLowerCase();

/** True if two words begin alike and differ by one letter at most, accents aside. */
function soundsLike(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || long.length - short.length > 1 || !long.startsWith(short.charAt(0)))
    return false;
  let head = 0;
  while (head < short.length && short.charAt(head) === long.charAt(head)) head++;
  return short.slice(head + (long.length === short.length ? 1 : 0)) === long.slice(head + 1);
}

/** The folded word at hand. */
const units = new Uint16Array(LONGEST);

/** Hands over the two slots of the word in `units`, which has `size` of them, as of one of `length`. */
function enterHalves(size: number, length: number, slots: SlotSink): void {
  const half = length >>> 1;
  const name = hashPair(units[0] ?? 0, length);
  let [first, last] = [name, ~name];
  for (let at = 0; at < half && at < size; at++) first = Math.imul(first ^ (units[at] ?? 0), 0x01000193);
  for (let at = Math.max(0, size - half); at < size; at++)
    last = Math.imul(last ^ (units[at] ?? 0), 0x01000193);
  slots(shingleOf(hashPair(first, half)));
  slots(shingleOf(hashPair(last, half)));
}

/** Takes a word as the one at hand; gives its length, 0 where it is too short or too long for an answer. */
function take(word: string): number {
  if (word.length < SHORTEST || word.length > LONGEST) return 0;
  for (let at = 0; at < word.length; at++) units[at] = word.charCodeAt(at);
  return word.length;
}

/** The same for a word of an article. */
function takeAt(text: string, start: number, end: number, isPlain: boolean): number {
  if (!isPlain) return take(bare(foldWord(text, start, end)));
  if (end - start < SHORTEST) return 0;
  for (let at = start; at < end; at++) {
    const code = PLAIN_CODES[text.charCodeAt(at)] ?? 0;
    units[at - start] = code === Plain.apostrophe ? 0x27 : code;
  }
  return end - start;
}

const isWordClass = (kind: number) => kind === C.letter || kind === C.digit || kind === C.mark;

/** Whether a piece of a text may end before an offset and another start behind it: at marks that are in no word. */
function isBorder(text: string, at: number): boolean {
  const kind = classAt(text, at);
  if (isWordClass(kind) || kind === C.script || kind === C.ignorable) return false;
  if (kind === C.space) return text.charAt(at) === '\n';
  return !isWordClass(classAt(text, at - 1)) || !isWordClass(classAt(text, at + 1));
}

/** Whether a mark stands in a stretch between two words. */
function hasBorder(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== 0x20 && isBorder(text, at)) return true;
  return false;
}

/**
 * Hands over the slots under which an article's possible answers are entered, some more than once. It is not known yet who
 * speaks where; but an answer starts and ends at a mark, so that each of its words is in a piece between two marks that is
 * no longer than it. Linear.
 */
export function enterAnswers(text: string, cut: CutText, slots: SlotSink): void {
  const { size, starts, ends, plain } = cut;
  let first = 0;
  for (let next = 1; next <= size; next++) {
    const end = ends[next - 1] ?? 0;
    if (next < size && !hasBorder(text, end, starts[next] ?? 0)) continue;
    if (next - first <= MOST_WORDS && end - (starts[first] ?? 0) <= LONGEST) {
      for (let at = first; at < next; at++) {
        const length = takeAt(text, starts[at] ?? 0, ends[at] ?? 0, plain[at] === 1);
        if (length > 0) enterHalves(length, length, slots);
      }
    }
    first = next;
  }
}

/** Slots of the answers that may sound like a quotation; empty for one that is too long to be looked for so. */
export function soundsOf(query: QuotationQuery): Set<number> {
  const slots = new Set<number>();
  if (query.words.length > MOST_QUOTED) return slots;
  for (const { folded } of query.words) {
    const size = take(bare(folded));
    for (const length of size > 0 ? [size - 1, size, size + 1] : [])
      if (length >= SHORTEST) enterHalves(size, length, (slot) => slots.add(slot));
  }
  return slots;
}

interface Source {
  readonly article: Article;
  readonly statements: readonly Statement[];
}

function isAlike(query: QuotationQuery, words: readonly Word[]): boolean {
  return words.some((word) => query.words.some((own) => soundsLike(own.folded, word.folded)));
}

/** True if any word of an article sounds like one of the quotation's: its speakers need not be found otherwise. */
export function mayAnswer(query: QuotationQuery, text: string): boolean {
  return isAlike(query, wordsOf(text));
}

/** Answers in an article that sound like a quotation of a word or two, in the order of the text. */
export function answersIn({ article, statements }: Source, query: QuotationQuery, text: string): Passage[] {
  const passages: Passage[] = [];
  for (const span of statements) {
    if (span.role !== 'speech' || span.speaker === null || span.end - span.start > LONGEST) continue;
    const words = wordsOf(article.prose.text, span);
    if (words.length > MOST_WORDS || !isAlike(query, words)) continue;
    const draft: [number, number] = [0, query.words.length];
    const steps = [{ kind: 'replace' as const, draft, source: [0, words.length] as [number, number] }];
    const alignment = { draftWords: query.words, sourceWords: words, steps, cost: query.words.length };
    const place = { start: words[0]?.start ?? span.start, end: words.at(-1)?.end ?? span.end };
    passages.push(passageOf(alignment, place, comparable(text), article, statements));
  }
  return passages;
}
