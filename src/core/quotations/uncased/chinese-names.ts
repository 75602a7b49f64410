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
    if (to > at && (followerAt(stretch, to) & Class.verb) !== 0) break;
    to++;
  }
  return to - at >= 2 ? to : 0;
}

/** Family name before given name, both of one or two characters, without anything between words: Chinese. */
export function chineseNameAt(stretch: Stretch, at: number, before: Before): readonly number[] | null {
  const { text, end, lexicon } = stretch;
  const known = knownAt(stretch, at);
  if (known) return known;
  const dotted = match(DOTTED, text, at);
  if (dotted !== '') return dottedName(stretch, at, dotted);
  if (longestWordAt(text, at, end, stretch.dictionary) >= 2) return null;
  const afterOffice = (before.classes & (Class.title | Class.role)) !== 0;
  for (const family of familiesAt(stretch, at)) {
    const from = at + family;
    const own = stretch.dictionary.classes.get(text.slice(at, from)) ?? 0;
    const isWord = (own & (Class.preposition | Class.adverb | Class.joiner)) !== 0;
    const offices = officesFrom(stretch, from);
    if (offices.length > 0 && !isWord) return [from, ...offices];
    const fits = [1, 2].filter((length) => isGiven(stretch, at, from, length));
    const length = fits.length < 2 || !leansOn(stretch, from + 1) ? fits[0] : fits[1];
    if (length === undefined) continue;
    const to = from + length;
    const titles = officesFrom(stretch, to);
    if (titles.length > 0) return [from, to, ...titles];
    if (afterOffice && !isWord) return [from, to];
    const open = before.start || (before.classes & ~(Class.verb | Class.other)) !== 0;
    if ((open || lexicon.grammar.possession.has(before.text)) && !isWord && verbAhead(stretch, to))
      return [from, to];
    if (before.start && text[to] !== undefined && /[：:]/.test(text[to] ?? '')) return [from, to];
    const given = ((stretch.dictionary.classes.get(text.slice(from, to)) ?? 0) & Class.given) !== 0;
    const governed = (before.classes & (Class.verb | Class.preposition | Class.joiner)) !== 0;
    if (given && !isWord && (before.start || governed)) return [from, to];
  }
  if (!afterOffice) return null;
  const foreign = transliterated(stretch, at);
  return foreign > 0 && followerAt(stretch, foreign) !== 0 ? [foreign] : null;
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
