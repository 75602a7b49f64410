/**
 * Names in scripts without spaces or capitals. A name is told by what stands around it: a family name of the list with
 * an office or a speaking verb beside it, an honorific behind it, a dot between foreign parts. Without such a neighbour
 * no string is taken for a name.
 */
import type { Lexicon } from '../lexicon/compile.ts';
import { Class, longestWordAt, type Dictionary, type Lengths } from './word-classes.ts';

/** A stretch of prose without quotations, and what its text is known to name. */
export interface Stretch {
  readonly text: string;
  readonly end: number;
  readonly lexicon: Lexicon;
  readonly dictionary: Dictionary;
  readonly known: KnownNames;
}

/** Names found anywhere in a text, with the offsets at which their parts end. */
export interface KnownNames {
  readonly parts: ReadonlyMap<string, readonly number[]>;
  readonly lengths: Lengths;
}

/** The word before a place: what it can be; `start` where a mark or nothing stands before. */
export interface Before {
  readonly classes: number;
  readonly text: string;
  readonly start: boolean;
}

/** One Chinese character. */
export const HAN = /\p{Script=Han}/u;
/** A letter or a figure. */
export const LETTER = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;
/** Stands for the end of a stretch or a mark, beside the classes of words. */
export const END = 1 << 20;
const OFFICE = Class.title | Class.suffix;

/** What the word at a place can be; END where none stands there. */
export function followerAt({ text, end, dictionary }: Stretch, at: number): number {
  if (at >= end || !LETTER.test(text[at] ?? '')) return END;
  // Figures tell a time ("12日").
  if (DIGIT.test(text[at] ?? '')) return Class.adverb;
  const length = longestWordAt(text, at, end, dictionary);
  return length === 0 ? 0 : (dictionary.classes.get(text.slice(at, at + length)) ?? 0);
}

/** Behind the word at a place; an unlisted one counts one character. */
export function wordEnd({ text, end, dictionary }: Stretch, at: number): number {
  return at + Math.max(1, longestWordAt(text, at, end, dictionary));
}

/** Where the offices and honorifics that start at `at` end, one after another. */
export function officesFrom(stretch: Stretch, at: number): number[] {
  const ends: number[] = [];
  let from = at;
  while ((followerAt(stretch, from) & OFFICE) !== 0) ends.push((from = wordEnd(stretch, from)));
  return ends;
}

/** The longest name at a place that the text is known to have. */
export function knownAt({ text, end, known }: Stretch, at: number): readonly number[] | null {
  for (const length of known.lengths.get(text.charAt(at)) ?? []) {
    const parts = length > end - at ? undefined : known.parts.get(text.slice(at, at + length));
    if (parts) return parts.map((part) => at + part);
  }
  return null;
}

/** Lengths of the listed family names at a place, longest first. */
export function familiesAt({ text, dictionary }: Stretch, at: number): readonly number[] {
  const lengths = dictionary.families.get(text.charAt(at)) ?? [];
  return lengths.filter((length) => {
    const classes = dictionary.classes.get(text.slice(at, at + length)) ?? 0;
    return (classes & Class.family) !== 0;
  });
}

/** What a sticky pattern matches at a place; empty where it does not. */
export const match = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};
