/** NITF (News Industry Text Format 3.x): a story with its head, its text and its media captions. */
import { stampIn } from '../dates.ts';
import { emptyMetadata, type Metadata } from '../metadata.ts';
import type { Reading, TextBlock } from '../reader.ts';
import { allNamed, childrenNamed, down, lineIn, localName, type XmlElement } from '../xml-names.ts';
import { takeDates, takeNames, titled } from './article-fields.ts';
import { xmlToBlocks } from './markup-blocks.ts';

/** The words of an element without some elements in it. */
function lineWithout(element: XmlElement, name: string): string | null {
  const children = element.children.filter((child) => typeof child === 'string' || localName(child) !== name);
  return lineIn({ ...element, children });
}

const normed = (element: XmlElement | undefined) =>
  element ? stampIn(element.attributes['norm'] ?? lineIn(element) ?? '') : null;

function takeHead(metadata: Metadata, head: XmlElement | undefined): void {
  const data = down(head, 'docdata');
  const published = down(head, 'pubdata')?.attributes;
  metadata.outlet ??= published?.['name'] ?? down(data, 'doc.copyright')?.attributes['holder'] ?? null;
  const issued = normed(down(data, 'date.issue')) ?? normed(down(data, 'date.release'));
  takeDates(
    metadata,
    issued ?? stampIn(published?.['date.publication'] ?? ''),
    normed(down(data, 'date.release')),
  );
  metadata.modified = null;
}

/** What an `nitf` element says of itself, and its blocks. */
export function nitfParts(root: XmlElement): {
  readonly metadata: Metadata;
  readonly blocks: readonly TextBlock[];
} {
  const metadata = emptyMetadata();
  const [head, body] = [down(root, 'head'), down(root, 'body')];
  const top = down(body, 'body.head');
  takeHead(metadata, head);
  metadata.title =
    lineIn(allNamed(top ?? root, 'hl1')[0]) ?? lineIn(down(top, 'hedline')) ?? lineIn(down(head, 'title'));
  for (const byline of childrenNamed(top, 'byline')) {
    const people = allNamed(byline, 'person').map(lineIn);
    for (const name of people.length > 0 ? people : [lineWithout(byline, 'byttl')])
      takeNames(metadata.authors, name);
  }
  metadata.outlet ??= lineIn(down(top, 'distributor'));
  metadata.published ??= normed(allNamed(top ?? root, 'story.date')[0]);
  metadata.language =
    root.attributes['xml:lang'] ?? body?.attributes['xml:lang'] ?? body?.attributes['lang'] ?? null;
  const deck = allNamed(top ?? root, 'hl2');
  const text = xmlToBlocks([
    ...deck,
    ...childrenNamed(body, 'body.content'),
    ...childrenNamed(body, 'body.end'),
  ]);
  return { metadata, blocks: text.length > 0 ? titled(metadata.title, text) : [] };
}

/** The article of a file whose root is `nitf`. */
export function nitfReading(root: XmlElement): Reading {
  const { metadata, blocks } = nitfParts(root);
  return { format: 'nitf', ...metadata, body: { blocks }, warnings: [] };
}
