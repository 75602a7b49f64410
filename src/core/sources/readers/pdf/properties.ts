/** What a PDF says about itself: the document's properties, where they are not the leavings of a program. */
import { bareDate } from '../../dates.ts';
import { areNames, emptyMetadata, namesIn, type Metadata } from '../../metadata.ts';
import type { PdfText } from './document.ts';
import type { SizedBlock } from './paragraphs.ts';
import { greatest, median } from './pieces.ts';
import { rowsOf } from './rows.ts';

const PDF_DATE = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-])(\d{2})'?(\d{2})?)?/;

/** A date of the PDF kind (`D:20260304101500+01'00'`) as ISO 8601; null where it is none. */
export function isoOfPdfDate(text: string): string | null {
  const match = PDF_DATE.exec(text.trim());
  if (!match) return null;
  const [, year = '', month = '', day = '', hour, minute, second, zulu, sign, offset, minutes] = match;
  const isDate =
    Number(year) >= 1980 &&
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= 31;
  if (!isDate) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  const zone = zulu ?? (sign !== undefined ? `${sign}${offset ?? '00'}:${minutes ?? '00'}` : '');
  return `${date}T${hour}:${minute}:${second ?? '00'}${zone.endsWith('00:00') ? 'Z' : zone}`;
}

/** Titles that programs make up: names of files and programs, numbers, nothing. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b|untitled|unbenannt|sans titre|document\d*$|doc\d*$|slide \d|powerpoint|layout \d|print(?:ing)?\b|scan|img[_\d]|file:|https?:|[\W\d_]*$)|\.(?:docx?|rtf|odt|pdf|indd|qxd|pages|txt|html?|exe|tmp|dvi|ps|tex|pptx?|xlsx?|wpd|cdr|ai|eps|p65|pmd)\b/i;

const asText = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/[\0\s]+/g, ' ').trim() : '';

/** The title in the properties, if a person could have written it. */
function statedTitle({ info, xmp }: PdfText): string | null {
  for (const value of [info['Title'], xmp('dc:title')]) {
    const title = asText(value);
    if (title.length >= 4 && title.length <= 300 && !NO_TITLE.test(title) && /\p{L}{3}/u.test(title)) {
      // A name in one piece ("minutes_final_v3") is a file's.
      if (/\s/.test(title) || !/[_\d]|\p{Ll}\p{Lu}/u.test(title)) return title;
    }
  }
  return null;
}

/** The authors in the properties: names of people, not of accounts and programs. */
function statedAuthors({ info, xmp }: PdfText): string[] {
  const creators: unknown = xmp('dc:creator');
  const list = Array.isArray(creators) ? creators.map(asText) : namesIn(asText(info['Author']));
  const people = (list.length > 0 ? list : namesIn(asText(info['Author']))).filter((name) => name !== '');
  const isPerson = (name: string) =>
    /^\p{L}[\p{L}\p{M}.'’ -]{2,59}$/u.test(name) &&
    /\s/.test(name) &&
    !/\b(?:microsoft|adobe|user|admin|owner|office|windows|scanner)\b/i.test(name);
  return people.filter((name) => isPerson(name) && areNames([name])).slice(0, 20);
}

function languageOf({ info, xmp }: PdfText): string | null {
  const stated = asText(info['Language']) || asText(xmp('dc:language'));
  try {
    return Intl.getCanonicalLocales(stated.replace(/_/g, '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** So many blocks from the top may be the title. */
const FIRST_BLOCKS = 10;

/** The largest heading among the first blocks; of equals the first. */
function headline(blocks: readonly SizedBlock[]): string | null {
  const headings = blocks
    .slice(0, FIRST_BLOCKS)
    .filter(({ kind, text }) => kind === 'heading' && /\p{L}{3}/u.test(text) && text.length <= 200);
  const largest = greatest(headings, ({ size }) => size);
  return headings.find(({ size }) => size === largest)?.text.replace(/\s+/g, ' ') ?? null;
}

/** Rows from the top of the first page, and from its foot, that may hold the date of what is printed. */
const DATED_ROWS = { top: 30, foot: 4 } as const;
const PARTS = /\s+[/|•·]\s*|\s*[/|•·]\s+|\s+[–—]\s+|\s{3,}/;
/** A printed date more months behind the making of the file is that of something announced. */
const LATEST = 2;
const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** The date that stands by itself on the first page, in its text or its running head; null where none does. */
function printedDate({ pages: [page] }: PdfText, created: string | null): string | null {
  if (!page) return null;
  const size = median(page.pieces.map((piece) => piece.size)) || 10;
  const rows = rowsOf(page, size).map(({ segments }) => segments.map(({ text }) => text).join('   '));
  for (const row of [...rows.slice(0, DATED_ROWS.top), ...rows.slice(DATED_ROWS.top).slice(-DATED_ROWS.foot)])
    for (const part of [row.replace(/\s+/g, ' '), ...row.split(PARTS)]) {
      const date = bareDate(part.trim());
      if (date !== null && (created === null || monthOf(date) <= monthOf(created) + LATEST)) return date;
    }
  return null;
}

/**
 * The metadata of a PDF; the title is that of the text where the properties have none. A date that is printed counts
 * before that of the file, which may have been made long after.
 */
export function propertiesOf(pdf: PdfText, blocks: readonly SizedBlock[]): Metadata {
  const created = isoOfPdfDate(asText(pdf.info['CreationDate']));
  const changed = isoOfPdfDate(asText(pdf.info['ModDate']));
  const printed = printedDate(pdf, created);
  return {
    ...emptyMetadata(),
    title: statedTitle(pdf) ?? headline(blocks),
    authors: statedAuthors(pdf),
    published: printed ?? created ?? changed,
    modified: printed === null && created !== null && changed !== created ? changed : null,
    language: languageOf(pdf),
  };
}
