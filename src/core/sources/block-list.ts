/** What readers of documents gather: paragraphs as plain text. */
import type { BlockKind } from '../model.ts';
import type { TextBlock } from './reader.ts';

/** Characters nobody reads: controls but tab and line end, soft hyphens, byte order marks. */
// eslint-disable-next-line no-control-regex -- it is controls that it finds
const UNREAD = /[\0-\x08\x0b\x0e-\x1f\x7f\u00ad\ufeff\ufffe\uffff]/g;

/** A paragraph as a reader found it, as it is read: line ends alike, none of them doubled, no space around them. */
function tidied(text: string): string {
  return text
    .replace(UNREAD, '')
    .replace(/\r\n?|[\f\u2028]/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

/** Blocks in reading order. */
export class BlockList {
  private readonly list: TextBlock[] = [];

  get blocks(): readonly TextBlock[] {
    return this.list;
  }

  /** Adds a paragraph. Where it has blank lines in it, whoever typed them meant paragraphs; an empty one is none. */
  add(kind: BlockKind, text: string): void {
    for (const part of tidied(text).split(/\n{2,}|\u2029/))
      if (part.trim() !== '') this.list.push({ kind, text: part.trim() });
  }
}
