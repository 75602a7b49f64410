/** From lines to paragraphs: where one ends, what kind it is, and what a column's or a page's end interrupts. */
import type { BlockKind } from '../../../model.ts';
import type { TextBlock } from '../../reader.ts';
import { opensTurn, type TurnLabels } from '../../turns.ts';
import { joinLines, type Vocabulary } from './hyphens.ts';
import type { Line } from './lines.ts';
import { greatest, least, median } from './pieces.ts';

/** What holds for the whole document. */
export interface Manner {
  /** Size of the running text, and the font most of it is set in. */
  readonly size: number;
  readonly font: string;
  /** Labels of a transcript's speakers; empty where it is none. */
  readonly labels: TurnLabels;
  readonly vocabulary: Vocabulary;
}

/** What is usual in one region. */
interface Column {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  /** Lines that begin near the left edge. */
  readonly flush: number;
}

/** Sizes that differ by more are two sizes. */
const OTHER_SIZE = 1.09;
/** A step to the right (in sizes) that is an indent. */
const INDENT = 0.8;
/** A larger distance than this many pitches is a space between paragraphs. */
const SPACED = 1.28;
/** … and less is enough where a sentence has ended. */
const SPACED_BEHIND_SENTENCE = 1.16;
/** The lines of a paragraph lie no farther apart (in sizes) than this; it is that of double-spaced transcripts and more. */
const WIDEST_PITCH = 2.6;
/** A line that fills less of its column, before one that begins in a capital, is a line by itself. */
const BY_ITSELF = 0.62;

/** The last line of a column that fills so much of it may go on in the next. */
const FILLED = 0.75;

const ENDS_SENTENCE = /[.!?…:;。！？؟]["'”’»)\]]*$/u;
const BULLET = /^(?:[•●▪■◦‣·∙○□➢➤❖✓*]|[–—-](?=\s))\s*(?=\S)/u;
const ENUMERATED = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|\((?:\d{1,2}|[a-z])\))\s+\S/iu;

/** Whether a line begins as far in as those of a quoted block. */
const isInset = (line: Line, left: number) => line.x0 - left >= line.size * 1.2;

/** The left edge that a good part of the lines share, the furthest left of such. */
function leftEdge(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { x0 } of lines) counts.set(Math.round(x0 / 3), (counts.get(Math.round(x0 / 3)) ?? 0) + 1);
  const shared = [...counts]
    .filter(([, count]) => count >= Math.max(1, lines.length * 0.15))
    .map(([edge]) => edge);
  return least(shared.length > 0 ? shared : counts.keys(), (edge) => edge) * 3;
}

function columnOf(lines: readonly Line[]): Column {
  const gaps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));
  const usual = gaps.filter((gap) => gap > 0);
  // Half of a short column's gaps may be those between paragraphs: the usual one is among the smaller.
  const pitch = [...usual].sort((a, b) => a - b)[Math.floor(usual.length * 0.4)] ?? 0;
  const left = leftEdge(lines);
  const flush = lines.filter((line) => !isInset(line, left)).length;
  return { left, right: greatest(lines, ({ x1 }) => x1), pitch, flush };
}

/** Whether the first word of the next line would have fitted behind this one. */
function hasRoom(line: Line, next: Line, { right }: Column): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  const width = ((next.x1 - next.x0) * (word.length + 1)) / Math.max(1, next.text.length);
  return line.x1 + width < right - line.size * 0.5;
}

const otherSize = (a: Line, b: Line) => Math.max(a.size, b.size) > Math.min(a.size, b.size) * OTHER_SIZE;

/** The paragraph that is being put together, and the column its last line stands in. */
interface Open {
  readonly lines: Line[];
  column: Column;
}

/** A row of a table is a block by itself. */
const isTableRow = ({ cells }: Line) => cells > 2;

function isIndented(line: Line, column: Column): boolean {
  return line.x0 - column.left >= line.size * INDENT;
}

