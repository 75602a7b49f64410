/** From a region's segments to its lines; line numbers in the margin are recognised and left out. */
import { logicalOrder } from './visual-order.ts';
import type { Region } from './columns.ts';
import { greatest, heaviest, least } from './pieces.ts';
import type { Segment } from './rows.ts';

/** A line of text in its column. */
export interface Line {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Number of letters and digits. */
  readonly weight: number;
  /** Stretches of it that stand well apart: more than two are the cells of a table. */
  readonly cells: number;
  /** True where it began with a raised note mark. */
  readonly noted: boolean;
  /** The page, from 0. */
  readonly page: number;
}

/** Segments of one region that share a baseline, from left to right. */
type Parts = readonly Segment[];

/** Baselines nearer than this (in sizes) are one line: columns' neighbours, raised figures. */
const SAME_LINE = 0.35;

function partsOf(region: Region): Parts[] {
  const lines: Segment[][] = [];
  for (const segment of [...region].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line && first && segment.y - first.y <= SAME_LINE * Math.min(segment.size, first.size))
      line.push(segment);
    else lines.push([segment]);
  }
  return lines.map((line) => line.sort((a, b) => a.x0 - b.x0));
}

const NUMBER = /^\d{1,3}$/;
const LEADING = /^(\d{1,3})\s+(?=\S)/;

interface Numbering {
  /** The number at the line's edge, if there is one. */
  readonly number: (parts: Parts) => number | null;
  /** The line without it. */
  readonly without: (parts: Parts) => Parts;
}

const AT_LEFT: Numbering = {
  number: (parts) => {
    const text = parts[0]?.text ?? '';
    const found = NUMBER.test(text) ? text : LEADING.exec(text)?.[1];
    return found === undefined ? null : Number(found);
  },
  without: ([first, ...rest]) => {
    if (!first || NUMBER.test(first.text)) return rest;
    const text = first.text.replace(LEADING, '');
    // What the number took of the width, by its share of the characters.
    const share = (first.text.length - text.length) / first.text.length;
    return [{ ...first, text, x0: first.x0 + (first.x1 - first.x0) * share }, ...rest];
  },
};

const AT_RIGHT: Numbering = {
  number: (parts) => {
    const text = parts.length > 1 ? (parts.at(-1)?.text ?? '') : '';
    return NUMBER.test(text) ? Number(text) : null;
  },
  without: (parts) => parts.slice(0, -1),
};

/** Three numbers in a row are the least that count as numbering. */
const LEAST_NUMBERS = 3;
/** The share of lines that must have a number, where every line is counted: a list is only a part of its column. */
const COUNTED_LINES = 0.75;
/** The share of steps that must be right: a number may be lost or misread. */
const RIGHT_STEPS = 0.85;

/** Whether the numbers at this edge count the lines: one by one, or every fifth (tenth) line in the margin. */
function isNumbered(lines: readonly Parts[], { number, without }: Numbering): boolean {
  const numbered = lines.flatMap((parts) => {
    const value = number(parts);
    return value === null ? [] : [{ value, parts }];
  });
  if (numbered.length < LEAST_NUMBERS) return false;
  const steps = numbered.slice(1).map(({ value }, index) => {
    const before = numbered[index]?.value ?? 0;
    return value === 1 && before >= 5 ? 0 : value - before;
  });
  const every = heaviest(steps.map((step) => [step, 1] as const)) ?? 0;
  const right = steps.filter((step) => step === every || step === 0).length;
  if (right < steps.length * RIGHT_STEPS) return false;
  if (every === 1) return numbered.length >= lines.length * COUNTED_LINES;
  return (
    (every === 5 || every === 10) &&
    standApart(
      lines,
      numbered.map(({ parts }) => parts),
      without,
    )
  );
}

/** Whether the numbers stand outside all of the text, so that they are in the margin. */
function standApart(
  lines: readonly Parts[],
  numbered: readonly Parts[],
  without: Numbering['without'],
): boolean {
  const texts = lines.map((parts) => (numbered.includes(parts) ? without(parts) : parts)).flat();
  const numbers = numbered.flatMap((parts) => parts.filter((part) => !without(parts).includes(part)));
  if (texts.length === 0 || numbers.length === 0) return false;
  const [x0, x1] = [least(texts, (part) => part.x0), greatest(texts, (part) => part.x1)];
  return numbers.every((part) => part.x1 <= x0 + 1) || numbers.every((part) => part.x0 >= x1 - 1);
}

function withoutNumbers(lines: readonly Parts[]): readonly Parts[] {
  for (const numbering of [AT_LEFT, AT_RIGHT])
    if (isNumbered(lines, numbering))
      return lines.map((parts) => (numbering.number(parts) === null ? parts : numbering.without(parts)));
  return lines;
}

/** "Q" and "A" of a transcript stand apart from what is said; two spaces keep them so. */
const LETTER_LABEL = /^[QA][.:]?$/;
/** Leaders, and the strokes that part the halves of a form or of a case's title. */
const SEPARATOR = /^(?:[.\s_]{4,}|[:|)(§]|[.·…]{2,})$/;
/** Rules and boxes: no words. */
const ORNAMENT = /^[\s._=~–—|:•-]*x?$/;

/** A gap as wide (in sizes) parts cells; justified text seldom has such. */
const CELL_GAP = 1.6;

const cellsOf = (parts: Parts) =>
  parts.filter((part, index) => part.x0 - (parts[index - 1]?.x1 ?? -Infinity) > part.size * CELL_GAP).length;

function lineOf(parts: Parts, page: number): Line | null {
  const ordered = logicalOrder(parts, ({ text }) => text).filter(({ text }) => !SEPARATOR.test(text));
  const [first] = ordered;
  const text = ordered
    .map(
      (part, index) =>
        (index > 0 ? (index === 1 && LETTER_LABEL.test(first?.text ?? '') ? '  ' : ' ') : '') + part.text,
    )
    .join('');
  if (!first || ORNAMENT.test(text)) return null;
  return {
    text,
    x0: least(ordered, ({ x0 }) => x0),
    x1: greatest(ordered, ({ x1 }) => x1),
    y: first.y,
    size: heaviest(ordered.map(({ size, weight }) => [size, weight + 0.1] as const)) ?? first.size,
    font: heaviest(ordered.map(({ font, weight }) => [font, weight + 0.1] as const)) ?? first.font,
    weight: ordered.reduce((sum, { weight }) => sum + weight, 0),
    cells: cellsOf(parts),
    noted: parts[0]?.noted === true,
    page,
  };
}

/** The lines of a region from top to bottom, line numbers and ornaments left out. */
export function linesOfRegion(region: Region, page: number): Line[] {
  return withoutNumbers(partsOf(region))
    .map((parts) => lineOf(parts, page))
    .filter((line) => line !== null);
}
