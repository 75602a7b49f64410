/** Which word of a quotation answers to which word of a source: a matrix of bits, mostly zero. */
import type { Word } from '../model.ts';
import { areNear, contractionHead, hasDigit } from './near-words.ts';
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
  /** By column less row, plus the number of rows: how many pairs of neighbours agree there. */
  readonly diagonals: Uint16Array;
}

const scratch = {
  matrix: new Uint8Array(1 << 14),
  rowBits: new Uint8Array(1 << 8),
  figureRows: new Uint8Array(1 << 8),
  figureColumns: new Uint8Array(1 << 10),
  hasFigures: false,
  follows: new Uint8Array(1 << 8),
  diagonals: new Uint16Array(1 << 11),
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
  if (scratch.diagonals.length < rows + columns) scratch.diagonals = new Uint16Array((rows + columns) * 2);
  else scratch.diagonals.fill(0, 0, rows + columns);
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

const NO_ROWS: readonly RowsOfWord[] = [];

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
function setEqual(row: number, column: number, width: number, rows: number): void {
  set(row, column, width, Relation.equal);
  const isBehind =
    row > 0 && column > 0 && (scratch.matrix[(row - 1) * width + column - 1] ?? 0) & Relation.equal;
  if (!isBehind) return;
  const diagonal = column - row + rows;
  scratch.follows[row] = 1;
  scratch.diagonals[diagonal] = (scratch.diagonals[diagonal] ?? 0) + 1;
}

function set(row: number, column: number, width: number, bits: number): void {
  const at = row * width + column;
  scratch.matrix[at] = (scratch.matrix[at] ?? 0) | bits;
  scratch.rowBits[row] = (scratch.rowBits[row] ?? 0) | bits;
}

/** What a word of the source answers to in the quotation: rows. */
interface Answers {
  readonly equal: readonly number[];
  readonly near: readonly number[];
  /** The second row of two that read as the word together. */
  readonly joined: number | undefined;
  readonly figure: number;
}

const NONE: readonly number[] = [];

function nearRows(byFirst: Buckets, byLast: Buckets, folded: string): readonly number[] {
  let near: number[] | null = null;
  for (const word of byFirst.get(folded.charCodeAt(0)) ?? NO_ROWS)
    if (areNear(word.folded, folded)) (near ??= []).push(...word.rows);
  for (const word of byLast.get(folded.charCodeAt(folded.length - 1)) ?? NO_ROWS)
    if (sameEnd(word.folded, folded) && areNear(word.folded, folded)) (near ??= []).push(...word.rows);
  return near ?? NONE;
}

/** Tells what a word of the source answers to; each word is looked up once, however often it stands there. */
function answering(query: QuotationQuery): (folded: string) => Answers {
  const byFirst = bucketsOf(query, () => 0);
  const byLast = bucketsOf(query, (folded) => folded.length - 1);
  const joined = joinedRows(query);
  const heads = new Map<string, readonly number[]>();
  for (const [folded, rows] of query.rows) {
    const head = contractionHead(folded);
    if (head !== '') heads.set(head, [...(heads.get(head) ?? []), ...rows]);
  }
  const known = new Map<string, Answers>();
  const nearTo = (folded: string): readonly number[] => {
    const near = folded.length < SHORTEST_NEAR ? NONE : nearRows(byFirst, byLast, folded);
    const contracted = query.rows.get(contractionHead(folded)) ?? heads.get(folded);
    return contracted ? [...near, ...contracted] : near;
  };
  return (folded) => {
    let answers = known.get(folded);
    if (answers) return answers;
    const equal = query.rows.get(folded);
    answers = {
      equal: equal ?? NONE,
      near: equal ? NONE : nearTo(folded),
      joined: joined.get(folded),
      figure: hasDigit(folded) ? 1 : 0,
    };
    known.set(folded, answers);
    return answers;
  };
}

/** Relates the words. Time: proportional to the matrix, with a small constant. */
export function relate(query: QuotationQuery, source: readonly Word[]): Relations {
  const width = source.length;
  const height = query.words.length;
  reserve(height, width);
  scratch.hasFigures = false;
  for (const [row, { folded }] of query.words.entries()) {
    const figure = hasDigit(folded) ? 1 : 0;
    scratch.figureRows[row] = figure;
    scratch.hasFigures ||= figure > 0;
  }
  const answersTo = answering(query);
  const filter = new Filter();
  for (const folded of query.rows.keys()) filter.add(folded);
  for (let column = 0; column < width; column++) {
    const word = source[column];
    if (!word) continue;
    const { folded } = word;
    const { equal, near, joined, figure } = answersTo(folded);
    scratch.figureColumns[column] = figure;
    scratch.hasFigures ||= figure > 0;
    for (const row of equal) setEqual(row, column, width, height);
    for (const row of near) set(row, column, width, Relation.near);
    if (joined !== undefined) {
      const free = query.words[joined]?.joint === 'break' ? Relation.lineHyphen : 0;
      set(joined, column, width, Relation.joinDraft | free);
    }
    const next = source[column + 1];
    if (!next || !filter.mayHold(folded, next.folded)) continue;
    const free = next.joint === 'break' ? Relation.lineHyphen : 0;
    for (const at of query.rows.get(folded + next.folded) ?? NONE)
      set(at, column + 1, width, Relation.joinSource | free);
  }
  return scratch;
}
