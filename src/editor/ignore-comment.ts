/** Where a comment goes that keeps a quotation of a Markdown draft from being checked (`core/sources/exclusions.ts`). */
import type { Span } from '../core/model.ts';

const COMMENT = '<!-- verbatim-ignore -->';
/** What may stand before the first words of a line without being words: a comment there would swallow the line. */
const LINE_HEAD = /^\s*(?:(?:>|[-*+]|\d{1,9}[.)]|#{1,6})(?:\s+|$))*\s*$/;
/** A paragraph that a comment above it would part from what it belongs to. */
const PART_OF_MORE = /^\s*(?:>|[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|\||\[\^)/;
const BLANK_LINE = /\n[ \t]*\r?\n/g;

/** An insertion, and what it excludes. Offsets in UTF-16 units. */
export interface IgnoreComment {
  readonly at: number;
  readonly newText: string;
  readonly excludes: 'quotation' | 'paragraph';
}

/** Back over the space and the marks before a quotation's first word, to white space or the line's start. */
function beforeMarks(text: string, start: number): number {
  let at = start;
  while (at > 0 && /[^\S\n]/u.test(text.charAt(at - 1))) at--;
  while (at > 0 && /\S/u.test(text.charAt(at - 1))) at--;
  return at;
}

function paragraphAt(text: string, at: number): Span {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(BLANK_LINE)) {
    const next = match.index + match[0].length;
    if (next <= at) start = next;
    else {
      end = match.index;
      break;
    }
  }
  return { start, end };
}

/**
 * The comment for one quotation of a draft (`all`: its quotations, in order). Before the quotation where words stand
 * before it on its line; at the head of a line Markdown would take the line for HTML, so there it goes above the
 * paragraph. Null where either would exclude or break something else.
 */
export function ignoreCommentFor(text: string, quotation: Span, all: readonly Span[]): IgnoreComment | null {
  const at = beforeMarks(text, quotation.start);
  const others = all.filter(({ start }) => start !== quotation.start);
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const isInside = others.some(({ start, end }) => start < at && at < end);
  if (!LINE_HEAD.test(text.slice(line, at)) && !isInside) {
    const isNext = !others.some(({ start }) => start >= at && start < quotation.start);
    return isNext ? { at, newText: `${COMMENT} `, excludes: 'quotation' } : null;
  }
  const paragraph = paragraphAt(text, quotation.start);
  if (PART_OF_MORE.test(text.slice(paragraph.start, paragraph.end))) return null;
  const isAlone = !others.some(({ start }) => start >= paragraph.start && start < paragraph.end);
  const newText = `${COMMENT}\n`;
  return { at: paragraph.start, newText, excludes: isAlone ? 'quotation' : 'paragraph' };
}
