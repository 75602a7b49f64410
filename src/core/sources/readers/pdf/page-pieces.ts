/** From the text items of pdf.js to pieces: page turned upright, vertical writing laid flat, text painted twice once. */
import type { Piece } from './pieces.ts';
import { weightOf } from './pieces.ts';

/** A text item of pdf.js, as far as it is used here. `transform` and `width` are in the page's user space. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly font: string;
  readonly vertical: boolean;
  readonly artifact: boolean;
}

/** The page's own geometry: its view transform (user space to what is looked at) and its size there. */
export interface Sheet {
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Quarter turns clockwise that a text's direction is away from upright, null for a slant (a watermark). */
type Turn = 0 | 1 | 2 | 3 | null;

interface Placed {
  readonly item: TextItem;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly turn: Turn;
}

/** Text that leans by less (radians) is read as straight: scanned pages lie askew. */
const STRAIGHT = 0.06;

function turnOf(a: number, b: number): Turn {
  const angle = Math.atan2(b, a);
  const quarters = Math.round(angle / (Math.PI / 2));
  if (Math.abs(angle - quarters * (Math.PI / 2)) > STRAIGHT) return null;
  return ((quarters + 4) % 4) as Turn;
}

function place(item: TextItem, view: readonly number[]): Placed {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
  const along = { x: va * a + vc * b, y: vb * a + vd * b };
  const scale = Math.hypot(va, vb) || 1;
  return {
    item,
    x: va * e + vc * f + ve,
    y: vb * e + vd * f + vf,
    size: Math.hypot(c, d) * scale,
    turn: turnOf(along.x, along.y),
  };
}

/** The page turned so that text of this turn runs from left to right. */
function upright({ x, y }: Placed, turn: Turn, { width, height }: Sheet): { x: number; y: number } {
  if (turn === 1) return { x: y, y: width - x };
  if (turn === 2) return { x: width - x, y: height - y };
  if (turn === 3) return { x: height - y, y: x };
  return { x, y };
}

const isSpace = (text: string) => text.trim() === '';

function toPiece(placed: Placed, turn: Turn, sheet: Sheet, spaces: readonly [boolean, boolean]): Piece {
  const { item, size } = placed;
  const flat = upright(placed, turn, sheet);
  // Vertical writing: down the page becomes to the right, and the next column becomes the next line.
  const at = item.vertical ? { x: flat.y, y: sheet.width - flat.x } : flat;
  return {
    text: item.str.trim(),
    ...at,
    width: item.vertical ? item.height : item.width,
    size,
    font: item.font,
    spaceBefore: spaces[0],
    spaceBehind: spaces[1],
    artifact: item.artifact,
  };
}

/** The turn of most of the page's letters; text in any other direction is a watermark or a margin's. */
function mainTurn(placed: readonly Placed[]): Turn {
  const weights = [0, 0, 0, 0];
  for (const { item, turn } of placed)
    if (turn !== null) weights[turn] = (weights[turn] ?? 0) + weightOf(item.str);
  return weights.indexOf(Math.max(...weights)) as Turn;
}

/**
 * The page's pieces in the order they were painted, and the size of the page as they lie on it. Items of white space
 * are dropped, but what they separate knows it.
 */
export function piecesOf(
  items: readonly TextItem[],
  sheet: Sheet,
): { readonly pieces: Piece[]; readonly width: number; readonly height: number } {
  const placed = items.map((item) => place(item, sheet.transform));
  const turn = mainTurn(placed);
  const vertical = placed.filter(({ item }) => item.vertical).length * 2 > placed.length;
  const pieces: Piece[] = [];
  for (const [index, one] of placed.entries()) {
    const { item } = one;
    if (isSpace(item.str) || one.turn !== turn || !(one.size > 0) || item.vertical !== vertical) continue;
    const numbers = [one.x, one.y, one.size, item.width, item.height];
    if (!numbers.every((value) => Number.isFinite(value) && Math.abs(value) < 1e6)) continue;
    const before = items[index - 1];
    const behind = items[index + 1];
    const spaceBefore = /^\s/.test(item.str) || (before !== undefined && /\s$/.test(before.str));
    const spaceBehind = /\s$/.test(item.str) || (behind !== undefined && /^\s/.test(behind.str));
    pieces.push(toPiece(one, turn, sheet, [spaceBefore, spaceBehind]));
  }
  const lies = (turn ?? 0) % 2 === 1;
  const [width, height] = lies ? [sheet.height, sheet.width] : [sheet.width, sheet.height];
  return { pieces: withoutDoubles(pieces), width, height };
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Cells of the grid in which text painted over other text is looked for, in points. */
const CELL = 8;
/** So many pieces in one cell are compared: more is a heap that nobody reads. */
const MOST_IN_CELL = 40;

/** Whether `later` paints over `earlier` what that shows already: fake bold, a shadow, a layer of recognised text. */
function isOverpaint(later: Piece, earlier: Piece): boolean {
  const size = Math.min(later.size, earlier.size);
  if (Math.abs(later.y - earlier.y) > size * 0.3 || Math.max(later.size, earlier.size) > size * 1.5)
    return false;
  const overlap = Math.min(later.x + later.width, earlier.x + earlier.width) - Math.max(later.x, earlier.x);
  if (overlap < later.width * 0.6) return false;
  const text = letters(later.text);
  return text === '' ? later.text === earlier.text : letters(earlier.text).includes(text);
}

/** The pieces without those painted over an equal one. O(pieces) for ordinary pages. */
function withoutDoubles(pieces: readonly Piece[]): Piece[] {
  const grid = new Map<string, Piece[]>();
  const cellsOf = (piece: Piece, margin: number): string[] => {
    const row = Math.round(piece.y / CELL);
    const columns: string[] = [];
    for (let at = row - margin; at <= row + margin; at++) columns.push(`${at}`);
    return columns;
  };
  return pieces.filter((piece) => {
    for (const cell of cellsOf(piece, 1))
      for (const other of grid.get(cell) ?? []) if (isOverpaint(piece, other)) return false;
    for (const cell of cellsOf(piece, 0)) {
      const list = grid.get(cell) ?? [];
      if (list.length < MOST_IN_CELL) list.push(piece);
      grid.set(cell, list);
    }
    return true;
  });
}
