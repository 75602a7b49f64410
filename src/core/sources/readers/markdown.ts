/**
 * Markdown (CommonMark, GFM, front matter). Code, HTML, images, addresses of links, footnote marks and front
 * matter are masked; emphasis and links are seen through. The clean text of a block is what a reader would read.
 */
import type { Code, Html, InlineCode, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { BlockKind, Link, Prose, Span } from '../../model.ts';
import { ProseBuilder, type Built } from '../../text/prose-builder.ts';
import { asText, frontMatterIn, isFields, parseFields, takeFields, type Fields } from '../front-matter.ts';
import { emptyMetadata, takeBanner, takeCredit } from '../metadata.ts';
import { compact } from '../compact.ts';
import { textOf, type Reader, type Reading as SourceReading, type SourceText } from '../reader.ts';
import { withTurns } from '../turns.ts';
import { movedSpan } from '../../quotations/moved.ts';
import { markdownPieces } from './markdown-pieces.ts';
import { appendHtmlWords, appendMarkdownText } from './markdown-text.ts';

/** Deeper nesting than this is no document but an attack on the stack; what is deeper is left out. */
const DEEPEST = 100;

interface Reading {
  /** The piece of the file that is read; all offsets count from its start. */
  readonly file: string;
  readonly builder: ProseBuilder;
  readonly links: Link[];
  /** Links whose address stands elsewhere (`[the report][1]`): where their words stand, by its label. */
  readonly references: (Span & { readonly label: string })[];
  readonly definitions: { readonly label: string; readonly url: string }[];
}

/**
 * Addresses in running text are left as text: finding them makes nodes that have no place in the file. One tilde is
 * "about", not a deletion.
 */
const SYNTAX = gfm({ singleTilde: false });
const TREE = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);
/** Front matter by the line that closes it. The parser knows one kind at a time, or it would look past the first such line. */
const FRONT = {
  '---': { type: 'yaml', marker: '-' },
  '...': { type: 'yaml', fence: { open: '---', close: '...' } },
  '+++': { type: 'toml', marker: '+' },
} as const;

function parseTree(text: string, isFirst: boolean, without: readonly string[]): Root {
  const found = isFirst ? frontMatterIn(text) : null;
  const front = found && FRONT[found.closedBy];
  return fromMarkdown(text, {
    extensions: [SYNTAX, ...(front ? [frontmatter(front)] : []), { disable: { null: [...without] } }],
    mdastExtensions: [...TREE, ...(front ? [frontmatterFromMarkdown(front)] : [])],
  });
}

const startOf = (node: Nodes) => node.position?.start.offset ?? 0;
const endOf = (node: Nodes) => node.position?.end.offset ?? 0;

/**
 * Code with quotation marks in it quotes nobody and is masked; a command inside a sentence is one of its words.
 * What is taken for code may be a wire service's marks: ``We lost it,'' she said. ``All of it.''
 */
