/** Text as a browser sets it: white space folded across elements, line breaks kept, blocks apart. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { BlockKind } from '../../model.ts';
import type { PageElement } from './tree.ts';

/** A block of a page, with what is needed to judge whether it belongs to the article. */
export interface PageBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** The element that it stands in: the nearest one that is a block itself. */
  readonly element: PageElement;
  /** How many units of its text are words of links. */
  readonly linked: number;
  /** How many units at its beginning are set bold. */
  readonly bold: number;
  /** The elements that its texts stand in directly, and how much in each. */
  readonly parts: ReadonlyMap<PageElement, number>;
}

/** Soft hyphens, zero-width spaces, byte order marks, bidi controls: nothing a person reads. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/g;

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}

/** Text of which references are left after decoding was escaped twice: nobody means to print `&#8220;`. */
export function unescapeTwice(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    REFERENCE,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (decimal !== undefined) return character(Number(decimal)) || whole;
      if (hex !== undefined) return character(parseInt(hex, 16)) || whole;
      const value = name === undefined ? false : decodeNamedCharacterReference(name);
      return value === false ? whole : value;
    },
  );
}

/** How a stretch of text is set. */
export interface TextStyle {
  readonly kind: BlockKind;
  /** The block element that it stands in. */
  readonly block: PageElement;
  /** The element that it stands in directly. */
  readonly within: PageElement;
  readonly isLink: boolean;
  readonly isBold: boolean;
  /** True where spaces and line ends stand as they are. */
  readonly isPreformatted: boolean;
}

/** Puts blocks together; spaces that fold with their neighbours are held back until a word follows. */
export class BlockWriter {
  readonly blocks: PageBlock[] = [];
  private text = '';
  private gap = '';
  private style: TextStyle | null = null;
  private linked = 0;
  private bold = 0;
  private isStillBold = true;
  private parts = new Map<PageElement, number>();

  /** Takes text; white space in it is folded unless it is preformatted. */
  write(raw: string, style: TextStyle): void {
    const visible = raw.replace(INVISIBLE, '');
    const text = style.isPreformatted ? visible : visible.replace(/[ \t\r\n\f]+/g, ' ');
    const body = style.isPreformatted ? text : text.replace(/^ | $/g, '');
    if (text.startsWith(' ') || body === '') this.space(text);
    if (body.trim() === '') return;
    this.append(body, style);
    if (!style.isPreformatted && text.endsWith(' ')) this.gap = ' ';
  }

  private space(text: string): void {
    if (text !== '' && this.text !== '' && this.gap === '') this.gap = ' ';
  }

  private append(body: string, style: TextStyle): void {
    const words = this.text === '' ? body : this.gap + body;
    this.style ??= style;
    this.isStillBold &&= style.isBold;
    this.text += words;
    this.gap = '';
    if (style.isLink) this.linked += body.length;
    if (this.isStillBold) this.bold = this.text.length;
    this.parts.set(style.within, (this.parts.get(style.within) ?? 0) + body.length);
  }

  /** Takes a closing mark: a space before it belongs behind it. */
  close(mark: string, style: TextStyle): void {
    const held = this.gap;
    this.gap = '';
    this.append(mark, style);
    this.gap = held;
  }

  /** A line break; the second in a row ends the paragraph. */
  breakLine(): void {
    if (this.text === '') return;
    if (this.gap.includes('\n')) this.end();
    else this.gap = '\n';
  }

  /** Ends the block. */
  end(): void {
    const text = unescapeTwice(this.text).trim();
    if (this.style && text !== '') {
      const { kind, block } = this.style;
      const { linked, bold, parts } = this;
      this.blocks.push({ kind, text, element: block, linked, bold, parts });
    }
    this.text = '';
    this.gap = '';
    this.style = null;
    this.linked = 0;
    this.bold = 0;
    this.isStillBold = true;
    this.parts = new Map();
  }
}
