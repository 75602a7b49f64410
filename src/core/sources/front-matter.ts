/** The fields at the head of a Markdown file: YAML between `---` and `---` or `...`, TOML between `+++`. */
import * as l10n from '@vscode/l10n';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { namesIn, setField, type Metadata } from './metadata.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A single value as text; null for lists, tables and nothing. */
export function asText(value: unknown): string | null {
  // "[[Ida Roe]]": note-taking programs link every name.
  if (typeof value === 'string') return value.replace(/^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/, '$1');
  return typeof value === 'number' ? String(value) : null;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export type FrontMatter = 'yaml' | 'toml';

/** Front matter as it stands in a text; `end` is behind its last line. UTF-16 offsets. */
export interface FoundFrontMatter {
  readonly kind: FrontMatter;
  readonly closedBy: '---' | '...' | '+++';
  readonly end: number;
}

const YAML = /^\uFEFF?---[ \t]*\r?\n(?:[^]*?\r?\n)??(---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const TOML = /^\uFEFF?\+\+\+[ \t]*\r?\n(?:[^]*?\r?\n)??\+\+\+[ \t]*(?:\r?\n|$)/;

/** The front matter that a text begins with, or null. */
export function frontMatterIn(text: string): FoundFrontMatter | null {
  const yaml = YAML.exec(text);
  if (yaml) return { kind: 'yaml', closedBy: yaml[1] as '---' | '...', end: yaml[0].length };
  const toml = TOML.exec(text);
  return toml && { kind: 'toml', closedBy: '+++', end: toml[0].length };
}

/** Dates as they stand in the text: the parser makes objects of them, which know the day. */
const plainDates = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString() : isFields(value) ? plainDates(value) : value,
    ]),
  );

/** Parses the lines between the marks. What is broken gives no fields and a warning (a full sentence for a person). */
export function parseFields(text: string, kind: FrontMatter, warnings: string[]): Fields {
  try {
    if (kind === 'toml') return plainDates(parseToml(text));
    const fields: unknown = parseYaml(text, { maxAliasCount: 0, logLevel: 'silent' });
    return isFields(fields) ? fields : {};
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    warnings.push(
      l10n.t('Its front matter is not valid {0} and was not used: {1}', kind.toUpperCase(), message),
    );
    return {};
  }
}

/** Takes what the fields say of an article. Authors may be a text, a list, or objects with a `name`. */
export function takeFields(metadata: Metadata, fields: Fields): void {
  for (const [name, value] of Object.entries(fields)) {
    const single = asText(value);
    if (single !== null) {
      setField(metadata, name, single);
      continue;
    }
    for (const one of Array.isArray(value) ? value : [value]) {
      const person = asText(isFields(one) ? one['name'] : one);
      if (person === null) continue;
      if (/^(?:by|byline|authors?)$/i.test(name)) metadata.authors.push(...namesIn(person));
      else if (/^contributors?$/i.test(name)) metadata.contributors.push(...namesIn(person));
      else if (isFields(value)) setField(metadata, name, person);
    }
  }
}
