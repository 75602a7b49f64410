/** Quotations put together from several places, with and without a mark. */
import type { Span } from '../model.ts';
import type { Difference } from './differences.ts';
import { isComplete, type Reading } from './reading.ts';
import { secondPiece } from './second-piece.ts';

/** Left-out words from which an unmarked omission is no slip any more. */
const LONG_OMISSION = 15;
/** The same where the omission runs over the end of a sentence. */
const SENTENCE_OMISSION = 8;
/** Share of a quotation's words that one passage may lack and still be all of it, with a slip. */
const SLIP = 0.15;
/** Fewest words on either side of a seam. */
const LEAST_PIECE = 3;
/** Fewest words that are no slip where they stand word for word elsewhere. */
const LONG_PIECE = 6;

/** Where two pieces meet, and the passages they come from. */
export interface Seam {
  readonly kind: 'omission' | 'passages';
  /** The seam in the draft, clean offsets; empty. */
  readonly at: Span;
  /** What lies between the pieces in the source, where they are from one passage. */
  readonly omitted: string;
  readonly first: Reading;
  readonly second: Reading;
  /** True if the draft marks the seam by an ellipsis. */
  readonly marked: boolean;
}

const wordCount = (text: string): number =>
  (text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).length;

/** True for an omission without a mark that takes a sentence or a long clause out of the middle. */
export function isLongOmission(difference: Difference, reading: Reading): boolean {
  const { edit, weight } = difference;
  if (weight !== 'changed' || edit.kind !== 'delete') return false;
  const words = wordCount(edit.source);
  if (words >= LONG_OMISSION) return true;
  const seam = reading.draft.text.slice(edit.start, edit.start + 2);
  const overSentence =
    /[.!?…]["”’»]?\s+\S/u.test(edit.source) || /^[.!?]/.test(seam) || edit.source.includes('\n');
  return words >= SENTENCE_OMISSION && overSentence;
}

/** The seam of a stitched quotation, in one passage or between two; null where there is none. */
export function seamOf(best: Reading | undefined, readings: readonly Reading[]): Seam | null {
  if (!best) return null;
  const omission = best.differences.find((difference) => isLongOmission(difference, best));
  if (omission) {
    const at = { start: omission.edit.start, end: omission.edit.start };
    return { kind: 'omission', at, omitted: omission.edit.source, first: best, second: best, marked: false };
  }
  if (isComplete(best)) return null;
  return isSlip(best) ? seamElsewhere(best, LONG_PIECE) : (seamBetween(readings) ?? seamElsewhere(best));
}

/** The seam to a piece of the same article that no reading holds. */
function seamElsewhere(first: Reading, least?: number): Seam | null {
  const piece = secondPiece(first, least);
  if (!piece) return null;
  const second = { ...first, passage: piece.passage };
  return { kind: 'passages', ...seamAt(first, piece.cut), omitted: '', first, second };
}

/** Where a seam before a word lies in the draft, and whether the draft marks it. */
function seamAt(reading: Reading, cut: number): Pick<Seam, 'at' | 'marked'> {
  const { draftWords } = reading.passage.alignment;
  const from = draftWords[cut - 1]?.end ?? 0;
  const to = draftWords[cut]?.start ?? from;
  const marked = /…|\.\s?\.\s?\./.test(reading.draft.text.slice(from, to));
  return { at: { start: from, end: from }, marked };
}

/** True if one passage holds all of the quotation but for a word here or there: then nothing was put together. */
function isSlip(reading: Reading): boolean {
  const missing = reading.accounted.filter((accounted) => !accounted).length;
  return missing <= reading.accounted.length * SLIP;
}

function seamBetween(readings: readonly Reading[]): Seam | null {
  for (const first of readings) {
    const head = headLength(first);
    if (head < LEAST_PIECE) continue;
    for (const second of readings) {
      if (second === first) continue;
      const { draftWords } = second.passage.alignment;
      const tail = tailLength(second);
      if (tail < LEAST_PIECE || head + tail < draftWords.length) continue;
      const cut = seamWord(first, draftWords.length - tail, head);
      if (cut < LEAST_PIECE || draftWords.length - cut < LEAST_PIECE) continue;
      return { kind: 'passages', ...seamAt(first, cut), omitted: '', first, second };
    }
  }
  return null;
}

const headLength = (reading: Reading): number => {
  const first = reading.accounted.indexOf(false);
  return first < 0 ? reading.accounted.length : first;
};
const tailLength = (reading: Reading): number =>
  reading.accounted.length - 1 - reading.accounted.lastIndexOf(false);

/** Where to cut between `least` and `most`: behind the end of a sentence if one lies there. */
function seamWord(reading: Reading, least: number, most: number): number {
  const { draftWords } = reading.passage.alignment;
  for (let word = Math.max(1, least); word <= most; word++) {
    const gap = reading.draft.text.slice(draftWords[word - 1]?.end ?? 0, draftWords[word]?.start ?? 0);
    if (/[.!?…]/.test(gap)) return word;
  }
  return most;
}
