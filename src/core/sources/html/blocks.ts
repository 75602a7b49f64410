/** The blocks of a page: what a person reads, in order, each with its kind. */
import type { BlockKind } from '../../model.ts';
import { quoteStyleOf } from '../../text/marks-of-language.ts';
import { linesOf, paragraphsOf } from '../paragraphs.ts';
import { BlockWriter, type PageBlock, type TextStyle } from './block-writer.ts';
import { isInline, SILENT, TAKEN_BACK } from './elements.ts';
import { attribute, classWords, elementsOf, rawText, textLine, type PageElement } from './tree.ts';

/** How a page is walked. */
export interface BlockOptions {
  /** The page's language (BCP 47), which sets the marks of `q`. */
  readonly language: string;
  /** Elements to leave out with all that is in them. */
  readonly leaveOut: (element: PageElement) => boolean;
}

const KIND_BY_TAG: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  blockquote: 'blockquote',
  li: 'list-item',
  td: 'table-cell',
  th: 'table-cell',
  caption: 'caption',
  figcaption: 'caption',
};
const PULL_QUOTE =
  /^(?:pull-?_?quotes?|quote-?pull|callout-?quote|blockquote--pull)(?:$|[-_])|[-_](?:pull-?quote)/;
const CAPTION = /(?:^|[-_])(?:figcaption|caption|wp-caption-text|photo-?caption|image-?caption)(?:$|[-_])/;
const NOTICE =
  /(?:^|[-_])(?:corrections?|clarifications?|editors?-?notes?|editorial-?notes?|update-?notes?|article-?updates?|amend(?:ed|ment)s?|errat(?:um|a))(?:$|[-_])/;

function kindOf(element: PageElement, outer: BlockKind): BlockKind {
  const own = KIND_BY_TAG[element.tag];
  const words = classWords(element);
  if (outer === 'pull-quote' || outer === 'notice') return outer;
  if (words.some((word) => PULL_QUOTE.test(word))) return 'pull-quote';
  if (own !== 'heading' && words.some((word) => NOTICE.test(word))) return 'notice';
  // A layout table is none.
  if (
    own === 'table-cell' &&
    element.children.some((child) => typeof child !== 'string' && LAYOUT.test(child.tag))
  )
    return outer;
  // A table, a list or a quotation set as a figure is more than its caption.
  if (own) return outer === 'caption' && (own === 'list-item' || own === 'heading') ? outer : own;
  if (words.some((word) => CAPTION.test(word)) && element.tag !== 'figure') return 'caption';
  if (element.tag === 'figure' || (PICTURE.test(attribute(element, 'class')) && isPicture(element)))
    return 'caption';
  return outer;
}
const PICTURE = /(?:^|[\s_-])(?:image|img|photo|picture|figure|thumb|thumbnail)s?(?:$|[\s_-])/i;
/** Longer texts beside a picture are the article's own. */
const LONGEST_CAPTION = 600;
const MOST_IN_PICTURE = 100;

/** Whether an element sets a picture, with some words to it. */
function isPicture(element: PageElement): boolean {
  let hasImage = false;
  let count = 0;
  for (const inner of elementsOf(element)) {
    hasImage ||= inner.tag === 'img' || inner.tag === 'picture';
    if (++count > MOST_IN_PICTURE) return false;
  }
  return hasImage && rawText(element).trim().length <= LONGEST_CAPTION;
}
const LAYOUT = /^(?:p|div|table|article|section|h[1-6]|ul|ol|blockquote)$/;

const BOLD = /^(?:b|strong|h[1-6]|dt|th)$/;
const NOTE_MARK = /^(?:\[[\p{L}\d ]{1,20}\]|\(?\d{1,3}\)?|[a-z]|[*†‡§¶]{1,3})$/u;
const NOTE_NAME = /^(?:reference|references|footnotes?|fn|fnref|noteref|cite|citation|endnotes?|note)$/;

