/** The quotations of checked drafts in groups, as the view *Quotations* shows them. Knows no editor. */
import { isIgnored } from '../core/decisions/decisions.ts';
import type { CheckedDraft, CheckedQuotation } from '../core/engine.ts';
import type { Verdict } from '../core/model.ts';

/** How the quotations of a draft are put together. */
export type Grouping = 'order' | 'verdict' | 'speaker';
/** Which are shown: all, or those that are not verified or have a finding, and that nobody has decided to ignore. */
export type Filter = 'all' | 'open';

/** What one quotation amounts to, for icons and counts. */
export type Standing = 'verified' | 'contradicted' | 'unchecked' | 'ignored';

/** Quotations under a heading. `key` is a verdict or `ignored`, a speaker's name (empty: nobody), or empty for the text's order. */
export interface QuotationGroup {
  readonly key: string;
  readonly quotations: readonly CheckedQuotation[];
}

/** What a heading by verdict says. */
export type VerdictKey = Verdict | 'ignored';

/** Worst first. */
const VERDICTS: readonly VerdictKey[] = [
  'misattributed',
  'altered',
  'stitched',
  'out-of-context',
  'ambiguous',
  'not-found',
  'unchecked',
  'verified',
  'ignored',
];

/** Verified, contradicted, or neither; ignored, whatever it is, where a person has decided so. */
export function standingOf(quotation: Pick<CheckedQuotation, 'verdict' | 'decision'>): Standing {
  const { verdict } = quotation;
  if (isIgnored(quotation)) return 'ignored';
  if (verdict === 'verified') return 'verified';
  return verdict === 'not-found' || verdict === 'ambiguous' || verdict === 'unchecked'
    ? 'unchecked'
    : 'contradicted';
}

/** Whether somebody should look at a quotation. */
export function isOpen(quotation: Pick<CheckedQuotation, 'verdict' | 'findings' | 'decision'>): boolean {
  return !isIgnored(quotation) && (quotation.verdict !== 'verified' || quotation.findings.length > 0);
}

function keyOf(quotation: CheckedQuotation, grouping: Grouping): string {
  if (grouping === 'speaker') return quotation.speaker?.name ?? '';
  return isIgnored(quotation) ? 'ignored' : quotation.verdict;
}

/** The quotations of a draft that a filter lets through, in groups. No group is empty. */
export function groupsOf(
  { quotations }: Pick<CheckedDraft, 'quotations'>,
  grouping: Grouping,
  filter: Filter,
): QuotationGroup[] {
  const shown = filter === 'all' ? [...quotations] : quotations.filter(isOpen);
  if (shown.length === 0) return [];
  if (grouping === 'order') return [{ key: '', quotations: shown }];
  const groups = new Map<string, CheckedQuotation[]>();
  for (const quotation of shown) {
    const key = keyOf(quotation, grouping);
    const group = groups.get(key);
    if (group) group.push(quotation);
    else groups.set(key, [quotation]);
  }
  const sorted = [...groups].map(([key, list]) => ({ key, quotations: list }));
  if (grouping === 'verdict') {
    const rank = ({ key }: QuotationGroup) => VERDICTS.indexOf(key as VerdictKey);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
  // Those whom the draft gives to nobody come last.
  return sorted.sort((a, b) => Number(a.key === '') - Number(b.key === '') || a.key.localeCompare(b.key));
}

/** How many quotations there are, and how many of them somebody should look at. */
export function countsOf(drafts: readonly Pick<CheckedDraft, 'quotations'>[]): {
  readonly all: number;
  readonly open: number;
} {
  const all = drafts.flatMap(({ quotations }) => quotations);
  return { all: all.length, open: all.filter(isOpen).length };
}

/**
 * The stretch to go to from an offset: the next one that starts behind it, or the last that starts before it, round
 * the end of the text. Null where there are none. Stretches in any order.
 */
export function neighbour<T extends { readonly start: number; readonly end: number }>(
  stretches: readonly T[],
  offset: number,
  step: 1 | -1,
): T | null {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  const [first, last] = [sorted[0] ?? null, sorted.at(-1) ?? null];
  if (step === 1) return sorted.find(({ start }) => start > offset) ?? first;
  return sorted.findLast(({ start, end }) => start < offset && end < offset) ?? last;
}
