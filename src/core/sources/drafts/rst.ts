/**
 * reStructuredText (https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html): code, literal blocks, comments,
 * directives that hold no text, roles and addresses are masked; emphasis and links are seen through.
 */
import type { Prose } from '../../model.ts';
import { DraftWriter, draftLines, type DraftLine } from './draft-lines.ts';
import { around, codeIn, dropped, inlineRules, LINE_END, standsFor } from './inline.ts';

/** Roles whose text is read. */
const READ_ROLES =
  /^(?:emphasis|strong|sub|sup|subscript|superscript|title|title-reference|t|abbr|term|ref|doc|dfn|numref|any|q)$/;

const RULES = inlineRules([
  codeIn('`', /``(?=\S)([^\n]{1,600}?(?:\n[^\n]{1,600}?){0,3}?)``/dy, 1),
  {
    starts: ':',
    pattern: /(?<![\p{L}\d]):([a-z][\w:+.-]{0,40}):`([^`<]{0,600}?)[ \n]*(?:<[^`>]{0,600}>)?`/diuy,
    read: (match) => {
      const inner = match.indices?.[2];
      const isRead = READ_ROLES.test(match[1] ?? '');
      return inner && isRead ? [{ start: inner[0], end: inner[1] }] : '';
    },
  },
  around('`', /`([^`<]{1,600}?)[ \n]*(?:<[^`>]{1,2000}>)?`(?:__?|:[a-z][\w:+.-]{0,40}:)?/dy),
  around('*', /\*\*(?=\S)((?:[^*\n]|\n(?!\s*\n)){1,600}?)(?<=\S)\*\*/dy),
  around('*', /(?<!\*)\*(?=[^\s*])((?:[^*\n]|\n(?!\s*\n)){1,600}?)(?<=\S)\*(?!\*)/dy),
  dropped('|', /\|(?=\S)[^|\n]{1,100}(?<=\S)\|_{0,2}/y),
  dropped('[', /\[(?:#?[\p{L}\d_.-]{0,60}|\*)\]_(?![\p{L}\d])/uy),
  dropped('_', /(?<=[\p{L}\d])__?(?=[\s.,;:!?)”"’]|$)/muy),
  around('\\', /\\([^\s])/dy),
  dropped('\\', /\\[ \n]/y),
  standsFor('-', /(?<!-)---(?!-)/y, '—'),
  standsFor('-', /(?<!-)--(?!-)/y, '–'),
  LINE_END,
]);

/** Directives whose content is text. */
const TEXT_DIRECTIVES =
  /^(?:note|tip|hint|warning|attention|caution|danger|error|important|admonition|epigraph|highlights|pull-quote|topic|sidebar|container|figure|compound|class|rst-class|seealso|versionadded|versionchanged|deprecated|line-block|parsed-literal)$/;
/** Those whose argument is text as well. */
const TITLED = /^(?:admonition|topic|sidebar|rubric|centered)$/;
const DIRECTIVE = /^[ \t]*\.\.[ \t]+(?:\|[^|]+\|[ \t]+)?([\w:+.-]*\w)::(?:[ \t]+(.*))?$/;
const NOTE = /^[ \t]*\.\.[ \t]+\[[^\]]+\][ \t]+/;
const UNDERLINE = /^([!-/:-@[-`{-~])\1{2,}[ \t]*$/;
const ITEM = /^[ \t]*(?:[-*+•]|(?:\d{1,4}|#|[a-zA-Z])[.)]|\((?:\d{1,4}|[a-z])\))[ \t]+/;
const FIELD = /^[ \t]*:[^:\n`]{1,60}:(?:[ \t]|$)/;
const TABLE = /^[ \t]*(?:\+[-=+]+\+|\||={2,}(?:[ \t]+={2,})+)/;

const isBlank = ({ text }: DraftLine) => text.trim() === '';

/** The index of the first line behind `at` that is neither blank nor indented deeper than `indent`. */
function behindIndented(lines: readonly DraftLine[], at: number, indent: number): number {
  let next = at + 1;
  for (let index = at + 1; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    if (isBlank(line)) continue;
    if (line.indent <= indent) break;
    next = index + 1;
  }
  return next;
}

/** Takes an explicit mark-up block (".. …"), and tells where reading goes on. */
function explicit(lines: readonly DraftLine[], at: number, writer: DraftWriter): number {
  const line = lines[at];
  if (!line) return at + 1;
  writer.end();
  const note = NOTE.exec(line.text);
  if (note) {
    writer.add({ start: line.start + note[0].length, end: line.end });
    return at + 1;
  }
  const [, name = '', argument = ''] = DIRECTIVE.exec(line.text) ?? [];
  const plain = name.toLowerCase();
  if (argument !== '' && TITLED.test(plain))
    writer.block({ start: line.end - argument.length, end: line.end }, 'heading');
  if (!TEXT_DIRECTIVES.test(plain)) return behindIndented(lines, at, line.indent);
  if (argument !== '' && !TITLED.test(plain) && plain !== 'figure' && !/class$|container/.test(plain))
    writer.add({ start: line.end - argument.length, end: line.end });
  // Options stand right below.
  let next = at + 1;
  while (/^[ \t]+:[\w-]+:/.test(lines[next]?.text ?? '')) next++;
  return next;
}

function isTable(lines: readonly DraftLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  return TABLE.test(text) && !/^[ \t]*\|[ \t]+[^|]*$/.test(text);
}

/** A reStructuredText draft as prose. Never throws. */
export function readRst(text: string): Prose {
  const writer = new DraftWriter(text, RULES);
  const lines = draftLines(text);
  /** How far the directive is indented in whose content a line may stand; -1 in none. */
  let directive = -1;
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (!line) break;
    const words = line.text;
    const next = lines[at + 1];
    const isFirst = !writer.isOpen;
    const item = isFirst || writer.openKind === 'list-item' ? ITEM.exec(words) : null;
    if (!isBlank(line) && line.indent <= directive) directive = -1;
    if (isBlank(line)) writer.end();
    else if (/^[ \t]*(?:\.\.(?:[ \t]|$)|__[ \t])/.test(words)) {
      directive = directive < 0 ? line.indent : directive;
      at = explicit(lines, at, writer);
      continue;
    } else if (UNDERLINE.test(words)) writer.end();
    else if (isFirst && next && line.indent === 0 && UNDERLINE.test(next.text)) writer.block(line, 'heading');
    else if (/^[ \t]*>>>[ \t]/.test(words) || isTable(lines, at)) {
      writer.end();
      while (at < lines.length && (lines[at]?.text.trim() ?? '') !== '') at++;
      continue;
    } else if (isFirst && FIELD.test(words)) {
      at = behindIndented(lines, at, line.indent);
      continue;
    } else if (/::[ \t]*$/.test(words)) {
      const mark = /:?:[ \t]*$/.exec(words)?.[0].length ?? 0;
      if (words.trim() !== '::') writer.add({ start: line.start, end: line.end - mark }, 'paragraph');
      writer.end();
      at = behindIndented(lines, at, line.indent);
      continue;
    } else if (/^[ \t]*\|[ \t]/.test(words))
      writer.block({ start: line.start + line.indent + 1, end: line.end }, 'paragraph');
    else if (item) {
      writer.end();
      writer.add({ start: line.start + item[0].length, end: line.end }, 'list-item');
    } else writer.add(line, line.indent > 0 && directive < 0 && isFirst ? 'blockquote' : 'paragraph');
    at++;
  }
  return writer.finish(null);
}
