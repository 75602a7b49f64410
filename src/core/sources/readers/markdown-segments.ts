/**
 * Cutting Markdown before it is parsed. The parser's cost grows with the square of a paragraph's length (emphasis, line
 * ends), so that a book without blank lines would take minutes; paragraphs of ordinary length are left to it whole.
 */
import type { Span } from '../../model.ts';

/** Runs of lines without a blank one that are longer than this (UTF-16) are cut into pieces of half to all of it. */
const LONGEST_RUN = 20_000;
const FENCE = /^ {0,3}(?:```|~~~)/;
const SENTENCE_END = /[.!?…]["”’»)]*$/u;
const BEGINNING = /^(?:["“‘„«>*+-]|\p{Lu})/u;

/** Where to cut a run that begins at `from`: the last good place in reach, outside quotation marks if there is one. */
function cutOf(text: string, from: number): number {
  const last = from + LONGEST_RUN;
  let straight = false;
  let curly = 0;
  let line = 0;
  let sentence = 0;
  let space = 0;
  for (let at = from; at < last; at++) {
    const unit = text[at] ?? '';
    if (unit === '"') straight = !straight;
    else if (unit === '“') curly++;
    else if (unit === '”') curly = Math.max(0, curly - 1);
    else if ((unit === ' ' || unit === '\n') && at >= from + LONGEST_RUN / 2) {
      space = at + 1;
      const isEnd = SENTENCE_END.test(text.slice(at - 4, at).trimEnd());
      if (straight || curly > 0 || !isEnd || !BEGINNING.test(text.slice(at + 1, at + 3))) continue;
      if (unit === '\n') line = at + 1;
      else if (/["“‘\p{Lu}]/u.test(text[at + 1] ?? '')) sentence = at + 1;
    }
  }
  return line || sentence || space || last;
}

/** Runs of lines without a blank line among them that may be cut: no fenced code, no tables. */
function longRuns(text: string): Span[] {
  const runs: Span[] = [];
  let start = 0;
  let fenced = false;
  let whole = false;
  const close = (end: number): void => {
    if (end - start > LONGEST_RUN && !whole) runs.push({ start, end });
  };
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next + 1;
    const head = text.slice(at, Math.min(end, at + 8));
    if (FENCE.test(head)) {
      fenced = !fenced;
      whole = true;
    } else if (head.trim() === '' && text.slice(at, end).trim() === '' && !fenced) {
      close(at);
      start = end;
      whole = false;
    } else if (head.startsWith('|')) whole = true;
    at = end;
  }
  close(text.length);
  return runs;
}

/** Stretches of a Markdown text that are parsed one by one; together they are the text. Nearly always there is one. */
export function markdownSegments(text: string): readonly Span[] {
  const segments: Span[] = [];
  let start = 0;
  for (const run of longRuns(text)) {
    let from = run.start;
    while (run.end - from > LONGEST_RUN) {
      const cut = cutOf(text, from);
      segments.push({ start, end: cut });
      start = cut;
      from = cut;
    }
    segments.push({ start, end: run.end });
    start = run.end;
  }
  if (start < text.length || segments.length === 0) segments.push({ start, end: text.length });
  return segments;
}
