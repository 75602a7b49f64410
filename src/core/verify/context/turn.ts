/** What the parts of the search for a turned sense hand to each other. */
import type { VerifyLexicon } from '../lexicon/lexicon.ts';
import type { ContextWords } from './words.ts';

/** Words that a cut leaves out and that turn or suspend what was quoted. */
export interface Turn {
  readonly kind: 'negation' | 'condition' | 'limit' | 'measure' | 'question' | 'view' | 'claim' | 'hearsay';
  readonly side: 'before' | 'after' | 'next';
  /** The words as the source has them. */
  readonly words: string;
}

/** What is known of the language. */
export interface Known {
  readonly lexicon: VerifyLexicon;
  readonly words: ContextWords;
}

/** True if a list of words begins (or ends) with a phrase. */
export function opensWith(tokens: readonly string[], phrase: readonly string[]): boolean {
  return phrase.length <= tokens.length && phrase.every((word, index) => tokens[index] === word);
}
export function endsWith(tokens: readonly string[], phrase: readonly string[]): boolean {
  const from = tokens.length - phrase.length;
  return from >= 0 && phrase.every((word, index) => tokens[from + index] === word);
}

/** Phrases as lists of words. */
export type Phrases = readonly (readonly string[])[];
type ByWord = ReadonlyMap<string, Phrases>;

/** Phrases of a list by their first word, or by their last; a list is a pack's and never changes. */
const byFirst = new WeakMap<Phrases, ByWord>();
const byLast = new WeakMap<Phrases, ByWord>();

function grouped(phrases: Phrases, end: 0 | -1): ByWord {
  const groups = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const word = phrase.at(end) ?? '';
    const group = groups.get(word);
    if (group) group.push(phrase);
    else groups.set(word, [phrase]);
  }
  return groups;
}

function phrasesAt(phrases: Phrases, end: 0 | -1, word: string): Phrases {
  const known = end === 0 ? byFirst : byLast;
  let made = known.get(phrases);
  if (!made) known.set(phrases, (made = grouped(phrases, end)));
  return made.get(word) ?? [];
}

function longest(phrases: Phrases, fits: (phrase: readonly string[]) => boolean): readonly string[] | null {
  let best: readonly string[] | null = null;
  for (const phrase of phrases) if (phrase.length > (best?.length ?? 0) && fits(phrase)) best = phrase;
  return best;
}

/** The longest phrase of a list with which the words begin, or null. */
export function longestOpening(phrases: Phrases, tokens: readonly string[]): readonly string[] | null {
  return longest(phrasesAt(phrases, 0, tokens[0] ?? ''), (phrase) => opensWith(tokens, phrase));
}

/** The longest phrase of a list with which the words end and that is `wanted`, or null. */
export function longestEnding(
  phrases: Phrases,
  tokens: readonly string[],
  wanted: (phrase: readonly string[]) => boolean = () => true,
): readonly string[] | null {
  const found = phrasesAt(phrases, -1, tokens.at(-1) ?? '');
  return longest(found, (phrase) => endsWith(tokens, phrase) && wanted(phrase));
}

/** Words at an end of a text by which it is told whether a number stands there. */
export const LONGEST_NUMBER = 8;

/** The last (first) words of a text, at most `count`, as they are written. */
export function lastWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(-count).join(' ');
}
export function firstWords(text: string, count: number): string {
  return text
    .replace(/^[\s,;:—–-]+/u, '')
    .trim()
    .split(/\s+/)
    .slice(0, count)
    .join(' ');
}
