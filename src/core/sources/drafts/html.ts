/**
 * An HTML draft: what a person reads of it, with the places in the file. Scripts, code, attributes, comments and what is
 * hidden or struck are masked; references are decoded; `q` has the marks that a browser sets.
 */
import { Parser } from 'htmlparser2';
import type { BlockKind, Link, Prose } from '../../model.ts';
import { referenceAt } from '../../text/character-references.ts';
import { quoteStyleOf } from '../../text/marks-of-language.ts';
import { isInline, SILENT, TAKEN_BACK } from '../html/elements.ts';
import { FlowingText } from './flowing-text.ts';
import { isQuiet } from './quiet-code.ts';

const KINDS: Readonly<Record<string, BlockKind>> = {
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
const CODE = /^(?:code|kbd|samp|var|tt)$/;
/** Words, references and white space. */
const PIECE = /[ \t\r\n\f]+|&#?[\da-zA-Z]{1,31};|[^ \t\r\n\f&]+|&/g;

interface OpenElement {
  readonly tag: string;
  readonly isMasked: boolean;
  readonly kind: BlockKind;
  /** The address, and where the words begin, of a link. */
  readonly link: { readonly url: string; readonly start: number } | null;
}

class HtmlDraft {
  readonly flow = new FlowingText();
  readonly links: Link[] = [];
  language: string | null = null;
  private readonly open: OpenElement[] = [];
  private masked = 0;
  private quotes = 0;

  private get kind(): BlockKind {
    return this.open.at(-1)?.kind ?? 'paragraph';
  }

  private get marks(): readonly [string, string] {
    const style = quoteStyleOf(this.language ?? 'en');
    return this.quotes % 2 === 0 ? [style.open, style.close] : [style.innerOpen, style.innerClose];
  }

  start(tag: string, attributes: Readonly<Record<string, string>>, at: number, length: number): void {
    if (tag === 'html' || tag === 'body') this.language ??= attributes['lang'] ?? null;
    const { kind } = this;
    if (!isInline(tag) || tag === 'pre') this.flow.end(kind);
    if (tag === 'br') this.flow.space('\n', at, length);
    const isMasked =
      SILENT.has(tag) ||
      TAKEN_BACK.has(tag) ||
      tag === 'pre' ||
      'hidden' in attributes ||
      /display\s*:\s*none/i.test(attributes['style'] ?? '');
    if (isMasked) this.masked++;
    const url = tag === 'a' ? attributes['href'] : undefined;
    const own = KINDS[tag];
    this.open.push({
      tag,
      isMasked,
      kind: own ?? kind,
      link: url === undefined ? null : { url, start: this.flow.builder.end },
    });
    if (tag === 'q' && this.masked === 0) {
      this.flow.stand(this.marks[0], at, length);
      this.quotes++;
    }
  }

  end(tag: string, at: number, length: number, isImplied: boolean): void {
    const element = this.open.pop();
    if (!element) return;
    if (tag === 'q' && this.masked === 0) {
      this.quotes--;
      if (!isImplied) this.flow.closing(this.marks[1], at, length);
    }
    if (element.isMasked) this.masked--;
    const { end } = this.flow.builder;
    if (element.link && end > element.link.start) this.links.push({ ...element.link, end });
    if (!isInline(tag) || tag === 'pre') this.flow.end(element.kind);
  }

  text(data: string, at: number): void {
    if (this.masked > 0) return;
    if (this.open.some(({ tag }) => CODE.test(tag)) && !isQuiet(data)) return;
    for (const { 0: piece, index } of data.matchAll(PIECE)) {
      const reference = piece.startsWith('&') ? referenceAt(piece, 0) : null;
      if (/^[ \t\r\n\f]/.test(piece)) this.flow.space(' ', at + index, piece.length);
      else if (reference) this.flow.stand(reference.value, at + index, piece.length);
      else this.flow.words(piece, at + index);
    }
  }

  finish(): Prose {
    this.flow.end(this.kind);
    const { language, links } = this;
    return { ...this.flow.builder.finish(), language, ...(links.length > 0 ? { links } : {}) };
  }
}

/** An HTML draft as prose; a page or a fragment of one. Never throws. */
export function readHtmlDraft(text: string): Prose {
  const draft = new HtmlDraft();
  const parser: Parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        draft.start(tag, attributes, parser.startIndex, parser.endIndex + 1 - parser.startIndex);
      },
      ontext: (data) => {
        draft.text(data, parser.startIndex);
      },
      onclosetag: (tag, isImplied) => {
        draft.end(tag, parser.startIndex, parser.endIndex + 1 - parser.startIndex, isImplied);
      },
    },
    { decodeEntities: false },
  );
  parser.end(text);
  return draft.finish();
}
