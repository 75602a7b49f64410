/**
 * Markdown (CommonMark, GFM, YAML front matter). Code, HTML, images, addresses of links, footnote marks and front
 * matter are masked; emphasis and links are seen through. The clean text of a block is what a reader would read.
 */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { parse } from 'yaml';
import type { Article, BlockKind, Prose } from '../../model.ts';
import { ProseBuilder } from '../../text/prose-builder.ts';
import { emptyMetadata, namesIn, setField, takeBanner, takeCredit, type Metadata } from '../metadata.ts';
import { withTurns } from '../turns.ts';

/** Deeper nesting than this is no document but an attack on the stack; what is deeper is left out. */
const DEEPEST = 100;

interface Reading {
  readonly file: string;
  readonly builder: ProseBuilder;
}

function parseTree(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
}

/**
 * Copies the value of a text node. Where it differs from the file (escapes, character references, the marks of a block
 * quote at the head of a line) the two are walked side by side; micromark never reorders, so this needs no look-back.
 */
function copyText(reading: Reading, value: string, from: number, to: number): void {
  const raw = reading.file.slice(from, to);
  if (raw === value) {
    reading.builder.copy(value, from);
    return;
  }
  let at = 0;
  for (let index = 0; index < value.length;) {
    const unit = value[index] ?? '';
    const reference =
      raw[at] === '&'
        ? /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/.exec(raw.slice(at, at + 40))
        : null;
    if (reference && !value.startsWith(reference[0], index)) {
      const decoded = String.fromCodePoint(value.codePointAt(index) ?? 0);
      reading.builder.stand(decoded, from + at);
      at += reference[0].length;
      index += decoded.length;
    } else if (raw[at] === unit) {
      reading.builder.copy(unit, from + at);
      at++;
      index++;
    } else if (at < raw.length) at++;
    else break;
  }
}

function inline(reading: Reading, node: Nodes, depth: number): void {
  if (depth > DEEPEST) return;
  const from = node.position?.start.offset ?? 0;
  switch (node.type) {
    case 'text':
      copyText(reading, node.value, from, node.position?.end.offset ?? from);
      return;
    case 'break':
      reading.builder.stand('\n', from);
      return;
    case 'html':
      if (/^<br\b/i.test(node.value)) reading.builder.stand('\n', from);
      return;
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      for (const child of node.children) inline(reading, child, depth + 1);
      return;
    default:
  }
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
    default:
  }
}

/** The fields of the front matter; a broken one is told in a warning and otherwise ignored. */
function frontMatterOf(tree: Root, warnings: string[]): Readonly<Record<string, unknown>> {
  const [first] = tree.children;
  if (first?.type !== 'yaml') return {};
  try {
    const fields: unknown = parse(first.value, { maxAliasCount: 0, logLevel: 'silent' });
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields)
      ? (fields as Record<string, unknown>)
      : {};
  } catch (error) {
    warnings.push(
      `Its front matter is not valid YAML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`,
    );
    return {};
  }
}

const asText = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

function proseFrom(tree: Root, text: string, fields: Readonly<Record<string, unknown>>): Prose {
  const reading: Reading = { file: text, builder: new ProseBuilder() };
  walk(reading, tree, 'paragraph', 0);
  const { text: clean, blocks, map } = reading.builder.finish();
  const own =
    typeof fields['verbatim'] === 'object' ? (fields['verbatim'] as Record<string, unknown> | null) : null;
  const style = asText(own?.['style']);
  return {
    text: clean,
    blocks: withTurns(clean, blocks),
    map,
    language: asText(own?.['language']) ?? asText(fields['lang']) ?? asText(fields['language']),
    ...(style === null ? {} : { style }),
  };
}

/** A Markdown text as prose. Takes the decoded file; throws only where the parser runs out of stack. */
export function readMarkdown(text: string): Prose {
  const tree = parseTree(text);
  return proseFrom(tree, text, frontMatterOf(tree, []));
}

function takeFields(metadata: Metadata, fields: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(fields)) {
    if (Array.isArray(value)) {
      if (/^(?:by|authors?)$/i.test(name))
        metadata.authors.push(...value.flatMap((one) => namesIn(asText(one) ?? '')));
      continue;
    }
    const single = asText(value);
    if (single !== null) setField(metadata, name, single);
  }
}

/** A Markdown source: its front matter becomes metadata, its first heading the title where nothing names one. */
export function readMarkdownArticle(path: string, text: string): Article {
  const warnings: string[] = [];
  const tree = parseTree(text);
  const fields = frontMatterOf(tree, warnings);
  const metadata = emptyMetadata();
  takeFields(metadata, fields);
  const prose = proseFrom(tree, text, fields);
  const blocks = prose.blocks.filter((block) => {
    const words = prose.text.slice(block.start, block.end);
    return !takeCredit(metadata, words) && !takeBanner(metadata, words);
  });
  const heading = blocks.find((block) => block.kind === 'heading');
  return {
    path,
    format: 'markdown',
    ...metadata,
    title: metadata.title ?? (heading ? prose.text.slice(heading.start, heading.end) : null),
    prose: { ...prose, blocks },
    warnings,
  };
}