/** Whether an indent begins a paragraph, or the paragraph's lines all hang behind its first. */
function indentBegins(line: Line, previous: Line, open: Open, column: Column): boolean {
  const step = line.x0 - previous.x0;
  if (step >= line.size * INDENT) {
    const hangs = BULLET.test(previous.text) || ENUMERATED.test(previous.text);
    if (open.lines.length === 1 && !hasRoom(previous, line, column))
      return !hangs && ENDS_SENTENCE.test(previous.text);
    return true;
  }
  if (step <= -line.size * INDENT) return open.lines.length > 1 && !isFirstIndent(open);
  return isIndented(line, column) && open.lines.length === 1 && ENDS_SENTENCE.test(previous.text) && step > -1
    ? hasRoom(previous, line, column)
    : false;
}

/** Whether only the first line of the open paragraph is indented. */
function isFirstIndent({ lines }: Open): boolean {
  const [first, second] = lines;
  return first !== undefined && second !== undefined && first.x0 - second.x0 >= first.size * INDENT;
}

function begins(line: Line, open: Open, column: Column, manner: Manner): boolean {
  const previous = open.lines.at(-1);
  if (!previous) return true;
  if (opensTurn(line.text, manner.labels) || BULLET.test(line.text)) return true;
  if (otherSize(line, previous) || isTableRow(line) || isTableRow(previous)) return true;
  const gap = line.y - previous.y;
  const ended = ENDS_SENTENCE.test(previous.text);
  if (
    gap >
      Math.max(Math.min(column.pitch, line.size * WIDEST_PITCH), line.size) *
        (ended ? SPACED_BEHIND_SENTENCE : SPACED) ||
    gap < 0
  )
    return true;
  if (!ended && /^\p{Ll}/u.test(line.text) && !ENUMERATED.test(line.text)) return false;
  const room = hasRoom(previous, line, column);
  if (line.font !== previous.font && room && !/^\p{Ll}/u.test(line.text)) return true;
  if (ENUMERATED.test(line.text) && (room || ended)) return true;
  if (indentBegins(line, previous, open, column)) return true;
  if (room && ended) return true;
  const fill = (previous.x1 - previous.x0) / Math.max(1, column.right - column.left);
  return room && fill < BY_ITSELF && !/^\p{Ll}/u.test(line.text);
}

/** Whether a line stands below another with more than a paragraph's pitch between them, and not in another column. */
function isFarBelow(line: Line, other: Line): boolean {
  const gap = line.y - other.y;
  return (
    line.page === other.page && line.x0 < other.x1 && other.x0 < line.x1 && gap > line.size * WIDEST_PITCH
  );
}

/** Whether a column's first line goes on with what the column before broke off. */
function goesOn(line: Line, open: Open, column: Column, manner: Manner): boolean {
  const previous = open.lines.at(-1);
  if (!previous || otherSize(line, previous) || isFarBelow(line, previous)) return false;
  if (opensTurn(line.text, manner.labels) || BULLET.test(line.text) || ENUMERATED.test(line.text))
    return false;
  if (isHeading(open.lines, manner)) return false;
  if (/[\p{L}\p{N}][-‐‑\u00ad]$/u.test(previous.text)) return true;
  if (/^\p{Ll}/u.test(line.text)) return !ENDS_SENTENCE.test(previous.text) || /[:;]$/.test(previous.text);
  if (ENDS_SENTENCE.test(previous.text))
    return isFirstIndent(open) && !isIndented(line, column) && !hasRoom(previous, line, open.column);
  // What stood next is unknown: a ragged line may end well before the edge.
  const fill = (previous.x1 - open.column.left) / Math.max(1, open.column.right - open.column.left);
  return line.font === previous.font && !isIndented(line, column) && fill >= FILLED;
}

/** A heading has few lines and words. */
const MOST_HEADING_LINES = 8;
const LONGEST_HEADING = 220;

