/**
 * AsciiDoc (https://docs.asciidoctor.org/asciidoc/latest/): listings, passthroughs, comments, attributes, macros and
 * addresses are masked; emphasis and links are seen through; "`words`" are words in curly marks.
 */
import type { BlockKind, Prose } from '../../model.ts';
import { DraftWriter, draftLines } from './draft-lines.ts';
import {
  around,
  codeIn,
  dropped,
  inlineRules,
  LINE_END,
  REFERENCE,
  standsFor,
  type InlineRule,
} from './inline.ts';

/** Constrained mark-up: at the borders of words; and twice the mark, anywhere. */
const emphasis = (mark: string): InlineRule[] => {
  const escaped = mark === '*' ? '\\*' : mark;
  const inner = `((?:[^\\n]|\\n(?!\\s*\\n)){1,600}?)`;
  return [
    around(mark, new RegExp(`${escaped}{2}(?=\\S)${inner}(?<=\\S)${escaped}{2}`, 'dy')),
    around(
      mark,
      new RegExp(
        `(?<![\\p{L}\\d_;:}${escaped}])${escaped}(?![\\s${escaped}])${inner}(?<=\\S)${escaped}(?![\\p{L}\\d_${escaped}])`,
        'duy',
      ),
    ),
  ];
};

const ATTRIBUTES: Readonly<Record<string, string>> = {
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  apos: "'",
  quot: '"',
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
};

