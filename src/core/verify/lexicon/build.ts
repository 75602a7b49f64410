/** How the data files write their lists: text in which spaces, bars and equals signs separate. All of it is folded. */
import { foldLetters } from '../../text/fold.ts';
import type { ClockPhrase } from '../clock.ts';

/** Words, one space apart, as the comparison sees them (lower case, one glyph an apostrophe, ß as ss, ё as е). */
export const words = (text: string): string[] => foldLetters(text.trim()).split(/\s+/u);

/** A set of words. */
export const set = (text: string): ReadonlySet<string> => new Set(words(text));

/** Phrases, a bar apart. */
export const phrases = (text: string): string[][] => text.split('|').map(words);

/** Phrases made of one of each list, in their order; a bar apart: `some|many`, `say|claim`. */
export const combined = (...lists: readonly string[]): string[][] =>
  lists
    .map(phrases)
    .reduce<string[][]>((made, list) => made.flatMap((head) => list.map((tail) => [...head, ...tail])), [[]]);

/** `from=to`, one space apart; an underscore in `to` is a space, and `to` may be empty. */
export const pairs = (text: string): [string, string][] =>
  words(text).map((pair) => {
    const at = pair.indexOf('=', 1);
    return [pair.slice(0, at).replaceAll('_', ' '), pair.slice(at + 1).replaceAll('_', ' ')];
  });

/** Times of day, a bar apart: `half past _=30`; `_` is the hour, and with `<` before the minutes the next one. */
export const clockPhrases = (text: string): ClockPhrase[] =>
  text.split('|').map((entry) => {
    const [phrase = '', minutes = ''] = entry.split('=');
    const all = words(phrase);
    const at = all.indexOf('_');
    const isNext = minutes.startsWith('<');
    return { before: all.slice(0, at), after: all.slice(at + 1), isNext, minutes: minutes.replace('<', '') };
  });

/** A map of `from=to`. */
export const map = (text: string): ReadonlyMap<string, string> => new Map(pairs(text));

/** Words that count up from `first` by `step`. Forms of one number are written with bars between: `ein|eine`. */
export const numbered = (text: string, first: number, step = 1): [string, number][] =>
  words(text).flatMap((forms, index) =>
    forms.split('|').map((form): [string, number] => [form, first + index * step]),
  );

/** Words with their values: `million|millionen=1e6`. */
export const valued = (text: string): [string, number][] =>
  pairs(text).flatMap(([forms, value]) =>
    forms.split('|').map((form): [string, number] => [form, Number(value)]),
  );

/** All forms (`prozent|prozents=percent`) with the one that stands for them. */
export const formsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(pairs(text).flatMap(([forms, to]) => forms.split('|').map((form): [string, string] => [form, to])));

/** Numbers from 21 to 99 that are written as one word: `tens` from 20 on, joined to the units by `join`. */
export const joinedTens = (
  units: readonly [string, number][],
  tens: readonly [string, number][],
  join: (ten: string, unit: string) => string,
): [string, number][] =>
  tens.flatMap(([ten, tenValue]) =>
    units
      .filter(([, value]) => value > 0 && value < 10)
      .map(([unit, value]): [string, number] => [join(ten, unit), tenValue + value]),
  );

/** A pattern for phrases between words, in any case: what a draft says of a translation. */
export const tells = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives})(?![\\p{L}\\p{M}])`, 'iu');
