/**
 * The reader view: a source as a clean text, for files that no editor shows as text (a PDF, a saved page). Passages of
 * such sources are placed in it, so it is made the same way each time from what was read.
 */
import type { Article, Block, OffsetMap } from '../model.ts';

/** "0:04", "12:40", "1:02:03": a time of a recording given in seconds. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

type Head = Pick<Article, 'title' | 'outlet' | 'published' | 'authors' | 'url'>;

/** What stands above the text. The title is left out where the text begins with it. */
function headOf(article: Head, first: string): string {
  const facts = [article.outlet, article.published?.slice(0, 10), article.authors.join(', ')];
  const lines = [
    article.title !== null && article.title !== first ? article.title : '',
    facts.filter((fact) => fact !== undefined && fact !== null && fact !== '').join(' · '),
    article.url ?? '',
  ].filter((line) => line !== '');
  return lines.length > 0 ? `${lines.join('\n')}\n\n` : '';
}

/** What stands before a block's own words: the time, and the speaker where it is another than before. */
function labelOf(block: Block, before: Block | undefined): string {
  const time = block.time === undefined ? '' : `[${clockTime(block.time)}] `;
  const isNew = block.turn !== undefined && block.turn.label !== before?.turn?.label;
  return `${time}${isNew ? `${block.turn.label}: ` : ''}`;
}

/** The view's text, and the map that leads from the clean text into it. O(length). */
export function readerView(
  article: Head,
  text: string,
  blocks: readonly Block[],
): { readonly text: string; readonly map: OffsetMap } {
  const [first] = blocks;
  const parts = [headOf(article, first ? text.slice(first.start, first.end) : '')];
  let length = parts[0]?.length ?? 0;
  const map: number[] = [];
  for (const [index, block] of blocks.entries()) {
    const label = labelOf(block, blocks[index - 1]);
    const words = text.slice(block.start, block.end);
    map.push(block.start, length + label.length, words.length);
    parts.push(label, words, '\n\n');
    length += label.length + words.length + 2;
  }
  return { text: `${parts.join('').trimEnd()}\n`, map };
}

/** The text that an article's file offsets count in, where that is a reader view; null where it is the file itself. */
export function readerViewOf(article: Article): string | null {
  if (article.opens === 'file') return null;
  return readerView(article, article.prose.text, article.prose.blocks).text;
}
