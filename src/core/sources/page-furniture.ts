/**
 * What a transcript or a minute pasted or exported as plain text has of its pages: line numbers, page numbers, running
 * heads. Lines keep their places in the file; those that are furniture go.
 */
import type { Line } from './paragraphs.ts';

/** Fewer numbered lines prove nothing: it may be a list. */
const FEWEST_NUMBERED = 5;
/** Share of the lines that have numbers, and of those numbers that follow the one before, in a numbered transcript. */
const NUMBERED_SHARE = 0.6;
const FOLLOWING_SHARE = 0.85;
/** Lines from a page's edge that can be its head or foot. */
const EDGE = 3;
const LONGEST_HEAD = 120;

/** A line's number; a list's has a point behind it. Lines without words have one too. */
const NUMBER = /^(\d{1,2})(?:\s+(?=\S)|$)/;
const PAGE = /^(?:[-–—]\s?)?(?:page\s|seite\s|p\.\s?)?\d{1,4}(?:\s?(?:of|von|\/)\s?\d{1,4})?(?:\s?[-–—])?$/i;

/** A page's number that can be nothing else, wherever it stands. */
const SURE_PAGE =
  /^(?:[-–—]\s?\d{1,4}\s?[-–—]|(?:page|seite|página|pagina)\s\d{1,4}(?:\s?(?:of|von|de|di|\/)\s?\d{1,4})?)$/i;
/** What replies set before each line of the text that they answer. */
const MARGIN = /^(?:>\s?)+/;

/** Whether the numbers at the beginnings of lines are those of lines. */
function areNumbered(lines: readonly Line[]): boolean {
  let [words, numbered, following, before] = [0, 0, 0, 0];
  for (const { text } of lines) {
    if (text === '') continue;
    words++;
    const number = Number(NUMBER.exec(text)?.[1] ?? NaN);
    // A number alone may be the page's.
    if (Number.isNaN(number) || (/^\d+$/.test(text) && number !== before + 1)) continue;
    numbered++;
    if (number === before + 1 || number === 1) following++;
    before = number;
  }
  return (
    numbered >= FEWEST_NUMBERED &&
    numbered >= words * NUMBERED_SHARE &&
    following >= numbered * FOLLOWING_SHARE
  );
}

function withoutNumbers(lines: readonly Line[]): Line[] {
  return lines.map((line) => {
    const length = NUMBER.exec(line.text)?.[0].length ?? 0;
    const text = line.text.slice(length);
    return text === ''
      ? { ...line, start: line.start, end: line.start, text }
      : { ...line, start: line.start + length, text };
  });
}

/** Indices of the lines before which a page begins. */
function pageStarts(lines: readonly Line[], file: string): number[] {
  const starts: number[] = [];
  let from = 0;
  for (const [index, line] of lines.entries()) {
    if (file.slice(from, line.text === '' ? line.end + 1 : line.start).includes('\f')) starts.push(index);
    from = line.text === '' ? from : line.end;
    if (line.text === '' && starts.at(-1) === index) from = line.end + 1;
  }
  return starts;
}

/** A line's words with its digits alike: "HARBOUR BOARD - 12" and "HARBOUR BOARD - 13" are one head. */
const patternOf = (text: string) => text.replace(/\d+/g, '0').toLowerCase();

/** The lines with words within `EDGE` of a page's border, on either side of it. */
function edgeLines(lines: readonly Line[], start: number): number[] {
  const near: number[] = [];
  for (const step of [1, -1]) {
    let found = 0;
    for (let at = step > 0 ? start : start - 1; found < EDGE && lines[at]; at += step) {
      if (lines[at]?.text === '') continue;
      near.push(at);
      found++;
    }
  }
  return near;
}

function furnitureOf(lines: readonly Line[], starts: readonly number[]): ReadonlySet<number> {
  const edges = starts.map((start) => edgeLines(lines, start));
  const places = new Map<string, Set<number>>();
  for (const at of edges.flat()) {
    const pattern = patternOf(lines[at]?.text ?? '');
    places.set(pattern, (places.get(pattern) ?? new Set()).add(at));
  }
  const furniture = new Set<number>();
  for (const at of edges.flat()) {
    const text = lines[at]?.text ?? '';
    const recurs = (places.get(patternOf(text))?.size ?? 0) >= 2 && text.length <= LONGEST_HEAD;
    // Speech that is said at the end of every page is no head: a head ends in no mark of a sentence.
    if (PAGE.test(text) || (recurs && !/[.!?:…"”]$/u.test(text))) furniture.add(at);
  }
  return furniture;
}

/** Takes blank lines out around a page's border where the sentence goes on behind it. */
function joinedPages(lines: readonly Line[], borders: ReadonlySet<Line>): Line[] {
  const kept: Line[] = [];
  let crossed = false;
  for (const line of lines) {
    if (borders.has(line)) crossed = true;
    if (line.text !== '') {
      const last = kept.findLast(({ text }) => text !== '');
      if (crossed && last && /^\p{Ll}/u.test(line.text) && !/[.!?:…"”]$/u.test(last.text))
        while (kept.at(-1)?.text === '') kept.pop();
      crossed = false;
    }
    kept.push(line);
  }
  return kept;
}

/** Lines without the margin of replies; where it gets deeper or less deep, a paragraph ends. */
function withoutMargins(lines: readonly Line[]): readonly Line[] {
  const depthOf = (line: Line | undefined): number =>
    /^[>\s]*/.exec(line?.text ?? '')?.[0].split('>').length ?? 1;
  return lines.flatMap((line, index) => {
    const length = MARGIN.exec(line.text)?.[0].length ?? 0;
    const start = line.start + length;
    const cut =
      length === 0 ? line : { start, end: Math.max(start, line.end), text: line.text.slice(length) };
    const turns = index > 0 && line.text !== '' && depthOf(line) !== depthOf(lines[index - 1]);
    return turns ? [{ start: line.start, end: line.start, text: '' }, cut] : [cut];
  });
}

/**
 * The lines of a text (`linesOf(file)`) without numbers of lines and pages, without running heads and the margins of
 * replies. Linear.
 */
export function withoutFurniture(all: readonly Line[], file: string): readonly Line[] {
  const lines = all.some(({ text }) => text.startsWith('>')) ? withoutMargins(all) : all;
  const numbered = areNumbered(lines);
  const starts = file.includes('\f') ? pageStarts(lines, file) : [];
  if (!numbered && starts.length === 0 && !lines.some(({ text }) => SURE_PAGE.test(text))) return lines;
  const furniture = furnitureOf(numbered ? withoutNumbers(lines) : lines, starts);
  const borders = new Set<Line>();
  const kept = (numbered ? withoutNumbers(lines) : lines).map((line, index) => {
    const isPage =
      numbered &&
      lines[index]?.text !== '' &&
      /^(?:page\s*\d+.*|\d{1,4})$/i.test(lines[index]?.text ?? '') &&
      PAGE.test(lines[index]?.text ?? '');
    const goes = furniture.has(index) || isPage || SURE_PAGE.test(line.text);
    const left = goes ? { start: line.start, end: line.start, text: '' } : line;
    if (starts.includes(index) || goes) borders.add(left);
    return left;
  });
  return joinedPages(kept, borders);
}
