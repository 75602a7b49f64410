/**
 * The paragraphs of a plain text: lines, or runs of hard-wrapped lines. A run is taken for hard-wrapped by the fill
 * test: a line is full when the next line's first word would not have fitted into the width of the text.
 */
import type { Span } from '../model.ts';
import { ProseBuilder } from '../text/prose-builder.ts';

/** Wider lines than this are paragraphs in themselves; narrower ones than the least are verse, lists, headings. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 45;

/** A line without its end and without white space around it. Offsets in the file. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a text, blank ones included (as empty spans). */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r|\u2028|\u2029|$/g)) {
    const raw = text.slice(start, match.index);
    const content = raw.trim();
    const from = start + (content === '' ? 0 : raw.indexOf(content));
    lines.push({ start: from, end: from + content.length, text: content });
    start = match.index + match[0].length;
    if (match[0] === '') break;
  }
  return lines;
}

const endsSentence = (line: Line) => /[.!?:…"”»’')\]]$/u.test(line.text);

/** The width a text is wrapped to, or null where its lines are paragraphs. */
function wrapWidth(lines: readonly Line[]): number | null {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return null;
  // At least one line must break off in mid-sentence, or nothing tells a wrapped text from short paragraphs.
  const broken = lines.some((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && next.text !== '' && isFull(line, next, width) && !endsSentence(line);
  });
  return broken ? width : null;
}

function isFull(line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  // Editors differ in whether they count the space, and rag a little.
  return line.text.length >= NARROWEST_WRAP * 0.8 && line.text.length + 1 + word.length >= width - 2;
}

/** Runs of lines that are one paragraph each. Blank lines separate and are left out. */
export function paragraphsOf(lines: readonly Line[]): Line[][] {
  const width = wrapWidth(lines);
  const paragraphs: Line[][] = [];
  let open: Line[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text !== '') open.push(line);
    const next = lines[index + 1];
    const goesOn =
      line.text !== '' && next && next.text !== '' && width !== null && isFull(line, next, width);
    if (!goesOn && open.length > 0) {
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
