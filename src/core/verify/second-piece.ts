/**
 * The second piece of a quotation put together from two: the search gives the place that holds most of the words, and a
 * short piece from elsewhere in the same article looks like an addition until it is looked for.
 */
import type { Passage, Span, Word } from '../model.ts';
import { roleOf } from '../passages/passage.ts';
import { wordsOf } from '../text/words.ts';
import type { Reading } from './reading.ts';

/** Fewest words of a piece, and fewest of them with a content: fewer stand anywhere by chance. */
const LEAST_WORDS = 4;
const LEAST_CONTENT = 2;
/** Occurrences of the piece's longest word that are looked at. */
const MOST_PLACES = 40;
/** Text around that word that is read, beyond as much again as the piece is long, in UTF-16 units. */
const MARGIN = 60;

/** A piece of the quotation that stands elsewhere, and between which of its words the two meet. */
export interface SecondPiece {
  readonly passage: Passage;
  /** Index of the quotation's word before which the later of the two pieces begins. */
  readonly cut: number;
}

/** The beginning or the end of a quotation, where the passage lacks it, found word for word elsewhere in its article. */
export function secondPiece(reading: Reading, least: number = LEAST_WORDS): SecondPiece | null {
  const { accounted } = reading;
  const head = accounted.indexOf(true);
  const tail = accounted.lastIndexOf(true) + 1;
  if (head < 0) return null;
  const ends = [
    { from: tail, to: accounted.length, cut: tail },
    { from: 0, to: head, cut: head },
  ];
  for (const { from, to, cut } of ends) {
    const piece = reading.passage.alignment.draftWords.slice(from, to);
    if (piece.length < least || !saysSomething(piece, reading) || isRepeat(piece, reading)) continue;
    const found = placeOf(piece, reading);
    if (found) return { passage: passageAt(piece, found, reading), cut };
  }
  return null;
}

function saysSomething(piece: readonly Word[], { lexicon }: Reading): boolean {
  return piece.filter(({ folded }) => !lexicon.functionWords.has(folded)).length >= LEAST_CONTENT;
}

/** Words said twice are no piece from elsewhere. */
function isRepeat(piece: readonly Word[], { differences }: Reading): boolean {
  const at = piece[0]?.start ?? 0;
  return differences.some(({ edit }) => edit.class === 'filler' && edit.start <= at && at < edit.end);
}

function longest(piece: readonly Word[], text: string): string {
  let best = '';
  for (const { start, end } of piece) {
    const word = text.slice(start, end);
    if (word.length > best.length && /^\p{L}+$/u.test(word)) best = word;
  }
  return best;
}

function placeOf(piece: readonly Word[], reading: Reading): readonly Word[] | null {
  const { article, draft, passage } = reading;
  const anchor = longest(piece, draft.text);
  if (anchor === '') return null;
  const length = (piece.at(-1)?.end ?? 0) - (piece[0]?.start ?? 0);
  let at = article.indexOf(anchor);
  for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
    const near: Span = {
      start: Math.max(0, at - length - MARGIN),
      end: Math.min(article.length, at + length + MARGIN),
    };
    const found = sequenceIn(wordsOf(article, near), piece);
    const [first, last] = [found?.[0], found?.at(-1)];
    if (found && first && last && (last.end <= passage.start || first.start >= passage.end)) return found;
    at = article.indexOf(anchor, at + anchor.length);
  }
  return null;
}

function sequenceIn(words: readonly Word[], piece: readonly Word[]): readonly Word[] | null {
  for (let at = 0; at + piece.length <= words.length; at++) {
    if (piece.every(({ folded }, index) => folded === words[at + index]?.folded))
      return words.slice(at, at + piece.length);
  }
  return null;
}

function passageAt(piece: readonly Word[], found: readonly Word[], reading: Reading): Passage {
  const span = { start: found[0]?.start ?? 0, end: found.at(-1)?.end ?? 0 };
  return {
    ...span,
    path: reading.passage.path,
    text: reading.article.slice(span.start, span.end),
    ...roleOf(span, reading.statements),
    alignment: {
      draftWords: piece,
      sourceWords: found,
      steps: [{ kind: 'equal', draft: [0, piece.length], source: [0, found.length] }],
      cost: 0,
    },
    similarity: 1,
  };
}
