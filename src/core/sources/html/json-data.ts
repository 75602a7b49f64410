/** The data that pages carry as JSON: schema.org descriptions of the article, and what a script would draw it from. */
import { attribute, elementsOf, lineOf, rawText, type PageElement } from './tree.ts';

/** Longer data is an application's whole state. */
const LONGEST_DATA = 4_000_000;
/** More values than any article's description has: the walk ends there. */
const MOST_VALUES = 200_000;
const DEEPEST = 60;

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

/** Whether a value is an object with fields. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: one value alone is a list of one. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** The text of a value: a string, or an object's name. Empty where it has none. */
export function nameOf(value: Json | undefined): string {
  if (typeof value === 'string') return lineOf(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return nameOf((value as readonly Json[])[0]);
  if (!isObject(value)) return '';
  return nameOf(value['name'] ?? value['@value'] ?? value['@id']);
}

/** JSON as pages write it: wrapped in comments, with line ends inside strings, with a semicolon behind. */
export function parseJson(text: string): Json | undefined {
  if (text.length > LONGEST_DATA) return undefined;
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)\s*/, '')
    .replace(/\s*(?:-->|\/\*\]\]>\*\/|\/\/\s*\]\]>|\]\]>)$/, '')
    .replace(/;$/, '');
  for (const candidate of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(candidate) as Json;
    } catch {
      continue;
    }
  }
  return undefined;
}

/** The data of a page's JSON scripts, schema.org's apart from the rest. */
export function jsonScripts(root: PageElement): {
  readonly schema: readonly Json[];
  readonly other: readonly Json[];
} {
  const schema: Json[] = [];
  const other: Json[] = [];
  for (const element of elementsOf(root)) {
    if (element.tag !== 'script' || element.children.length === 0) continue;
    const data = parseJson(rawText(element));
    if (data === undefined) continue;
    if (/ld\+json/i.test(attribute(element, 'type'))) schema.push(data);
    else other.push(data);
  }
  return { schema, other };
}

/** Every object in some data, outer ones first; bounded. */
export function objectsIn(data: readonly Json[]): JsonObject[] {
  const found: JsonObject[] = [];
  let budget = MOST_VALUES;
  const visit = (value: Json, depth: number): void => {
    if (depth > DEEPEST || budget-- <= 0) return;
    if (Array.isArray(value)) for (const one of value as readonly Json[]) visit(one, depth + 1);
    else if (isObject(value)) {
      found.push(value);
      for (const one of Object.values(value)) if (typeof one === 'object') visit(one, depth + 1);
    }
  };
  for (const value of data) visit(value, 0);
  return found;
}

const ARTICLE =
  /(?:^|\/)(?:(?:News|Analysis|AskPublicNews|Background|Opinion|Reportage|Review|Satirical|Advertiser|Scholarly|Tech|Social\w*|Medical\w*)?Article|(?:Blog|LiveBlog|SocialMedia|DiscussionForum)Posting|Report|Interview|PressRelease|Review|ClaimReview|CreativeWork)$/;

/** The schema.org types of an object. */
export function typesOf(object: JsonObject): string[] {
  return listOf(object['@type']).filter((type): type is string => typeof type === 'string');
}

/** The description of the page's article: the one with a headline, and of several the one with the most fields. */
export function articleData(objects: readonly JsonObject[]): JsonObject | null {
  const articles = objects.filter(
    (object) =>
      typesOf(object).some((type) => ARTICLE.test(type)) &&
      nameOf(object['headline'] ?? object['name']) !== '',
  );
  const weight = (object: JsonObject) =>
    ['headline', 'datePublished', 'author', 'articleBody', 'publisher', 'mainEntityOfPage'].filter(
      (field) => object[field] !== undefined,
    ).length + (typesOf(object).includes('CreativeWork') ? -3 : 0);
  return articles.reduce<JsonObject | null>(
    (best, object) => (!best || weight(object) > weight(best) ? object : best),
    null,
  );
}

const SENTENCES = /[.!?…。！？]["”’»」)]*(?:[\s<]|$)/u;

/**
 * The longest run of paragraphs in data that a script would draw the page from: strings that read as sentences, under
 * the same path but for list positions. Empty where there is none.
 */
export function paragraphsInData(data: readonly Json[]): readonly string[] {
  const runs = new Map<string, string[]>();
  let budget = MOST_VALUES;
  const visit = (value: Json, path: string, depth: number): void => {
    if (depth > DEEPEST || budget-- <= 0) return;
    if (typeof value === 'string') {
      if (
        value.length < 40 ||
        !value.includes(' ') ||
        !SENTENCES.test(value) ||
        /^(?:https?:|[{[])/.test(value)
      )
        return;
      const run = runs.get(path);
      if (run) run.push(value);
      else runs.set(path, [value]);
    } else if (Array.isArray(value))
      for (const one of value as readonly Json[]) visit(one, `${path}*`, depth + 1);
    else if (isObject(value))
      for (const [key, one] of Object.entries(value)) visit(one, `${path}/${key}`, depth + 1);
  };
  for (const value of data) visit(value, '', 0);
  const length = (run: readonly string[]) => run.reduce((sum, text) => sum + text.length, 0);
  return [...runs.values()].reduce<readonly string[]>(
    (best, run) => (length(run) > length(best) ? run : best),
    [],
  );
}
