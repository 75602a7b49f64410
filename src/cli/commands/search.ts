import type { SearchHit } from '../../core/engine.ts';
import { placeOf, type Paint } from '../../core/report/text.ts';
import { EXIT, UsageError } from '../exit.ts';
import { createEngine, loadSources, requireSources } from '../inputs.ts';
import { painter, warnUnreadable, write } from '../output.ts';

/** More places than these are no answer to a person. */
const LIMIT = 20;

export interface SearchOptions {
  readonly sources?: readonly string[];
  readonly format: 'text' | 'json';
  readonly output?: string;
}

function asText(hit: SearchHit, paint: Paint): string {
  const one = (text: string) => text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');
  const who =
    hit.role === 'prose' ? '' : `  ${paint('cyan', `— ${hit.speaker?.name ?? 'speaker not named'}`)}`;
  const percent = `${Math.round(hit.similarity * 100)} %`;
  return `${paint('dim', `${placeOf(hit)}  ${percent}`)}\n  ${one(hit.before)}${paint('bold', one(hit.text))}${one(hit.after)}${who}\n`;
}

/** `verbatim search`: where words stand in the sources, or nearly. Status 1 where they stand nowhere. */
export async function search(words: string, options: SearchOptions, signal: AbortSignal): Promise<number> {
  if (words.trim() === '') throw new UsageError('Name the words to search for.');
  const engine = createEngine();
  const loaded = await loadSources(engine, options.sources, [], signal);
  requireSources(loaded);
  const hits = await engine.search(words, LIMIT, signal);
  warnUnreadable(loaded.unreadable);
  const paint = painter(options.output !== undefined);
  const text =
    options.format === 'json'
      ? `${JSON.stringify(hits, null, 2)}\n`
      : hits.length === 0
        ? `Nothing like it in ${loaded.list.length} ${loaded.list.length === 1 ? 'source' : 'sources'}.\n`
        : hits.map((hit) => asText(hit, paint)).join('\n');
  await write(text, options.output);
  return hits.length > 0 ? EXIT.ok : EXIT.findings;
}
