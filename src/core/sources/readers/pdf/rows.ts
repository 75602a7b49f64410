/** From the pieces of a page to rows (what shares a baseline) and segments (runs of a row without a wide gap). */
import { greatest, heaviest, least, weightOf, type Page, type Piece } from './pieces.ts';
import { logicalOrder } from './visual-order.ts';
import { closeLetterSpacing } from './letters.ts';

/** A run of text on one baseline, without a gap that could part columns. */
export interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly weight: number;
  /** True where it began with a raised note mark, which is no longer in `text`. */
  readonly noted: boolean;
  readonly artifact: boolean;
}

/** Segments on one baseline, from left to right. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** Baselines that lie closer (in sizes) are one. */
const SAME_BASELINE = 0.25;
/** Smaller than this share of its neighbour, a piece off the baseline is a note mark or an index. */
const SMALL = 0.82;
/** A small piece that lies higher than its neighbour by this (in sizes) is raised. */
const RAISED = 0.1;
/** A gap as wide (in sizes) may part columns. */
export const WIDE_GAP = 0.8;
/** A gap as wide parts words, whatever the file says. */
const WORD_GAP = 0.17;
/** A gap as wide parts words where the file has white space there too. */
const THIN_GAP = 0.04;
/** An initial is larger than the text by this much … */
const INITIAL_SIZE = 1.7;

interface OpenRow {
  readonly y: number;
  readonly size: number;
  readonly pieces: Piece[];
}

/** Rows by their height on the page, so that a piece need not look at all of them. */
class RowIndex {
  private readonly cells = new Map<number, OpenRow[]>();
  readonly rows: OpenRow[] = [];

  near(y: number, reach: number): OpenRow[] {
    const found: OpenRow[] = [];
    for (let cell = Math.floor((y - reach) / 8); cell <= Math.floor((y + reach) / 8); cell++)
      found.push(...(this.cells.get(cell) ?? []));
    return found;
  }

  add(row: OpenRow): void {
    this.rows.push(row);
    const cell = Math.floor(row.y / 8);
    const list = this.cells.get(cell) ?? [];
    list.push(row);
    this.cells.set(cell, list);
  }
}

/** How far two pieces lie apart sideways; negative where they overlap. */
const apart = (a: Piece, b: Piece) => Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width));

const isBeside = (piece: Piece, row: OpenRow) =>
  piece.y > row.y - row.size && piece.y < row.y + row.size * 0.35;

/** Whether a piece stands right before or behind one of a row's. */
const hangsOn = (piece: Piece, row: OpenRow) =>
  row.pieces.some((other) => other.size > piece.size && apart(piece, other) < row.size * 0.4);

