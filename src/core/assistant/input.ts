/** Reads what an assistant hands to a tool. Messages say what is wrong in words that let it do better. */
import { MOST_PLACES, PLACES } from './tools.ts';

/** What was handed in is not what the tool takes. */
export class InputError extends Error {}

/** The fields of a tool's input. */
export type Fields = Readonly<Record<string, unknown>>;

/** The input as an object with none but the fields known. */
export function fieldsOf(input: unknown, known: readonly string[]): Fields {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new InputError('The input must be an object.');
  for (const name of Object.keys(input)) {
    if (!known.includes(name))
      throw new InputError(`There is no input “${name}”. Known are: ${known.join(', ')}.`);
  }
  return input as Fields;
}

/** A text field; undefined where it is not given. */
export function textField(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new InputError(`“${name}” must be a text.`);
  return value;
}

/** What `verbatim_verify_quotes` is to check: a text or a file, not both. */
export function draftField(fields: Fields): { readonly text: string } | { readonly path: string } | null {
  const [text, path] = [textField(fields, 'text'), textField(fields, 'path')];
  if (text !== undefined && path !== undefined)
    throw new InputError('Give the draft as “text” or name its “path”, not both.');
  if (path !== undefined) {
    if (path.trim() === '') throw new InputError('“path” is empty.');
    return { path };
  }
  return text === undefined ? null : { text };
}

/** What `verbatim_find_quote` is to look for. */
export function wordsField(fields: Fields): { readonly words: string; readonly limit: number } {
  const words = textField(fields, 'words')?.trim() ?? '';
  if (words === '') throw new InputError('Give the “words” to look for.');
  const limit = fields['limit'] ?? PLACES;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > MOST_PLACES)
    throw new InputError(`“limit” must be a whole number from 1 to ${MOST_PLACES}.`);
  return { words, limit };
}
