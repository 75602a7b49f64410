/**
 * The reading order of a page: gutters between columns are found as strips that few segments cross; the segments that do
 * cross (headlines, captions over two columns) part the page into bands, each of which is read column by column.
 * The idea is that of the recursive XY cut (Nagy and Seth, 1984), with cuts that may be interrupted.
 */
import { median } from './pieces.ts';
import { WIDE_GAP, type Segment } from './rows.ts';

/** Segments that are read one below the other. */
export type Region = readonly Segment[];

/** A column is at least so wide (in sizes): a narrower one is a list of labels, numbers or figures. */
const NARROWEST = 9;
/** Lines that both sides of a gutter need in an uninterrupted band for the gutter to be believed there. */
const LEAST_LINES = 3;
/** Lines of columns are filled: the middle one to this share of the column. Cells of a table are not. */
const LEAST_FILL = 0.55;
/** … and to this, where there are but two or three lines. */
const WELL_FILLED = 0.8;
/** Columns within columns are cut no deeper than this: five cuts are thirty columns. */
const DEEPEST = 5;
/** Whether a side is itself columns is looked into no deeper than this. */
const DEEPEST_LOOK = 2;

/** Points or dashes that lead across to a figure. */
const LEADER = /(?:\. ?){4}|_{4}|…{2}/;

interface Box {
  readonly x0: number;
  readonly x1: number;
}

function boxOf(segments: readonly Segment[]): Box {
  let [x0, x1] = [Infinity, -Infinity];
  for (const segment of segments) {
    x0 = Math.min(x0, segment.x0);
    x1 = Math.max(x1, segment.x1);
  }
  return { x0, x1 };
}

/** How many segments cover each point of the way across. */
function coverage(segments: readonly Segment[], box: Box): number[] {
  const width = Math.min(10_000, Math.max(1, Math.ceil(box.x1 - box.x0)));
  const steps = new Array<number>(width + 2).fill(0);
  const at = (x: number) => Math.max(0, Math.min(width, Math.round(x - box.x0)));
  for (const { x0, x1 } of segments) {
    const [from, to] = [at(x0 + 0.5), at(x1 - 0.5)];
    steps[from] = (steps[from] ?? 0) + 1;
    steps[to] = (steps[to] ?? 0) - 1;
  }
  let sum = 0;
  return steps.slice(0, width).map((step) => (sum += step));
}

interface Strip {
  readonly middle: number;
  readonly width: number;
}

/** Strips across the region that at most `level` segments cross, wide enough for a gutter, the widest first. */
function strips(cover: readonly number[], level: number, box: Box, size: number): Strip[] {
  const found: Strip[] = [];
  let start = -1;
  for (let x = 0; x <= cover.length; x++) {
    const free = x < cover.length && (cover[x] ?? 0) <= level;
    if (free && start < 0) start = x;
    if (free || start < 0) continue;
    const middle = box.x0 + (start + x) / 2;
    const isInside = middle > box.x0 + size * NARROWEST && middle < box.x1 - size * NARROWEST;
    if (x - start >= size * WIDE_GAP && isInside) found.push({ middle, width: x - start });
    start = -1;
  }
  return found.sort((a, b) => b.width - a.width);
}

/** What a gutter leaves: bands of segments beside it, and runs of segments across it, from top to bottom. */
interface Band {
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  readonly across: readonly Segment[];
}

/** Segments reach into a gutter a little: an italic, a hanging mark. */
const SLACK = 2;

function bandsAt(segments: readonly Segment[], x: number): Band[] {
  const bands: { left: Segment[]; right: Segment[]; across: Segment[] }[] = [];
  const fresh = () => {
    const band = { left: [], right: [], across: [] } as (typeof bands)[number];
    bands.push(band);
    return band;
  };
  let band = fresh();
  const sorted = [...segments].sort((a, b) => a.y - b.y);
  // Neighbours of a crossing segment on its own baseline are part of its line.
  const crossing = sorted.filter((one) => one.x0 < x - SLACK && one.x1 > x + SLACK).map(({ y }) => y);
  let next = 0;
  for (const segment of sorted) {
    while ((crossing[next] ?? Infinity) < segment.y - segment.size * 0.3) next++;
    const isAcross = Math.abs((crossing[next] ?? Infinity) - segment.y) <= segment.size * 0.3;
    const isOpen = band.across.length > 0;
    if (isAcross !== isOpen && (isOpen || band.left.length + band.right.length > 0)) band = fresh();
    if (isAcross) band.across.push(segment);
    else if (segment.x0 + segment.x1 < 2 * x) band.left.push(segment);
    else band.right.push(segment);
  }
  return bands;
}

interface TextLine extends Box {
  readonly y: number;
}

/** The lines that segments make up, by their extent. */
function extents(segments: readonly Segment[]): TextLine[] {
  const lines: { x0: number; x1: number; y: number }[] = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y)) {
    const last = lines.at(-1);
    if (last && segment.y - last.y <= segment.size * 0.35) {
      last.x0 = Math.min(last.x0, segment.x0);
      last.x1 = Math.max(last.x1, segment.x1);
    } else lines.push({ x0: segment.x0, x1: segment.x1, y: segment.y });
  }
  return lines;
}

function isFilled(lines: readonly TextLine[], size: number, least = LEAST_FILL): boolean {
  const { x0, x1 } = lines.reduce<Box>(
    (box, line) => ({ x0: Math.min(box.x0, line.x0), x1: Math.max(box.x1, line.x1) }),
    { x0: Infinity, x1: -Infinity },
  );
  if (x1 - x0 < size * NARROWEST) return false;
  return median(lines.map((line) => line.x1 - line.x0)) >= (x1 - x0) * least;
}