/** The larger pieces make the rows; what is much smaller joins the row it hangs on, raised or lowered. */
function gather(pieces: readonly Piece[]): OpenRow[] {
  const index = new RowIndex();
  for (const piece of [...pieces].sort((a, b) => b.size - a.size)) {
    const near = index.near(piece.y, piece.size * 1.5);
    const own = near.find(
      ({ y, size }) => Math.abs(y - piece.y) <= SAME_BASELINE * Math.min(size, piece.size),
    );
    // A mark may by chance be level with a line of another column: what it hangs on comes first.
    const carrier =
      own && hangsOn(piece, own)
        ? undefined
        : near.find(
            (row) =>
              row !== own && piece.size < row.size * SMALL && isBeside(piece, row) && hangsOn(piece, row),
          );
    const host = carrier ?? own;
    if (host) host.pieces.push(piece);
    else index.add({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return index.rows;
}

const NOTE_MARK = /^[\d*†‡§¶#,\s–-]{1,6}$|^[a-z]$/u;
const UNIT = /(?:^|[\s\d(/·])(?:[mkcd]?m|km|ft|in|yd|mi|CO|H|[NO])$/u;

/** Whether a raised piece is the mark of a note: not a power, not the letters of an ordinal or a title. */
function isNoteMark(mark: string, before: string, raised: boolean): boolean {
  if (!raised || !NOTE_MARK.test(mark)) return false;
  if (/^[a-z]$/.test(mark)) return /[.,;:!?"”’)]$/.test(before);
  return !/\d$/.test(before) && !(/^[23]$/.test(mark) && UNIT.test(before));
}

const WIDE_SCRIPT = /[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef\u0e00-\u0e7f]/;

function spaceBetween(left: Piece, right: Piece): string {
  const gap = right.x - (left.x + left.width);
  const size = Math.min(left.size, right.size);
  const wide = WIDE_SCRIPT.test(left.text.slice(-1)) && WIDE_SCRIPT.test(right.text.charAt(0));
  if (wide) return gap > size * 0.9 ? ' ' : '';
  if (gap >= size * WORD_GAP) return ' ';
  // A font without widths leaves gaps that mean nothing: then the file's own white space decides.
  const said = left.spaceBehind || right.spaceBefore;
  return said && (gap >= size * THIN_GAP || left.width <= 0) ? ' ' : '';
}

/** How far a piece is raised over its larger neighbour, in sizes of that; 0 where it has none. */
function raiseOf(piece: Piece, neighbours: readonly (Piece | undefined)[]): number {
  for (const other of neighbours)
    if (other && piece.size < other.size * SMALL && apart(piece, other) < other.size * 0.4)
      return (other.y - piece.y) / other.size;
  return 0;
}

function textOf(pieces: readonly Piece[]): { text: string; noted: boolean } {
  let text = '';
  let noted = false;
  let last: Piece | null = null;
  for (const [index, piece] of pieces.entries()) {
    const raised = raiseOf(piece, [pieces[index - 1], pieces[index + 1]]) > RAISED;
    if (isNoteMark(piece.text, text, raised)) {
      noted ||= text === '';
      continue;
    }
    if (last && !(raised && /^(?:\p{L}{1,3}|\d)$/u.test(piece.text) && !last.spaceBehind))
      text += spaceBetween(last, piece);
    text += piece.text;
    last = piece;
  }
  return { text: withoutRaisedFigures(text), noted };
}

/** Raised figures that are characters of their own: a mark behind a word or its punctuation, not a power. */
function withoutRaisedFigures(text: string): string {
  if (!/[¹²³⁰⁴-⁹]/.test(text)) return text;
  return text.replace(
    /(?<=(\S*[\p{L}.,;:!?"”’)\]]))[¹²³⁰⁴-⁹]{1,3}(?![\p{L}\p{N}])/gu,
    (mark, before: string) => (UNIT.test(before) ? mark : ''),
  );
}

function segmentOf(pieces: readonly Piece[], bodySize: number): Segment {
  const { text, noted } = textOf(pieces);
  const sizes = pieces.map(({ size, text: own }) => [size, weightOf(own) + 0.1] as const);
  const fonts = pieces.map(({ font, text: own }) => [font, weightOf(own) + 0.1] as const);
  const size = heaviest(sizes) ?? 0;
  // Small capitals do not make a line of text a line of another size.
  const isBody = size < bodySize && sizes.some(([one]) => Math.abs(one - bodySize) < bodySize * 0.02);
  return {
    text: closeLetterSpacing(text),
    x0: least(pieces, ({ x }) => x),
    x1: greatest(pieces, ({ x, width }) => x + width),
    y: heaviest(pieces.map((piece) => [piece.y, weightOf(piece.text) + 0.1] as const)) ?? 0,
    size: isBody ? bodySize : size,
    font: heaviest(fonts) ?? '',
    weight: weightOf(text),
    noted,
    artifact: pieces.every(({ artifact }) => artifact),
  };
}

/** Cuts a row at its wide gaps. */
function closed(row: OpenRow, bodySize: number): Row {
  const sorted = [...row.pieces].sort((a, b) => a.x - b.x);
  const runs: Piece[][] = [];
  let end = -Infinity;
  for (const piece of sorted) {
    const run = runs.at(-1);
    if (run && piece.x - end <= WIDE_GAP * Math.max(piece.size, row.size * 0.8)) run.push(piece);
    else runs.push([piece]);
    end = Math.max(end, piece.x + piece.width);
  }
  const segments = runs
    .map((run) =>
      segmentOf(
        logicalOrder(run, ({ text }) => text),
        bodySize,
      ),
    )
    .filter(({ text }) => text !== '');
  return { y: row.y, size: row.size, segments };
}

/** A large initial and the first line it belongs to become one piece on that line. */
function withInitials(pieces: readonly Piece[], bodySize: number): Piece[] {
  const initials = pieces.filter(
    ({ text, size }) => /^["“„«‘]?\p{L}['’]?$/u.test(text) && size >= bodySize * INITIAL_SIZE,
  );
  let result = [...pieces];
  for (const initial of initials) result = sink(initial, result, bodySize);
  return result;
}

function sink(initial: Piece, pieces: Piece[], bodySize: number): Piece[] {
  const top = initial.y - initial.size * 0.75;
  const right = initial.x + initial.width;
  const beside = pieces.filter(
    (piece) =>
      piece !== initial &&
      piece.size < (initial.size / INITIAL_SIZE) * 1.05 &&
      piece.y > top &&
      piece.y <= initial.y + bodySize * 0.3 &&
      piece.x >= right - bodySize * 0.3 &&
      piece.x < right + bodySize * 2,
  );
  const first = beside.reduce<Piece | null>(
    (best, piece) => (best && best.y <= piece.y ? best : piece),
    null,
  );
  const rows = new Set(beside.map(({ y }) => Math.round(y)));
  if (!first || rows.size < 2) return pieces;
  const joint = isWordAlone(initial.text, first.text, pieces) ? ' ' : '';
  return pieces
    .filter((piece) => piece !== initial)
    .map((piece) => {
      if (piece === first) {
        const text = `${initial.text}${joint}${first.text}`;
        return { ...piece, text, x: initial.x, width: piece.x + piece.width - initial.x, spaceBefore: false };
      }
      return beside.includes(piece)
        ? { ...piece, x: initial.x, width: piece.x + piece.width - initial.x }
        : piece;
    });
}

/** Whether a large A or I is a word by itself: what follows is a word elsewhere on the page, and both together none. */
function isWordAlone(initial: string, behind: string, pieces: readonly Piece[]): boolean {
  const rest = /^\p{L}+/u.exec(behind)?.[0].toLowerCase() ?? '';
  if (!/^[AIO]$/.test(initial) || rest === '') return false;
  const words = new Set(pieces.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  const elsewhere = pieces.some(
    ({ text }) => text !== behind && new RegExp(`(?<!\\p{L})${rest}(?!\\p{L})`, 'iu').test(text),
  );
  return elsewhere && !words.has(initial.toLowerCase() + rest);
}

/** The rows of a page from top to bottom. `bodySize` is that of the document's running text. */
export function rowsOf(page: Page, bodySize: number): Row[] {
  return gather(withInitials(page.pieces, bodySize))
    .map((row) => closed(row, bodySize))
    .filter(({ segments }) => segments.length > 0)
    .sort((a, b) => a.y - b.y);
}
