/** HTML that is all text: a mail, the content of a feed's entry, a field of JSON. */
import type { TextBlock } from '../reader.ts';
import { blocksOf } from './blocks.ts';
import { isHidden } from './furniture.ts';
import { parsePage } from './parse.ts';
import { elementsOf, type PageElement } from './tree.ts';

/** Where a page's content stands: its body, or all of a fragment. */
export function bodyOf(root: PageElement): PageElement {
  let body: PageElement | null = null;
  for (const element of elementsOf(root, ({ tag }) => tag === '#root' || tag === 'html')) {
    if (element.tag === 'body' || element.tag === 'frameset') body ??= element;
  }
  return body ?? root;
}

/** The end of a sentence: a cell that ends so holds a paragraph, in a table that only lays out. */
const SENTENCE_END = /[.!?…]["”’»]?$/u;

/**
 * The blocks of mark-up that is all text, what is hidden left out; nothing else is judged. `language` (BCP 47) sets the
 * marks of `q`. Never throws.
 */
export function fragmentBlocks(markup: string, language: string | null = null): TextBlock[] {
  const { root } = parsePage(markup);
  const blocks = blocksOf(bodyOf(root), { language: language ?? 'en', leaveOut: isHidden });
  return blocks.map(({ kind, text }) => ({
    kind: kind === 'table-cell' && SENTENCE_END.test(text) ? 'paragraph' : kind,
    text,
  }));
}
