/**
 * Answers of a few words ("Pas sûr."). A quotation of a word or two that stands nowhere may be one of them, misheard or
 * misread; its words are not the answer's, so that the index of words does not lead there. Words of what may be such an
 * answer are entered by their first and by their last half: two words that differ by one letter have one of the two in
 * common (pigeonhole principle).
 */
import type { Article, Passage, Word } from '../model.ts';
import type { Statement } from '../quotations/statements.ts';
import { CharacterClass as C, classAt } from '../text/characters.ts';
import { scanWords, wordsOf } from '../text/words.ts';
import { foldWord } from '../text/fold.ts';
import { hashFolded, shingleOf } from './cut-text.ts';
import { comparable, passageOf } from './passage.ts';
import type { QuotationQuery } from './quotation-query.ts';

/** The longest answer that is kept, in UTF-16 units and in words. */
const LONGEST = 30;
const MOST_WORDS = 4;
/** Words of a quotation for which answers are looked at. */
const MOST_QUOTED = 2;
/** Shortest word that is near another. */
const SHORTEST = 3;

/** A word without accents, which a listener does not tell apart in another language. */
const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

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

/** The two slots of a word, as one of `length` letters. */
function halvesOf(word: string, length: number): [number, number] {
  const half = length >>> 1;
  const slot = (name: string) => shingleOf(hashFolded(`${word.charAt(0)}${length}${name}`));
  return [slot(`<${word.slice(0, half)}`), slot(`>${word.slice(-half)}`)];
}

const isWordClass = (kind: number) => kind === C.letter || kind === C.digit || kind === C.mark;

/** Whether a piece of a text may end before an offset and another start behind it: at marks that are in no word. */
function isBorder(text: string, at: number): boolean {
  const kind = classAt(text, at);
  if (isWordClass(kind) || kind === C.script || kind === C.ignorable) return false;
  if (kind === C.space) return text.charAt(at) === '\n';
  return !isWordClass(classAt(text, at - 1)) || !isWordClass(classAt(text, at + 1));
}

const ASCII_WORD = /^[a-z0-9]*$/;

/** Enters the words of `[start, end)`, unless there are too many of them for an answer. */
function enterPiece(text: string, start: number, end: number, slots: Set<number>): void {
  let [from, to] = [start, end];
  while (from < to && classAt(text, from) === C.space) from++;
  while (to > from && classAt(text, to - 1) === C.space) to--;
  if (to - from < SHORTEST || to - from > LONGEST) return;
  const words: string[] = [];
  scanWords(text, from, to, (first, last) => words.push(foldWord(text, first, last)));
  if (words.length > MOST_WORDS) return;
  for (const word of words) {
    const plain = ASCII_WORD.test(word) ? word : bare(word);
    if (plain.length < SHORTEST) continue;
    for (const slot of halvesOf(plain, plain.length)) slots.add(slot);
  }
}

/**
 * Slots under which an article's possible answers are entered. It is not known yet who speaks where; but an answer
 * starts and ends at a mark, so that each of its words is in a piece between two marks that is no longer than it. Linear.
 */
export function answerShingles(text: string): Set<number> {
  const slots = new Set<number>();
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at) | 0x20;
    if ((unit >= 0x61 && unit <= 0x7a) || unit === 0x20 || !isBorder(text, at)) continue;
    if (at - start >= SHORTEST) enterPiece(text, start, at, slots);
    start = at + 1;
  }
  enterPiece(text, start, text.length, slots);
  return slots;
}

/** Slots of the answers that may sound like a quotation; empty for one that is too long to be looked for so. */
export function soundsOf(query: QuotationQuery): Set<number> {
  const slots = new Set<number>();
  if (query.words.length > MOST_QUOTED) return slots;
  for (const { folded } of query.words) {
    const word = bare(folded);
    if (word.length < SHORTEST) continue;
    for (const length of [word.length - 1, word.length, word.length + 1]) {
      if (length < SHORTEST) continue;
      for (const slot of halvesOf(word, length)) slots.add(slot);
    }
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
