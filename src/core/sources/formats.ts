/** Which texts are read as what. */

const MARKDOWN = /\.(?:md|markdown|mdown|mkd|mdx)$/i;
/** Formats that are text, but whose mark-up would be taken for words. Readers for them are still to come. */
const UNSUPPORTED = /\.(html?|xhtml|mht|mhtml|xml|json|jsonl|rtf|srt|vtt|eml|epub|odt|pdf|docx?)$/i;

/** True for the name of a Markdown file. */
export function isMarkdownName(name: string): boolean {
  return MARKDOWN.test(name);
}

/** Why a source is not read, by its name and, first, by what it holds; null where it is. */
export function unsupportedFormat(name: string, text: string): string | null {
  const head = text.slice(0, 512).trimStart().toLowerCase();
  if (head.startsWith('{\\rtf')) return 'RTF is not supported yet; save it as plain text';
  if (head.startsWith('<!doctype html') || head.startsWith('<html')) {
    return 'HTML is not supported yet; save the article as plain text or Markdown';
  }
  const extension = UNSUPPORTED.exec(name)?.[1];
  if (extension === undefined) return null;
  return `${extension.toUpperCase()} is not supported yet; save it as plain text or Markdown`;
}
