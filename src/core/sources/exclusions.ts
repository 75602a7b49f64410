/**
 * What a draft asks not to have checked, in comments, here Markdown's:
 * - `<!-- verbatim-ignore -->` on a line of its own: the paragraph below it; inside a line: the next quotation there;
 * - `<!-- verbatim-disable -->` … `<!-- verbatim-enable -->`: all between them, or to the end.
 * Words behind a colon (`<!-- verbatim-ignore: read out to her by phone -->`) tell why. Other formats have comments of
 * their own, on lines of their own: `{/* … *\/}`, `% …`, `// …`, `.. …`, `# …`. All offsets are file offsets.
 */
import * as l10n from '@vscode/l10n';
import type { Span } from '../model.ts';
import type { DraftFormat } from './drafts/draft-formats.ts';

interface Directive extends Span {
  readonly name: 'ignore' | 'disable' | 'enable';
  readonly why: string;
}

const HTML_COMMENT = /<!--\s*verbatim-(ignore|disable|enable)\b\s*(?::\s*([^\n]*?))?\s*-->/g;
const lineComment = (mark: string) =>
  new RegExp(
    `^[ \\t]*${mark}[ \\t]*verbatim-(ignore|disable|enable)\\b[ \\t]*(?::[ \\t]*([^\\r\\n]*?))?[ \\t]*$`,
    'gm',
  );
const COMMENTS: Readonly<Record<DraftFormat, RegExp>> = {
  text: HTML_COMMENT,
  markdown: HTML_COMMENT,
  html: HTML_COMMENT,
  mdx: /\{\/\*\s*verbatim-(ignore|disable|enable)\b\s*(?::\s*([^\n]*?))?\s*\*\/\}/g,
  latex: lineComment('%'),
  asciidoc: lineComment('//'),
  rst: lineComment('\\.\\.'),
  org: lineComment('#'),
};
/** Fenced and inline code, in which a comment is an example. */
const CODE = /^ {0,3}(```+|~~~+)[^\n]*\n(?:[\s\S]*?^ {0,3}\1|[\s\S]*$)|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)/gm;
const BLANK_LINE = /\r?\n[ \t]*(?:\r?\n|$)/g;

function directivesIn(text: string, format: DraftFormat): Directive[] {
  const code = /^(?:markdown|mdx)$/.test(format)
    ? [...text.matchAll(CODE)].map(({ index, 0: { length } }) => [index, index + length])
    : [];
  return [...text.matchAll(COMMENTS[format])]
    .filter(({ index }) => !code.some(([start = 0, end = 0]) => start <= index && index < end))
    .map(({ index, 0: { length }, 1: name, 2: why }) => ({
      start: index,
      end: index + length,
      name: name as Directive['name'],
      why: why ?? '',
    }));
}

/** True for a comment that shares its line with nothing. */
function isAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  return before.trim() === '' && after.trim() === '';
}

/** The paragraph that begins behind an offset: to the next blank line. */
function paragraphBelow(text: string, from: number): Span {
  const start = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
  BLANK_LINE.lastIndex = start;
  return { start: from, end: BLANK_LINE.exec(text)?.index ?? text.length };
}

/** End of the line at an offset. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/**
 * For each quotation of a draft (spans in the decoded file, in order) why it is excluded, in words; null where it is
 * not. Linear in the text and, for each comment, in the quotations.
 */
export function exclusionsOf(
  text: string,
  quotations: readonly Span[],
  format: DraftFormat,
): (string | null)[] {
  const reasons = quotations.map((): string | null => null);
  const directives = directivesIn(text, format);
  const exclude = ({ why }: Directive, { start, end }: Span, most: number) => {
    let left = most;
    for (const [index, quotation] of quotations.entries()) {
      if (quotation.start < start || quotation.start >= end || left-- <= 0) continue;
      reasons[index] ??=
        why === '' ? l10n.t('excluded by a comment in the draft') : l10n.t('excluded: {0}', why);
    }
  };
  for (const [index, directive] of directives.entries()) {
    const { name, end } = directive;
    if (name === 'ignore' && isAlone(text, directive))
      exclude(directive, paragraphBelow(text, end), Infinity);
    else if (name === 'ignore') exclude(directive, { start: end, end: lineEnd(text, end) }, 1);
    else if (name === 'disable') {
      const close = directives.slice(index).find((other) => other.name === 'enable');
      exclude(directive, { start: end, end: close?.start ?? text.length }, Infinity);
    }
  }
  return reasons;
}
