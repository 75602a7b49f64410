/** Running heads and feet, page numbers: what is printed around the text of every page, and is none of it. */
import type { Page } from './pieces.ts';
import { median, weightOf } from './pieces.ts';
import type { Row } from './rows.ts';

/** So many rows at the top and at the bottom of a page are looked at. */
const OUTER_ROWS = 5;
/** Rows of different pages that lie this close (points) lie in the same place. */
const SAME_PLACE = 8;
/** The outer strip of a page in which nothing but a head or a foot is expected, as a share of its height. */
const MARGIN = 0.085;
/** A head is dropped from a single page only where it holds little of the page's text. */
const MOST_OF_A_PAGE = 0.3;

/** The rows of one page, and the page. */
export interface PageRows {
  readonly page: Page;
  readonly rows: readonly Row[];
}

const wordsOf = ({ segments }: Row) => segments.map(({ text }) => text).join(' ');

const PAGE_NUMBER =
  /^(?:[-–—|[(•·~\s]*)(?:(?:page|pg\.?|p\.|seite|página|pagina|pág\.?|blad|side|sida|strona|стр\.?|עמוד|صفحة)\s*)?(?:\d{1,5}|[ivxl]{1,7}|[A-Z]{1,2}-\d{1,3})(?:\s*(?:\/|of|von|de|sur|di|van|av|z|из|מתוך|من)\s*\d{1,5})?(?:[-–—|\])•·~\s]*)$/iu;

/** What stays the same from page to page: letters; figures count as one. */
const keyOf = (row: Row) =>
  wordsOf(row)
    .toLowerCase()
    .replace(/\p{N}+/gu, '#')
    .replace(/[^\p{L}#]+/gu, '');

/** One edge of a page, counted from outside. */
interface Edge {
  readonly rows: readonly Row[];
  /** Distance of a row from the page's own edge. */
  readonly from: (row: Row) => number;
  /** The pitch of the page's rows. */
  readonly pitch: number;
  readonly page: Page;
}

function edgesOf({ page, rows }: PageRows): readonly [Edge, Edge] {
  const gaps = rows.slice(1).map((row, index) => row.y - (rows[index]?.y ?? 0));
  const pitch = median(gaps.filter((gap) => gap > 2)) || 14;
  return [
    { rows, from: ({ y }) => y, pitch, page },
    { rows: [...rows].reverse(), from: ({ y }) => page.height - y, pitch, page },
  ];
}

/** Whether the row is set apart from the next one inwards: by space, by its font or size, or by being a number. */
function isApart({ rows, pitch }: Edge, index: number): boolean {
  const [row, next] = [rows[index], rows[index + 1]];
  if (!row || !next) return true;
  const [own, other] = [row.segments[0], next.segments[0]];
  return (
    Math.abs(next.y - row.y) > pitch * 1.25 ||
    own?.font !== other?.font ||
    Math.abs((own?.size ?? 0) - (other?.size ?? 0)) > 0.4
  );
}

/** How many letters a repeated row must have to be a head although it is not set apart: "A. Yes." may recur. */
const TELLING_LETTERS = 10;

/** Keys and places of outer rows over all pages: `key` → distances from the edge. */
function recurring(edges: readonly Edge[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const edge of edges) {
    const seen = new Set<string>();
    for (const row of edge.rows.slice(0, OUTER_ROWS)) {
      const key = keyOf(row);
      if (key.replace(/#/g, '') === '' || seen.has(key)) continue;
      seen.add(key);
      places.set(key, [...(places.get(key) ?? []), edge.from(row)]);
    }
  }
  return places;
}

/** A row found at a page's edge; `sure` where other pages, or the file itself, say that it is none of the text. */
interface Found {
  readonly row: Row;
  readonly sure: boolean;
}

function outerRows(edge: Edge, places: ReadonlyMap<string, readonly number[]>, pages: number): Found[] {
  const least = pages <= 5 ? 2 : Math.max(3, Math.ceil(pages * 0.08));
  const found: Found[] = [];
  let numbered = false;
  for (const [index, row] of edge.rows.slice(0, OUTER_ROWS).entries()) {
    const words = wordsOf(row);
    if (!numbered && PAGE_NUMBER.test(words)) {
      numbered = true;
      found.push({ row, sure: false });
      continue;
    }
    if (row.segments.every(({ artifact }) => artifact)) {
      found.push({ row, sure: true });
      continue;
    }
    const key = keyOf(row);
    const near = (places.get(key) ?? []).filter((at) => Math.abs(at - edge.from(row)) <= SAME_PLACE).length;
    const telling = key.replace(/#/g, '').length >= TELLING_LETTERS || isApart(edge, index);
    if (near >= least && telling) found.push({ row, sure: true });
    else if (isMarginal(edge, index)) found.push({ row, sure: false });
    else break;
  }
  return found;
}

/** A short line in the outer strip of the page, well apart from the text and in another font or size. */
function isMarginal(edge: Edge, index: number): boolean {
  const [row, next] = [edge.rows[index], edge.rows[index + 1]];
  if (!row || !next || edge.from(row) > edge.page.height * MARGIN) return false;
  const body = edge.rows[Math.floor(edge.rows.length / 2)]?.segments[0];
  const own = row.segments[0];
  const unlike = own?.font !== body?.font && Math.abs((own?.size ?? 0) - (body?.size ?? 0)) > 0.4;
  return unlike && (own?.size ?? 0) < (body?.size ?? 0) * 1.15 && Math.abs(next.y - row.y) > edge.pitch * 0.7;
}

const weight = (rows: Iterable<Row>) => {
  let sum = 0;
  for (const row of rows) sum += weightOf(wordsOf(row));
  return sum;
};

/** What is furniture on one page. */
function furnitureOf(
  rows: readonly Row[],
  found: readonly (readonly Found[])[],
): { readonly row: Row; readonly sure: boolean }[] {
  const most = weight(rows) * MOST_OF_A_PAGE;
  return found.flatMap((edge) => {
    const isLittle = weight(edge.map(({ row }) => row)) <= most;
    return edge.filter(({ sure }) => sure || isLittle);
  });
}

/** Pages that are alike as wholes (forms, copies) have no furniture: more than this share of the text is none. */
const MOST_OF_ALL = 0.4;

/** The pages without heads, feet and page numbers. */
export function withoutFurniture(pages: readonly PageRows[]): PageRows[] {
  const edges = pages.map(edgesOf);
  const tops = recurring(edges.map(([top]) => top));
  const bottoms = recurring(edges.map(([, bottom]) => bottom));
  const dropped = new Set<Row>();
  for (const [index, { rows }] of pages.entries()) {
    const [top, bottom] = edges[index] ?? [];
    if (!top || !bottom) continue;
    const found = [outerRows(top, tops, pages.length), outerRows(bottom, bottoms, pages.length)];
    for (const { row } of furnitureOf(rows, found)) dropped.add(row);
  }
  const all = weight(pages.flatMap(({ rows }) => rows));
  if (weight(dropped) > all * MOST_OF_ALL) return [...pages];
  return pages.map(({ page, rows }) => ({ page, rows: rows.filter((row) => !dropped.has(row)) }));
}