/** Whether a raised text is the mark of a note ("¹" behind a word), not a power or an ordinal. */
function isNoteMark(element: PageElement, before: string): boolean {
  if (element.tag !== 'sup') return false;
  const text = textLine(element);
  if (!NOTE_MARK.test(text)) return false;
  if (/^[[*†‡§¶]/.test(text)) return true;
  const inside = [element, ...element.children.filter((child) => typeof child !== 'string')];
  if (inside.some((one) => classWords(one).some((word) => NOTE_NAME.test(word)))) return true;
  if (inside.some((one) => one.tag === 'a' && attribute(one, 'href').includes('#'))) return true;
  // "m²", "10³" and "CO²" are no notes; "the bridge²" and "the end.²" are.
  return /^\d/.test(text) && /(?:\p{Ll}{4}|[.,;:!?”"’»)])$/u.test(before);
}

/** `<ruby>橋<rt>はし</rt></ruby>`, `<sup>`, struck words: what stands in a line and is not read. */
function isUnread(element: PageElement): boolean {
  return TAKEN_BACK.has(element.tag) || attribute(element, 'style').includes('line-through');
}

class Walk {
  readonly writer = new BlockWriter();
  private depthOfQuotes = 0;
  private lastText = '';

  constructor(private readonly options: BlockOptions) {}

  element(element: PageElement, style: TextStyle): void {
    const { tag } = element;
    if (tag === 'br') {
      this.writer.breakLine();
      return;
    }
    if (isSilent(element) || isUnread(element) || this.options.leaveOut(element)) return;
    if (isNoteMark(element, this.lastText)) return;
    if (tag === 'q') this.quote(element, style);
    else if (isInline(tag)) this.children(element, this.inside(element, style));
    else if (tag === 'pre') this.preformatted(element, style);
    else this.block(element, style);
  }

  private inside(element: PageElement, style: TextStyle): TextStyle {
    const isLink = style.isLink || (element.tag === 'a' && element.attributes.has('href'));
    const isBold =
      style.isBold ||
      BOLD.test(element.tag) ||
      /font-weight:\s*(?:bold|[6-9]00)/.test(attribute(element, 'style'));
    return { ...style, within: element, isLink, isBold };
  }

  private block(element: PageElement, style: TextStyle): void {
    this.writer.end();
    this.children(element, {
      ...this.inside(element, style),
      kind: kindOf(element, style.kind),
      block: element,
      isBold: BOLD.test(element.tag),
    });
    this.writer.end();
  }

  children(element: PageElement, style: TextStyle): void {
    for (const child of element.children) {
      if (typeof child === 'string') {
        this.writer.write(child, style);
        if (child.trim() !== '') this.lastText = child.trimEnd();
      } else this.element(child, style);
    }
  }

  /** The marks that a browser sets around `q`, unless the author set some too. */
  private quote(element: PageElement, style: TextStyle): void {
    const { open, close, innerOpen, innerClose } = quoteStyleOf(this.options.language);
    const isInner = this.depthOfQuotes % 2 === 1;
    const isMarked = /^["“”„«»‘‚‹「『'’]/.test(textLine(element));
    const own = this.inside(element, style);
    if (!isMarked) this.writer.write(isInner ? innerOpen : open, own);
    this.depthOfQuotes++;
    this.children(element, own);
    this.depthOfQuotes--;
    if (!isMarked) this.writer.close(isInner ? innerClose : close, own);
  }

  /** Preformatted text is a typewriter's page: paragraphs apart by blank lines, perhaps hard-wrapped. */
  private preformatted(element: PageElement, style: TextStyle): void {
    this.writer.end();
    const own = { ...this.inside(element, style), block: element, isPreformatted: true };
    for (const paragraph of paragraphsOf(linesOf(rawText(element).replace(/\t/g, ' ')))) {
      this.writer.write(paragraph.map((line) => line.text).join('\n'), own);
      this.writer.end();
    }
  }
}

/** Shadow roots that were saved as templates are shown; other templates are not. */
function isSilent(element: PageElement): boolean {
  if (element.tag === 'template') return !element.attributes.has('shadowrootmode');
  return SILENT.has(element.tag);
}

/** The blocks under an element. O(length). */
export function blocksOf(root: PageElement, options: BlockOptions): PageBlock[] {
  const walk = new Walk(options);
  walk.children(root, {
    kind: 'paragraph',
    block: root,
    within: root,
    isLink: false,
    isBold: false,
    isPreformatted: false,
  });
  walk.writer.end();
  return walk.writer.blocks;
}
