/** What a page says of its article: schema.org data first, then the meta elements, then what the page shows. */
import { dateIn } from '../dates.ts';
import { emptyMetadata, type Metadata } from '../metadata.ts';
import { authorsIn, declaredAuthor } from './authors.ts';
import { unescapeTwice } from './block-writer.ts';
import { isObject, listOf, nameOf, typesOf, type JsonObject } from './json-data.ts';
import { attribute, classWords, elementsOf, isWithin, lineOf, textLine, type PageElement } from './tree.ts';

/** The values of a page's meta elements by lower-case name or property; the first of a name counts. */
export type MetaValues = ReadonlyMap<string, readonly string[]>;

/** Collects the meta elements; a property is surer than a name. */
export function metaValues(root: PageElement): MetaValues {
  const values = new Map<string, string[]>();
  const elements = [...elementsOf(root)].filter(({ tag }) => tag === 'meta');
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    for (const element of elements) {
      const content = lineOf(unescapeTwice(attribute(element, 'content')));
      if (content === '') continue;
      for (const written of attribute(element, key).toLowerCase().split(/\s+/)) {
        const name = written.replace(/^(?:dcterms?|dc)[.:]/, 'dc.');
        if (name !== '') values.set(name, [...(values.get(name) ?? []), content]);
      }
    }
  }
  return values;
}

const TITLES =
  'dc.title og:title parsely-title twitter:title title headline hdl sailthru.title weibo:article:title'.split(
    ' ',
  );
const PUBLISHED =
  'article:published_time datepublished og:published_time og:article:published_time parsely-pub-date sailthru.date dc.date.issued dc.date dc.created article.published pubdate publishdate publish-date publish_date publication_date date_published published-date publisheddate ptime pdate originalpublicationdate cxenseparse:recs:publishtime release_date displaydate date'.split(
    ' ',
  );
const MODIFIED =
  'article:modified_time datemodified og:updated_time og:modified_time dc.modified dc.date.modified last-modified lastmod revised utime article.updated modified_date'.split(
    ' ',
  );
const AUTHORS =
  'dc.creator parsely-author author article:author sailthru.author byl byline article.author rbauthors og:article:author creator'.split(
    ' ',
  );
const OUTLETS =
  'og:site_name application-name publisher dc.publisher article:publisher cre al:ios:app_name'.split(' ');
const LANGUAGES = 'content-language dc.language language og:locale'.split(' ');

function first(meta: MetaValues, names: readonly string[]): string {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    if (value !== undefined && !/^https?:\/\//.test(value)) return value;
  }
  return '';
}

/** A date as metadata gives it; numbers without strokes (20260304) too. */
function dateOf(value: string): string | null {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{0,6})?$/.exec(value);
  return dateIn(compact ? `${compact[1] ?? ''}-${compact[2] ?? ''}-${compact[3] ?? ''}` : value);
}

function firstDate(values: readonly string[]): string | null {
  for (const value of values) {
    const date = dateOf(value);
    if (date !== null) return date;
  }
  return null;
}

const valuesOf = (meta: MetaValues, names: readonly string[]) =>
  names.flatMap((name) => meta.get(name) ?? []);

/** What stands between a headline and the name of the site in a window's title. */
const TITLE_SEPARATOR = /\s+[|\-–—\\/>»·•:]\s+/gu;

/** The headline in a window's title: without the site's name, unless too little would be left. */
export function windowTitle(title: string, headings: readonly string[]): string {
  const whole = lineOf(unescapeTwice(title));
  const heading = headings.find((one) => one.length >= 15 && whole.toLowerCase().includes(one.toLowerCase()));
  if (heading !== undefined) return heading;
  const cuts = [...whole.matchAll(TITLE_SEPARATOR)].map((match) => match.index);
  const last = cuts.at(-1);
  const head = last === undefined ? whole : whole.slice(0, last);
  return head.split(' ').length > 4 ? head : whole;
}

