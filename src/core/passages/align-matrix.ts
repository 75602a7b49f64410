/**
 * The matrix of an alignment, after Gotoh (1982), of which only the cells are filled that the best alignment may run
 * through: as in Ukkonen's algorithm (1985) a bound on the cost is guessed, cells that must exceed it are left out, and
 * where nothing keeps within the bound a greater one is tried. What every remaining word must cost is added to a cell
 * before it is held against the bound, as in A*. The result is that of the whole matrix, ties included, since a cell
 * that is left out is dearer than any on a best path.
 */
import type { Word } from '../model.ts';
import type { QuotationQuery } from './quotation-query.ts';
import { Relation, relate, type Relations } from './relations.ts';

/**
 * Costs, in words. A lone omission costs about 1, an addition or substitution a little more (so that
 * neighbours that agree stay paired); what follows in the same run costs less.
 * Passing over source words is cheap once begun (`skip`), so that the two halves of a quotation from which a
 * sentence and a half was dropped stay together rather than one of them being called added.
 */
const COST = {
  near: 0.4,
  join: 0.1,
  replace: 1.2,
  /** A number in figures for one in words, of which there may be several: "25", "twenty five". */
  figure: 0.7,
  insert: { open: 0.45, word: 0.8 },
  /** By `Seam`: plain, at a marked omission, beside a bracket. */
  skip: [
    { open: 0.85, word: 0.1 },
    { open: 0.02, word: 0.001 },
    { open: 0.1, word: 0.06 },
  ],
  /** A bracket stands for one source word rather than for several or none. */
  bracketForWord: { last: 0.1, other: 0.14 },
  bracketForNothing: 0.12,
} as const;

/** Moves into a cell, low three bits; the flags say whether the two gap states were opened in this cell. */
export const Move = { none: 0, pair: 1, skip: 2, insert: 3, joinSource: 4, joinDraft: 5 } as const;
export const SKIP_OPENED = 8;
export const INSERT_OPENED = 16;

/**
 * The first bound on a cost, in words above what the words that the source lacks must cost: a slip or an omission. Where
 * it is exceeded at a row, the next one is that much greater for the rows that were left, and some more, but not greater
 * than what an alignment costs that keeps to a band of the matrix. Rounding is far below `SLACK`.
 */
const FIRST_BOUND = 1.3;
const MORE = { least: 2, margin: 1.25 } as const;
const SLACK = 1e-6;
/** Columns of the band on either side of its diagonal. */
const BAND = 4;

/** Cells filled since the program began: the measure of work. */
export const filled = { cells: 0 };

/** The last three rows of costs, and their columns within the bound. */
const rowCosts = [new Float64Array(1 << 10), new Float64Array(1 << 10), new Float64Array(1 << 10)];
const rowColumns = [new Int32Array(1 << 10), new Int32Array(1 << 10), new Int32Array(1 << 10)];
const rowSizes = [0, 0, 0];
let insertCosts = new Float64Array(1 << 10);
let least = new Float64Array(1 << 8);
let moves = new Uint8Array(1 << 14);

function reserve(rows: number, width: number): void {
  if (moves.length < (rows + 1) * width) moves = new Uint8Array((rows + 1) * width * 2);
  if (least.length <= rows) least = new Float64Array(rows * 2);
  if (insertCosts.length >= width) return;
  insertCosts = new Float64Array(width * 2);
  for (let at = 0; at < 3; at++) {
    rowCosts[at] = new Float64Array(width * 2);
    rowColumns[at] = new Int32Array(width * 2);
  }
}

/**
 * What the words behind each row must cost at the least, by row: those that answer to nothing in the source, and pairs
 * of neighbours that stand nowhere in it one behind the other, of which one word at least has to be paid for (the seeds of
 * Groot Koerkamp and Ivanov, 2024). No word is counted twice.
 */
function leastCosts(query: QuotationQuery, { rowBits, follows, hasFigures }: Relations): void {
  const rows = query.words.length;
  const { words, inserted, seams } = query;
  const lost = hasFigures ? COST.figure : COST.insert.word;
  const joins = (row: number) => ((rowBits[row] ?? 0) & (Relation.joinSource | Relation.joinDraft)) > 0;
  const price = (bits: number) => (bits & Relation.near ? COST.near : lost);
  least[rows] = 0;
  for (let row = rows - 1; row >= 0; row--) {
    const bits = rowBits[row] ?? 0;
    const behind = least[row + 1] ?? 0;
    const joinsNext = row + 1 < rows && joins(row + 1);
    least[row] = behind;
    if ((inserted[row] ?? 0) > 0 || joins(row) || joinsNext) continue;
    if (!(bits & Relation.equal)) least[row] = behind + price(bits);
    const isPair = row + 1 < words.length && seams[row + 1] === 0 && (inserted[row + 1] ?? 0) === 0;
    if (!isPair || follows[row + 1] || (row + 2 < rows && joins(row + 2))) continue;
    const pair = (least[row + 2] ?? 0) + price(bits | (rowBits[row + 1] ?? 0));
    if (pair > (least[row] ?? 0)) least[row] = pair;
  }
}

