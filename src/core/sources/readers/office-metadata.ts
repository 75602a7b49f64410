/** What office documents say about themselves. */
import * as l10n from '@vscode/l10n';
import { dateIn } from '../dates.ts';
import { emptyMetadata, type Metadata } from '../metadata.ts';

/** Names that programs put in where nobody gave one. */
const NOBODY =
  /^(?:microsoft(?: office)?(?: user)?|windows(?:[- ]user)?|office user|user|users?\d*|admin(?:istrator)?|owner|author|unknown|default|guest|customer|python-docx|openpyxl|libreoffice|openoffice(?:\.org)?|apache poi|pandoc|docx4j|aspose.*|)$/i;
const NO_TITLE =
  /^(?:untitled.*|(?:microsoft word|word document|powerpoint presentation)\b.*|(?:new )?(?:document|dokument|doc|title|titel)\s*\d*|template|vorlage|.*\.(?:docx?|dotx?|odt|rtf|pdf|pages|wpd))$/i;

/** The warning of a document with text struck through. */
export function struckWarning(): string {
  return l10n.t('Text that is struck through is left out, like deleted text.');
}

interface Found {
  readonly title?: string | undefined;
  readonly authors?: readonly (string | undefined)[];
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
  readonly language?: string | undefined;
}

const plain = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const monthsOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/**
 * When a document came out, of which only its file's dates are known. One that was still changed months after it was
 * made was likely made from an older one, whose date it bears.
 */
function cameOut(created: string | null, modified: string | null): string | null {
  if (created === null || modified === null) return created;
  return Math.abs(monthsOf(modified) - monthsOf(created)) <= 1 ? created : null;
}

/** Metadata of a document's own fields; what programs fill in by themselves is left out. */
export function officeMetadata(found: Found): Metadata {
  const title = plain(found.title);
  const authors = (found.authors ?? [])
    .flatMap((name) => plain(name).split(/\s*;\s*/))
    .filter((name) => name.length < 100 && !NOBODY.test(name));
  const language = plain(found.language).replaceAll('_', '-');
  const modified = dateIn(plain(found.modified));
  return {
    ...emptyMetadata(),
    title: title === '' || NO_TITLE.test(title) ? null : title,
    authors: [...new Set(authors)],
    published: cameOut(dateIn(plain(found.created)), modified),
    modified,
    language: /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(language) ? language : null,
  };
}
