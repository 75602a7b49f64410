/** An article as a Markdown file of the user's own, which reads back as what was read. */
import type { Article, Block } from '../model.ts';
import type { Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { clockTime } from './reader-view.ts';

/** Where an article was got, and when. */
export interface Retrieval {
  /** The address it was found at in the end. */
  readonly url: string;
  /** ISO 8601, with the time of day. */
  readonly retrieved: string;
  /** SHA-256 of the bytes that were fetched, in hexadecimal. */
  readonly hash: string;
}

function nodeOf(text: string, block: Block, before: Block | undefined): RootContent {
  const words = text.slice(block.start, block.end);
  const speaks = block.turn && (block.turn.label !== before?.turn?.label || block.time !== undefined);
  const time = block.time === undefined ? '' : `[${clockTime(block.time)}] `;
  const children = [
    { type: 'text' as const, value: `${speaks ? `${time}${block.turn.label}: ` : time}${words}` },
  ];
  if (block.kind === 'heading') return { type: 'heading', depth: 2, children };
  const paragraph = { type: 'paragraph' as const, children };
  if (block.kind === 'blockquote' || block.kind === 'pull-quote')
    return { type: 'blockquote', children: [paragraph] };
  if (block.kind === 'list-item')
    return {
      type: 'list',
      ordered: false,
      spread: false,
      children: [{ type: 'listItem', children: [paragraph] }],
    };
  return paragraph;
}

/** The fields of the front matter; empty ones are left out. */
function fieldsOf(article: Article, retrieval: Retrieval): Record<string, unknown> {
  const { title, outlet, published, modified, authors, contributors, language } = article;
  const known = {
    title,
    outlet,
    published,
    modified,
    authors: authors.length > 0 ? authors : null,
    contributors: contributors.length > 0 ? contributors : null,
    language,
    url: article.url ?? retrieval.url,
    retrieved: retrieval.retrieved,
    hash: `sha256:${retrieval.hash}`,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
}

/** The Markdown of an article: front matter that says where it is from, and its text. Mark-up in the text is escaped. */
export function savedArticle(article: Article, retrieval: Retrieval): string {
  const { text, blocks } = article.prose;
  const root: Root = {
    type: 'root',
    children: blocks.map((block, index) => nodeOf(text, block, blocks[index - 1])),
  };
  const fields = stringify(fieldsOf(article, retrieval), { lineWidth: 0 });
  return `---\n${fields}---\n\n${toMarkdown(root, { bullet: '-', extensions: [gfmToMarkdown()] })}`;
}

/** A file name for an article, without its extension: its title's words, else the last part of its address. */
export function fileNameOf(title: string | null, url: string): string {
  const path = /^\w+:\/\/([^?#]*)/.exec(url)?.[1]?.replace(/\/+$/, '') ?? '';
  const last = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{2,5}$/, '');
  const slug = (words: string) =>
    words
      .normalize('NFKD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 60)
      .replace(/^-+|-+$/g, '');
  return slug(title ?? '') || slug(last) || 'source';
}
