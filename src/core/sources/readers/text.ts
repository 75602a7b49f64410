/** Plain text: articles as readers save them, transcripts, releases. */
import type { Block, Prose } from '../../model.ts';
import { compact } from '../compact.ts';
import { dateIn, dateLine } from '../dates.ts';
import {
  areNames,
  emptyMetadata,
  namesIn,
  setField,
  takeBanner,
  takeCredit,
  type Metadata,
} from '../metadata.ts';
import { linesOf, paragraphsOf, proseOf, type Line } from '../paragraphs.ts';
import { withoutFurniture } from '../page-furniture.ts';
import { textOf, type Reader, type Reading, type SourceText } from '../reader.ts';
import { turnLabels, withTurns } from '../turns.ts';

/** So many lines from the top may be header lines. */
const HEADER_LINES = 16;
const LONGEST_HEADER_LINE = 300;
const LONGEST_HEADLINE = 160;
const FIELD = /^(\p{L}{2,12}(?:[ _-]\p{L}{2,12})?)\s?:\s+(\S.*)$/u;
/** `date 2026-01-13 NEW You can now listen …`: a saved article whose date and banner share a line. */
const DATE_LINE = /^(?:date|published):?\s+(\d{4}-\d{2}-\d{2}\S*)\s*(.*)$/i;
const BYLINE = /^(?:By|BY)\s+(\p{Lu}[^!?"“”:]{2,100})$/u;
/** How long a recording is, behind its date: "Thu, Mar 5, 2026 10:02AM • 32:10". */
const LENGTH = /\s+[•·|]\s+(?:\d{1,2}:)?\d{1,2}:\d\d$/;
/** "By Ida Roe, Staff Writer" */
const OFFICE = /\b(?:staff|writer|reporter|correspondent|columnist|contributor|editor)\b/iu;
/** "ARDMOOR, March 4 (Reuters) - ": place, perhaps a date, the agency. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\p{M} .'’-]{2,40}(?:, [\p{L}\d. ]{2,30}){0,2}\s\((\p{Lu}[\p{L} ]{1,30})\)|\p{Lu}[\p{L}\p{M} .'’-]{2,40}(?:, [\p{L}\d. ]{2,30}){0,2}\s\((AP|AFP|Reuters|dpa|EFE|ANSA|TASS|APA)\))\s?(?:[-–—]|--)\s+/u;

/** A line that is nothing but a byline; its names, and the outlet behind them, are taken. */
function takeByline(metadata: Metadata, line: string): boolean {
  const byline = BYLINE.exec(line)?.[1];
  if (byline === undefined) return false;
  const [people = '', ...rest] = byline.split(/\s+[|•·–—]\s+|,\s+(?=The )|,\s+(?=\p{Lu}[\p{L} ]+$)/u);
  const names = namesIn(people);
  // A sentence may begin with "By": names have no full stop at their end.
  if (!areNames(names) || /\p{Ll}{2}\.$/u.test(line)) return false;
  metadata.authors.push(...names);
  for (const part of rest) {
    const date = dateLine(part);
    if (date !== null) metadata.published ??= date;
    else if (
      /^The |(?:News|Times|Post|Press|Journal|Herald|Gazette|Tribune|Guardian|Mail|Reuters|AP|Agency)\b/u.test(
        part,
      )
    )
      metadata.outlet ??= part;
    else if (areNames([part]) && !OFFICE.test(part)) metadata.authors.push(part);
  }
  return true;
}

/** Takes a line of the header; what of it is text after all is handed back, null where all was header. */
function takeHeaderLine(metadata: Metadata, line: Line): Line | null {
  if (line.text.length > LONGEST_HEADER_LINE) return line;
  const date = DATE_LINE.exec(line.text);
  if (date) {
    metadata.published ??= dateIn(date[1] ?? '');
    const rest = date[2] ?? '';
    if (rest === '' || takeBanner(metadata, rest)) return null;
    return { start: line.end - rest.length, end: line.end, text: rest };
  }
  if (takeBanner(metadata, line.text) || takeByline(metadata, line.text)) return null;
  const only = dateLine(line.text.replace(LENGTH, ''));
  if (only !== null) {
    metadata[/^(?:last )?(?:updated|modified)/i.test(line.text) ? 'modified' : 'published'] ??= only;
    return null;
  }
  const field = FIELD.exec(line.text);
  // Words in quotation marks are never thrown away with a header; a title in them is still a title.
  const spoken = field && /["“”«»„]/.test(field[2] ?? '') && !/^(?:title|headline)$/i.test(field[1] ?? '');
  if (field && !spoken && setField(metadata, field[1] ?? '', field[2] ?? '')) return null;
  return line;
}

const canBeHeadline = (line: string) =>
  line.length <= LONGEST_HEADLINE && /[\p{L}\p{N}?!’'”"]$/u.test(line) && !/^["“„«>*•–—-]/u.test(line);

/** Splits the header off. Blank lines between header lines belong to it; the first line of text ends it. */
function takeHeader(metadata: Metadata, lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let index = 0;
  for (; index < Math.min(lines.length, HEADER_LINES); index++) {
    const line = lines[index];
    if (!line || line.text === '') continue;
    const rest = takeHeaderLine(metadata, line);
    if (rest === null) continue;
    const next = lines.slice(index + 1).find(({ text }) => text !== '');
    // A headline stands above its byline or date: it is kept as text, and the header goes on below it.
    const above = rest === line && kept.length === 0 && metadata.title === null && canBeHeadline(line.text);
    if (above && next && takeHeaderLine(emptyMetadata(), next) === null) {
      metadata.title = line.text;
      kept.push(line, { start: line.end, end: line.end, text: '' });
      continue;
    }
    return rest === line ? [...kept, ...lines.slice(index)] : [...kept, rest, ...lines.slice(index + 1)];
  }
  return [...kept, ...lines.slice(index)];
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

/** The first paragraph without its dateline; an agency named there is the outlet. */
function withoutDateline(metadata: Metadata, prose: Pick<Prose, 'text' | 'blocks' | 'map'>) {
  const index = prose.blocks.findIndex((block) => block.kind === 'paragraph');
  const block = prose.blocks[index];
  const dateline =
    block && DATELINE.exec(prose.text.slice(block.start, Math.min(block.end, block.start + 160)));
  if (!dateline) return prose;
  metadata.outlet ??= dateline[1] ?? dateline[2] ?? null;
  const cut = (one: Block, at: number) =>
    at === index ? { ...one, start: one.start + dateline[0].length } : one;
  return compact(prose.text, prose.map, prose.blocks.map(cut));
}

/** The paragraphs of a text. Nothing is taken away. */
export function readPlainText(text: string): Prose {
  return { ...proseOf(paragraphsOf(linesOf(text))), language: null };
}

/** A plain text taken apart: header lines, banners and credits become metadata, the rest is text. */
export function articleText(text: string): { readonly metadata: Metadata; readonly prose: Prose } {
  const metadata = emptyMetadata();
  const body = takeHeader(metadata, withoutFurniture(linesOf(text), text));
  const labels = turnLabels(body.map((line) => line.text));
  const paragraphs = paragraphsOf(body, labels).filter((paragraph) => !isApart(metadata, paragraph));
  metadata.title ??= headlineOf(paragraphs);
  const prose = proseOf(paragraphs);
  const [first, ...others] = prose.blocks;
  const isTitle = first && prose.text.slice(first.start, first.end) === metadata.title;
  const blocks = isTitle ? [{ ...first, kind: 'heading' as const }, ...others] : prose.blocks;
  const undated = withoutDateline(metadata, { ...prose, blocks });
  return { metadata, prose: withTurns({ ...undated, language: metadata.language }) };
}

function readTextArticle({ text, inFile, warnings }: SourceText): Reading {
  const { metadata, prose } = articleText(text);
  return { format: 'text', ...metadata, body: inFile(prose), warnings };
}

/** Reads a plain-text source. */
export const readText: Reader = (input) => {
  const decoded = textOf(input);
  if ('reason' in decoded) return Promise.resolve(decoded);
  return Promise.resolve([readTextArticle(decoded)]);
};
