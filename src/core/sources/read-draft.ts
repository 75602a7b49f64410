/** Reading drafts, again and again while they are written. */
import type { Prose } from '../model.ts';
import { isReport } from '../report/marker.ts';
import { isMarkdownName } from './formats.ts';
import { MarkdownReader } from './readers/markdown.ts';
import { readPlainText } from './readers/text.ts';

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
    if (!isMarkdownName(name)) return readPlainText(text);
    try {
      return this.markdown.prose(text);
    } catch {
      return readPlainText(text);
    }
  }
}

/**
 * A draft as prose, by the extension of its name: Markdown, else plain text. Nothing of a plain text is taken for a
 * header or a credit, so that no quotation is lost. A report of Verbatim's is empty: its quotations are other drafts'.
 * Never throws: Markdown that the parser cannot take is read as text.
 */
export function readDraft(name: string, text: string): Prose {
  return new DraftReader().read(name, text);
}
