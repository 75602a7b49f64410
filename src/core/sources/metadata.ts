/** What a source says about itself apart from its text: header lines, banners, credits, front matter fields. */
import { dateIn } from './dates.ts';

/** Gathered while reading; a reader fills in what it finds. */
export interface Metadata {
  title: string | null;
  outlet: string | null;
  published: string | null;
  /** When it was last changed, like `published`. */
  modified: string | null;
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
    modified: null,
    authors: [],
    contributors: [],
    url: null,
    language: null,
  };
}

/** The first heading of a text, which is its title where nothing else names one. */
export function headingOf(
  blocks: readonly { readonly kind: string; readonly text: string }[],
): string | null {
  const heading = blocks.find(({ kind }) => kind === 'heading')?.text.replace(/\s+/g, ' ');
  return heading ?? null;
}

/** The names in "Ida Lund, Bo Ek and Mia Holt". */
export function namesIn(list: string): string[] {
  return list
    .split(/\s*(?:[,;&]|\s(?:and|und|et|og|och)\s)\s*/)
    .map((name) => name.trim().replace(/^(?:and|by)\s+/i, ''))
    .filter((name) => name !== '');
}

const PARTICLE = /^(?:de|del|da|di|van|von|der|den|el|al|bin|la|le|of|the|ter|ten)$/;

/** Whether every one of these could be the name of a person or of an organisation. */
export function areNames(names: readonly string[]): boolean {
  const isName = (name: string) =>
    name.split(/\s+/).length <= 6 &&
    name.split(/\s+/).every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word));
  return names.length > 0 && names.every(isName);
}

const add = (list: string[], names: readonly string[]) => {
  for (const name of names) if (!list.includes(name)) list.push(name);
};

type Field =
  'title' | 'authors' | 'contributors' | 'published' | 'modified' | 'outlet' | 'url' | 'language' | 'other';

/** The names under which sources give their metadata; those of `other` are recognised and left out. */
const FIELDS: Readonly<Record<string, Field>> = Object.fromEntries(
  (
    [
      ['title', 'title headline hed titel titre título titolo'],
      ['authors', 'by byline author authors writer autor autorin auteur auteurs autore'],
      ['contributors', 'contributor contributors'],
      [
        'published',
        'date published publication-date published-on date-published first-published pubdate posted datum veröffentlicht ' +
          'publié publié-le fecha publicado',
      ],
      ['modified', 'updated modified last-updated date-modified'],
      ['outlet', 'outlet source publication publisher newspaper site sitename quelle fuente'],
      ['url', 'url link canonical canonical-url source-url permalink'],
      ['language', 'lang language'],
      ['other', 'retrieved accessed section category tags keywords copyright word-count edition'],
    ] as const
  ).flatMap(([field, names]) => names.split(' ').map((name) => [name, field])),
);

