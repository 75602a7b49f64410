/** Reading a text as a source, for tests. */
import assert from 'node:assert/strict';
import { readArticles } from '../../../src/core/sources/article.ts';
import { READERS } from '../../../src/core/sources/readers/index.ts';
import type { Article } from '../../../src/core/model.ts';

export type Content = string | Uint8Array;

/** The articles of a file; fails where there are none. */
export async function articlesOf(path: string, content: Content): Promise<readonly Article[]> {
  const articles = await readArticles({ path, content }, READERS);
  assert.ok(!('reason' in articles), 'reason' in articles ? articles.reason : '');
  return articles;
}

/** The one article of a file. */
export async function articleOf(path: string, content: Content): Promise<Article> {
  const articles = await articlesOf(path, content);
  assert.equal(articles.length, 1);
  return articles[0] ?? assert.fail();
}

/** Why a file is not read. */
export async function reasonOf(path: string, content: Content): Promise<string> {
  const articles = await readArticles({ path, content }, READERS);
  assert.ok('reason' in articles);
  return articles.reason;
}

/** Its blocks: kind, speaker where there is one, words. */
export function blocksOf({ prose }: Article): string[] {
  return prose.blocks.map(({ start, end, kind, turn }) => {
    const speaker = turn ? ` ${turn.label}` : '';
    return `${kind}${speaker}: ${prose.text.slice(start, end).replace(/\n/g, '/')}`;
  });
}
