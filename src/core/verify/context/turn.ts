/** What the parts of the search for a turned sense hand to each other. */
import type { VerifyLexicon } from '../lexicon/lexicon.ts';
import type { ContextWords } from './words.ts';

/** Words that a cut leaves out and that turn or suspend what was quoted. */
export interface Turn {
  readonly kind: 'negation' | 'condition' | 'limit' | 'question' | 'view';
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

/** The longest phrase of a list with which the words begin (or end), or null. */
export function longest(
  phrases: readonly (readonly string[])[],
  fits: (phrase: readonly string[]) => boolean,
): readonly string[] | null {
  let best: readonly string[] | null = null;
  for (const phrase of phrases) if (fits(phrase) && phrase.length > (best?.length ?? 0)) best = phrase;
  return best;
}

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
