/**
 * The paragraphs of a plain text: lines, or runs of hard-wrapped lines. A run is taken for hard-wrapped by the fill
 * test: a line is full when the next line's first word would not have fitted into the width of the text.
 */
import type { Span } from '../model.ts';
import { ProseBuilder } from '../text/prose-builder.ts';
import { opensTurn, type TurnLabels } from './turns.ts';

/** Wider lines than this are paragraphs in themselves; narrower ones than the least are verse, lists, headings. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 45;
/** The share of wider lines (an address, a table) that a wrapped text may have. */
const WIDER_LINES = 0.1;

/** A line without its end and without white space around it. Offsets in the file. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a text, blank ones included (as empty spans). */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const add = (end: number): void => {
    const raw = text.slice(start, end);
    const content = raw.trim();
    const from = start + (raw.length - raw.trimStart().length);
    lines.push({
      start: content === '' ? start : from,
      end: content === '' ? start : from + content.length,
      text: content,
    });
  };
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

const endsSentence = (line: string) => /[.!?:…"”»’')\]]$/u.test(line);

function isFull(line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  // Editors differ in whether they count the space, and rag a little.
  return line.text.length >= NARROWEST_WRAP * 0.8 && line.text.length + 1 + word.length >= width - 2;
}

/** Pairs of lines with no blank line between them. */
function neighbours(lines: readonly Line[]): [Line, Line][] {
  return lines.flatMap((line, index): [Line, Line][] => {
    const next = lines[index + 1];
    return line.text !== '' && next && next.text !== '' ? [[line, next]] : [];
  });
}

/** The width a text is wrapped to, or null where its lines are paragraphs. */
function wrapWidth(lines: readonly Line[]): number | null {
  const pairs = neighbours(lines);
  const fitting = pairs.filter(([line, next]) => Math.max(line.text.length, next.text.length) <= WIDEST_WRAP);
  if (pairs.length - fitting.length > pairs.length * WIDER_LINES) return null;
  const width = fitting.reduce((most, [line, next]) => Math.max(most, line.text.length, next.text.length), 0);
  if (width < NARROWEST_WRAP) return null;
  // At least one line must break off in mid-sentence, or nothing tells a wrapped text from short paragraphs.
  const broken = fitting.some(([line, next]) => isFull(line, next, width) && !endsSentence(line.text));
  return broken ? width : null;
}

/** Whether a quotation is open at the end of a line: its last curly mark opens, or its straight ones are odd. */
function leavesOpen(line: string): boolean {
  const curly = Math.max(line.lastIndexOf('“'), line.lastIndexOf('„'), line.lastIndexOf('«'));
  if (curly >= 0) return curly > Math.max(line.lastIndexOf('”'), line.lastIndexOf('»'));
  return (line.split('"').length - 1) % 2 === 1;
}

/** Whether the next line goes on with the sentence of this one, whatever the width of the text. */
function breaksOff(line: string, next: string): boolean {
  if (endsSentence(line)) return false;
  return /^\p{Ll}/u.test(next) || (leavesOpen(line) && !/^["“„«>*•–—-]/u.test(next));
}

/**
 * Runs of lines that are one paragraph each. Blank lines separate and are left out; `labels` are those of a
 * transcript's speakers (`turnLabels`): a line that opens a turn begins a paragraph.
 */
export function paragraphsOf(lines: readonly Line[], labels: TurnLabels = new Set()): Line[][] {
  const width = wrapWidth(lines);
  const paragraphs: Line[][] = [];
  let open: Line[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text !== '') open.push(line);
    const next = lines[index + 1];
    const joined =
      line.text !== '' &&
      next !== undefined &&
      next.text !== '' &&
      !opensTurn(next.text, labels) &&
      ((width !== null && isFull(line, next, width)) || breaksOff(line.text, next.text));
    if (!joined && open.length > 0) {
      paragraphs.push(open);
      open = [];
    }
  }
  return paragraphs;
}

/** Puts paragraphs together as prose; a line break inside one becomes a single unit, `\n`. */
export function proseOf(paragraphs: readonly (readonly Line[])[]) {
  const builder = new ProseBuilder();
  for (const lines of paragraphs) {
    builder.open();
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      if (before) builder.stand('\n', before.end);
      builder.copy(line.text, line.start);
    }
    builder.close('paragraph');
  }
  return builder.finish();
}
