/** Which articles are worth looking into for a quotation. */
import type { Postings } from './postings.ts';
import type { Shingles } from './places.ts';

export interface Candidate {
  readonly article: number;
  /** Sum of the inverse document frequencies of the shingles the article shares with the quotation. */
  readonly score: number;
}

/** List entries read for one quotation once its three rarest shingles are counted: bounds the work in big corpora. */
const MOST_POSTINGS = 60_000;
const RAREST_ALWAYS = 3;
const MOST_CANDIDATES = 16;
/** Share of the best article's score below which another is not looked into. */
const LEAST_OF_BEST = 0.35;

/**
 * The articles that share most with a quotation, best first, by pairs of words or (for what is short or heavily
 * edited) by words. Ties are broken by path, so that the order of adding does not show.
 */
export function chooseCandidates(
  postings: Postings,
  shingles: Shingles,
  by: 'pairs' | 'words',
  articles: number,
  pathOf: (article: number) => string,
): Candidate[] {
  const lists = [...shingles[by].keys()]
    .map((shingle) => ({ shingle, count: postings.count(shingle) }))
    .filter((list) => list.count > 0)
    .sort((a, b) => a.count - b.count || a.shingle - b.shingle);
  const scores = new Map<number, number>();
  let read = 0;
  for (const [rank, { shingle, count }] of lists.entries()) {
    if (rank >= RAREST_ALWAYS && read + count > MOST_POSTINGS) break;
    read += count;
    const weight = Math.log(1 + articles / count);
    for (const article of postings.articles(shingle))
      scores.set(article, (scores.get(article) ?? 0) + weight);
  }
  let best = 0;
  for (const score of scores.values()) best = Math.max(best, score);
  const candidates: Candidate[] = [];
  for (const [article, score] of scores)
    if (score >= LEAST_OF_BEST * best) candidates.push({ article, score });
  return candidates
    .sort((a, b) => b.score - a.score || (pathOf(a.article) < pathOf(b.article) ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
}
