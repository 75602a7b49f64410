/** A quotation with marked omissions, its pieces looked for one by one: out of order, or from two sources. */
import type { AlignmentStep, Passage, Word } from '../model.ts';
import { roleOf } from '../passages/passage.ts';
import { wordsOf } from '../text/words.ts';
import type { CheckInput } from './input.ts';
import type { VerifyLexicon } from './lexicon/lexicon.ts';
import { isComplete, readingOf, type Reading } from './reading.ts';
import type { Seam } from './stitching.ts';

/** How an omission is marked. */
const ELLIPSIS = /…|\.\s?\.\s?\./;
/** Fewest words of a piece that prove anything. */
const LEAST_PIECE = 2;
/** Pieces, sources and places of one piece that are looked at: bounds the work. */
const MOST_PIECES = 8;
const MOST_SOURCES = 4;
const MOST_PLACES = 8;

/** A stretch of the quotation between two ellipses: a range of its words. */
type Piece = readonly [number, number];

/** Where a piece stands, letter by letter: the first of its words in the words of an article. */
interface Place {
  readonly piece: Piece;
  readonly reading: Reading;
  readonly words: readonly Word[];
  readonly at: number;
}

function piecesOf({ draft, passage }: Reading): Piece[] {
  const { draftWords } = passage.alignment;
  const pieces: Piece[] = [];
  let from = 0;
  for (let word = 1; word <= draftWords.length; word++) {
    const gap = draft.text.slice(draftWords[word - 1]?.end ?? 0, draftWords[word]?.start ?? 0);
    if (word < draftWords.length && !ELLIPSIS.test(gap)) continue;
    if (word - from >= LEAST_PIECE) pieces.push([from, word]);
    from = word;
  }
  return pieces;
}

/** Where the words of a piece stand in an article; linear in the article. */
function placesOf(piece: Piece, reading: Reading, words: readonly Word[]): Place[] {
  const { draftWords } = reading.passage.alignment;
  const wanted = draftWords.slice(...piece).map(({ folded }) => folded);
  const places: Place[] = [];
  for (let at = 0; at + wanted.length <= words.length && places.length < MOST_PLACES; at++) {
    if (wanted.every((word, index) => words[at + index]?.folded === word))
      places.push({ piece, reading, words, at });
  }
  return places;
}

/** The reading of one piece by itself, the rest of the quotation being added. */
function readingAt({ piece, reading, words, at }: Place, input: CheckInput, lexicon: VerifyLexicon) {
  const { draftWords } = reading.passage.alignment;
  const sourceWords = words.slice(at, at + piece[1] - piece[0]);
  const start = sourceWords[0]?.start ?? 0;
  const end = sourceWords.at(-1)?.end ?? start;
  const steps: AlignmentStep[] = [
    { kind: 'insert', draft: [0, piece[0]], source: [0, 0] },
    { kind: 'equal', draft: [piece[0], piece[1]], source: [0, sourceWords.length] },
    {
      kind: 'insert',
      draft: [piece[1], draftWords.length],
      source: [sourceWords.length, sourceWords.length],
    },
  ];
  const passage: Passage = {
    path: reading.source.path,
    start,
    end,
    text: reading.article.slice(start, end),
    ...roleOf({ start, end }, reading.statements),
    alignment: {
      draftWords,
      sourceWords,
      steps: steps.filter(({ draft }) => draft[1] > draft[0]),
      cost: draftWords.length - sourceWords.length,
    },
    similarity: reading.passage.similarity,
  };
  return readingOf(passage, input, lexicon);
}

/** One place for every piece in one article, in the quotation's order as far as there is such a place. */
function chainIn(pieces: readonly Piece[], reading: Reading): Place[] | null {
  const words = wordsOf(reading.article);
  const chain: Place[] = [];
  for (const piece of pieces) {
    const places = placesOf(piece, reading, words);
    const last = chain.at(-1);
    const behind = last ? places.find(({ at }) => at >= last.at + last.piece[1] - last.piece[0]) : places[0];
    const place = behind ?? places[0];
    if (!place) return null;
    chain.push(place);
  }
  return chain;
}

/**
 * The first two neighbouring pieces that stand in the source the other way round; null where the quotation marks no
 * omission, or its pieces stand in order, or are not the source's words.
 */
export function seamOfPieces(
  readings: readonly Reading[],
  input: CheckInput,
  lexicon: VerifyLexicon,
): Seam | null {
  const best = readings[0];
  if (!best || isComplete(best) || !ELLIPSIS.test(input.quotation.text)) return null;
  const pieces = piecesOf(best);
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return null;
  const sources = [...new Map(readings.map((reading) => [reading.source.path, reading])).values()];
  for (const reading of sources.slice(0, MOST_SOURCES)) {
    const chain = chainIn(pieces, reading);
    if (!chain) continue;
    const second = chain.findIndex((place, index) => index > 0 && place.at < (chain[index - 1]?.at ?? 0));
    const [one, other] = [chain[second - 1], chain[second]];
    if (!one || !other) return null;
    const [first, last] = [readingAt(one, input, lexicon), readingAt(other, input, lexicon)];
    if (!first || !last) return null;
    const at = best.passage.alignment.draftWords[one.piece[1] - 1]?.end ?? input.quotation.start;
    return {
      kind: 'passages',
      at: { start: at, end: at },
      omitted: '',
      first,
      second: last,
      marked: true,
    };
  }
  return null;
}
