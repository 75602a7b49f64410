/** Saved web pages, and fragments of HTML. */
import * as l10n from '@vscode/l10n';
import type { SourceFormat } from '../formats.ts';
import { decodePage } from '../html/charset.ts';
import { readPage } from '../html/read-page.ts';
import type { Reader, Reading, ReaderInput, Refusal } from '../reader.ts';

/**
 * The reading of a page's bytes or text. `charset` and `address` are what a MIME header says of it, null where there is
 * none.
 */
export function readingOf(
  content: ReaderInput['content'],
  format: SourceFormat,
  charset: string | null,
  address: string | null,
): Reading | Refusal {
  const decoded =
    typeof content === 'string' ? { text: content, warnings: [] } : decodePage(content, charset);
  if ('reason' in decoded) return decoded;
  const { metadata, blocks, warnings } = readPage(decoded.text, address);
  // Where nothing is left, the warnings say why.
  const [why] = warnings;
  if (blocks.length === 0 && why !== undefined) return { reason: l10n.t('no text in it: {0}', why) };
  return { format, ...metadata, body: { blocks }, warnings: [...decoded.warnings, ...warnings] };
}

/** Reads an HTML source. Nothing in it is run or fetched. */
export const readHtml: Reader = ({ content }) => {
  const reading = readingOf(content, 'html', null, null);
  return Promise.resolve('reason' in reading ? reading : [reading]);
};
