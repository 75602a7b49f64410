import type { Prose } from '../model.ts';
import { isMarkdownName } from './formats.ts';
import { readMarkdown } from './readers/markdown.ts';
import { readPlainText } from './readers/text.ts';

/**
 * A draft as prose, by the extension of its name: Markdown, else plain text. Nothing of a plain text is taken for a
 * header or a credit, so that no quotation is lost. Never throws: Markdown that the parser cannot take is read as text.
 */
export function readDraft(name: string, text: string): Prose {
  if (!isMarkdownName(name)) return readPlainText(text);
  try {
    return readMarkdown(text);
  } catch {
    return readPlainText(text);
  }
}
