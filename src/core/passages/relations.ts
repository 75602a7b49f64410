/** Which word of a quotation answers to which word of a source: a matrix of bits, mostly zero. */
import type { Word } from '../model.ts';
import { areNear, hasDigit } from './near-words.ts';
import type { QuotationQuery } from './quotation-query.ts';

/** Bits of a relation. `join*`: two words on one side are one on the other, ending at this cell. */
export const Relation = {
  equal: 1,
  near: 2,
  joinSource: 4,
  joinDraft: 8,
  lineHyphen: 16,
} as const;

/**
 * How the words answer to each other. A word in figures and one in letters may be the same number: `figureRows` and
 * `figureColumns` tell which are in figures. All of it is valid until the next call of `relate`.
 */
export interface Relations {
  /** Row by row: words of the quotation × words of the source. */
  readonly matrix: Uint8Array;
  /** All bits that a row has, by row. */
  readonly rowBits: Uint8Array;
  readonly figureRows: Uint8Array;
  readonly figureColumns: Uint8Array;
  /** Whether any word on either side is in figures. */
  readonly hasFigures: boolean;
  /** By row, whether its word stands behind the one before it somewhere in the source too. */
  readonly follows: Uint8Array;
}

const scratch = {
  matrix: new Uint8Array(1 << 14),
  rowBits: new Uint8Array(1 << 8),
  figureRows: new Uint8Array(1 << 8),
  figureColumns: new Uint8Array(1 << 10),
  hasFigures: false,
  follows: new Uint8Array(1 << 8),
};

function reserve(rows: number, columns: number): void {
  const size = rows * columns;
  if (scratch.matrix.length < size) scratch.matrix = new Uint8Array(size * 2);
  else scratch.matrix.fill(0, 0, size);
  if (scratch.rowBits.length < rows) {
    scratch.rowBits = new Uint8Array(rows * 2);
    scratch.figureRows = new Uint8Array(rows * 2);
    scratch.follows = new Uint8Array(rows * 2);
  } else {
    scratch.rowBits.fill(0, 0, rows);
    scratch.follows.fill(0, 0, rows);
  }
  if (scratch.figureColumns.length < columns) scratch.figureColumns = new Uint8Array(columns * 2);
}

/** Shortest word that may be near another. */
const SHORTEST_NEAR = 4;
/** Letters at the end by which words are held against each other, besides the first. */
const END = 3;

interface RowsOfWord {
  readonly folded: string;
  readonly rows: readonly number[];
}

type Buckets = ReadonlyMap<number, readonly RowsOfWord[]>;

const sameEnd = (a: string, b: string): boolean => {
  for (let back = 1; back <= END; back++)
    if (a.charCodeAt(a.length - back) !== b.charCodeAt(b.length - back)) return false;
  return true;
};

/** The quotation's words that may be near others, by their unit at an offset from either end. */
function bucketsOf(query: QuotationQuery, offset: (folded: string) => number): Buckets {
  const buckets = new Map<number, RowsOfWord[]>();
  for (const [folded, rows] of query.rows) {
    if (folded.length < SHORTEST_NEAR) continue;
    const unit = folded.charCodeAt(offset(folded));
    const bucket = buckets.get(unit);
    if (bucket) bucket.push({ folded, rows });
    else buckets.set(unit, [{ folded, rows }]);
  }
  return buckets;
}

/** Tells most words that are not in a list from those that are, by length and by first and last unit. */
class Filter {
  private readonly slots = new Uint8Array(1 << 10);

  private static slot(length: number, first: number, last: number): number {
    return ((first * 31 + last) * 31 + length) & 0x3ff;
  }

  add(word: string): void {
    this.slots[Filter.slot(word.length, word.charCodeAt(0), word.charCodeAt(word.length - 1))] = 1;
  }

  /** Whether `first` and `second`, read as one, may be in the list. */
  mayHold(first: string, second: string): boolean {
    if (first === '' || second === '') return true;
    const last = second.charCodeAt(second.length - 1);
    return this.slots[Filter.slot(first.length + second.length, first.charCodeAt(0), last)] === 1;
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

/** Notes that two words are the same, and whether the words before them are too. */
function setEqual(row: number, column: number, width: number): void {
  set(row, column, width, Relation.equal);
  if (row > 0 && column > 0 && (scratch.matrix[(row - 1) * width + column - 1] ?? 0) & Relation.equal)
    scratch.follows[row] = 1;
}

function set(row: number, column: number, width: number, bits: number): void {
  const at = row * width + column;
  scratch.matrix[at] = (scratch.matrix[at] ?? 0) | bits;
  scratch.rowBits[row] = (scratch.rowBits[row] ?? 0) | bits;
}

/** Relates the words. Time: proportional to the matrix, with a small constant. */
export function relate(query: QuotationQuery, source: readonly Word[]): Relations {
  const width = source.length;
  reserve(query.words.length, width);
  scratch.hasFigures = false;
  const figure = (folded: string): number => {
    if (!hasDigit(folded)) return 0;
    scratch.hasFigures = true;
    return 1;
  };
  for (const [row, { folded }] of query.words.entries()) scratch.figureRows[row] = figure(folded);
  const byFirst = bucketsOf(query, () => 0);
  const byLast = bucketsOf(query, (folded) => folded.length - 1);
  const joined = joinedRows(query);
  const filter = new Filter();
  for (const folded of query.rows.keys()) filter.add(folded);
  for (let column = 0; column < width; column++) {
    const word = source[column];
    if (!word) continue;
    const { folded } = word;
    scratch.figureColumns[column] = figure(folded);
    const rows = query.rows.get(folded);
    if (rows) for (const row of rows) setEqual(row, column, width);
    else if (folded.length >= SHORTEST_NEAR) relateNear(byFirst, byLast, folded, width, column);
    const row = joined.get(folded);
    if (row !== undefined) {
      const free = query.words[row]?.joint === 'break' ? Relation.lineHyphen : 0;
      set(row, column, width, Relation.joinDraft | free);
    }
    const next = source[column + 1];
    if (!next || !filter.mayHold(folded, next.folded)) continue;
    const free = next.joint === 'break' ? Relation.lineHyphen : 0;
    for (const at of query.rows.get(folded + next.folded) ?? [])
      set(at, column + 1, width, Relation.joinSource | free);
  }
  return scratch;
}

function relateNear(byFirst: Buckets, byLast: Buckets, folded: string, width: number, column: number): void {
  for (const word of byFirst.get(folded.charCodeAt(0)) ?? [])
    if (areNear(word.folded, folded)) for (const row of word.rows) set(row, column, width, Relation.near);
  for (const word of byLast.get(folded.charCodeAt(folded.length - 1)) ?? [])
    if (sameEnd(word.folded, folded) && areNear(word.folded, folded))
      for (const row of word.rows) set(row, column, width, Relation.near);
}
