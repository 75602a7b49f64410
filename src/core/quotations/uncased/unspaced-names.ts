/**
 * Names in scripts without spaces or capitals. A name is told by what stands around it: a family name of the list with
 * an office or a speaking verb beside it, an honorific behind it, a dot between foreign parts. Without such a neighbour
 * no string is taken for a name.
 */
import type { Lexicon } from '../lexicon/compile.ts';
import { Class, longestWordAt, type Dictionary } from './word-classes.ts';

/** A stretch of prose without quotations, and what its text is known to name. */
export interface Stretch {
  readonly text: string;
  readonly end: number;
  readonly lexicon: Lexicon;
  readonly dictionary: Dictionary;
  /** Names found anywhere in the text, with the offsets at which their parts end. */
  readonly known: ReadonlyMap<string, readonly number[]>;
}

/** The word before a place: what it can be; `start` where a mark or nothing stands before. */
export interface Before {
  readonly classes: number;
  readonly text: string;
  readonly start: boolean;
}

const HAN = /\p{Script=Han}/u;
const LETTER = /[\p{L}\p{N}]/u;
const DOTTED = /[\p{Script=Han}]{1,7}(?:[·•‧][\p{Script=Han}]{1,7})+/uy;
const KATAKANA = /[\p{Script=Katakana}ー]+(?:[・＝=][\p{Script=Katakana}ー]+)*/uy;
const LATIN = /\p{Lu}[\p{Script=Latin}.'’-]*(?: \p{Lu}[\p{Script=Latin}.'’-]*)*/uy;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
/** Stands for the end of a stretch or a mark, beside the classes of words. */
const END = 1 << 20;
const OFFICE = Class.title | Class.suffix;
/** How far a speaking verb may stand behind a bare name. */
const VERB_REACH = 24;

function followerAt({ text, end, dictionary }: Stretch, at: number): number {
  if (at >= end || !LETTER.test(text[at] ?? '')) return END;
  const length = longestWordAt(text, at, end, dictionary);
  return length === 0 ? 0 : (dictionary.classes.get(text.slice(at, at + length)) ?? 0);
}

function wordEnd({ text, end, dictionary }: Stretch, at: number): number {
  return at + Math.max(1, longestWordAt(text, at, end, dictionary));
}

/** Where the offices and honorifics that start at `at` end, one after another. */
function officesFrom(stretch: Stretch, at: number): number[] {
  const ends: number[] = [];
  let from = at;
  while ((followerAt(stretch, from) & OFFICE) !== 0) ends.push((from = wordEnd(stretch, from)));
  return ends;
}

function knownAt({ text, end, known }: Stretch, at: number): readonly number[] | null {
  for (let length = Math.min(12, end - at); length >= 2; length--) {
    const parts = known.get(text.slice(at, at + length));
    if (parts) return parts.map((part) => at + part);
  }
  return null;
}

function familiesAt({ text, dictionary }: Stretch, at: number): number[] {
  const lengths: number[] = [];
  for (let length = dictionary.longestFamily; length > 0; length--)
    if (((dictionary.classes.get(text.slice(at, at + length)) ?? 0) & Class.family) !== 0)
      lengths.push(length);
  return lengths;
}