/** What the moves into the cells of a row cost. */
interface RowCosts {
  readonly near: number;
  readonly replace: number;
  readonly figure: number;
  readonly insertFirst: number;
  readonly insertNext: number;
  readonly skipFirst: number;
  readonly skipNext: number;
}

/** By `Seam` behind the row's word: for a word, a word in brackets, one behind which the bracket goes on, and a note. */
const ROW_COSTS: readonly (readonly RowCosts[])[] = COST.skip.map(({ open, word }) => {
  const { near, replace, figure, insert, bracketForWord, bracketForNothing } = COST;
  const skip = { skipFirst: open, skipNext: word };
  const nothing = { insertFirst: bracketForNothing, insertNext: bracketForNothing };
  const same = (cost: number) => ({ near: cost, replace: cost, figure: cost });
  return [
    { near, replace, figure, insertFirst: insert.open + insert.word, insertNext: insert.word, ...skip },
    { ...same(bracketForWord.last), ...nothing, ...skip },
    { ...same(bracketForWord.other), ...nothing, ...skip },
    { near, replace, figure, ...nothing, ...skip },
  ];
});

function costsOfRow({ inserted, seams }: QuotationQuery, row: number): RowCosts | undefined {
  const kind = inserted[row - 1] ?? 0;
  const goesOn = kind === 1 && inserted[row] === 1 ? 1 : 0;
  return ROW_COSTS[seams[row] ?? 0]?.[kind === 2 ? 3 : kind + goesOn];
}

interface Filling {
  readonly query: QuotationQuery;
  readonly relations: Relations;
  readonly columns: number;
  readonly bound: number;
  /** The first and the last column less the row that are filled. */
  readonly from: number;
  readonly to: number;
}

/** Row 0: the quotation may begin before any word of the source, for nothing. */
function begin({ columns, from, to }: Filling): void {
  const [costs, active] = [rowCosts[0], rowColumns[0]];
  for (let at = 0; at < 3; at++) {
    rowCosts[at]?.fill(Infinity, 0, columns + 1);
    rowSizes[at] = 0;
  }
  insertCosts.fill(Infinity, 0, columns + 1);
  if (!costs || !active) return;
  let size = 0;
  for (let column = Math.max(0, from); column <= Math.min(columns, to); column++) {
    costs[column] = 0;
    active[size++] = column;
  }
  rowSizes[0] = size;
}

/** Fills what may be needed of one row (`row` words of the quotation used up); tells whether there is anything. */
function fillRow({ query, relations, columns, bound, from, to }: Filling, row: number): boolean {
  const [own, last, before] = [row % 3, (row + 2) % 3, (row + 1) % 3] as const;
  const [costs, above, twoAbove] = [rowCosts[own], rowCosts[last], rowCosts[before]];
  const [active, aboveActive, twoAboveActive] = [rowColumns[own], rowColumns[last], rowColumns[before]];
  const prices = costsOfRow(query, row);
  if (!costs || !above || !twoAbove || !active || !aboveActive || !twoAboveActive || !prices) return false;
  // What stands there is of three rows ago.
  for (let at = 0; at < (rowSizes[own] ?? 0); at++) costs[active[at] ?? 0] = Infinity;

  const { matrix, figureColumns } = relations;
  const [ways, inserts] = [moves, insertCosts];
  const here = row * (columns + 1);
  const wordRow = (row - 1) * columns - 1;
  const bits = relations.rowBits[row - 1] ?? 0;
  const inFigures = relations.figureRows[row - 1] ?? 0;
  const { near, replace, figure, insertFirst, insertNext, skipFirst, skipNext } = prices;
  const limit = bound - (least[row] ?? 0);

  // Cells that a cell above leads to: the one below, the next, and the one after where two words are joined.
  const reach = bits & Relation.joinSource ? 2 : 1;
  const aboveSize = rowSizes[last] ?? 0;
  const twoAboveSize = bits & Relation.joinDraft && row > 1 ? (rowSizes[before] ?? 0) : 0;
  let [fromAbove, fromTwoAbove, size, computed] = [0, 0, 0, 0];
  let column = Math.max(0, from + row);
  const most = Math.min(columns, to + row);
  let skipCost = Infinity;
  let left = Infinity;
  for (;;) {
    while (fromAbove < aboveSize && (aboveActive[fromAbove] ?? 0) + reach < column) fromAbove++;
    while (fromTwoAbove < twoAboveSize && (twoAboveActive[fromTwoAbove] ?? 0) + 1 < column) fromTwoAbove++;
    if (left === Infinity) {
      let next = fromAbove < aboveSize ? (aboveActive[fromAbove] ?? 0) : most + 1;
      if (fromTwoAbove < twoAboveSize) next = Math.min(next, (twoAboveActive[fromTwoAbove] ?? 0) + 1);
      if (next > column) column = next;
    }
    if (column > most) break;
    computed++;
    let move: number = Move.pair;
    let best = Infinity;
    if (column > 0) {
      const relation = matrix[wordRow + column] ?? 0;
      const other = inFigures === figureColumns[column - 1] ? replace : figure;
      const pair = relation & Relation.equal ? 0 : relation & Relation.near ? near : other;
      best = (above[column - 1] ?? Infinity) + pair;
      if (relation & (Relation.joinSource | Relation.joinDraft)) {
        const cost = relation & Relation.lineHyphen ? 0 : COST.join;
        const bySource =
          relation & Relation.joinSource && column > 1 ? (above[column - 2] ?? Infinity) + cost : Infinity;
        const byDraft =
          relation & Relation.joinDraft && row > 1 ? (twoAbove[column - 1] ?? Infinity) + cost : Infinity;
        if (Math.min(bySource, byDraft) < best) {
          best = Math.min(bySource, byDraft);
          move = bySource <= byDraft ? Move.joinSource : Move.joinDraft;
        }
      }
    }
    let flags = 0;
    let insert = (inserts[column] ?? Infinity) + insertNext;
    const opened = (above[column] ?? Infinity) + insertFirst;
    if (opened <= insert) {
      insert = opened;
      flags = INSERT_OPENED;
    }
    if (insert < best) {
      best = insert;
      move = Move.insert;
    }
    skipCost += skipNext;
    if (left + skipFirst + skipNext <= skipCost) {
      skipCost = left + skipFirst + skipNext;
      flags |= SKIP_OPENED;
    }
    if (skipCost < best) {
      best = skipCost;
      move = Move.skip;
    }
    if (best <= limit) {
      inserts[column] = insert;
      left = best;
      costs[column] = best;
      ways[here + column] = move | flags;
      active[size++] = column;
    } else {
      inserts[column] = Infinity;
      left = Infinity;
      skipCost = Infinity;
    }
    column++;
  }
  rowSizes[own] = size;
  filled.cells += computed;
  return size > 0;
}

