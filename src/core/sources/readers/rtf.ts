/**
 * Rich Text Format 1.9. No kept library reads it without Node's streams or a DOM; what is read is little: text and its
 * code pages, paragraphs, notes, text boxes. As in the other office formats the final text counts: tracked deletions,
 * hidden and struck text are out.
 */
import * as l10n from '@vscode/l10n';
import { MAX_SOURCE_BYTES, tooLarge } from '../decode.ts';
import { headingOf } from '../metadata.ts';
import type { Reading, ReaderInput } from '../reader.ts';
import { readerOf, Unreadable } from '../unreadable.ts';
import { officeMetadata, struckWarning } from './office-metadata.ts';
import { RtfParser } from './rtf-parser.ts';

/** The bytes as letters of one byte each; the parser reads them by the code pages that the file names. */
function lettersOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

function readRichText({ content }: ReaderInput): Reading[] {
  if (content.length > MAX_SOURCE_BYTES) throw new Unreadable(tooLarge(content.length));
  const isText = typeof content === 'string';
  const text = (isText ? content : lettersOf(content)).replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*/, '');
  if (!text.startsWith('{\\rtf')) throw new Unreadable(l10n.t('no RTF document'));
  const parser = new RtfParser(text, !isText);
  parser.read();
  const { story, notes, info } = parser;
  const blocks = [...story.blocks, ...notes];
  const metadata = officeMetadata({
    title: info.get('title')?.text,
    authors: [info.get('author')?.text],
    created: parser.dates.get('creatim'),
    modified: parser.dates.get('revtim'),
  });
  metadata.title = story.title ?? metadata.title ?? headingOf(story.blocks);
  const warnings = [
    parser.isCutOff ? l10n.t('The file ends before its text does: some text may be missing.') : '',
    parser.struck ? struckWarning() : '',
  ].filter((warning) => warning !== '');
  return [{ format: 'rtf', ...metadata, body: { blocks }, warnings }];
}

/** Reads an RTF document. */
export const readRtf = readerOf(readRichText);
