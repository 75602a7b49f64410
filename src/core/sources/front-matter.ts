/** The fields at the head of a Markdown file. */
import * as l10n from '@vscode/l10n';
import { parse } from 'yaml';
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

/** Parses YAML front matter. A broken one gives no fields and a warning (a full sentence for a person). */
export function parseFields(yaml: string, warnings: string[]): Fields {
  try {
    const fields: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'silent' });
    return isFields(fields) ? fields : {};
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    warnings.push(l10n.t('Its front matter is not valid YAML and was not used: {0}', message));
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
