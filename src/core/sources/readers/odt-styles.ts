/** The styles of an OpenDocument text: what kind of block a paragraph is, and which text is hidden or struck through. */
import type { BlockKind } from '../../model.ts';
import { descend, elementsOf, type XmlElement } from '../xml.ts';

interface Style {
  readonly name: string;
  readonly parent: string | null;
  readonly outline: boolean;
  readonly hidden: boolean | undefined;
  readonly struck: boolean | undefined;
}

const LONGEST_CHAIN = 20;
const HEADING = /^(?:heading|title|subtitle|überschrift|titel|titre|título|titolo)\b/i;
const QUOTATION = /^(?:block ?)?(?:quotations?|quotes?|zitat|citation)\b/i;
const PULL_QUOTE = /^pull ?-?quote/i;
const CAPTION = /^(?:caption|illustration|figure|drawing|table|photo)$/i;
const MADE = /^(?:contents|index|illustration index|table index|bibliography|user index)\b/i;

/** "Heading_20_1": what XML names cannot hold is written as `_20_`. */
function readable(name: string): string {
  return name.replace(/_([0-9a-f]{1,4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function styleOf(element: XmlElement): Style {
  const { attributes } = element;
  const text = descend(element, 'style:text-properties')?.attributes ?? {};
  const line = text['style:text-line-through-style'] ?? text['style:text-line-through-type'];
  const display = text['text:display'];
  return {
    name: attributes['style:display-name'] ?? readable(attributes['style:name'] ?? ''),
    parent: attributes['style:parent-style-name'] ?? null,
    outline: /^[1-9]/.test(attributes['style:default-outline-level'] ?? ''),
    hidden: display === undefined ? undefined : display === 'none',
    struck: line === undefined ? undefined : line !== 'none',
  };
}

export class OdtStyles {
  private readonly styles = new Map<string, Style>();

  /** Takes the elements that hold styles (`office:styles`, `office:automatic-styles`), the more special ones last. */
  constructor(holders: readonly (XmlElement | undefined)[]) {
    for (const holder of holders) {
      for (const style of holder ? elementsOf(holder, 'style:style') : []) {
        const { 'style:name': name = '', 'style:family': family = '' } = style.attributes;
        this.styles.set(`${family} ${name}`, styleOf(style));
      }
    }
  }

  private chain(family: string, name: string | undefined): Style[] {
    const chain: Style[] = [];
    let at: string | null | undefined = name;
    while (at !== undefined && at !== null && chain.length < LONGEST_CHAIN) {
      const style: Style = this.styles.get(`${family} ${at}`) ?? {
        name: readable(at),
        parent: null,
        outline: false,
        hidden: undefined,
        struck: undefined,
      };
      chain.push(style);
      at = style.parent;
    }
    return chain;
  }

  /** What kind of block a paragraph is; null for a line of a table of contents. */
  kindOf(paragraph: XmlElement, listed: boolean): BlockKind | null {
    if (paragraph.name === 'text:h') return 'heading';
    const chain = this.chain('paragraph', paragraph.attributes['text:style-name']);
    const isNamed = (name: RegExp) => chain.some((style) => name.test(style.name));
    if (isNamed(MADE)) return null;
    if (isNamed(PULL_QUOTE)) return 'pull-quote';
    if (isNamed(QUOTATION)) return 'blockquote';
    if (isNamed(CAPTION)) return 'caption';
    if (isNamed(HEADING) || chain.some(({ outline }) => outline)) return 'heading';
    return listed ? 'list-item' : 'paragraph';
  }

  /** Whether a paragraph bears the style of the document's title. */
  isTitle(paragraph: XmlElement): boolean {
    const chain = this.chain('paragraph', paragraph.attributes['text:style-name']);
    return chain.some(({ name }) => /^title$/i.test(name));
  }

  /** Whether the style of a paragraph or span hides its text or strikes it through. */
  isSet(what: 'hidden' | 'struck', element: XmlElement): boolean {
    const family = element.name === 'text:span' ? 'text' : 'paragraph';
    const chain = this.chain(family, element.attributes['text:style-name']);
    return chain.find((style) => style[what] !== undefined)?.[what] === true;
  }
}
