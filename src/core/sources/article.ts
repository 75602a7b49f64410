/** The readers behind one door. */
import * as l10n from '@vscode/l10n';
import type { Article, Block, Prose } from '../model.ts';
import { isReport } from '../report/marker.ts';
import { compact } from './compact.ts';
import { formatOf } from './formats.ts';
import { takeBanner, takeCredit, type Metadata } from './metadata.ts';
import { LIGHT_READERS, type Readers } from './readers/light.ts';
import { readerView } from './reader-view.ts';
import type { Reading, ReaderInput, Refusal, TextBlock } from './reader.ts';
import { withTurns } from './turns.ts';
import { lineStartsOf } from '../text/lines.ts';

/** A report repeats the drafts' wordings: read as a source, it would bear out every wrong one. */
const SEPARATOR = '\n\n';

/** Blocks put together as one text; empty ones are dropped. The map is the text's own. */
function joined(blocks: readonly TextBlock[]): Pick<Prose, 'text' | 'blocks' | 'map'> {
  const parts: string[] = [];
  const placed: Block[] = [];
  let length = 0;
  for (const { text, ...block } of blocks) {
    const words = text.trim();
    if (words === '') continue;
    if (parts.length > 0) length += SEPARATOR.length;
    parts.push(words);
    placed.push({ ...block, start: length, end: length + words.length });
    length += words.length;
  }
  return { text: parts.join(SEPARATOR), blocks: placed, map: [0, 0, length] };
}

/** The prose of a reader's blocks: credits and banners go to the metadata, labels of turns become structure. */
function proseOfBlocks(found: readonly TextBlock[], metadata: Metadata): Prose {
  const whole = joined(found);
  const kept = whole.blocks.filter((block) => {
    const words = whole.text.slice(block.start, block.end).replace(/\n/g, ' ');
    return !takeCredit(metadata, words) && !takeBanner(metadata, words);
  });
  const prose = { ...whole, ...compact(whole.text, whole.map, kept), language: metadata.language };
  return kept.some(({ turn }) => turn) ? prose : withTurns(prose);
}

function articleOf(path: string, reading: Reading): Article {
  const { body, format, warnings, ...found } = reading;
  const metadata = { ...found, authors: [...found.authors], contributors: [...found.contributors] };
  if ('prose' in body) {
    const lineStarts = lineStartsOf(body.text);
    return { path, file: path, format, opens: 'file', ...metadata, prose: body.prose, lineStarts, warnings };
  }
  const prose = proseOfBlocks(body.blocks, metadata);
  const view = readerView(metadata, prose.text, prose.blocks);
  return {
    path,
    file: path,
    format,
    opens: 'reader',
    ...metadata,
    prose: { ...prose, map: view.map },
    lineStarts: lineStartsOf(view.text),
    warnings,
  };
}

/**
 * Reads a source file with the readers given. Its first article has the file's path, further ones of a feed or a
 * package `path#2`, `path#3` …. Rejects only where the format's reader throws.
 */
export async function readArticles(
  input: ReaderInput,
  readers: Readers = LIGHT_READERS,
): Promise<readonly Article[] | Refusal> {
  if (isReport(input.content)) return { reason: l10n.t('a report of Verbatim, no source') };
  const format = formatOf(input.path, input.content);
  const load = readers[format];
  if (!load)
    return {
      reason: l10n.t('{0} files cannot be read here: no worker could be started', format.toUpperCase()),
    };
  const read = await load();
  const readings = await read(input);
  if ('reason' in readings) return readings;
  const articles = readings
    .map((reading) => articleOf(input.path, reading))
    .filter(({ prose }) => prose.blocks.length > 0)
    .map((article, index) => (index === 0 ? article : { ...article, path: `${input.path}#${index + 1}` }));
  return articles.length > 0 ? articles : { reason: l10n.t('no text in it') };
}
