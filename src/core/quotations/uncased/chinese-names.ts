/** Names in Chinese text: family name and given name of one or two characters each, offices before or behind them. */
import {
  followerAt,
  familiesAt,
  knownAt,
  LETTER,
  match,
  officesFrom,
  wordEnd,
  type Before,
  type Stretch,
} from './unspaced-names.ts';
import { Class, longestWordAt } from './word-classes.ts';

const DOTTED = /[\p{Script=Han}]{1,7}(?:[·•‧][\p{Script=Han}]{1,7})+/uy;
/** How far a speaking verb may stand behind a bare name. */
const VERB_REACH = 24;
/** Characters of the names that are not foreign, but for compound ones. */
const LONGEST_CHINESE = 3;

/** Whether a speaking verb follows, with nothing but adverbs and phrases before it. */
function verbAhead(stretch: Stretch, at: number): boolean {
  const follower = followerAt(stretch, at);
  if ((follower & Class.verb) !== 0) return true;
  const leads = Class.adverb | Class.preposition | Class.joiner;
  if ((follower & leads) === 0) return false;
  const reach = Math.min(stretch.end, at + VERB_REACH);
  for (let from = at; from < reach && LETTER.test(stretch.text[from] ?? ''); from = wordEnd(stretch, from)) {
    const length = longestWordAt(stretch.text, from, stretch.end, stretch.dictionary);
    if (stretch.lexicon.verbs.get(stretch.text.slice(from, from + length))?.strong === true) return true;
  }
  return false;
}

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/** A foreign name set in the characters of sound ("特朗普"). */
function transliterated(stretch: Stretch, at: number): number {
  const { text, end, lexicon } = stretch;
  let to = at;
  while (to < end && to - at < 6 && lexicon.names.neutral.has(text[to] ?? '')) {
    // A verb of one character, or any longer word, ends the name.
    if (to > at && (followerAt(stretch, to) & Class.verb) !== 0) break;
    if (to > at && longestWordAt(text, to, end, stretch.dictionary) > 1) break;
    to++;
  }
  return to - at >= 2 ? to : 0;
}

/** Family name before given name, both of one or two characters, without anything between words; foreign names. */
export function chineseNameAt(stretch: Stretch, at: number, before: Before): readonly number[] | null {
  const { text, end, lexicon, dictionary } = stretch;
  const known = knownAt(stretch, at);
  if (known) return known;
  const afterOffice = (before.classes & (Class.title | Class.role)) !== 0;
  const listed = longestWordAt(text, at, end, dictionary);
  if (listed >= 2) return afterOffice ? homonym(stretch, at, listed) : null;
  const dotted = lexicon.names.neutral.has(text[at] ?? '') ? match(DOTTED, text, at) : '';
  if (dotted !== '') return dottedName(stretch, at, dotted);
  const foreign = afterOffice ? transliterated(stretch, at) : 0;
  const isForeign = foreign > 0 && followerAt(stretch, foreign) !== 0;
  if (isForeign && foreign - at > LONGEST_CHINESE) return [foreign];
  for (const family of familiesAt(stretch, at)) {
    const found = afterFamily(stretch, at, at + family, before, afterOffice);
    if (found) return found;
  }
  return isForeign ? [foreign] : null;
}

/** A common word that is a name behind an office and before a verb of speech ("队长高峰说"). */
function homonym(stretch: Stretch, at: number, length: number): readonly number[] | null {
  const word = stretch.dictionary.classes.get(stretch.text.slice(at, at + length)) ?? 0;
  const [family] = familiesAt(stretch, at);
  if (word !== Class.other || family === undefined || family >= length || length > LONGEST_CHINESE)
    return null;
  return verbAhead(stretch, at + length) ? [at + family, at + length] : null;
}

/** What follows a family name: an office, or a given name with something beside it that shows it to be one. */
function afterFamily(
  stretch: Stretch,
  at: number,
  from: number,
  before: Before,
  afterOffice: boolean,
): readonly number[] | null {
  const { text, lexicon } = stretch;
  const classOf = (start: number, end: number): number =>
    stretch.dictionary.classes.get(text.slice(start, end)) ?? 0;
  const isWord = (classOf(at, from) & (Class.preposition | Class.adverb | Class.joiner)) !== 0;
  const offices = officesFrom(stretch, from);
  if (offices.length > 0 && !isWord) return [from, ...offices];
  const fits = [1, 2].filter((length) => isGiven(stretch, at, from, length));
  const length = fits.length < 2 || !leansOn(stretch, from + 1) ? fits[0] : fits[1];
  if (length === undefined) return null;
  const to = from + length;
  const unlisted = followerAt(stretch, from) === 0 && followerAt(stretch, from + 1) === 0;
  if (isWord && !(afterOffice && length === 2 && unlisted)) return null;
  const titles = officesFrom(stretch, to);
  if (titles.length > 0) return [from, to, ...titles];
  if (afterOffice) return [from, to];
  const open = before.start || (before.classes & ~(Class.verb | Class.other)) !== 0;
  if ((open || lexicon.grammar.possession.has(before.text)) && verbAhead(stretch, to)) return [from, to];
  if (before.start && /[：:]/.test(text[to] ?? '')) return [from, to];
  const governed = (before.classes & (Class.verb | Class.preposition | Class.joiner)) !== 0;
  return (classOf(from, to) & Class.given) !== 0 && (before.start || governed) ? [from, to] : null;
}

function isGiven(stretch: Stretch, at: number, from: number, length: number): boolean {
  const { text, end, lexicon } = stretch;
  if (from + length > end || !isHan(text.slice(from, from + length))) return false;
  if (followerAt(stretch, from + length) === 0) return false;
  return !lexicon.roles.all.has(text.slice(at, from + length));
}

/** A preposition or "and" that stands directly before a verb is none: it belongs to the name. */
function leansOn(stretch: Stretch, at: number): boolean {
  const follower = followerAt(stretch, at);
  if ((follower & (Class.preposition | Class.joiner)) === 0 || (follower & Class.adverb) !== 0) return false;
  return (followerAt(stretch, wordEnd(stretch, at)) & Class.verb) !== 0;
}

function dottedName(stretch: Stretch, at: number, dotted: string): readonly number[] {
  const ends: number[] = [];
  const dots = [...dotted.matchAll(/[·•‧]/gu)].map(({ index }) => at + index + 1);
  ends.push(...dots);
  const last = dots.at(-1) ?? at;
  let to = last + 1;
  while (to < at + dotted.length && followerAt(stretch, to) === 0) to++;
  ends.push(to);
  return ends;
}