function isHeading(lines: readonly Line[], { size, font, labels }: Manner): boolean {
  const [first] = lines;
  if (!first || lines.length > MOST_HEADING_LINES) return false;
  const text = lines.map((line) => line.text).join(' ');
  if (text.length > LONGEST_HEADING || !/\p{L}{2}/u.test(text) || opensTurn(first.text, labels)) return false;
  if (median(lines.map((line) => line.size)) > size * 1.18) return true;
  const other = lines.every((line) => line.font !== font && line.size >= size * 0.95);
  return other && lines.length <= 3 && !/[.,;?!]["”’]?$/u.test(text) && /^["“‘(]?[\p{Lu}\p{N}]/u.test(text);
}

function isQuoted({ lines, column }: Open, { labels }: Manner): boolean {
  if (lines.length < 2 || labels.size > 0) return false;
  const isNarrower = greatest(lines, ({ x1 }) => x1) <= column.right - (lines[0]?.size ?? 0) * 0.8;
  return isNarrower && column.flush >= 2 && lines.every((line) => isInset(line, column.left));
}

function kindOf(open: Open, manner: Manner): BlockKind {
  if (open.lines.length === 1 && open.lines.every(isTableRow)) return 'table-cell';
  if (BULLET.test(open.lines[0]?.text ?? '')) return 'list-item';
  if (isHeading(open.lines, manner)) return 'heading';
  return isQuoted(open, manner) ? 'blockquote' : 'paragraph';
}

/** A block, and the size its words are set in. */
export interface SizedBlock extends TextBlock {
  readonly size: number;
}

function blockOf(open: Open, manner: Manner): SizedBlock {
  const kind = kindOf(open, manner);
  const text = joinLines(
    open.lines.map((line) => line.text),
    manner.vocabulary,
  );
  const size = median(open.lines.map((line) => line.size));
  return { kind, text: kind === 'list-item' ? text.replace(BULLET, '') : text, size };
}

/** A table or a picture's text may stand in so many regions between the two halves of a paragraph. */
const FARTHEST = 6;

/** A paragraph that a column's end broke off and that the next region did not go on with. */
interface Broken {
  readonly open: Open;
  left: number;
}

const isBroken = ({ lines }: Open) => !ENDS_SENTENCE.test(lines.at(-1)?.text ?? '');

/** The paragraphs of regions that are read one after the other. */
export function paragraphsOfColumns(regions: readonly (readonly Line[])[], manner: Manner): SizedBlock[] {
  const paragraphs: Open[] = [];
  let open: Open | null = null;
  let broken: Broken | null = null;
  for (const lines of regions) {
    const column = columnOf(lines);
    for (const [index, line] of lines.entries()) {
      if (open && (index === 0 ? goesOn(line, open, column, manner) : !begins(line, open, column, manner))) {
        open.lines.push(line);
        open.column = column;
        continue;
      }
      if (index === 0) {
        const resumed: Open | null =
          broken && resumes(line, broken.open, column, manner) ? broken.open : null;
        if (resumed) {
          resumed.lines.push(line);
          resumed.column = column;
          [open, broken] = [resumed, null];
          continue;
        }
        if (broken && --broken.left <= 0) broken = null;
        if (!broken && open !== null && isBroken(open) && !isHeading(open.lines, manner))
          broken = { open, left: FARTHEST };
      }
      open = { lines: [line], column };
      paragraphs.push(open);
    }
  }
  return paragraphs.map((paragraph) => blockOf(paragraph, manner));
}

/** Whether a line in lower case goes on, behind something else, with a paragraph that was broken off. */
function resumes(line: Line, open: Open, column: Column, manner: Manner): boolean {
  const last = open.lines.at(-1);
  if (line.font !== last?.font || line.page > last.page + 1) return false;
  return /^\p{Ll}/u.test(line.text) && goesOn(line, open, column, manner);
}
