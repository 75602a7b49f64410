/** From mark-up to a tree, in bounded work whatever the mark-up is. */
import { Parser } from 'htmlparser2';
import type { PageElement, PageNode } from './tree.ts';

/** Deeper elements are left out and their texts given to the deepest one: browsers flatten at 512 too. */
const DEEPEST = 400;
/** The parser's own list of open elements is shifted at every tag: past this depth reading ends. */
const DEEPEST_OPEN = 20_000;
/** The largest saved pages have some 50,000 elements. */
const MOST_ELEMENTS = 500_000;
/** More attributes than anyone writes, and longer values than a class list or a description. */
const MOST_ATTRIBUTES = 60;
const LONGEST_VALUE = 20_000;

/** A page as it was parsed. */
export interface ParsedPage {
  readonly root: PageElement;
  /** Where a browser noted that it saved the page from (`<!-- saved from url=(0027)https://… -->`). */
  readonly savedFrom: string | null;
  /** True where the limits cut something off. */
  readonly cut: boolean;
}

interface OpenElement extends PageElement {
  readonly parent: OpenElement | null;
  readonly attributes: Map<string, string>;
  readonly children: PageNode[];
}

/** As browsers note it in what they save, and as SingleFile does. */
const SAVED_FROM = /^\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(\S+)/;
/** Scripts and styles are never read, but for data in JSON. */
const isData = (element: PageElement) => /json/i.test(element.attributes.get('type') ?? '');

class TreeBuilder {
  readonly root: OpenElement = this.made('#root', null);
  savedFrom: string | null = null;
  cut = false;
  private readonly open: (OpenElement | null)[] = [];
  private current = this.root;
  private depth = 0;
  private count = 0;
  /** The element that attributes belong to; null where it was left out. */
  private fresh: OpenElement | null = null;

  private made(tag: string, parent: OpenElement | null): OpenElement {
    return { id: parent ? this.count : 0, tag, attributes: new Map(), parent, children: [] };
  }

  /** Takes the start of an element; false where the limits are reached and reading has to end. */
  start(tag: string): boolean {
    const isKept = this.depth < DEEPEST && this.count < MOST_ELEMENTS;
    this.cut ||= !isKept;
    this.fresh = null;
    if (isKept) {
      this.count++;
      this.fresh = this.made(tag, this.current);
      this.current.children.push(this.fresh);
      this.current = this.fresh;
      this.depth++;
    }
    this.open.push(this.fresh);
    return this.open.length <= DEEPEST_OPEN;
  }

  attribute(name: string, value: string): void {
    const attributes = this.fresh?.attributes;
    if (!attributes || attributes.size >= MOST_ATTRIBUTES) return;
    if (attributes.has(name) || name.startsWith('on')) return;
    attributes.set(name, value.slice(0, LONGEST_VALUE));
  }

  text(data: string): void {
    const { children, tag } = this.current;
    if (tag === 'style' || (tag === 'script' && !isData(this.current))) return;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === 'string') children[last] = before + data;
    else children.push(data);
  }

  end(): void {
    const element = this.open.pop();
    if (!element) return;
    this.current = element.parent ?? this.root;
    this.depth--;
  }

  comment(data: string): void {
    this.savedFrom ??= SAVED_FROM.exec(data.slice(0, 2000))?.[1] ?? null;
  }
}

/** The tree of a page or of a fragment of one. Never throws; scripts, styles and handlers are left out. */
export function parsePage(markup: string): ParsedPage {
  const builder = new TreeBuilder();
  const parser: Parser = new Parser({
    onopentagname: (name) => {
      if (builder.start(name)) return;
      builder.cut = true;
      parser.pause();
    },
    onattribute: (name, value) => {
      builder.attribute(name, value);
    },
    ontext: (data) => {
      builder.text(data);
    },
    onclosetag: () => {
      builder.end();
    },
    oncomment: (data) => {
      builder.comment(data);
    },
  });
  parser.end(markup);
  return { root: builder.root, savedFrom: builder.savedFrom, cut: builder.cut };
}
