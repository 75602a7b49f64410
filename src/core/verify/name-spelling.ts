/** One name in two spellings, and one person under two titles. */
import type { Speaker } from '../model.ts';
import { lexiconFor } from '../quotations/lexicon/compile.ts';
import { bareLetters } from '../text/bare-letters.ts';
import type { Reading } from './reading.ts';

const { nicknames, names } = lexiconFor('en');
/** Shorter names that differ by a letter are two names (Tim, Tom), unless they sound alike (Jon, John). */
const LONG_ENOUGH = 4;
/** The same for a surname that stands alone in one of the texts. */
const LONG_ALONE = 6;
const SHORTEST = 3;

const plain = (word: string): string =>
  bareLetters(word)
    .toLowerCase()
    .replace(/[^\p{L}-]/gu, '');

/** The words of a name without "Jr." and the like. */
function partsOf(name: string): string[] {
  const words = name.replace(/,?\s+(?:jr|sr|ii|iii|iv)\.?$/i, '').split(/\s+/);
  return words.map(plain).filter((word) => word !== '');
}

/** Letters that one sound is written with, made alike: Stephen and Steven, Clark and Clarke, Andersson and Anderson. */
function sound(word: string): string {
  return word
    .replace(/ph|v|w/g, 'f')
    .replace(/ck|ch|c|q/g, 'k')
    .replace(/[yj]/g, 'i')
    .replace(/sch|sh|z/g, 's')
    .replace(/(?<=.)h/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=..)e$/, '');
}

/** True if the words differ by one letter, or by two neighbours that changed places. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [mine, theirs] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (Math.max(mine.length, theirs.length) <= 1) return true;
  return mine.length === 2 && mine === `${theirs.charAt(1)}${theirs.charAt(0)}`;
}

function isNear(a: string, b: string, least: number): boolean {
  if (a === b || Math.min(a.length, b.length) < SHORTEST) return false;
  // Of one sound in two ways (Jon, John); a first letter that differs makes another name of it.
  if (a.startsWith(b.charAt(0)) && sound(a) === sound(b)) return true;
  return Math.min(a.length, b.length) >= least && isOneSlip(a, b);
}

/** True for a given name and its short form, and for an initial. */
function isShortForm(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return true;
  const of = (short: string, full: string) => nicknames.get(short) === full;
  return of(a, b) || of(b, a) || (nicknames.get(a) !== undefined && nicknames.get(a) === nicknames.get(b));
}

const isGiven = (word: string): boolean => {
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  return names.male.has(name) || names.female.has(name);
};

/** Two given names that both are in use are two people's, unless they sound alike. */
function areGivensNear(a: string, b: string): boolean {
  if (isShortForm(a, b) || !isNear(a, b, LONG_ENOUGH)) return false;
  return sound(a) === sound(b) || !(isGiven(a) && isGiven(b));
}

/** True if the two names are one name spelled in two ways: nobody of the draft's name occurs in the source. */
export function misspelledName(ours: Speaker, theirs: Speaker, reading: Reading): boolean {
  if (ours.unnamed || theirs.unnamed || ours.kind === 'organisation' || theirs.kind === 'organisation')
    return false;
  const [one, other] = [partsOf(ours.name), partsOf(theirs.name)];
  const [mine, his] = [one.at(-1) ?? '', other.at(-1) ?? ''];
  const [given, hisGiven] = [one[0] ?? '', other[0] ?? ''];
  const both = one.length > 1 && other.length > 1;
  const surnames =
    isNear(mine, his, both ? LONG_ENOUGH : LONG_ALONE) &&
    (!both || given === hisGiven || isShortForm(given, hisGiven));
  const givens = mine === his && both && areGivensNear(given, hisGiven);
  if (!surnames && !givens) return false;
  const speakers = reading.statements.map(({ speaker }) => speaker?.name ?? '').join('\n');
  const known = ` ${bareLetters(`${reading.article}\n${speakers}`)
    .toLowerCase()
    .replace(/[^\p{L}-]+/gu, ' ')} `;
  return !known.includes(surnames ? ` ${mine} ` : ` ${given} ${mine} `);
}