/** How many segments may still be looked at on this page, for a page that is nothing but traps. */
interface Work {
  left: number;
}

/** The work that one page may make: a hundred looks at each piece of a very full one. */
const MOST_WORK = 5_000_000;

/** One side of a gutter. */
interface Side {
  readonly segments: readonly Segment[];
  readonly lines: readonly TextLine[];
}

/** Whether a side is a column of text, or several of them whose lines need not be level with each other. */
function isText({ segments, lines }: Side, size: number, work: Work, depth: number): boolean {
  if (isFilled(lines, size)) return true;
  return (
    depth < DEEPEST_LOOK &&
    segments.length >= LEAST_LINES * 2 &&
    cut(segments, size, work, depth + 1) !== null
  );
}

/** Whether a band is two columns: enough lines on both sides, and filled ones. */
function areColumns({ left, right }: Band, size: number, work: Work, depth = 0): boolean {
  const sides = [left, right].map((segments): Side => ({ segments, lines: extents(segments) }));
  const [few, many] = sides.sort((a, b) => a.lines.length - b.lines.length);
  if (!few || !many) return false;
  // Leaders lead from one cell of a table to the next.
  if (many.segments.filter(({ text }) => LEADER.test(text)).length * 3 >= many.lines.length) return false;
  const [less, more] = [few.lines.length, many.lines.length];
  if (less === 2 && more <= 4) return [few, many].every(({ lines }) => isFilled(lines, size, WELL_FILLED));
  if (less < LEAST_LINES && !(less >= 1 && more >= 3 * LEAST_LINES)) return false;
  if (!isText(many, size, work, depth)) return false;
  return less < LEAST_LINES || less < more / 2 || isText(few, size, work, depth);
}

/** The shares of lines that may cross a gutter, tried one after the other. */
const CROSSING = [0, 0.04, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8];
/** Up to this share a gutter needs no more lines beside it than any column has. */
const FEW_CROSSING = 0.2;

/** The gutter that most lines keep to, as the bands it leaves; null where the region is one column. */
function cut(segments: readonly Segment[], size: number, work: Work, depth = 0): Band[] | null {
  const box = boxOf(segments);
  if (box.x1 - box.x0 < size * NARROWEST * 2) return null;
  const cover = coverage(segments, box);
  const lines = extents(segments).length;
  const tried = new Set<number>();
  for (const share of CROSSING) {
    for (const { middle } of strips(cover, Math.floor(lines * share), box, size).slice(0, 4)) {
      if (tried.has(Math.round(middle))) continue;
      tried.add(Math.round(middle));
      work.left -= segments.length;
      if (work.left < 0) return null;
      const bands = bandsAt(segments, middle);
      const columns = bands.filter((band) => areColumns(band, size, work, depth));
      const held = columns.reduce(
        (sum, { left, right }) => sum + Math.min(extents(left).length, extents(right).length),
        0,
      );
      if (columns.length > 0 && (share <= FEW_CROSSING || held >= LEAST_LINES * 2)) return bands;
    }
  }
  return null;
}

/** A title at the head of a page, or a note at its foot, that this much space (in sizes) sets apart is read by itself. */
const APART = 2.2;
/** It is no more of the page's height, and has no more segments, than this. */
const EDGE_HEIGHT = 0.2;
const EDGE_SEGMENTS = 12;

/** The segments of a page with a title over all columns, or a foot under them, taken off. */
function edgesApart(segments: readonly Segment[], size: number): (readonly Segment[])[] {
  const sorted = [...segments].sort((a, b) => a.y - b.y);
  const [top, bottom] = [sorted[0]?.y ?? 0, sorted.at(-1)?.y ?? 0];
  const reach = (bottom - top) * EDGE_HEIGHT;
  let [from, to] = [0, sorted.length];
  for (let at = 1; at < sorted.length; at++) {
    const [before, one] = [sorted[at - 1], sorted[at]];
    if (!before || !one || one.y - before.y - one.size < APART * size) continue;
    if (before.y - top <= reach && at <= EDGE_SEGMENTS) from = at;
    else if (bottom - one.y <= reach && sorted.length - at <= EDGE_SEGMENTS) to = Math.min(to, at);
  }
  return [sorted.slice(0, from), sorted.slice(from, to), sorted.slice(to)];
}

function inOrder(
  segments: readonly Segment[],
  size: number,
  fromRight: boolean,
  work: Work,
  depth: number,
): Region[] {
  if (segments.length === 0) return [];
  const bands = depth < DEEPEST && segments.length >= 4 ? cut(segments, size, work) : null;
  if (!bands) return [segments];
  const regions: Region[] = [];
  let loose: Segment[] = [];
  const flush = () => {
    // What lies across one gutter may still be parted by another.
    regions.push(...inOrder(loose, size, fromRight, work, depth + 1));
    loose = [];
  };
  for (const band of bands) {
    if (!areColumns(band, size, work)) {
      loose.push(...band.left, ...band.right, ...band.across);
      continue;
    }
    flush();
    const sides = fromRight ? [band.right, band.left] : [band.left, band.right];
    for (const side of sides) regions.push(...inOrder(side, size, fromRight, work, depth + 1));
  }
  flush();
  return regions;
}

/**
 * The regions of a page in reading order, from its segments and the size of its running text. `fromRight` for
 * writing systems that begin at the right.
 */
export function regionsOf(segments: readonly Segment[], size: number, fromRight = false): Region[] {
  const work: Work = { left: MOST_WORK };
  return edgesApart(segments, size).flatMap((part) => inOrder(part, size, fromRight, work, 0));
}