const match = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

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
function transliterated({ text, end, lexicon, dictionary }: Stretch, at: number): number {
  let to = at;
  while (to < end && to - at < 6 && lexicon.names.neutral.has(text[to] ?? '')) {
    if (to > at && (followerAt({ text, end, lexicon, dictionary, known: new Map() }, to) & Class.verb) !== 0)
      break;
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
    const governed = (before.classes & (Class.verb | Class.preposition)) !== 0;
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

/** Family name, given name and what the bearer is called, before a particle: Japanese. */
export function titledNameAt(stretch: Stretch, at: number, before: Before): readonly number[] | null {
  const { text, end, dictionary } = stretch;
  const known = knownAt(stretch, at);
  if (known && followerAt(stretch, known.at(-1) ?? at) !== 0)
    return [...known, ...officesFrom(stretch, known.at(-1) ?? at)];
  const foreign = foreignNameAt(stretch, at, before);
  if (foreign) return foreign;
  const word = longestWordAt(text, at, end, dictionary);
  for (const family of familiesAt(stretch, at)) {
    if (word > family) break;
    const found = afterFamily(stretch, at, at + family, before);
    if (found) return found;
  }
  return word > 0 ? null : beforeHonorific(stretch, at);
}

/** An unlisted family name, or a whole name, with an honorific behind it. */
function beforeHonorific(stretch: Stretch, at: number): readonly number[] | null {
  const { text, end, lexicon, dictionary } = stretch;
  let to = at;
  for (; to < end && to - at < 5 && HAN.test(text[to] ?? ''); to++) {
    if (longestWordAt(text, to, end, dictionary) > 0) break;
    if (to > at && familiesAt(stretch, to).some((length) => length > 1)) return null;
  }
  const length = to - at;
  if (length < 2 || lexicon.roles.all.has(text.slice(at, to))) return null;
  if ((followerAt(stretch, to) & Class.suffix) === 0) return null;
  return [...(length >= 4 ? [at + 2] : []), to, ...officesFrom(stretch, to)];
}

/** What follows a family name: a given name and a title, a title, or a particle. */
function afterFamily(stretch: Stretch, at: number, from: number, before: Before): readonly number[] | null {
  const { text, end, lexicon, dictionary } = stretch;
  const offices = officesFrom(stretch, from);
  const isPlace = ((dictionary.classes.get(text.slice(at, from)) ?? 0) & Class.place) !== 0;
  if (offices.length > 0) {
    const office = text.slice(from, offices[0]);
    return isPlace && lexicon.titles.ofOffice.has(office) ? null : [from, ...offices];
  }
  for (let length = Math.min(5, end - from); length > 0; length--) {
    const given = text.slice(from, from + length);
    if (((dictionary.classes.get(given) ?? 0) & Class.given) === 0) continue;
    const titles = officesFrom(stretch, from + length);
    if (length > 1 || titles.length > 0 || followerAt(stretch, from + length) !== 0)
      return [from, from + length, ...titles];
  }
  const script = HAN.test(text[from] ?? '') ? HAN : KANA;
  for (let to = from + 1; to <= Math.min(end, from + 4) && script.test(text[to - 1] ?? ''); to++) {
    if (lexicon.roles.all.has(text.slice(at, to))) break;
    const titles = script === KANA && to === from + 1 ? [] : officesFrom(stretch, to);
    if (titles.length > 0) return [from, to, ...titles];
    const marked = (followerAt(stretch, to) & Class.subjectMarker) !== 0;
    if (marked && script === HAN && to - from <= 2 && from - at >= 2 && opens(before, lexicon))
      return [from, to];
  }
  if (isPlace || from - at < 2 || !opens(before, lexicon)) return null;
  const label = before.start && /[：:]/.test(text[from] ?? '');
  return label || (followerAt(stretch, from) & Class.subjectMarker) !== 0 ? [from] : null;
}

function opens(before: Before, { grammar }: Lexicon): boolean {
  return (
    before.start ||
    grammar.possession.has(before.text) ||
    (before.classes & (Class.joiner | Class.role)) !== 0
  );
}

/** "トランプ大統領", "ジョン・スミス氏", "John Smith氏". */
function foreignNameAt(stretch: Stretch, at: number, before: Before): readonly number[] | null {
  const { text, end, lexicon, dictionary } = stretch;
  const run = match(KATAKANA, text, at) || match(LATIN, text, at);
  const to = at + run.length;
  if (run.length < 2 || to > end) return null;
  const listed = (dictionary.classes.get(run) ?? 0) & (Class.organisation | Class.place | Class.role);
  if (listed !== 0 || lexicon.roles.all.has(run)) return null;
  const parts = [...run.matchAll(/[・＝= ]/gu)].map(({ index }) => at + index + 1);
  const offices = officesFrom(stretch, to);
  const follower = followerAt(stretch, to);
  if (offices.length > 0) {
    const honoured = offices.some((office, index) => {
      const title = text.slice(index === 0 ? to : offices[index - 1], office);
      return !lexicon.titles.weak.has(title);
    });
    const owned = lexicon.grammar.possession.has(before.text);
    return honoured || owned || parts.length > 0 ? [...parts, to, ...offices] : null;
  }
  const spoken = (follower & Class.subjectMarker) !== 0 || (before.start && follower === END);
  return parts.length > 0 && /[・＝=]/.test(run) && spoken ? [...parts, to] : null;
}
