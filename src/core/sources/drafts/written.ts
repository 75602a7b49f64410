/** Text that is put into a draft, as its format writes it: marks as they stand there, and signs that mean something else. */
import type { DraftFormat } from './draft-formats.ts';

/** A pair of marks, and how a draft writes them. */
export interface WrittenMarks {
  readonly open: string;
  readonly close: string;
  readonly writtenOpen: string;
  readonly writtenClose: string;
}

const pair = (open: string, close: string, writtenOpen: string, writtenClose: string): WrittenMarks => ({
  open,
  close,
  writtenOpen,
  writtenClose,
});

/** The ways in which formats write marks other than by the characters themselves. */
const WAYS: Readonly<Partial<Record<DraftFormat, readonly WrittenMarks[]>>> = {
  latex: [
    pair('“', '”', '``', "''"),
    pair('“', '”', '\\enquote{', '}'),
    pair('„', '“', '"`', '"\''),
    pair('«', '»', '"<', '">'),
    pair('«', '»', '<<', '>>'),
    pair('“', '”', '\\textquote{', '}'),
  ],
  asciidoc: [pair('“', '”', '"`', '`"')],
  html: [
    pair('“', '”', '&ldquo;', '&rdquo;'),
    pair('“', '”', '<q>', '</q>'),
    pair('„', '“', '&bdquo;', '&ldquo;'),
    pair('«', '»', '&laquo;', '&raquo;'),
    pair('“', '”', '&#8220;', '&#8221;'),
    pair('"', '"', '&quot;', '&quot;'),
  ],
};

const LATEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
};

function escaped(format: DraftFormat, text: string): string {
  if (format === 'latex')
    return text.replace(/[\\~^{}%$&#_\u00a0]/g, (sign) => LATEX_SIGNS[sign] ?? `\\${sign}`);
  if (format === 'html')
    return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
  return text;
}

/**
 * A text as a draft of this format writes it. `marks`: how the draft writes the outer marks, where it does so other than
 * by the characters.
 */
export function writtenIn(format: DraftFormat, text: string, marks: WrittenMarks | null): string {
  const plain = escaped(format, text);
  if (!marks || marks.open === marks.writtenOpen) return plain;
  const inTex = format === 'latex' && marks.writtenOpen !== marks.open;
  return Array.from(plain, (character) => {
    if (character === marks.open) return marks.writtenOpen;
    if (character === marks.close) return marks.writtenClose;
    if (!inTex) return character;
    return character === '‘' ? '`' : character === '’' ? "'" : character;
  }).join('');
}

const countOf = (text: string, part: string) => text.split(part).length - 1;

/** How a draft writes its marks, where it writes most of them other than by the characters; else null. */
export function usualMarks(format: DraftFormat, sample: string): WrittenMarks | null {
  let best: WrittenMarks | null = null;
  let most = countOf(sample, '“') + countOf(sample, '„') + countOf(sample, '«');
  for (const way of WAYS[format] ?? []) {
    const count = countOf(sample, way.writtenOpen);
    if (count <= most) continue;
    best = way;
    most = count;
  }
  return best;
}

/**
 * The mark that is written last in a text and not closed behind it: how it is written, and where its words begin. Null
 * where none is, or where it is written as the character.
 */
export function openWrittenMark(
  format: DraftFormat,
  before: string,
): { readonly marks: WrittenMarks; readonly start: number } | null {
  let found: { marks: WrittenMarks; start: number } | null = null;
  for (const marks of WAYS[format] ?? []) {
    const at = before.lastIndexOf(marks.writtenOpen);
    const start = at + marks.writtenOpen.length;
    if (at < 0 || start <= (found?.start ?? -1) || before.includes(marks.writtenClose, start)) continue;
    // The same signs open and close: an even number of them leaves nothing open.
    if (marks.writtenOpen === marks.writtenClose && countOf(before, marks.writtenOpen) % 2 === 0) continue;
    found = { marks, start };
  }
  return found;
}
