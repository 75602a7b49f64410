import type { Prose } from '../model.ts';
import { isReport } from '../report/marker.ts';
import { readAsciiDoc } from './drafts/asciidoc.ts';
import { draftFormatOf, type DraftFormat } from './drafts/draft-formats.ts';
import { readHtmlDraft } from './drafts/html.ts';
import { readLatex } from './drafts/latex.ts';
import { readMdx } from './drafts/mdx.ts';
import { readOrg } from './drafts/org.ts';
import { readRst } from './drafts/rst.ts';
import { readMarkdown } from './readers/markdown.ts';
import { readPlainText } from './readers/text.ts';

/** A parser that runs out of stack takes only its own text with it. */
const orText = (read: (text: string) => Prose) => (text: string) => {
  try {
    return read(text);
  } catch {
    return readPlainText(text);
  }
};

const READERS: Readonly<Record<DraftFormat, (text: string) => Prose>> = {
  text: readPlainText,
  markdown: orText((text) => readMarkdown(text)),
  mdx: orText(readMdx),
  html: readHtmlDraft,
  latex: readLatex,
  asciidoc: readAsciiDoc,
  rst: readRst,
  org: readOrg,
};

/**
 * A draft as prose, by the extension of its name (`drafts/draft-formats.ts`), else as plain text. Nothing of a plain text
 * is taken for a header or a credit, so that no quotation is lost. A report of Verbatim's is empty: its quotations are
 * other drafts'. Never throws: Markdown that the parser cannot take is read as text.
 */
export function readDraft(name: string, text: string): Prose {
  if (isReport(text)) return readPlainText('');
  return READERS[draftFormatOf(name)](text);
}
