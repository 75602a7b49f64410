/**
 * Blocks of a tree of XML: elements of XHTML and NITF, told by their local names. The readers of feeds and wire formats
 * share it; HTML that is no XML is read by `html/fragment.ts`.
 */
import type { BlockKind } from '../../model.ts';
import { BlockList } from '../block-list.ts';
import type { TextBlock } from '../reader.ts';
import { localName, type XmlElement } from '../xml-names.ts';

/** Elements whose words nobody reads, or that are no part of the text. */
const HIDDEN =
  /^(?:script|style|template|noscript|svg|math|head|title|iframe|object|video|audio|button|select|textarea|nav|media-reference|media-metadata|media-producer|alt-code|credit|rp|rt)$/;
/** Elements that begin and end a paragraph. */
const BLOCK =
  /^(?:p|div|section|article|main|header|footer|aside|figure|table|thead|tbody|tfoot|tr|ul|ol|dl|dt|dd|hr|center|pre|address|details|summary|form|fieldset|body|html|block|body\.head|body\.content|body\.end|media|note|tagline|headline|hedline|byline|dateline|abstract|nitf|form|caption|content)$/;
const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  hl1: 'heading',
  hl2: 'heading',
  blockquote: 'blockquote',
  bq: 'blockquote',
  li: 'list-item',
  td: 'table-cell',
  th: 'table-cell',
  figcaption: 'caption',
  caption: 'caption',
  'media-caption': 'caption',
};
/** Elements of blocks within which the blocks are of the outer one's kind. */
const LASTING = new Set<BlockKind>(['blockquote', 'caption', 'list-item']);

interface Open {
  readonly name: string;
  readonly kind: BlockKind | null;
  readonly hidden: boolean;
}

/** Takes the elements and words of a document in their order. */
class MarkupBlocks {
  private readonly list = new BlockList();
  private readonly open: Open[] = [];
  private hidden = 0;
  private parts: string[] = [];
  /** Whether what is appended next stands behind white space, or at the beginning. */
  private spaced = true;
  private quotes = 0;
  private quoteDue = false;

  private get kind(): BlockKind {
    const kinds = this.open.flatMap(({ kind }) => (kind === null ? [] : [kind]));
    return kinds.find((kind) => LASTING.has(kind)) ?? kinds.at(-1) ?? 'paragraph';
  }

  private append(text: string): void {
    this.parts.push(text);
    this.spaced = /[ \n]$/.test(text.slice(-1));
  }

  private flush(): void {
    if (this.parts.length === 0) return;
    const { kind } = this;
    const text = this.parts.join('');
    // A table that only lays a mail out holds paragraphs.
    const isProse = kind === 'table-cell' && /[.!?…]["”’»]?$/u.test(text.trim());
    this.list.add(isProse ? 'paragraph' : kind, text);
    this.parts = [];
    this.spaced = true;
  }

  start(name: string, attributes: Readonly<Record<string, string>>): void {
    const unseen =
      HIDDEN.test(name) ||
      'hidden' in attributes ||
      /display\s*:\s*none/i.test(attributes['style']?.slice(0, 500) ?? '');
    const kind = KINDS[name] ?? null;
    if (this.hidden === 0 && (kind !== null || BLOCK.test(name))) this.flush();
    this.open.push({ name, kind, hidden: unseen });
    if (unseen) this.hidden++;
    if (this.hidden > 0) return;
    if (name === 'br') this.append('\n');
    else if (name === 'q') this.quoteDue = true;
  }

  end(name: string): void {
    const at = this.open.findLastIndex((open) => open.name === name);
    if (at < 0) return;
    const ends =
      this.hidden === 0 && this.open.slice(at).some((open) => open.kind !== null || BLOCK.test(open.name));
    if (ends) this.flush();
    for (const closed of this.open.splice(at)) if (closed.hidden) this.hidden--;
    if (name !== 'q' || this.hidden > 0) return;
    if (this.quotes > 0) this.append(--this.quotes % 2 === 0 ? '”' : '’');
    this.quoteDue = false;
  }

  words(words: string): void {
    if (this.hidden > 0) return;
    let running = words.replace(/[ \t\r\n\f]+/g, ' ');
    if (this.spaced) running = running.trimStart();
    if (running === '') return;
    if (this.quoteDue) {
      this.quoteDue = false;
      // Some write the marks as well as the element.
      if (!/^["“„«‘']/u.test(running)) this.append(this.quotes++ % 2 === 0 ? '“' : '‘');
    }
    this.append(running);
  }

  finish(): readonly TextBlock[] {
    this.flush();
    return this.list.blocks;
  }
}

function walk(element: XmlElement, blocks: MarkupBlocks): void {
  for (const child of element.children) {
    if (typeof child === 'string') blocks.words(child);
    else {
      const name = localName(child);
      blocks.start(name, child.attributes);
      walk(child, blocks);
      blocks.end(name);
    }
  }
}

/** The blocks in some elements of a tree (XHTML, NITF). Recursion is bounded by the parser's depth. */
export function xmlToBlocks(elements: readonly XmlElement[]): readonly TextBlock[] {
  const blocks = new MarkupBlocks();
  for (const element of elements) {
    const name = localName(element);
    blocks.start(name, element.attributes);
    walk(element, blocks);
    blocks.end(name);
  }
  return blocks.finish();
}