function inlineCode(reading: Reading, node: InlineCode): void {
  const { file, builder } = reading;
  const raw = file.slice(startOf(node), endOf(node));
  if (raw.startsWith('``') && !raw.startsWith('```') && node.value.includes("''"))
    appendMarkdownText(builder, file, startOf(node), endOf(node));
  else if (!/["“”„«»‘’']/.test(node.value)) {
    const at = raw.indexOf(node.value);
    if (at >= 0) builder.copy(node.value, startOf(node) + at);
  }
}

function inline(reading: Reading, node: Nodes, depth: number): void {
  if (depth > DEEPEST) return;
  switch (node.type) {
    case 'text':
      appendMarkdownText(reading.builder, reading.file, startOf(node), endOf(node));
      return;
    case 'break':
      reading.builder.stand('\n', startOf(node));
      return;
    case 'html':
      if (/^<br\b/i.test(node.value)) reading.builder.stand('\n', startOf(node));
      return;
    case 'inlineCode':
      inlineCode(reading, node);
      return;
    case 'emphasis':
    case 'strong':
    case 'delete':
      for (const child of node.children) inline(reading, child, depth + 1);
      return;
    case 'linkReference': {
      const start = reading.builder.end;
      for (const child of node.children) inline(reading, child, depth + 1);
      reading.references.push({ start, end: reading.builder.end, label: node.identifier });
      return;
    }
    case 'link': {
      const start = reading.builder.end;
      for (const child of node.children) inline(reading, child, depth + 1);
      reading.links.push({ start, end: reading.builder.end, url: node.url });
      return;
    }
    default:
  }
}

function isFenced(reading: Reading, node: Code): boolean {
  const { file } = reading;
  let at = startOf(node);
  while (/[ \t]/.test(file[at] ?? '')) at++;
  return /[`~]/.test(file[at] ?? '');
}

/** The stretches of an indented block between its blank lines, without the indent. */
function indentedParts(file: string, from: number, to: number): Span[] {
  const parts: Span[] = [];
  for (const match of file.slice(from, to).matchAll(/\S(?:[^\r\n]|\r?\n(?![ \t]*\r?(?:\n|$)))*/g))
    parts.push({ start: from + match.index, end: from + match.index + match[0].trimEnd().length });
  return parts;
}

/** Writers indent paragraphs; what Markdown takes for indented code is prose where it begins and ends like it. */
function looksLikeProse(value: string): boolean {
  const text = value.trim();
  return (
    /^["“‘„«¿¡]?\p{Lu}/u.test(text) && /[.!?…]["”’»]?$/u.test(text) && !/[{}<>=;\\|]|\/\/|\(\)/.test(text)
  );
}

/** Mark-up that is a block of its own and yet may hold paragraphs. */
function rawBlock(reading: Reading, node: Html | Code, kind: BlockKind): void {
  const { file, builder } = reading;
  const next = (): void => {
    builder.close(kind);
    builder.open();
  };
  builder.open();
  if (node.type === 'html') appendHtmlWords(builder, file, startOf(node), endOf(node), next);
  else if (node.lang == null && !isFenced(reading, node)) {
    for (const part of indentedParts(file, startOf(node), endOf(node))) {
      if (!looksLikeProse(file.slice(part.start, part.end))) continue;
      appendMarkdownText(builder, file, part.start, part.end);
      next();
    }
  }
  builder.close(kind);
}

function blockKind(type: string, parent: BlockKind): BlockKind {
  if (type === 'heading') return 'heading';
  if (type === 'tableCell') return 'table-cell';
  return parent;
}

function walk(reading: Reading, node: Nodes, kind: BlockKind, depth: number): void {
  if (depth > DEEPEST) return;
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell': {
      reading.builder.open();
      for (const child of node.children) inline(reading, child, depth + 1);
      reading.builder.close(blockKind(node.type, kind));
      return;
    }
    case 'html':
    case 'code':
      rawBlock(reading, node, kind);
      return;
    case 'blockquote':
      for (const child of node.children) walk(reading, child, 'blockquote', depth + 1);
      return;
    case 'listItem':
      for (const child of node.children) walk(reading, child, 'list-item', depth + 1);
      return;
    case 'root':
    case 'list':
    case 'table':
    case 'tableRow':
    case 'footnoteDefinition':
      for (const child of node.children) walk(reading, child, kind, depth + 1);
      return;
    case 'definition':
      reading.definitions.push({ label: node.identifier, url: node.url });
      return;
    default:
  }
}

/** One piece of a text, read. Offsets count from its start, in the file and in its own clean text. */
interface Piece extends Pick<Reading, 'links' | 'references' | 'definitions'> {
  readonly prose: Built;
  readonly fields: Fields;
  readonly warnings: readonly string[];
}

function readPiece(file: string, isFirst: boolean, without: readonly string[]): Piece {
  const builder = new ProseBuilder();
  const reading: Reading = { file, builder, links: [], references: [], definitions: [] };
  const tree = parseTree(file, isFirst, without);
  // The tree's types know of no TOML.
  const [first] = tree.children as ({ readonly type: string; readonly value?: string } | undefined)[];
  const warnings: string[] = [];
  const isFront = isFirst && (first?.type === 'yaml' || first?.type === 'toml');
  const fields = isFront ? parseFields(first.value ?? '', first.type, warnings) : {};
  walk(reading, tree, 'paragraph', 0);
  const { links, references, definitions } = reading;
  return { prose: builder.finish(), links, references, definitions, fields, warnings };
}

interface Parsed {
  readonly prose: Prose;
  readonly fields: Fields;
  readonly links: readonly Link[];
  readonly warnings: readonly string[];
}

/** Reads Markdown texts, and remembers the pieces of the last one: those that are as they were are not parsed again. */
export class MarkdownReader {
  private pieces = new Map<string, Piece>();
  /** Pieces that were parsed. */
  parsed = 0;

  /** `without` names constructs of the parser (micromark's names) that the texts do not have. */
  constructor(private readonly without: readonly string[] = []) {}

  /** A Markdown text as prose. Takes the decoded file; throws only where the parser runs out of stack. */
  prose(text: string): Prose {
    const { prose, links } = this.read(text);
    return links.length > 0 ? { ...prose, links } : prose;
  }

  /** Piece by piece; only the first can begin with front matter. */
  read(text: string): Parsed {
    const builder = new ProseBuilder();
    const links: Link[] = [];
    const references: (Span & { readonly label: string })[] = [];
    /** Addresses by label; the first of a label counts. */
    const definitions = new Map<string, string>();
    const pieces = new Map<string, Piece>();
    let first: Piece | null = null;
    for (const { start, end } of markdownPieces(text)) {
      const piece = this.pieceOf(text.slice(start, end), start === 0, pieces);
      if (start === 0) first = piece;
      builder.add(piece.prose, start);
      const base = builder.end - piece.prose.text.length;
      for (const link of piece.links) links.push(movedSpan(link, base));
      for (const reference of piece.references) references.push(movedSpan(reference, base));
      for (const { label, url } of piece.definitions)
        if (!definitions.has(label)) definitions.set(label, url);
    }
    this.pieces = pieces;
    const { fields = {}, warnings = [] } = first ?? {};
    for (const { label, ...span } of references) {
      const url = definitions.get(label);
      if (url !== undefined) links.push({ ...span, url });
    }
    links.sort((a, b) => a.start - b.start);
    return { prose: { ...builder.finish(), ...declaredIn(fields) }, fields, links, warnings };
  }

  private pieceOf(text: string, isFirst: boolean, pieces: Map<string, Piece>): Piece {
    const key = isFirst ? `first ${text}` : text;
    let piece = this.pieces.get(key) ?? pieces.get(key);
    if (!piece) {
      this.parsed++;
      piece = readPiece(text, isFirst, this.without);
    }
    pieces.set(key, piece);
    return piece;
  }
}

/** The language and the house style that front matter declares. */
function declaredIn(fields: Fields): Pick<Prose, 'language' | 'style'> {
  const own = isFields(fields['verbatim']) ? fields['verbatim'] : {};
  const style = asText(own['style']);
  return {
    language: asText(own['language']) ?? asText(fields['lang']) ?? asText(fields['language']),
    ...(style === null ? {} : { style }),
  };
}

/** A Markdown source: its front matter becomes metadata, its first heading the title where nothing names one. */
function readMarkdownArticle({ text, inFile, warnings: found }: SourceText): SourceReading {
  const { prose, fields, warnings } = new MarkdownReader().read(text);
  const metadata = emptyMetadata();
  takeFields(metadata, fields);
  const blocks = prose.blocks.filter((block) => {
    const words = prose.text.slice(block.start, block.end).replace(/\n/g, ' ');
    return !takeCredit(metadata, words) && !takeBanner(metadata, words);
  });
  const heading = blocks.find((block) => block.kind === 'heading');
  metadata.title ??= heading ? prose.text.slice(heading.start, heading.end) : null;
  return {
    format: 'markdown',
    ...metadata,
    language: metadata.language ?? prose.language,
    body: inFile(withTurns({ ...prose, ...compact(prose.text, prose.map, blocks) })),
    warnings: [...found, ...warnings],
  };
}

/** Reads a Markdown source. */
export const readMarkdownSource: Reader = (input) => {
  const decoded = textOf(input);
  if ('reason' in decoded) return Promise.resolve(decoded);
  return Promise.resolve([readMarkdownArticle(decoded)]);
};
