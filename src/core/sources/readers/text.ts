/** Plain text: articles as readers save them, transcripts, releases. */
import type { Article, Prose } from '../../model.ts';
import { dateIn } from '../dates.ts';
import { emptyMetadata, namesIn, setField, takeBanner, takeCredit, type Metadata } from '../metadata.ts';
import { linesOf, paragraphsOf, proseOf, type Line } from '../paragraphs.ts';
import { withTurns } from '../turns.ts';

/** So many lines from the top may be header lines. */
const HEADER_LINES = 12;
const FIELD = /^(\p{L}{2,12}):\s+(\S.*)$/u;
/** `date 2026-01-13 NEW You can now listen …`: a saved article whose date and banner share a line. */
const DATE_LINE = /^date:?\s+(\d{4}-\d{2}-\d{2}\S*)\s*(.*)$/i;
const BYLINE = /^(?:By|BY)\s+(\p{Lu}[^.!?"“”:]{2,100})$/u;

/** Takes a line of the header; what of it is text after all is handed back, null where all was header. */
function takeHeaderLine(metadata: Metadata, line: Line): Line | null {
  const date = DATE_LINE.exec(line.text);
  if (date) {
    metadata.published ??= dateIn(date[1] ?? '');
    const rest = date[2] ?? '';
    if (rest === '' || takeBanner(metadata, rest)) return null;
    return { start: line.end - rest.length, end: line.end, text: rest };
  }
  if (takeBanner(metadata, line.text)) return null;
  const byline = BYLINE.exec(line.text);
  if (byline) {
    const [names, outlet] = (byline[1] ?? '').split(
      /,\s+(?=The |[A-Z][\w ]+(?:News|Times|Post|Press|Journal|Herald)$)/,
    );
    metadata.authors.push(...namesIn(names ?? ''));
    if (outlet !== undefined) metadata.outlet ??= outlet;
    return null;
  }
  const field = FIELD.exec(line.text);
  if (field && setField(metadata, field[1] ?? '', field[2] ?? '')) return null;
  return line;
}

/** Splits the header off. Blank lines between header lines belong to it; the first line of text ends it. */
function takeHeader(metadata: Metadata, lines: readonly Line[]): Line[] {
  let index = 0;
  for (; index < Math.min(lines.length, HEADER_LINES); index++) {
    const line = lines[index];
    if (!line || line.text === '') continue;
    const rest = takeHeaderLine(metadata, line);
    if (rest === null) continue;
    if (rest !== line) return [rest, ...lines.slice(index + 1)];
    break;
  }
  return lines.slice(index);
}

/** Credits and banners that stand below the header. */
function isApart(metadata: Metadata, paragraph: readonly Line[]): boolean {
  const text = paragraph.map((line) => line.text).join(' ');
  return takeCredit(metadata, text) || takeBanner(metadata, text);
}

/** A short first paragraph without an end mark, followed by others, is the headline; it stays in the text. */
function headlineOf(paragraphs: readonly (readonly Line[])[]): string | null {
  const [first, second] = paragraphs;
  const line = first?.[0];
  if (first?.length !== 1 || !line || !second) return null;
  const isHeadline = line.text.length <= 120 && /[\p{L}\p{N}]$/u.test(line.text) && !/["“”:]/.test(line.text);
  return isHeadline ? line.text : null;
}

/** The paragraphs of a text, with the turns of a transcript. Nothing is taken away. */
export function readPlainText(text: string): Prose {
  const prose = proseOf(paragraphsOf(linesOf(text)));
  return { ...prose, blocks: withTurns(prose.text, prose.blocks), language: null };
}

/** A plain-text source: header lines, banners and credits become metadata, the rest is text. */
export function readTextArticle(path: string, text: string): Article {
  const metadata = emptyMetadata();
  const body = takeHeader(metadata, linesOf(text));
  const paragraphs = paragraphsOf(body).filter((paragraph) => !isApart(metadata, paragraph));
  const headline = metadata.title === null ? headlineOf(paragraphs) : null;
  const { text: clean, blocks, map } = proseOf(paragraphs);
  const marked = blocks.map((block, index) =>
    index === 0 && headline !== null ? { ...block, kind: 'heading' as const } : block,
  );
  return {
    path,
    format: 'text',
    ...metadata,
    title: metadata.title ?? headline,
    prose: { text: clean, blocks: withTurns(clean, marked), map, language: metadata.language },
    warnings: [],
  };
}
