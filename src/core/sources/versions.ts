/**
 * Versions of one article among the sources: the same address, or nearly the same text from the same outlet. The newest
 * counts; an older one still tells what was once printed.
 *
 * Likeness of texts is estimated from the least hashes of their runs of words (bottom-k sketches: Broder, "On the
 * resemblance and containment of documents", 1997), so that no text is kept and no two texts are compared.
 */
import type { Article } from '../model.ts';
import { hashWord } from '../text/words.ts';
import { addressOf } from './addresses.ts';

/** Words in a run. Shorter runs are shared by texts that have nothing to do with each other. */
const RUN = 4;
/** Hashes kept a text: the estimate is off by some 6 % of the texts' length (1 / √(2k) at a likeness of a half). */
const SKETCH = 64;
/** Likeness (shared runs among all) from which two texts of one outlet are one article: half the runs of a rewrite. */
const LIKE = 0.5;
/** The same for two texts under one headline. */
const LIKE_UNDER_ONE_TITLE = 0.25;
/** Texts with fewer runs are too short to be known again by them. */
const FEWEST_RUNS = 8;
/** So many of the least hashes lead to the texts that share them. */
const PROBES = 16;
/**
 * Probes that two versions have in common at least. Two texts as alike as `LIKE_UNDER_ONE_TITLE` share six of sixteen on
 * average, and fewer than two in one of a hundred; strangers share one where the index has one slot for two hashes.
 */
export const LEAST_SHARED = 2;

/** What is known of an article without its words. */
export type Described = Pick<Article, 'path' | 'url' | 'title' | 'outlet' | 'published' | 'modified'>;

/** What an article says of itself, as far as its versions go. */
interface Imprint {
  readonly path: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string;
  readonly isModified: boolean;
}

/** An article as far as its versions go. */
export interface Version extends Imprint {
  readonly sketch: readonly number[];
}

/**
 * The least hashes of a text's runs of words, ascending, of the hashes of its words; empty for a text with too few runs.
 * `most` are kept. Linear.
 */
export function sketchOf(words: ArrayLike<number>, most = SKETCH): number[] {
  const least: number[] = [];
  for (let at = 0; at + RUN <= words.length; at++) {
    let hash = 0x811c9dc5;
    for (let word = at; word < at + RUN; word++)
      hash = Math.imul(hash ^ (words[word] ?? 0), 0x01000193) ^ (hash >>> 15);
    const run = hash >>> 0;
    if (least.length < most || run < (least[most - 1] ?? 0)) insert(least, run, most);
  }
  return least.length < FEWEST_RUNS ? [] : least;
}

/** Puts a number in its place among ascending ones, unless it is there; the greatest goes where there are too many. */
function insert(least: number[], run: number, most: number): void {
  let at = least.length;
  while (at > 0 && (least[at - 1] ?? 0) > run) at--;
  if (at > 0 && least[at - 1] === run) return;
  if (least.length < most) least.push(run);
  for (let to = least.length - 1; to > at; to--) least[to] = least[to - 1] ?? 0;
  least[at] = run;
}

/** The estimated share of runs that two texts have in common (Jaccard): 0 to 1. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const [ours, theirs] = [new Set(one), new Set(other)];
  const least = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, SKETCH);
  return least.filter((hash) => ours.has(hash) && theirs.has(hash)).length / least.length;
}

/** The page an article is at, as far as addresses tell one from another; null where it has none but a site's. */
function pageOf(url: string | null): string | null {
  const address = url === null ? null : addressOf(url);
  return address && address.path !== '' ? `${address.host}${address.path}` : null;
}

const folded = (text: string | null) => text?.trim().toLowerCase() ?? null;

/** Where both have an address, it decides; null where the texts have to. */
function isOneByImprint(one: Imprint, other: Imprint): boolean | null {
  if (one.url !== null && other.url !== null) return one.url === other.url;
  if (one.outlet !== null && other.outlet !== null && one.outlet !== other.outlet) return false;
  return null;
}

function isOneArticle(one: Version, other: Version): boolean {
  const known = isOneByImprint(one, other);
  if (known !== null) return known;
  const least = one.title !== null && one.title === other.title ? LIKE_UNDER_ONE_TITLE : LIKE;
  return likeness(one.sketch, other.sketch) >= least;
}

/** Negative if `one` is older. Without dates, or on the same one, neither is. */
function compareAge(one: Imprint, other: Imprint): number {
  if (one.date === '' || other.date === '') return 0;
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return Number(one.isModified) - Number(other.isModified);
}

/** When an article was last published, as its page says; empty where it does not. */
export function dateOf({ modified, published }: Described): string {
  return modified ?? published ?? '';
}

function imprintOf(article: Described): Imprint {
  return {
    path: article.path,
    url: pageOf(article.url),
    title: folded(article.title),
    outlet: folded(article.outlet),
    date: dateOf(article),
    isModified: article.modified !== null,
  };
}

/** What is needed of an article to know its versions, of whose words the hashes are at hand. Linear. */
export function versionOf(article: Described, words: ArrayLike<number>): Version {
  return { ...imprintOf(article), sketch: sketchOf(words) };
}

/** Whether the other article may be a newer version of the one, before anybody has looked at their texts. */
export function mayBeNewer(one: Described, other: Described): boolean {
  const [ours, theirs] = [imprintOf(one), imprintOf(other)];
  return compareAge(ours, theirs) < 0 && isOneByImprint(ours, theirs) !== false;
}

/** Hashes (32 bits) that lead from an article to its versions. */
export interface VersionKeys {
  /** Of its address; the versions at one address have it in common. */
  readonly address: number | null;
  /** Of its text; other versions share `LEAST_SHARED` of them. */
  readonly probes: readonly number[];
}

const keysOf = (url: string | null, probes: readonly number[]): VersionKeys => ({
  address: url === null ? null : hashWord(url, 0, url.length),
  probes,
});

/** The keys of a version. */
export function versionKeys({ url, sketch }: Version): VersionKeys {
  return keysOf(url, sketch.slice(0, PROBES));
}

/** The keys of an article, of whose words the hashes are at hand. Linear. */
export function versionKeysOf(article: Article, words: ArrayLike<number>): VersionKeys {
  return keysOf(pageOf(article.url), sketchOf(words, PROBES));
}

/** Whether one may be a version of the other, by their keys. */
function shareKeys(one: VersionKeys, other: VersionKeys): boolean {
  if (one.address !== null && one.address === other.address) return true;
  const theirs = new Set(other.probes);
  return one.probes.filter((probe) => theirs.has(probe)).length >= LEAST_SHARED;
}

/**
 * The path of the newest version of an article, if that is another than the article itself; else null. `others` are
 * those with keys in common; some more do no harm, and their order does not matter.
 */
export function newestOf(entry: Version, others: readonly Version[]): string | null {
  const keys = versionKeys(entry);
  let newest = entry;
  for (const candidate of [...others].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (candidate.path === entry.path || !shareKeys(keys, versionKeys(candidate))) continue;
    if (isOneArticle(entry, candidate) && compareAge(newest, candidate) < 0) newest = candidate;
  }
  return newest === entry ? null : newest.path;
}
