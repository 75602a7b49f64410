/**
 * XML as a small tree. Nothing outside the text is read and no entity that a document defines is expanded; depth and
 * number of elements are bounded, so that walking the tree may recurse. Not well-formed text is read as far as it goes.
 */
import * as l10n from '@vscode/l10n';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Unreadable } from './unreadable.ts';

/** Word nests text boxes, tables and content controls to a few dozen levels. */
export const MAX_DEPTH = 256;
/** Elements of one file, all its parts together. A book of a thousand pages has some 400 000. */
export const MAX_ELEMENTS = 1_000_000;
/** So many faults are read over; a text with more is no XML. */
const MAX_FAULTS = 200;

/** An element. Names are those of `XmlOptions.namespaces`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

export interface XmlOptions {
  /**
   * Prefixes by namespace: whatever prefix a document uses, an element of that namespace is called `prefix:local` (just
   * `local` where the prefix is empty). Names of other namespaces get `?:`; attributes without a prefix have none.
   */
  readonly namespaces: Readonly<Record<string, string>>;
  /** Counts down over the parts of one file; `{ elements: MAX_ELEMENTS }` to begin with. */
  readonly budget: { elements: number };
}

export interface XmlDocument {
  readonly root: XmlElement;
  /** True where the text is not well-formed: something may be missing. */
  readonly damaged: boolean;
  /** True where it refers to an entity that is neither XML's nor HTML's own; such references are left out. */
  readonly entities: boolean;
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});
const NAMESPACES_OF_XML = 'http://www.w3.org/XML/1998/namespace';

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

class TooManyFaults extends Error {}

const BASIC: Readonly<Record<string, string>> = { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" };

/** Answers for every entity there could be: XML's and HTML's own by their character, all others by nothing. */
function entityTable(unknown: () => void): Record<string, string> {
  return new Proxy<Record<string, string>>(
    {},
    {
      get: (_, name) => {
        // An ampersand that begins no reference stays what it is, with all up to the next semicolon.
        if (typeof name !== 'string' || !/^[a-z][\w.-]{0,60}$/i.test(name)) return undefined;
        const known = Object.hasOwn(BASIC, name) ? BASIC[name] : decodeNamedCharacterReference(name);
        if (known === undefined || known === false) unknown();
        return known === false ? '' : known;
      },
    },
  );
}

/** Builds the tree from the parser's events. */
class TreeBuilder {
  readonly top: OpenElement = { name: '', attributes: NO_ATTRIBUTES, children: [] };
  private readonly open: OpenElement[] = [this.top];
  faults = 0;
  hasEntities = false;

  constructor(private readonly options: XmlOptions) {}

  private nameOf(prefix: string, local: string, uri: string): string {
    if (uri === NAMESPACES_OF_XML) return `xml:${local}`;
    // A prefix that is bound to nothing is taken for what it says.
    const known = uri === '' || uri === prefix ? prefix : (this.options.namespaces[uri] ?? '?');
    return known === '' ? local : `${known}:${local}`;
  }

  /** A stray closing tag closes everything: what follows still belongs to the root. */
  private reopenRoot(): void {
    const [root] = this.top.children;
    if (this.open.length === 1 && root !== undefined && typeof root !== 'string')
      this.open.push(root as OpenElement);
  }

  begin(tag: SaxesTagNS): void {
    this.reopenRoot();
    if (--this.options.budget.elements < 0) throw new Unreadable(l10n.t('too many elements in its XML'));
    if (this.open.length > MAX_DEPTH) throw new Unreadable(l10n.t('XML nested too deeply'));
    let attributes: Record<string, string> | null = null;
    for (const { prefix, local, uri, value } of Object.values(tag.attributes)) {
      if (prefix === 'xmlns' || (prefix === '' && local === 'xmlns')) continue;
      attributes ??= Object.create(null) as Record<string, string>;
      attributes[prefix === '' ? local : this.nameOf(prefix, local, uri)] = value;
    }
    const element: OpenElement = {
      name: this.nameOf(tag.prefix, tag.local, tag.uri),
      attributes: attributes ?? NO_ATTRIBUTES,
      children: [],
    };
    this.open.at(-1)?.children.push(element);
    this.open.push(element);
  }

  end(): void {
    if (this.open.length > 1) this.open.pop();
  }

  /** The parser gives closing tags that close nothing as text. */
  text(raw: string): void {
    const text = this.faults > 0 ? raw.replace(/<\/[^<>]{1,60}>/g, '') : raw;
    if (text.trim() !== '') this.reopenRoot();
    if (this.open.length > 1) this.open.at(-1)?.children.push(text);
  }

  fault(): void {
    if (++this.faults > MAX_FAULTS) throw new TooManyFaults();
  }
}

/** Drives the parser over the text. Saxes is strict and says so by events: the tree up to a fault stands. */
function parseInto(builder: TreeBuilder, text: string): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.ENTITIES = entityTable(() => {
    builder.hasEntities = true;
  });
  parser.on('error', () => {
    builder.fault();
  });
  parser.on('opentag', (tag) => {
    builder.begin(tag);
  });
  parser.on('closetag', () => {
    builder.end();
  });
  parser.on('text', (words) => {
    builder.text(words);
  });
  parser.on('cdata', (words) => {
    builder.text(words);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof TooManyFaults)) throw error;
  }
}

/** Parses a text. Throws `Unreadable` where it holds no element, or goes over a limit. O(length). */
export function parseXml(text: string, options: XmlOptions): XmlDocument {
  const builder = new TreeBuilder(options);
  parseInto(builder, text);
  const root = builder.top.children.find((child) => typeof child !== 'string');
  if (!root) throw new Unreadable(l10n.t('damaged: a part that should be XML is not'));
  return { root, damaged: builder.faults > 0, entities: builder.hasEntities };
}

const DECLARED = /^<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;

/** The label of the encoding that an XML text's first bytes show or declare (XML 1.0, appendix F). */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 200)).replace(/^\u00ef\u00bb\u00bf/, '');
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  // What could be read so far is ASCII: a declared UTF-16 is a leftover of a conversion.
  return declared.startsWith('utf-16') || declared.startsWith('ucs') ? 'utf-8' : declared;
}

/** The text of a part in XML; bytes that its encoding does not have become U+FFFD. */
export function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The children that are elements, of one name where it is given. */
export function elementsOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The element down a path of names, the first of each; undefined where there is none. */
export function descend(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element;
  for (const name of path)
    at = at?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
  return at;
}

/** All words in an element and below it. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
