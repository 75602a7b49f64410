/** What a source says about itself apart from its text: header lines, banners, credits, front matter fields. */
import { dateIn } from './dates.ts';

/** Gathered while reading; a reader fills in what it finds. */
export interface Metadata {
  title: string | null;
  outlet: string | null;
  published: string | null;
  authors: string[];
  contributors: string[];
  url: string | null;
  language: string | null;
}

export function emptyMetadata(): Metadata {
  return {
    title: null,
    outlet: null,
    published: null,
    authors: [],
    contributors: [],
    url: null,
    language: null,
  };
}

/** The names in "Ida Lund, Bo Ek and Mia Holt". */
export function namesIn(list: string): string[] {
  return list
    .split(/\s*(?:,| and | und | et | & |;)\s*/)
    .map((name) => name.trim().replace(/^and /, ''))
    .filter((name) => name !== '');
}

/** Takes one field ("Published", "date", "author") into the metadata; false where the name means nothing here. */
export function setField(metadata: Metadata, name: string, value: string): boolean {
  switch (name.toLowerCase()) {
    case 'title':
    case 'headline':
      metadata.title ??= value;
      return true;
    case 'by':
    case 'byline':
    case 'author':
    case 'authors':
      metadata.authors.push(...namesIn(value.replace(/^by /i, '')));
      return true;
    case 'date':
    case 'published':
    case 'updated':
      metadata.published ??= dateIn(value);
      return true;
    case 'outlet':
    case 'source':
    case 'publication':
    case 'publisher':
      metadata.outlet ??= value;
      return true;
    case 'url':
    case 'link':
    case 'canonical':
      metadata.url ??= value;
      return true;
    case 'lang':
    case 'language':
      metadata.language ??= value;
      return true;
    default:
      return false;
  }
}

/** An offer of the page around the article, not of the article: "You can now listen to … articles!". */
const LISTEN = /^(?:NEW\s+)?You can now listen to (.{2,60}?) (?:articles|stories)!?$/i;
const CALL_TO_ACTION =
  /^(?:CLICK HERE\b[^a-z]*|ADVERTISEMENT|Advertisement|Story continues below(?: advertisement)?\.?)$/;

/** Whether a line is such an offer; one that names its outlet gives it away. */
export function takeBanner(metadata: Metadata, line: string): boolean {
  const listen = LISTEN.exec(line);
  if (listen) metadata.outlet ??= listen[1] ?? null;
  return listen !== null || CALL_TO_ACTION.test(line);
}

const CONTRIBUTED =
  /^(?:(?:The\s)?(\p{Lu}[\p{L}\d.&' -]{1,40}?)['’]s?\s)?(\p{Lu}[^.!?"“”]{2,200}?) (?:also )?contributed (?:reporting )?to this (?:report|story|article)\.?$/u;
const ADDITIONAL =
  /^(?:Additional )?[Rr]eporting by ([^.!?"“”]{2,200}?)(?:[;,] (?:[Ww]riting|[Ee]diting) by [^.!?"“”]{2,200})?\.?$/;

/** Whether a paragraph is a credit line ("… contributed to this report."), whose names are taken. */
export function takeCredit(metadata: Metadata, paragraph: string): boolean {
  const contributed = CONTRIBUTED.exec(paragraph);
  if (contributed) {
    metadata.outlet ??= contributed[1] ?? null;
    metadata.contributors.push(...namesIn(contributed[2] ?? ''));
    return true;
  }
  const additional = ADDITIONAL.exec(paragraph);
  if (additional) metadata.contributors.push(...namesIn(additional[1] ?? ''));
  return additional !== null;
}
