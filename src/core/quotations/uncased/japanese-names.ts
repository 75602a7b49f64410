/** Names in Japanese text: family name, given name and what the bearer is called, before a particle. */
import type { Lexicon } from '../lexicon/compile.ts';
import {
  END,
  HAN,
  familiesAt,
  followerAt,
  knownAt,
  match,
  officesFrom,
  type Before,
  type Stretch,
} from './unspaced-names.ts';
import { Class, longestWordAt } from './word-classes.ts';

const KATAKANA = /[\p{Script=Katakana}ー]{1,20}(?:[・＝=][\p{Script=Katakana}ー]{1,20}){0,4}/uy;
const LATIN = /\p{Lu}[\p{Script=Latin}.'’-]{0,30}(?: \p{Lu}[\p{Script=Latin}.'’-]{0,30}){0,4}/uy;
/** What such a name does not start behind. */
const INSIDE = /[\p{Script=Katakana}\p{Script=Latin}ー]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

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
  return word > 0 ? null : beforeHonorific(stretch, at, before);
}

/** An unlisted family name, or a whole name, with an honorific behind it. */
function beforeHonorific(stretch: Stretch, at: number, before: Before): readonly number[] | null {
  const { text, end, lexicon, dictionary } = stretch;
  let to = at;
  for (; to < end && to - at < 5 && HAN.test(text[to] ?? ''); to++) {
    if (longestWordAt(text, to, end, dictionary) > 0) break;
    if (to > at && familiesAt(stretch, to).some((length) => length > 1)) return null;
  }
  const length = to - at;
  if (length < 2 || lexicon.roles.all.has(text.slice(at, to))) return null;
  if ((followerAt(stretch, to) & Class.suffix) === 0) {
    // "経団連の十倉会長": before such an office stands a name, not what the office is about.
    const office = text.slice(to, officesFrom(stretch, to)[0] ?? to);
    const owned = lexicon.grammar.possession.has(before.text);
    if (length > 2 || !owned || !lexicon.titles.alone.has(office)) return null;
  }
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
  if (INSIDE.test(text[at - 1] ?? '')) return null;
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
