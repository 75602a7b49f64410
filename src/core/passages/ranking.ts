/** Which of the places found are handed out, and in what order. */
import type { Alignment, Article, Passage, Span } from '../model.ts';
import type { Statement } from '../quotations/statements.ts';
import { weightOf, type Evidence } from './evidence.ts';
import { roleOf } from './passage.ts';
import type { QuotationQuery } from './quotation-query.ts';

/** A place found, before it is made a `Passage`. */
export interface Find {
  readonly source: { readonly article: Article; readonly statements: readonly Statement[] };
  readonly alignment: Alignment;
  readonly evidence: Evidence;
  readonly whole: boolean;
  /** Clean offsets of the article. */
  readonly span: Span;
  /** Word indices of the article. */
  readonly words: Span;
  /** How many borders between blocks the span crosses. */
  readonly borders: number;
}

/** Words of a quotation that a place must add to those of the better ones to be worth showing as a part. */
const LEAST_ADDED = 3;
/** Share of a quotation that its parts must hold together where no place holds it whole. */
const LEAST_PARTS_SHARE = 0.5;
/** Places made into passages for ranking, as a multiple of those handed out. */
const RANKED = 2;
/** Share of a quotation's weight that a place in another article must hold to be the same saying in other words. */
const LEAST_RIVAL_SHARE = 0.4;
/** Words up to which a quotation proves nothing if it stands in more places than can be shown. */
const SLIGHT = 2;

const ROLES: readonly Passage['role'][] = ['speech', 'question', 'prose'];

function cost(find: Find): number {
  return find.evidence.mismatch + 0.01 * find.borders;
}

function byWording(a: Find, b: Find): number {
  return (
    Number(b.whole) - Number(a.whole) ||
    (a.whole ? cost(a) - cost(b) : b.evidence.agreed - a.evidence.agreed) ||
    (a.source.article.path < b.source.article.path
      ? -1
      : a.source.article.path > b.source.article.path
        ? 1
        : 0) ||
    a.span.start - b.span.start
  );
}

function overlaps(a: Find, b: Find): boolean {
  return a.source === b.source && a.span.start < b.span.end && b.span.start < a.span.end;
}

/** The same finds, those of equal wording with speech first: of many equals, the spoken ones are to be kept. */
function byRole(finds: readonly Find[]): Find[] {
  return finds
    .map((find) => ({ find, role: ROLES.indexOf(roleOf(find.span, find.source.statements).role) }))
    .sort((a, b) => (a.find.whole && b.find.whole ? cost(a.find) - cost(b.find) || a.role - b.role : 0))
    .map(({ find }) => find);
}

/** Whole finds without overlaps, and those partial ones that hold what nothing better does. */
function worthShowing(finds: readonly Find[], query: QuotationQuery): Find[] {
  const chosen: Find[] = [];
  const held = new Set<number>();
  const bestPart = finds.find((find) => !find.whole)?.evidence.agreed ?? 0;
  const anyWhole = finds.some((find) => find.whole);
  for (const find of finds) {
    if (chosen.some((other) => overlaps(find, other))) continue;
    let added = 0;
    for (const row of find.evidence.rows) if (!held.has(row)) added++;
    const asGood = find.whole || (!anyWhole && find.evidence.agreed >= bestPart - 1e-9);
    if (!asGood && added < LEAST_ADDED) continue;
    for (const row of find.evidence.rows) held.add(row);
    chosen.push(find);
  }
  return anyWhole || shareOf(held, query) >= LEAST_PARTS_SHARE ? chosen : [];
}

/** Weight of some of the speaker's words, of that of all. */
function shareOf(rows: ReadonlySet<number>, query: QuotationQuery): number {
  let part = 0;
  let total = 0;
  for (const [row, word] of query.words.entries()) {
    if (query.inserted[row]) continue;
    total += weightOf(word.folded);
    if (rows.has(row)) part += weightOf(word.folded);
  }
  return total > 0 ? part / total : 0;
}

/**
 * Ranks the places found and makes passages of the best: whole ones first, closest wording first, among equals those
 * most alike in their letters, then speech before prose, then by path and place. A slight quotation ("not now") that
 * stands in more places than asked for is looked for in speech alone, and is given up if there are too many still.
 */
export function chooseFinds(
  finds: readonly Find[],
  query: QuotationQuery,
  limit: number,
  toPassage: (find: Find) => Passage,
): Passage[] {
  let shown = worthShowing([...finds].sort(byWording), query);
  if (shown.length > limit && query.spoken <= SLIGHT) {
    shown = shown.filter((find) => roleOf(find.span, find.source.statements).role !== 'prose');
    if (shown.length > limit) return [];
  }
  return byRole(shown)
    .slice(0, RANKED * limit)
    .map((find) => ({ find, passage: toPassage(find) }))
    .sort(
      (a, b) =>
        Number(b.find.whole) - Number(a.find.whole) ||
        (a.find.whole ? cost(a.find) - cost(b.find) : b.find.evidence.agreed - a.find.evidence.agreed) ||
        b.passage.similarity - a.passage.similarity ||
        ROLES.indexOf(a.passage.role) - ROLES.indexOf(b.passage.role) ||
        byWording(a.find, b.find),
    )
    .slice(0, limit)
    .map(({ passage }) => passage);
}

/** The best place of each article that is not shown yet, if it holds enough of the quotation; closest first. */
export function chooseRivals(finds: readonly Find[], shown: ReadonlySet<string>, limit: number): Find[] {
  const best = new Map<string, Find>();
  for (const find of [...finds].sort(byWording)) {
    const { path } = find.source.article;
    if (shown.has(path) || best.has(path) || find.evidence.share < LEAST_RIVAL_SHARE) continue;
    best.set(path, find);
  }
  return byRole([...best.values()]).slice(0, limit);
}
