/** The readers behind one door. */
import type { Article } from '../model.ts';
import { isMarkdownName } from './formats.ts';
import { readMarkdownArticle } from './readers/markdown.ts';
import { readTextArticle } from './readers/text.ts';
import { unsupportedFormat } from './formats.ts';

/**
 * Reads a source from its decoded text. `path` gives the format by its extension. A format that is not read yet, or a
 * text with no prose in it, gives a reason.
 */
export function readArticle(path: string, text: string): Article | { readonly reason: string } {
  const reason = unsupportedFormat(path, text);
  if (reason !== null) return { reason };
  const article = isMarkdownName(path) ? readMarkdownArticle(path, text) : readTextArticle(path, text);
  return article.prose.blocks.length === 0 ? { reason: 'no text in it' } : article;
}
