/** JSON: IPTC ninjs (1.x to 3.x) and schema.org articles (JSON-LD), one or many in a file. */
import * as l10n from '@vscode/l10n';
import { asText, isFields, type Fields } from '../front-matter.ts';
import { dateIn } from '../dates.ts';
import { emptyMetadata } from '../metadata.ts';
import { textOf, type Reader, type Reading, type TextBlock } from '../reader.ts';
import { bodyBlocks, plainLine, takeDates, takeNames, titled } from './article-fields.ts';

/** Objects looked at for an article, and how deep: files of feeds wrap them a few levels. */
const MOST_OBJECTS = 20_000;
const DEEPEST = 8;
/** Articles of one file. */
const MOST_ARTICLES = 2000;
const ARTICLE_TYPE =
  /(?:^|[/#:])(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|OpinionNewsArticle|ScholarlyArticle|SocialMediaPosting|TechArticle|AdvertiserContentArticle|SatiricalArticle)$/;

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const typesOf = (object: Fields) => [...listOf(object['@type']), ...listOf(object['type'])];

function isSchema(object: Fields): boolean {
  return typesOf(object).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

function isNinjs(object: Fields): boolean {
  const keys = Object.keys(object);
  const hasBody = keys.some((key) => /^body_?[a-z]+\d?$/i.test(key) || key === 'bodies');
  const isItem = ['uri', 'versioncreated', 'headline', 'headlines', 'pubstatus'].some((key) => key in object);
  return (
    (hasBody && isItem) || ('versioncreated' in object && ('headline' in object || 'headlines' in object))
  );
}

interface Found {
  readonly articles: readonly Fields[];
  /** What else has an `@id` that articles may refer to: people and organisations of a `@graph`. */
  readonly byId: ReadonlyMap<string, Fields>;
}

/** The articles anywhere in a value, in its order; each one's own parts are not searched. */
function articlesIn(value: unknown): Found {
  const articles: Fields[] = [];
  const byId = new Map<string, Fields>();
  let budget = MOST_OBJECTS;
  const search = (part: unknown, depth: number): void => {
    if (depth > DEEPEST || articles.length >= MOST_ARTICLES || typeof part !== 'object' || part === null)
      return;
    if (--budget < 0) return;
    if (isFields(part) && (isSchema(part) || isNinjs(part))) {
      articles.push(part);
      return;
    }
    const id = isFields(part) ? asText(part['@id']) : null;
    if (isFields(part) && id !== null) byId.set(id, part);
    for (const child of Object.values(part)) search(child, depth + 1);
  };
  search(value, 0);
  return { articles, byId };
}

/** The name of a person or an organisation given as text, as an object, as a reference to one, or as a list of these. */
function namesOf(value: unknown, byId: Found['byId']): string[] {
  return listOf(value).flatMap((one) => {
    const referred = isFields(one) && one['name'] === undefined ? byId.get(asText(one['@id']) ?? '') : null;
    const own = referred ?? one;
    const name = asText(isFields(own) ? (own['name'] ?? own['literal'] ?? own['value']) : own);
    return name === null ? [] : [name];
  });
}

function urlOf(object: Fields): string | null {
  const page = object['mainEntityOfPage'];
  for (const value of [object['url'], isFields(page) ? page['@id'] : page, object['@id'], object['uri']]) {
    const url = asText(value);
    if (url !== null && /^https?:\/\//i.test(url)) return url;
  }
  return null;
}

/** The value of a field of ninjs 2 and 3: a list of objects with roles, of which the main one is wanted. */
function mainOf(value: unknown): string | null {
  const list = listOf(value).filter(isFields);
  const main =
    list.find(({ role }) => /(?:^|[:/])(?:main|headline|title)$/i.test(asText(role) ?? '')) ?? list[0];
  return main ? asText(main['value']) : null;
}

function ninjsBody(object: Fields): string | null {
  for (const key of ['body_xhtml', 'body_html', 'body_text', 'bodyText', 'body']) {
    const body = asText(object[key]);
    if (body !== null && body.trim() !== '') return body;
  }
  const bodies = listOf(object['bodies']).filter(isFields);
  const marked = bodies.find((body) =>
    /html/i.test(asText(body['contenttype']) ?? asText(body['role']) ?? ''),
  );
  const other = Object.entries(object).find(([key, value]) => key.startsWith('body_') && asText(value));
  return asText((marked ?? bodies[0])?.['value']) ?? asText(other?.[1]) ?? null;
}

interface Parts {
  readonly body: string | null;
  readonly summary: string | null;
}

const dateOf = (value: unknown) => dateIn(asText(value) ?? '');

function readingOf(object: Fields, byId: Found['byId']): Reading {
  const metadata = emptyMetadata();
  const schema = isSchema(object);
  const title =
    asText(object['headline']) ??
    mainOf(object['headlines']) ??
    asText(object['name']) ??
    asText(object['title']);
  metadata.title = title === null ? null : plainLine(title);
  metadata.url = urlOf(object);
  metadata.language = asText(object['inLanguage']) ?? asText(object['language']);
  const parts: Parts = schema
    ? {
        body: asText(object['articleBody']) ?? asText(object['text']),
        summary: asText(object['description']),
      }
    : {
        body: ninjsBody(object),
        summary: asText(object['description_text']) ?? mainOf(object['descriptions']),
      };
  if (schema) {
    for (const name of namesOf(object['author'] ?? object['creator'], byId))
      takeNames(metadata.authors, name);
    for (const name of namesOf(object['contributor'], byId)) takeNames(metadata.contributors, name);
    metadata.outlet = namesOf(object['publisher'] ?? object['sourceOrganization'], byId)[0] ?? null;
    takeDates(
      metadata,
      dateOf(object['datePublished']) ?? dateOf(object['dateCreated']),
      dateOf(object['dateModified']),
    );
  } else {
    for (const name of [
      ...namesOf(object['byline'] ?? object['by'], byId),
      ...namesOf(object['authors'], byId),
    ])
      takeNames(metadata.authors, name);
    metadata.outlet =
      namesOf(object['infosources'] ?? object['infosource'] ?? object['source'], byId)[0] ??
      asText(object['copyrightholder']);
    const first = dateOf(object['firstcreated']) ?? dateOf(object['contentcreated']);
    takeDates(metadata, first, dateOf(object['versioncreated']));
  }
  return { format: 'json', ...metadata, ...bodyOf(metadata.title, parts, object) };
}

function bodyOf(
  title: string | null,
  { body, summary }: Parts,
  object: Fields,
): Pick<Reading, 'body' | 'warnings'> {
  const warnings: string[] = [];
  const cancelled = /cancel|withheld/i.test(asText(object['pubstatus']) ?? '');
  if (cancelled) warnings.push(l10n.t('Its sender has cancelled this item.'));
  const isSummary = body === null || body.trim() === '';
  if (isSummary && summary !== null) warnings.push(l10n.t('It holds only a summary of the article.'));
  const blocks: readonly TextBlock[] = bodyBlocks((isSummary ? summary : body) ?? '');
  return { body: { blocks: blocks.length > 0 ? titled(title, blocks) : [] }, warnings };
}

/** The value of a JSON text, or of one with a value a line; undefined where it is neither. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    try {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      return lines.length > 1 ? lines.map((line) => JSON.parse(line) as unknown) : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Reads articles in JSON. */
export const readNewsJson: Reader = (input) => {
  const decoded = textOf(input);
  if ('reason' in decoded) return Promise.resolve(decoded);
  const value = parsed(decoded.text);
  if (value === undefined) return Promise.resolve({ reason: l10n.t('not valid JSON') });
  const { articles: found, byId } = articlesIn(value);
  const articles = found.map((object) => readingOf(object, byId));
  if (articles.length === 0)
    return Promise.resolve({
      reason: l10n.t(
        'no article in this JSON: expected IPTC ninjs (headline with body_text, body_xhtml or bodies) or a schema.org article (articleBody)',
      ),
    });
  return Promise.resolve(
    articles.map((reading) => ({ ...reading, warnings: [...decoded.warnings, ...reading.warnings] })),
  );
};
