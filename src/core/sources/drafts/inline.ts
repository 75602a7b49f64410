/** Running text with mark-up in it: rules say what of it is read, and the map leads back to the file. */
import type { Span } from '../../model.ts';
import { referenceAt } from '../../text/character-references.ts';
import type { FlowingText } from './flowing-text.ts';
import { isQuiet } from './quiet-code.ts';

/** How a stretch of mark-up reads: as these characters (none: it is not read), or as stretches of what is in it. */
export type InlineReading = string | readonly Span[];

/** A piece of mark-up. */
export interface InlineRule {
  /** The characters it can begin with. */
  readonly starts: string;
  /** Sticky. What it looks for must be bounded, as it is tried at each of those characters. */
  readonly pattern: RegExp;
  /** How the match at an offset reads; null where it is no mark-up after all. */
  readonly read: (match: RegExpExecArray) => InlineReading | null;
}

/** Rules by the characters they begin with, in the order they are tried. */
export type InlineRules = ReadonlyMap<string, readonly InlineRule[]>;

/** Deeper nesting is no text; what is deeper is read as it stands. */
const DEEPEST = 40;

/** Puts rules in order for `appendInline`. */
export function inlineRules(rules: readonly InlineRule[]): InlineRules {
  const byStart = new Map<string, InlineRule[]>();
  for (const rule of rules) {
    for (const start of rule.starts) byStart.set(start, [...(byStart.get(start) ?? []), rule]);
  }
  return byStart;
}

/** The stretch of a group of a match; `groups` of the pattern need the flag `d`. */
export function groupSpan(match: RegExpExecArray, group: number): Span[] {
  const found = match.indices?.[group];
  return found ? [{ start: found[0], end: found[1] }] : [];
}

/** A rule for what is not read at all. */
export const dropped = (starts: string, pattern: RegExp): InlineRule => ({
  starts,
  pattern,
  read: () => '',
});

/** A rule for mark-up around words that are read: those of the first group. */
export const around = (starts: string, pattern: RegExp): InlineRule => ({
  starts,
  pattern,
  read: (match) => groupSpan(match, 1),
});

/** A rule for code inside a sentence: its words are read where it has no quotation marks. */
export const codeIn = (starts: string, pattern: RegExp, group: number): InlineRule => ({
  starts,
  pattern,
  read: (match) => (isQuiet(match[group] ?? '') ? groupSpan(match, group) : ''),
});

/** A rule for what stands for one text. */
export const standsFor = (starts: string, pattern: RegExp, text: string): InlineRule => ({
  starts,
  pattern,
  read: () => text,
});

/** A line end with the white space around it, inside a paragraph. */
export const LINE_END = standsFor(' \t\r\n', /[ \t]*\r?\n[ \t]*/y, '\n');

/** Character references (`&ldquo;`, `&#8220;`). */
export const REFERENCE: InlineRule = {
  starts: '&',
  pattern: /&#?[\da-zA-Z]{1,31};/y,
  read: (match) => referenceAt(match.input, match.index)?.value ?? null,
};

function ruleAt(rules: InlineRules, file: string, at: number, to: number) {
  for (const { pattern, read } of rules.get(file.charAt(at)) ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(file);
    if (!match || match[0] === '' || at + match[0].length > to) continue;
    const reading = read(match);
    if (reading !== null) return { reading, length: match[0].length };
  }
  return null;
}

/** Appends text that has no mark-up in it. */
function appendPlain(flow: FlowingText, text: string, at: number): void {
  for (const { 0: piece, index } of text.matchAll(/[ \t]+|[^ \t]+/g)) {
    if (/^[ \t]/.test(piece)) flow.space(' ', at + index, piece.length);
    else flow.words(piece, at + index);
  }
}

/** Appends a span of a file as it reads by the rules. Linear but for what a pattern looks ahead. */
export function appendInline(
  flow: FlowingText,
  file: string,
  { start: from, end: to }: Span,
  rules: InlineRules,
  depth = 0,
): void {
  let copied = from;
  for (let at = from; at < to;) {
    const hit = depth < DEEPEST ? ruleAt(rules, file, at, to) : null;
    if (!hit) {
      at++;
      continue;
    }
    const { reading, length } = hit;
    appendPlain(flow, file.slice(copied, at), copied);
    if (typeof reading !== 'string') {
      for (const inner of reading) appendInline(flow, file, inner, rules, depth + 1);
    } else if (reading === ' ' || reading === '\n') flow.space(reading, at, length);
    else flow.stand(reading, at, length);
    at += length;
    copied = at;
  }
  appendPlain(flow, file.slice(copied, to), copied);
}
