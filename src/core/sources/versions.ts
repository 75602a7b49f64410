/**
 * Versions of one article among the sources: the same address, or nearly the same text from the same outlet. The newest
 * counts; an older one still tells what was once printed.
 *
 * Likeness of texts is estimated from the least hashes of their runs of words (bottom-k sketches: Broder, "On the
 * resemblance and containment of documents", 1997), so that no text is kept and no two texts are compared.
 */
import type { Article } from '../model.ts';
import { hashWord, scanWords } from '../text/words.ts';
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

interface Known {
  readonly path: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string;
  readonly isModified: boolean;
  readonly sketch: readonly number[];
}

/** The least hashes of a text's runs of words, ascending; empty for a text with too few of them. Linear. */
export function sketchOf(text: string): number[] {
  const words: number[] = [];
  const runs = new Set<number>();
  scanWords(text, 0, text.length, (start, end) => {
    words.push(hashWord(text, start, end));
    if (words.length < RUN) return;
    let hash = 0x811c9dc5;
    for (const word of words.slice(-RUN)) hash = Math.imul(hash ^ word, 0x01000193) ^ (hash >>> 15);
    runs.add(hash >>> 0);
  });
  if (runs.size < FEWEST_RUNS) return [];
  return [...runs].sort((a, b) => a - b).slice(0, SKETCH);
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

function isOneArticle(one: Known, other: Known): boolean {
  if (one.url !== null && other.url !== null) return one.url === other.url;
  if (one.outlet !== null && other.outlet !== null && one.outlet !== other.outlet) return false;
  const least = one.title !== null && one.title === other.title ? LIKE_UNDER_ONE_TITLE : LIKE;
  return likeness(one.sketch, other.sketch) >= least;
}

/** Negative if `one` is older. Without dates, or on the same one, neither is. */
function compareAge(one: Known, other: Known): number {
  if (one.date === '' || other.date === '') return 0;
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return Number(one.isModified) - Number(other.isModified);
}

/** Keeps track of which articles are older versions of which. Adding or removing one touches only those like it. */
export class Versions {
  private readonly known = new Map<string, Known>();
  /** Paths by page and by hash. */
  private readonly byKey = new Map<string | number, Set<string>>();

  /** Enters an article, replacing the one of the same path. */
  put(article: Article): void {
    this.remove(article.path);
    const entry: Known = {
      path: article.path,
      url: pageOf(article.url),
      title: folded(article.title),
      outlet: folded(article.outlet),
      date: article.modified ?? article.published ?? '',
      isModified: article.modified !== null,
      sketch: sketchOf(article.prose.text),
    };
    this.known.set(entry.path, entry);
    for (const key of keysOf(entry)) {
      const paths = this.byKey.get(key);
      if (paths) paths.add(entry.path);
      else this.byKey.set(key, new Set([entry.path]));
    }
  }

  /** Forgets an article; an unknown path is ignored. */
  remove(path: string): void {
    const entry = this.known.get(path);
    if (!entry) return;
    this.known.delete(path);
    for (const key of keysOf(entry)) {
      const paths = this.byKey.get(key);
      paths?.delete(path);
      if (paths?.size === 0) this.byKey.delete(key);
    }
  }

  /** The path of the newest version of an article, if that is another than the article itself; else null. */
  newest(path: string): string | null {
    const entry = this.known.get(path);
    if (!entry) return null;
    const others = new Set(keysOf(entry).flatMap((key) => [...(this.byKey.get(key) ?? [])]));
    let newest = entry;
    for (const other of others) {
      const candidate = this.known.get(other);
      if (!candidate || candidate === entry || !isOneArticle(entry, candidate)) continue;
      if (compareAge(newest, candidate) < 0) newest = candidate;
    }
    return newest === entry ? null : newest.path;
  }
}

function keysOf({ url, sketch }: Known): (string | number)[] {
  return [...(url === null ? [] : [url]), ...sketch.slice(0, PROBES)];
}