const RULES = inlineRules([
  standsFor('"', /"`(?=\S)/y, '“'),
  standsFor('`', /(?<=\S)`"/y, '”'),
  standsFor("'", /(?<![\p{L}\d])'`(?=\S)/uy, '‘'),
  standsFor('`', /(?<=\S)`'/y, '’'),
  standsFor('`', /(?<=\p{L})`'(?=\p{L})/uy, '’'),
  dropped('+', /\+\+\+[\s\S]{0,2000}?\+\+\+/y),
  codeIn('`', /``([^\n]{1,600}?)``/dy, 1),
  codeIn('`', /(?<![\p{L}\d"'`])`(?!["'\s])([^`\n]{1,600}?)(?<!\s)`(?![\p{L}\d"'])/duy, 1),
  dropped('psla', /(?:pass|stem|latexmath|asciimath):[a-z,]{0,20}\[[^\]\n]{0,2000}\]/y),
  ...emphasis('*'),
  ...emphasis('_'),
  ...emphasis('#'),
  around('^', /\^([^\s^]{1,100})\^/dy),
  around('~', /~([^\s~]{1,100})~/dy),
  dropped('<', /<<[^<>,\n]{1,300}>>/y),
  around('<', /<<[^<>,\n]{1,300},[ ]?([^<>\n]{1,600})>>/dy),
  around('lxm', /(?:link|xref|mailto):[^\s[\]]{0,2000}\[([^\]\n,]{0,600})[^\]\n]{0,600}\]/dy),
  around('hf', /(?:https?|ftp):\/\/[^\s[\]]{1,2000}\[([^\]\n,]{0,600})[^\]\n]{0,600}\]/dy),
  dropped('f', /footnote(?:ref)?:[\w-]{0,60}\[[^\]]{0,2000}\]/y),
  dropped('ikbma', /(?:image|icon|kbd|btn|menu|anchor|indexterm2?):[^\s[\]]{0,2000}\[[^\]\n]{0,600}\]/y),
  dropped('(', /\(\(\([^()\n]{1,300}\)\)\)/y),
  around('(', /\(\(([^()\n]{1,300})\)\)/dy),
  dropped('[', /\[\[[^[\]\n]{1,200}\]\]|\[[#.][\w.#%-]{1,100}\](?=[#*_`])/y),
  {
    starts: '{',
    pattern: /\{([\w][\w-]{0,60})\}/y,
    read: (match) => ATTRIBUTES[match[1] ?? ''] ?? '',
  },
  standsFor('-', /(?<=[\p{L}\d])--(?=[\p{L}\d])/uy, '—'),
  dropped(' ', / \+(?=[ \t]*(?:\r?\n|$))/y),
  around('\\', /\\([*_`#^~"'{[<&(])/dy),
  REFERENCE,
  LINE_END,
]);

/** Delimiters of blocks of which nothing is read, and of those whose content is text. */
const MASKED_BLOCK = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,}.*)[ \t]*$/;
const TEXT_BLOCK = /^(?:={4,}|\*{4,}|_{4,}|--|"")[ \t]*$/;
const TABLE = /^[|,:!]={3,}[ \t]*$/;
const HEADING = /^(?:={1,6}|#{1,6})[ \t]+/;
const ITEM = /^[ \t]*(?:[*-]{1,5}|\.{1,5}|\d{1,4}\.|<(?:\d+|\.)>)[ \t]+(?:\[[ x*]\][ \t]+)?/;
const ATTRIBUTE = /^:!?([\w][\w-]*)!?:(?:[ \t]+(.*))?$/;
const ADMONITION = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/;
/** Styles of a block attribute whose paragraph is no text. */
const CODE_STYLE =
  /^\[(?:source|listing|literal|stem|latexmath|asciimath|pass|comment|plantuml|graphviz|mermaid)\b/;

/** Takes the cells of a table's row. */
function row(text: string, { start, end }: { start: number; end: number }, writer: DraftWriter): void {
  writer.end();
  for (const cell of text.slice(start, end).matchAll(/(?:^|\|)([^|]+)/g)) {
    const from = start + cell.index + (cell[0].startsWith('|') ? 1 : 0);
    writer.block({ start: from, end: start + cell.index + cell[0].length }, 'table-cell');
  }
}

/** An AsciiDoc draft as prose. `:lang:` names its language. Never throws. */
export function readAsciiDoc(text: string): Prose {
  const writer = new DraftWriter(text, RULES);
  let language: string | null = null;
  let masked: string | null = null;
  let isTable = false;
  let kind: BlockKind = 'paragraph';
  let isCode = false;
  for (const line of draftLines(text)) {
    const { start, end, text: words } = line;
    const bare = words.trimEnd();
    if (masked !== null) {
      if (bare === masked) masked = null;
      continue;
    }
    const attribute = writer.isOpen ? null : ATTRIBUTE.exec(words);
    const item = ITEM.exec(words);
    if (MASKED_BLOCK.test(words)) {
      writer.end();
      isCode = false;
      masked = bare.startsWith('```') ? '```' : bare;
    } else if (TABLE.test(words)) {
      writer.end();
      isTable = !isTable;
    } else if (bare === '') {
      writer.end();
      isCode = false;
    } else if (isCode || /^\/\/(?!\/)/.test(words)) continue;
    else if (isTable) row(text, line, writer);
    else if (TEXT_BLOCK.test(words)) {
      writer.end();
      if (/^_{4,}/.test(words)) kind = kind === 'blockquote' ? 'paragraph' : 'blockquote';
    } else if (attribute) {
      if (attribute[1] === 'lang') language = attribute[2]?.trim() ?? null;
    } else if (!writer.isOpen && /^\[[^\]]*\][ \t]*$/.test(words)) isCode = CODE_STYLE.test(words);
    else if (
      /^(?:image|include|video|audio|toc|ifdef|ifndef|ifeval|endif)::/.test(words) ||
      /^(?:'{3,}|<{3,})$/.test(bare)
    )
      writer.end();
    else if (bare === '+') writer.end();
    else if (HEADING.test(words))
      writer.block({ start: start + (HEADING.exec(words)?.[0].length ?? 0), end }, 'heading');
    else if (!writer.isOpen && /^\.[^\s.]/.test(words)) writer.block({ start: start + 1, end }, 'caption');
    else if (item) {
      writer.end();
      writer.add({ start: start + item[0].length, end }, 'list-item');
    } else if (!writer.isOpen && ADMONITION.test(words))
      writer.add({ start: start + (ADMONITION.exec(words)?.[0].length ?? 0), end }, kind);
    else if (writer.isOpen || line.indent === 0) writer.add(line, kind);
    // A paragraph that begins with a space is literal.
    else isCode = true;
  }
  return writer.finish(language);
}
