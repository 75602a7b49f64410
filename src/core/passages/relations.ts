/** Which word of a quotation answers to which word of a source: a matrix of bits, mostly zero. */
import type { Word } from '../model.ts';
import { areNear } from './near-words.ts';
import type { QuotationQuery } from './quotation-query.ts';

/**
 * Bits of a relation. `join*`: two words on one side are one on the other, ending at this cell. `figure`: one is in
 * figures and the other in letters, so that they may be the same number.
 */
export const Relation = {
  equal: 1,
  near: 2,
  joinSource: 4,
  joinDraft: 8,
  lineHyphen: 16,
  figure: 32,
} as const;

let matrix = new Uint8Array(1 << 14);

/** Rows whose word may be near a word that starts so. */
function bucketsOf(query: QuotationQuery): ReadonlyMap<string, readonly number[]> {
  const buckets = new Map<string, number[]>();
  for (const [folded, rows] of query.rows) {
    if (folded.length < 4) continue;
    for (const key of new Set([folded.slice(0, 1), `-${folded.slice(-3)}`])) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(...rows);
      else buckets.set(key, [...rows]);
    }
  }
  return buckets;
}

const HAS_DIGIT = /\d/;

/** Marks the pairs of a word in figures and one in letters. */
function relateFigures(query: QuotationQuery, source: readonly Word[]): void {
  const width = source.length;
  const figures = query.words.map(({ folded }) => HAS_DIGIT.test(folded));
  const anyInDraft = figures.includes(true);
  for (const [column, { folded }] of source.entries()) {
    const isFigure = HAS_DIGIT.test(folded);
    if (!isFigure && !anyInDraft) continue;
    for (const [row, figure] of figures.entries())
      if (figure !== isFigure) set(row * width + column, Relation.figure);
  }
}

/** Two neighbours of the quotation, joined, by what they read as together; the row is the second one's. */
function joinedRows(query: QuotationQuery): ReadonlyMap<string, number> {
  const joined = new Map<string, number>();
  for (let row = 1; row < query.words.length; row++) {
    const first = query.words[row - 1];
    const second = query.words[row];
    if (first && second && query.seams[row] === 0) joined.set(first.folded + second.folded, row);
  }
  return joined;
}

function set(at: number, bits: number): void {
  matrix[at] = (matrix[at] ?? 0) | bits;
}

/**
 * Fills and returns the matrix, row by row (`words of the quotation` × `words of the source`). It is valid until the
 * next call. Time: proportional to its size, with a small constant.
 */
export function relate(query: QuotationQuery, source: readonly Word[]): Uint8Array {
  const width = source.length;
  const size = query.words.length * width;
  if (matrix.length < size) matrix = new Uint8Array(size * 2);
  else matrix.fill(0, 0, size);
  const buckets = bucketsOf(query);
  const joined = joinedRows(query);
  const longest = Math.max(0, ...[...query.rows.keys()].map((folded) => folded.length));
  for (let column = 0; column < width; column++) {
    const word = source[column];
    if (!word) continue;
    const rows = query.rows.get(word.folded);
    if (rows) for (const row of rows) set(row * width + column, Relation.equal);
    else relateNear(query, buckets, word.folded, width, column);
    const row = joined.get(word.folded);
    if (row !== undefined) {
      const free = query.words[row]?.joint === 'break' ? Relation.lineHyphen : 0;
      set(row * width + column, Relation.joinDraft | free);
    }
    const next = source[column + 1];
    if (!next || word.folded.length + next.folded.length > longest) continue;
    const free = next.joint === 'break' ? Relation.lineHyphen : 0;
    for (const at of query.rows.get(word.folded + next.folded) ?? []) {
      set(at * width + column + 1, Relation.joinSource | free);
    }
  }
  relateFigures(query, source);
  return matrix;
}

function relateNear(
  query: QuotationQuery,
  buckets: ReadonlyMap<string, readonly number[]>,
  folded: string,
  width: number,
  column: number,
): void {
  if (folded.length < 4) return;
  for (const key of [folded.slice(0, 1), `-${folded.slice(-3)}`]) {
    for (const row of buckets.get(key) ?? []) {
      const word = query.words[row];
      if (word && areNear(word.folded, folded)) set(row * width + column, Relation.near);
    }
  }
}
