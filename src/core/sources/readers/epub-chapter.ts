/** The blocks of a chapter of an EPUB book: XHTML, well-formed, without scripts to run. */
import type { BlockKind } from '../../model.ts';
import { BlockList } from '../block-list.ts';
import type { XmlElement, XmlNode } from '../xml.ts';
import { cellBlocks } from './cells.ts';

const words = (list: string) => new Set(list.split(' '));

/** What is not the book's text, and what it withdraws (`del`, `s`). */
const LEFT_OUT = words(
  'head script style nav template noscript svg img audio video object iframe canvas textarea select button input rt rp ' +
    'del s strike',
);
const BLOCKS = words(
  'html body div section article aside header footer main p h1 h2 h3 h4 h5 h6 blockquote ul ol li dl dt dd table thead ' +
    'tbody tfoot tr td th caption figure figcaption pre hr address details summary center',
);
const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  blockquote: 'blockquote',
  li: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
};
/** Parts by `epub:type` or `role` (EPUB structural semantics, DPUB-ARIA) that are apparatus. */
const APPARATUS =
  /(?:^|[\s-])(?:toc|landmarks|page-list|pagelist|cover|loi|lot|index|pagebreak|noteref|backlink|referrer)(?:\s|$)/;
const PULL_QUOTE = /\bpull-?quote\b/;
const MARK = /^\s*[[(]?(?:\d{1,3}|[*†‡§a-z])[\])]?\s*$/;

const MARK_NODES = 12;

/** The element and what is below it, in order; null where that is more than the mark of a note has. */
function fewNodes(element: XmlElement): XmlNode[] | null {
  const nodes: XmlNode[] = [element];
  // Children are appended while this goes on.
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    if (nodes.length + node.children.length > MARK_NODES) return null;
    nodes.push(...node.children);
  }
  return nodes;
}

/** The mark of a note, as books without semantics have it: a raised number that links, or a link that is raised. */
function isNoteMark(element: XmlElement): boolean {
  if (element.name !== 'sup' && element.name !== 'a') return false;
  const nodes = fewNodes(element);
  if (nodes === null) return false;
  const elements = nodes.filter((node) => typeof node !== 'string');
  const isRaised = elements.some(({ name }) => name === 'sup');
  const isLink = elements.some(({ name, attributes }) => name === 'a' && attributes['href']?.includes('#'));
  return isRaised && isLink && MARK.test(nodes.filter((node) => typeof node === 'string').join(''));
}

function isLeftOut(element: XmlElement): boolean {
  const { name, attributes } = element;
  if (LEFT_OUT.has(name) || attributes['hidden'] !== undefined) return true;
  if (/display\s*:\s*none/i.test(attributes['style'] ?? '')) return true;
  return APPARATUS.test(attributes['epub:type'] ?? '') || APPARATUS.test(attributes['role'] ?? '');
}

export class EpubChapter {
  private list = new BlockList();
  private line = '';
  private spaced = true;

  /** Reads the root element of a chapter. */
  constructor(root: XmlElement) {
    this.walk(root, 'paragraph', false);
    this.flush('paragraph');
  }

  get blocks() {
    return this.list.blocks;
  }

  private append(text: string): void {
    if (text === '') return;
    this.line += text;
    this.spaced = /\s$/.test(text);
  }

  private words(raw: string, preserved: boolean): void {
    if (preserved) {
      this.append(raw);
      return;
    }
    const collapsed = raw.replace(/[ \t\r\n\f]+/g, ' ');
    this.append(this.spaced ? collapsed.replace(/^ /, '') : collapsed);
  }

  private flush(kind: BlockKind): void {
    this.list.add(kind, this.line);
    this.line = '';
    this.spaced = true;
  }

  private walk(element: XmlElement, outer: BlockKind, preserved: boolean): void {
    if (isLeftOut(element) || isNoteMark(element)) return;
    const { name, attributes } = element;
    if (name === 'br') this.append('\n');
    if (name === 'q') this.append('“');
    const isBlock = BLOCKS.has(name);
    const isPulled = PULL_QUOTE.test(`${attributes['epub:type'] ?? ''} ${attributes['class'] ?? ''}`);
    const kind = isBlock && isPulled ? 'pull-quote' : (KINDS[name] ?? outer);
    if (isBlock) this.flush(outer);
    if (name === 'td' || name === 'th') this.cell(element);
    else this.children(element, kind, preserved || name === 'pre');
    if (isBlock) this.flush(kind);
    if (name === 'q') this.append('”');
  }

  private children(element: XmlElement, kind: BlockKind, preserved: boolean): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.words(child, preserved);
      else this.walk(child, kind, preserved);
    }
  }

  private cell(element: XmlElement): void {
    const outer = this.list;
    this.list = new BlockList();
    this.children(element, 'paragraph', false);
    this.flush('paragraph');
    const inner = this.list.blocks;
    this.list = outer;
    for (const block of cellBlocks(inner)) outer.add(block.kind, block.text);
  }
}