/** A filled matrix: `moves` lead back from the cell (words of the quotation, `end`). Valid until the next one. */
export interface FilledMatrix {
  readonly moves: Uint8Array;
  readonly relations: Relations;
  /** The column in which the best alignment ends, and its cost. */
  readonly end: number;
  readonly cost: number;
}

/** Fills the rows; tells the last one that had anything, which is the quotation's where an alignment keeps within the bound. */
function fillRows(filling: Filling): number {
  const rows = filling.query.words.length;
  begin(filling);
  let last = 0;
  // Two words joined lead over the row between them.
  for (let row = 1; row <= rows && row <= last + 2; row++) if (fillRow(filling, row)) last = row;
  return last;
}

/** The column in which the best alignment ends, and its cost. */
function endOf(rows: number, columns: number): { end: number; cost: number } {
  const costs = rowCosts[rows % 3];
  let end = 0;
  for (let column = 1; costs && column <= columns; column++)
    if ((costs[column] ?? Infinity) < (costs[end] ?? Infinity)) end = column;
  return { end, cost: costs?.[end] ?? 0 };
}

/** The diagonal (column less row) around which most pairs of neighbours agree. */
function likelyDiagonal({ diagonals }: Relations, rows: number, columns: number): number {
  let [most, sum, best] = [-1, 0, 0];
  for (let at = 0; at < rows + columns; at++) {
    sum += (diagonals[at] ?? 0) - (diagonals[at - 2 * BAND - 1] ?? 0);
    if (sum <= most) continue;
    most = sum;
    best = at - BAND;
  }
  return best - rows;
}

/** Fills the matrix of a quotation and a stretch of a source, as far as the best alignment needs it. */
export function fillMatrix(query: QuotationQuery, source: readonly Word[]): FilledMatrix {
  const rows = query.words.length;
  const columns = source.length;
  reserve(rows, columns + 1);
  const relations = relate(query, source);
  leastCosts(query, relations);
  const whole: Filling = { query, relations, columns, bound: Infinity, from: -rows, to: columns };
  const filledBy = (bound: number) => fillRows({ ...whole, bound: bound + SLACK });
  const lowest = least[0] ?? 0;
  let above: number = FIRST_BOUND;
  let row = filledBy(lowest + above);
  if (row < rows) {
    const diagonal = likelyDiagonal(relations, rows, columns);
    const inBand = fillRows({ ...whole, from: diagonal - BAND, to: diagonal + BAND });
    const enough = inBand < rows ? Infinity : endOf(rows, columns).cost - lowest;
    while (row < rows) {
      const next = above * Math.max(MORE.least, (rows / (row + 1)) * MORE.margin);
      above = above < enough && next * MORE.least > enough ? enough : next;
      row = filledBy(lowest + above);
    }
  }
  return { moves, relations, ...endOf(rows, columns) };
}