/** An absolute http(s) address, or null. */
function addressOf(value: string, base: string | null): string | null {
  if (value === '') return null;
  try {
    const url = base === null ? new URL(value) : new URL(value, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function schemaAuthors(data: JsonObject, byId: ReadonlyMap<string, JsonObject>): string[] {
  return listOf(data['author'] ?? data['creator']).map((author) => {
    const id = isObject(author) && author['name'] === undefined ? author['@id'] : undefined;
    return nameOf(typeof id === 'string' ? (byId.get(id) ?? '') : author);
  });
}

/** The texts of a byline's parts, apart: "by", the name, and the date may stand in elements without a space between. */
function partsOf(element: PageElement): string {
  const texts: string[] = [];
  const gather = (one: PageElement): void => {
    for (const child of one.children)
      if (typeof child !== 'string') gather(child);
      else if (child.trim() !== '') texts.push(lineOf(child));
  };
  gather(element);
  return texts.join(' | ');
}

/** Longer texts in an author's element are a biography. */
const LONGEST_BYLINE = 200;
const BYLINE_NAMES: readonly RegExp[] = [
  /^(?:byline|by-line|author-?name|byline-?(?:name|author)|byauthor|by-author)$/,
  /^(?:authors?|p-author|writer|article-?author)$/,
];
const BYLINE_TEXT =
  /^(?:(?:Written|Reported|Words|Story|Text) by|By|BY|Von|Par|Por|Di) \p{Lu}[\p{L}.'’-]+ \p{Lu}[^.!?:"“]{2,80}$/u;

/** How surely an element is a byline: 0 is surest, -1 is none. */
function bylineRank(element: PageElement): number {
  if (/\bauthor\b/.test(attribute(element, 'rel'))) return 0;
  if (/\bauthor\b/.test(attribute(element, 'itemprop'))) return 1;
  const words = classWords(element);
  const named = BYLINE_NAMES.findIndex((pattern) => words.some((word) => pattern.test(word)));
  if (named >= 0) return 2 + named;
  const lead = element.children.find((child) => typeof child === 'string' && child.trim() !== '');
  const isLed =
    typeof lead === 'string' &&
    /^\s*(?:Written by|Reported by|Words by|Story by|Text by|By|BY|Von|Par|Por|Di)\b/.test(lead);
  return isLed && element.children.length <= 12 && BYLINE_TEXT.test(textLine(element)) ? 4 : -1;
}

/** What the page shows as its byline: of each kind, surest first, the first one and its neighbours (joint authors). */
function shownBylines(body: PageElement): string[][] {
  const found: { readonly rank: number; readonly text: string; readonly element: PageElement }[] = [];
  for (const element of elementsOf(body, (one) => !isInScript(one))) {
    if (isInScript(element)) continue;
    const rank = bylineRank(element);
    if (rank < 0) continue;
    const text = partsOf(element);
    if (text !== '' && text.length <= LONGEST_BYLINE) found.push({ rank, text, element });
  }
  return [0, 1, 2, 3, 4].map((rank) => {
    const [first, ...others] = found.filter((one) => one.rank === rank);
    if (!first) return [];
    const near = first.element.parent?.parent;
    const alike = others.filter(
      ({ element }) =>
        near && isWithin(element, near) && attribute(element, 'class') === attribute(first.element, 'class'),
    );
    return [first, ...alike].slice(0, 6).map(({ text }) => text);
  });
}

const isInScript = ({ tag }: PageElement) => tag === 'script' || tag === 'style';

/** The dates that the page shows: `time` elements and what declares itself one. */
function shownDates(body: PageElement): Pick<Metadata, 'published' | 'modified'> {
  let published: string | null = null;
  let modified: string | null = null;
  let any: string | null = null;
  for (const element of elementsOf(body)) {
    const property = attribute(element, 'itemprop').toLowerCase();
    const value =
      attribute(element, 'datetime') || attribute(element, 'content') || attribute(element, 'title');
    const isTime = element.tag === 'time' || attribute(element, 'datetime') !== '';
    const words = isTime || property !== '' ? [] : classWords(element);
    const isNamed = words.some((word) =>
      /^(?:published|pub-?date|publish-?date|post-?date|article-?date|entry-?date|timestamp|dateline|date|datetime|date-?time)$/.test(
        word,
      ),
    );
    if (!isTime && !/date(?:published|modified|created)/.test(property) && !isNamed) continue;
    const text = textLine(element).slice(0, 200);
    const date = dateOf(value) ?? (text.length <= 120 ? dateIn(text) : null);
    if (date === null) continue;
    const says = `${property} ${classWords(element).join(' ')} ${text.slice(0, 30).toLowerCase()}`;
    if (/modified|updated|aktualisiert|mis à jour/.test(says)) modified ??= date;
    else if (/published|created|pubdate|entry-date/.test(says) || element.attributes.has('pubdate'))
      published ??= date;
    else any ??= date;
  }
  return { published: published ?? any, modified };
}

/** "/2026/03/04/…" and "/2026-03-04-…" in an address. */
function dateInAddress(url: string | null): string | null {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url ?? '');
  return match ? dateIn(`${match[1] ?? ''}/${match[2] ?? ''}/${match[3] ?? ''}`) : null;
}

function languageOf(root: PageElement, meta: MetaValues, data: JsonObject): string | null {
  for (const element of elementsOf(root, ({ tag }) => tag === '#root' || tag === 'html')) {
    if (element.tag !== 'html' && element.tag !== 'body' && element.tag !== 'article') continue;
    const tag = languageTag(attribute(element, 'lang') || attribute(element, 'xml:lang'));
    if (tag !== null) return tag;
  }
  return languageTag(nameOf(data['inLanguage'])) ?? languageTag(first(meta, LANGUAGES));
}

function languageTag(value: string): string | null {
  const [tag = ''] = value.split(/[,;\s]/);
  return /^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]{2,8})*$/.test(tag) ? tag.replace(/_/g, '-') : null;
}

/** What is known of a page beside its elements. */
export interface PageFacts {
  readonly root: PageElement;
  readonly meta: MetaValues;
  /** Its schema.org description; empty where it has none. */
  readonly data: JsonObject;
  /** Every object of its schema.org data. */
  readonly objects: readonly JsonObject[];
  /** Where it was saved from. */
  readonly savedFrom: string | null;
}

function addressesOf({ root, meta, data, savedFrom }: PageFacts): string | null {
  const base = addressOf(savedFrom ?? '', null);
  let canonical = '';
  for (const element of elementsOf(root, ({ tag }) => tag !== 'body')) {
    if (element.tag === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel')))
      canonical ||= attribute(element, 'href');
  }
  const candidates = [
    canonical,
    meta.get('og:url')?.[0] ?? '',
    nameOf(data['url']),
    nameOf(data['mainEntityOfPage']),
  ];
  for (const candidate of candidates) {
    const address = addressOf(candidate, base);
    // Some pages name the site's front page as the address of each.
    if (address !== null && (new URL(address).pathname !== '/' || base === null)) return address;
  }
  return base;
}

function titleOf({ root, meta, data }: PageFacts): string | null {
  const headings: string[] = [];
  let title = '';
  for (const element of elementsOf(root)) {
    if (element.tag === 'h1') headings.push(lineOf(unescapeTwice(textLine(element))));
    else if (element.tag === 'title' && element.parent?.tag !== 'svg') title ||= textLine(element);
  }
  const declared = [data['headline'], data['name']].map((value) => unescapeTwice(nameOf(value)));
  const named = [...declared, ...TITLES.map((name) => first(meta, [name]))].filter((one) => one !== '');
  // The page's name in its data may be something else than its headline.
  const shown = [title, ...headings].map(folded);
  const best = named.find((one) => shown.some((text) => text.includes(folded(one)))) ?? named[0];
  return best ?? (windowTitle(title, headings) || headings[0]) ?? null;
}

const folded = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** The metadata of a page. */
export function pageMetadata(facts: PageFacts, body: PageElement): Metadata {
  const { root, meta, data, objects } = facts;
  const byId = new Map(
    objects.flatMap((object) =>
      typeof object['@id'] === 'string' && object['name'] !== undefined
        ? [[object['@id'], object] as const]
        : [],
    ),
  );
  const publisher = data['publisher'];
  const publisherId = isObject(publisher) && publisher['name'] === undefined ? publisher['@id'] : undefined;
  const site = objects.find((object) => typesOf(object).includes('WebSite'));
  const outlet =
    first(meta, ['og:site_name']) ||
    unescapeTwice(nameOf(typeof publisherId === 'string' ? (byId.get(publisherId) ?? '') : publisher)) ||
    nameOf(site?.['name']) ||
    first(meta, OUTLETS) ||
    null;
  const url = addressesOf(facts);
  const shown = shownDates(body);
  const declared = [schemaAuthors(data, byId), ...AUTHORS.map((name) => meta.get(name) ?? [])];
  const bylines = [...declared, ...shownBylines(body)];
  const title = titleOf(facts);
  return {
    ...emptyMetadata(),
    title: title === '' ? null : title,
    outlet,
    published:
      firstDate([nameOf(data['datePublished']), ...valuesOf(meta, PUBLISHED), nameOf(data['dateCreated'])]) ??
      shown.published ??
      dateInAddress(url),
    modified: firstDate([nameOf(data['dateModified']), ...valuesOf(meta, MODIFIED)]) ?? shown.modified,
    authors:
      bylines.map((lines) => authorsIn(lines, outlet)).find((names) => names.length > 0) ??
      declaredAuthor(declared.flat(), outlet),
    url,
    language: languageOf(root, meta, data),
  };
}
