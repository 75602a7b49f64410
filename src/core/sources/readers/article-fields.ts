/** What the readers of wire formats share: a body that is text or HTML, and one article out of its parts. */
import { decodeReferences } from '../../text/character-references.ts';
import { BlockList } from '../block-list.ts';
import { fragmentBlocks } from '../html/fragment.ts';
import { namesIn, type Metadata } from '../metadata.ts';
import { linesOf, paragraphsOf } from '../paragraphs.ts';
import type { TextBlock } from '../reader.ts';

const MARKUP =
  /<\/?(?:p|div|br|span|a|em|strong|b|i|h[1-6]|ul|ol|li|blockquote|figure|img|q)\b[^<>]{0,2000}>/i;

/** The blocks of a field that holds plain text or HTML, whatever its name promises. */
export function bodyBlocks(body: string): readonly TextBlock[] {
  if (MARKUP.test(body)) return fragmentBlocks(body);
  const list = new BlockList();
  for (const paragraph of paragraphsOf(linesOf(decodeReferences(body))))
    list.add('paragraph', paragraph.map(({ text }) => text).join('\n'));
  return list.blocks;
}

/** A title without mark-up and references. */
export function plainLine(text: string): string | null {
  const line = bodyBlocks(text)
    .map((block) => block.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? null : line;
}

/** Takes the names of a byline ("By Ida Lund and Bo Ek"). */
export function takeNames(list: string[], byline: string | null): void {
  const names = namesIn((byline ?? '').replace(/^(?:by|von|par|por|da|door)\s+/i, ''));
  for (const name of names) if (!list.includes(name) && name.length <= 80) list.push(name);
}

/** The blocks with the title as heading on top, where they do not begin with it. */
export function titled(title: string | null, blocks: readonly TextBlock[]): readonly TextBlock[] {
  return title === null || blocks[0]?.text === title ? blocks : [{ kind: 'heading', text: title }, ...blocks];
}

/** When it was published and last changed, of the dates a format gives in order of preference. */
export function takeDates(metadata: Metadata, first: string | null, version: string | null): void {
  metadata.published = first ?? version;
  metadata.modified = version !== null && version !== metadata.published ? version : null;
}
