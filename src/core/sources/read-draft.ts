/** Reading drafts, again and again while they are written. */
import type { Prose } from '../model.ts';
import { isReport } from '../report/marker.ts';
import { readAsciiDoc } from './drafts/asciidoc.ts';
import { draftFormatOf, type DraftFormat } from './drafts/draft-formats.ts';
import { readHtmlDraft } from './drafts/html.ts';
import { readLatex } from './drafts/latex.ts';
import { readMdx } from './drafts/mdx.ts';
import { readOrg } from './drafts/org.ts';
import { readRst } from './drafts/rst.ts';
import { MarkdownReader } from './readers/markdown.ts';
import { readPlainText } from './readers/text.ts';

/** Markdown is not among them: a reader of its own remembers what it parsed. */
const READERS: Readonly<Record<Exclude<DraftFormat, 'markdown'>, (text: string) => Prose>> = {
  text: readPlainText,
  mdx: readMdx,
  html: readHtmlDraft,
  latex: readLatex,
  asciidoc: readAsciiDoc,
  rst: readRst,
  org: readOrg,
};

/** Reads one draft as it changes. */
export class DraftReader {
  private readonly markdown = new MarkdownReader();

  /** Pieces of Markdown that were parsed. */
  get parsed(): number {
    return this.markdown.parsed;
  }

  /** See `readDraft`. */
  read(name: string, text: string): Prose {
    if (isReport(text)) return readPlainText('');
    const format = draftFormatOf(name);
    try {
      return format === 'markdown' ? this.markdown.prose(text) : READERS[format](text);
    } catch {
      // A parser that runs out of stack takes only its own text with it.
      return readPlainText(text);
    }
  }
}

/**
 * A draft as prose, by the extension of its name (`drafts/draft-formats.ts`), else as plain text. Nothing of a plain text
 * is taken for a header or a credit, so that no quotation is lost. A report of Verbatim's is empty: its quotations are
 * other drafts'. Never throws: what a parser cannot take is read as text.
 */
export function readDraft(name: string, text: string): Prose {
  return new DraftReader().read(name, text);
}