/** Takes one field ("Published", "date", "author") into the metadata; false where the name or the value means nothing. */
export function setField(metadata: Metadata, name: string, value: string): boolean {
  const text = value.trim();
  const field =
    FIELDS[
      name
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-')
    ];
  if (field === undefined || text === '') return false;
  if (field === 'other') return true;
  if (field === 'url' || (field === 'outlet' && /^https?:\/\//i.test(text))) metadata.url ??= text;
  else if (field === 'authors') add(metadata.authors, namesIn(text.replace(/^by\s+/i, '')));
  else if (field === 'contributors') add(metadata.contributors, namesIn(text));
  else if (field === 'published' || field === 'modified') metadata[field] ??= dateIn(text);
  else metadata[field] ??= text;
  return true;
}

/** An offer of the page around the article, not of the article: "You can now listen to … articles!". */
const LISTEN =
  /^(?:NEW[:!]?\s+)?You can (?:now )?listen to (?:the )?(\p{Lu}[^.!?"“”]{1,60}?)(?:['’]s?)? (?:articles|stories)\s?[.!]?$/u;
const CALL_TO_ACTION =
  /^(?:CLICK HERE\b[^a-z]*|(?:GET|DOWNLOAD) [^a-z]*\bAPP\b[^a-z]*|ADVERTISEMENT|Advertisement|(?:Story|Article) continues (?:below|after)(?: (?:this )?advertisement)?\.?|Listen to this (?:article|story)|Share this (?:article|story)|(?:Sign up|Subscribe) (?:for|to) [^.!?"“”]{2,60} newsletters?[.!]?|\d{1,2} min(?:ute)?s? read)$/u;
/** What stands around a release or a wire story and is no part of it: when it may be used, and where it ends. */
const RELEASE =
  /^[*\s]*(?:(?:FOR )?IMMEDIATE RELEASE|For immediate release|FOR RELEASE\b[^"“”]{0,60}|(?:(?:UNDER|STRICTLY|STRICT|NEWS) )*EMBARGO(?:ED)?\b[^"“”]{0,100}|(?:Under|Strict(?:ly)?) [Ee]mbargo(?:ed)?\b[^"“”]{0,80}|Embargo(?:ed)?(?: until| till|:)[^"“”]{0,80}|(?:NEWS|PRESS|MEDIA) (?:RELEASE|STATEMENT|ADVISORY)|(?:Press|News|Media) [Rr]elease|PRESSEMITTEILUNG|SPERRFRIST\b[^"“”]{0,80}|Sperrfrist:[^"“”]{0,80}|-{1,3} ?(?:30|ENDS?|Ends?|MORE|more) ?-{1,3}|#{3,}|END|ENDS|\(?MORE\)?|\(END\))[*\s:.]*$/u;
/** A wire's name for a story and its note to editors: "BC-ARDMOOR-QUAY/ 1st Ld-Writethru, 400", "Eds: Adds quote." */
const SLUG =
  /^(?:[A-Z]{2,3}--?)?\p{Lu}[\p{L}\d'’]*(?:-{1,2}\p{Lu}[\p{L}\d'’]*)+[/,]?\s?(?:\(?(?:\d{1,2}(?:st|nd|rd|th) Ld|UPDATE \d|WRAPUP|Writethru)\b.{0,50}|,?\s?\d{2,4}(?: words)?)$|^(?:Eds|EDS)(?:[:.]|\s--)\s[^"“”]{3,200}$/u;
/** Longer paragraphs are neither banner nor credit. */
const LONGEST_CREDIT = 400;

/** Whether a line is such an offer; one that names its outlet gives it away. */
export function takeBanner(metadata: Metadata, line: string): boolean {
  if (line.length > LONGEST_CREDIT) return false;
  const listen = LISTEN.exec(line);
  if (listen) metadata.outlet ??= listen[1] ?? null;
  return listen !== null || CALL_TO_ACTION.test(line) || RELEASE.test(line) || SLUG.test(line);
}

const CONTRIBUTED =
  /^([^.!?"“”;:]{2,300}?)(?<!\sha[sd])(?: also)? contributed (?:reporting )?to this (?:report|story|article|piece)(?: from [^.!?"“”]{2,40})?\.?$/u;
/** "Fox News' Ana Cruz", "The Harbour Post's Ida Lund": the outlet is what owns the names. */
const OWNER = /^(\p{Lu}.{1,40}?)(?:(?<=[sS])['’]|['’]s) (?=\p{Lu})/u;
const REPORTING =
  /^\(?(Additional )?[Rr]eporting by ([^.!?"“”;()]{2,200}?)(?:[;,.] ?(?:[Ww]riting|[Ee]diting|Additional reporting) by [^!?"“”]{2,200}?)?\.?\)?$/;
const COPYRIGHT = /^(?:©|Copyright\b|\(c\))[^"“”]{2,200}$/i;

/** Whether a paragraph is a credit line ("… contributed to this report."), whose names are taken. */
export function takeCredit(metadata: Metadata, paragraph: string): boolean {
  if (paragraph.length > LONGEST_CREDIT) return false;
  if (COPYRIGHT.test(paragraph)) return true;
  const contributed = CONTRIBUTED.exec(paragraph)?.[1];
  if (contributed !== undefined) {
    const owner = OWNER.exec(contributed);
    const names = namesIn(owner ? contributed.slice(owner[0].length) : contributed);
    if (!areNames(names)) return false;
    metadata.outlet ??= owner?.[1] ?? null;
    add(metadata.contributors, names);
    return true;
  }
  const reporting = REPORTING.exec(paragraph);
  if (!reporting) return false;
  const names = namesIn(reporting[2] ?? '');
  const [first] = names;
  // "Reporting by Ida Lund in Ardmoor": the place is no part of the name.
  const people = first === undefined ? [] : names.map((name) => name.replace(/ in \p{Lu}.*$/u, ''));
  if (!areNames(people)) return false;
  add(
    reporting[1] === undefined && metadata.authors.length === 0 ? metadata.authors : metadata.contributors,
    people,
  );
  return true;
}
