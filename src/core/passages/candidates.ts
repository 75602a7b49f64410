/** Which articles are worth looking into for a quotation. */
import { shingleOf } from './cut-text.ts';
import type { Archive, List } from './archive.ts';
import type { Shingles } from './places.ts';

export interface Candidate {
  readonly article: number;
  /** Sum of the inverse document frequencies of the shingles the article shares with the quotation. */
  readonly score: number;
}

/** List entries read for one quotation once its three rarest shingles are counted: bounds the work in big corpora. */
const MOST_POSTINGS = 60_000;
const RAREST_ALWAYS = 3;
/** Share of all articles beyond which a shingle tells nothing, where there are more than a few. */
const COMMON = 0.5;
const FEW_ARTICLES = 24;
const MOST_CANDIDATES = 12;
/** As many may be looked into if they are as good as the best: short quotations have no better and worse. */
const MOST_EQUALS = 48;
/** Difference of two scores that is none: they are sums of the same terms in another order. */
const TIE = 1e-9;
/** Share of the best article's score below which another is not looked into. */
const LEAST_OF_BEST = 0.35;

/** Entries after which lists are left out that can bring no other article near the best. */
const ENOUGH_POSTINGS = 2_000;

/** Scores by article number, all zero between calls, and the articles that have one. */
let scores = new Float64Array(1 << 12);
let touched = new Uint32Array(1 << 12);

interface Scored {
  /** How many of `touched` are in use. */
  readonly size: number;
  readonly best: number;
}

/** Adds up `scores` over the lists, rarest first. */
function addScores(archive: Archive, lists: readonly List[]): Scored {
  const articles = archive.size;
  if (scores.length < archive.nextNumber) {
    scores = new Float64Array(archive.nextNumber * 2);
    touched = new Uint32Array(archive.nextNumber * 2);
  }
  const common = articles <= FEW_ARTICLES ? articles : COMMON * articles;
  const weights = lists.map(({ count }) => Math.log(1 + articles / count));
  let rest = weights.reduce((sum, weight) => sum + weight, 0);
  let [size, best, read] = [0, 0, 0];
  for (const [rank, list] of lists.entries()) {
    const { count } = list;
    if (rank >= RAREST_ALWAYS && (read + count > MOST_POSTINGS || count > common)) break;
    if (read > ENOUGH_POSTINGS && rest < LEAST_OF_BEST * best) break;
    read += count;
    const weight = weights[rank] ?? 0;
    rest -= weight;
    for (const article of archive.articlesOf(list)) {
      const before = scores[article] ?? 0;
      if (before === 0) touched[size++] = article;
      const score = before + weight;
      scores[article] = score;
      if (score > best) best = score;
    }
  }
  return { size, best };
}

/** The greatest of some scores, descending; `most` at most. */
function greatest(size: number, most: number, least: number): number[] {
  const found: number[] = [];
  for (let index = 0; index < size; index++) {
    const score = scores[touched[index] ?? 0] ?? 0;
    if (score < least || (found.length === most && score <= (found[most - 1] ?? 0))) continue;
    let at = found.length < most ? found.push(score) - 1 : most - 1;
    for (; at > 0 && (found[at - 1] ?? 0) < score; at--) found[at] = found[at - 1] ?? 0;
    found[at] = score;
  }
  return found;
}

/**
 * The articles that share most with a quotation, best first, by pairs of words or (for what is short or heavily
 * edited) by words. Ties are broken by path, so that the order of adding does not show. `least` is the share of the
 * best article's score below which another is left out.
 */
export function chooseCandidates(
  archive: Archive,
  shingles: Shingles,
  by: 'pairs' | 'words',
  least = LEAST_OF_BEST,
): Candidate[] {
  const lists = [...new Set([...shingles[by].keys()].map(shingleOf))]
    .map((shingle) => archive.list(shingle))
    .filter((list) => list.count > 0)
    .sort((a, b) => a.count - b.count || a.shingle - b.shingle);
  const { size, best } = addScores(archive, lists);
  const found = greatest(size, MOST_EQUALS, least * best);
  const equals = found.filter((score) => score >= best - TIE).length;
  const most = Math.max(MOST_CANDIDATES, equals);
  const last = found[Math.min(most, found.length) - 1] ?? Infinity;
  const candidates: Candidate[] = [];
  for (let index = 0; index < size; index++) {
    const article = touched[index] ?? 0;
    const score = scores[article] ?? 0;
    if (score >= last) candidates.push({ article, score });
    scores[article] = 0;
  }
  return inOrder(archive, candidates).slice(0, most);
}

function inOrder(archive: Archive, candidates: readonly Candidate[]): Candidate[] {
  const paths = new Map<number, string>();
  const pathOf = (article: number) => {
    const path = paths.get(article) ?? archive.pathOf(article);
    paths.set(article, path);
    return path;
  };
  return [...candidates].sort(
    (a, b) => b.score - a.score || (pathOf(a.article) < pathOf(b.article) ? -1 : 1),
  );
}
