/**
 * Markdown (CommonMark, GFM, YAML front matter). Code, HTML, images, addresses of links, footnote marks and front
 * matter are masked; emphasis and links are seen through. The clean text of a block is what a reader would read.
 */
import type { Code, Html, InlineCode, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { BlockKind, Link, Prose, Span } from '../../model.ts';
import { ProseBuilder } from '../../text/prose-builder.ts';
import { asText, isFields, parseFields, takeFields, type Fields } from '../front-matter.ts';
import { emptyMetadata, takeBanner, takeCredit } from '../metadata.ts';
import { compact } from '../compact.ts';
import { textOf, type Reader, type Reading as SourceReading, type SourceText } from '../reader.ts';
import { withTurns } from '../turns.ts';
import { markdownSegments } from './markdown-segments.ts';
import { appendHtmlWords, appendMarkdownText } from './markdown-text.ts';

/** Deeper nesting than this is no document but an attack on the stack; what is deeper is left out. */
const DEEPEST = 100;

interface Reading {
  readonly file: string;
  /** Where the segment that the nodes come from begins in the file. */
  readonly base: number;
  readonly builder: ProseBuilder;
  readonly links: Link[];
  /** Links whose address stands elsewhere (`[the report][1]`): where their words stand, by its label. */
  readonly references: (Span & { readonly label: string })[];
  /** Addresses by label; the first of a label counts. */
  readonly definitions: Map<string, string>;
}

/**
 * Addresses in running text are left as text: finding them makes nodes that have no place in the file. One tilde is
 * "about", not a deletion.
 */
function parseTree(text: string, isFirst: boolean, without: readonly string[]): Root {
  const placed = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);
  return fromMarkdown(text, {
    extensions: [
      gfm({ singleTilde: false }),
      ...(isFirst ? [frontmatter(['yaml'])] : []),
      { disable: { null: [...without] } },
    ],
    mdastExtensions: [...placed, ...(isFirst ? [frontmatterFromMarkdown(['yaml'])] : [])],
  });
}

const startOf = ({ base }: Reading, node: Nodes) => base + (node.position?.start.offset ?? 0);
const endOf = ({ base }: Reading, node: Nodes) => base + (node.position?.end.offset ?? 0);

/**
 * Code with quotation marks in it quotes nobody and is masked; a command inside a sentence is one of its words.
 * What is taken for code may be a wire service's marks: ``We lost it,'' she said. ``All of it.''
 */
function inlineCode(reading: Reading, node: InlineCode): void {
  const { file, builder } = reading;
  const raw = file.slice(startOf(reading, node), endOf(reading, node));
  if (raw.startsWith('``') && !raw.startsWith('```') && node.value.includes("''"))
    appendMarkdownText(builder, file, startOf(reading, node), endOf(reading, node));
  else if (!/["“”„«»‘’']/.test(node.value)) {
    const at = raw.indexOf(node.value);
    if (at >= 0) builder.copy(node.value, startOf(reading, node) + at);
  }
}

function inline(reading: Reading, node: Nodes, depth: number): void {
  if (depth > DEEPEST) return;
  switch (node.type) {
    case 'text':
      appendMarkdownText(reading.builder, reading.file, startOf(reading, node), endOf(reading, node));
      return;
    case 'break':
      reading.builder.stand('\n', startOf(reading, node));
      return;
    case 'html':
      if (/^<br\b/i.test(node.value)) reading.builder.stand('\n', startOf(reading, node));
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
  let at = startOf(reading, node);
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
  if (node.type === 'html')
    appendHtmlWords(builder, file, startOf(reading, node), endOf(reading, node), next);
  else if (node.lang == null && !isFenced(reading, node)) {
    for (const part of indentedParts(file, startOf(reading, node), endOf(reading, node))) {
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
      if (!reading.definitions.has(node.identifier)) reading.definitions.set(node.identifier, node.url);
      return;
    default:
  }
}

/** All links of a text in its order. */
function linksOf({ links, references, definitions }: Omit<Reading, 'base'>): Link[] {
  const referred = references.flatMap(({ start, end, label }) => {
    const url = definitions.get(label);
    return url === undefined ? [] : [{ start, end, url }];
  });
  return [...links, ...referred].sort((a, b) => a.start - b.start);
}

interface Parsed {
  readonly prose: Prose;
  readonly fields: Fields;
  readonly links: readonly Link[];
}

/** Parses segment by segment; only the first can begin with front matter. */
function readTree(text: string, warnings: string[], without: readonly string[] = []): Parsed {
  const builder = new ProseBuilder();
  const reading = { file: text, builder, links: [], references: [], definitions: new Map<string, string>() };
  let fields: Fields = {};
  for (const { start, end } of markdownSegments(text)) {
    const tree = parseTree(text.slice(start, end), start === 0, without);
    const [first] = tree.children;
    if (start === 0 && first?.type === 'yaml') fields = parseFields(first.value, warnings);
    walk({ ...reading, base: start }, tree, 'paragraph', 0);
  }
  const own = isFields(fields['verbatim']) ? fields['verbatim'] : {};
  const style = asText(own['style']);
  const prose: Prose = {
    ...builder.finish(),
    language: asText(own['language']) ?? asText(fields['lang']) ?? asText(fields['language']),
    ...(style === null ? {} : { style }),
  };
  return { prose, fields, links: linksOf(reading) };
}

/**
 * A Markdown text as prose. Takes the decoded file; throws only where the parser runs out of stack. `without` names
 * constructs of the parser (micromark's names) that the text does not have.
 */
export function readMarkdown(text: string, without: readonly string[] = []): Prose {
  const { prose, links } = readTree(text, [], without);
  return links.length > 0 ? { ...prose, links } : prose;
}

/** A Markdown source: its front matter becomes metadata, its first heading the title where nothing names one. */
function readMarkdownArticle({ text, inFile, warnings: found }: SourceText): SourceReading {
  const warnings = [...found];
  const { prose, fields } = readTree(text, warnings);
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
    warnings,
  };
}

/** Reads a Markdown source. */
export const readMarkdownSource: Reader = (input) => {
  const decoded = textOf(input);
  if ('reason' in decoded) return Promise.resolve(decoded);
  return Promise.resolve([readMarkdownArticle(decoded)]);
};
