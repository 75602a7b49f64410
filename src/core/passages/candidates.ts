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

/** Scores by article number; all zero between calls. */
let scores = new Float64Array(1 << 12);

/** Adds up `scores` over the lists, rarest first, and returns the articles that have one. */
function addScores(archive: Archive, lists: readonly List[]): number[] {
  const touched: number[] = [];
  const articles = archive.size;
  if (scores.length < archive.nextNumber) scores = new Float64Array(archive.nextNumber * 2);
  const common = articles <= FEW_ARTICLES ? articles : COMMON * articles;
  let read = 0;
  for (const [rank, list] of lists.entries()) {
    const { count } = list;
    if (rank >= RAREST_ALWAYS && (read + count > MOST_POSTINGS || count > common)) break;
    read += count;
    const weight = Math.log(1 + articles / count);
    archive.forEach(list, (article) => {
      const score = scores[article] ?? 0;
      if (score === 0) touched.push(article);
      scores[article] = score + weight;
    });
  }
  return touched;
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
  const touched = addScores(archive, lists);
  let best = 0;
  for (const article of touched) best = Math.max(best, scores[article] ?? 0);
  const candidates: Candidate[] = [];
  for (const article of touched) {
    const score = scores[article] ?? 0;
    if (score >= least * best) candidates.push({ article, score });
    scores[article] = 0;
  }
  candidates.sort(
    (a, b) => b.score - a.score || (archive.pathOf(a.article) < archive.pathOf(b.article) ? -1 : 1),
  );
  const equals = candidates.filter(({ score }) => score >= best - TIE).length;
  return candidates.slice(0, Math.max(MOST_CANDIDATES, Math.min(equals, MOST_EQUALS)));
}
