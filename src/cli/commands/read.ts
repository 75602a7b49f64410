import type { ArticleView, UnreadableSource } from '../../core/engine.ts';
import type { Paint } from '../../core/report/text.ts';
import { clockTime } from '../../core/sources/reader-view.ts';
import { EXIT, UsageError } from '../exit.ts';
import { findSources, readSourceFile } from '../files.ts';
import { createEngine } from '../inputs.ts';
import { painter, warnUnreadable, write } from '../output.ts';

export interface ReadOptions {
  readonly format: 'text' | 'json';
  readonly output?: string;
}

function asText(article: ArticleView, paint: Paint): string {
  const fields: [string, string | null][] = [
    ['title', article.title],
    ['outlet', article.outlet],
    ['published', article.published],
    ['authors', article.authors.join(', ') || null],
    ['contributors', article.contributors.join(', ') || null],
    ['url', article.url],
    ['language', article.language],
    ...article.warnings.map((warning): [string, string] => ['warning', warning]),
  ];
  const known = fields.flatMap(([name, value]) =>
    value === null ? [] : [`${paint('dim', `${name}:`)} ${value}`],
  );
  return [paint('bold', article.path), ...known, '', withTurns(article, paint), ''].join('\n');
}

/** The text with the speakers of its turns, and with times where it is a recording's. */
function withTurns({ text, turns = [] }: ArticleView, paint: Paint): string {
  let at = 0;
  let before: string | null = null;
  const parts: string[] = [];
  for (const { speaker, start, time } of turns) {
    const clock = time === undefined ? '' : `[${clockTime(time)}] `;
    const label = speaker === null || speaker === before ? '' : `${speaker}: `;
    parts.push(text.slice(at, start), paint('dim', `${clock}${label}`));
    at = start;
    before = speaker;
  }
  return parts.join('') + text.slice(at);
}

/** `verbatim read`: sources as Verbatim understands them. Returns the exit status: 2 where none could be read. */
export async function read(
  files: readonly string[],
  options: ReadOptions,
  signal: AbortSignal,
): Promise<number> {
  if (files.length === 0) throw new UsageError('Name at least one file.');
  const engine = createEngine();
  const found = await findSources(files);
  const articles: ArticleView[] = [];
  const unreadable: UnreadableSource[] = [...found.unreadable];
  for (const file of found.files) {
    const input = await readSourceFile(file);
    const result = 'reason' in input ? input : await engine.readSource(input, signal);
    signal.throwIfAborted();
    if ('reason' in result) unreadable.push(result);
    else articles.push(...result);
  }
  warnUnreadable(unreadable);
  const paint = painter(options.output !== undefined);
  const text =
    options.format === 'json'
      ? `${JSON.stringify(articles, null, 2)}\n`
      : `${articles.map((article) => asText(article, paint)).join('\n')}\n`;
  if (articles.length > 0 || options.format === 'json') await write(text, options.output);
  return articles.length > 0 ? EXIT.ok : EXIT.failure;
}
