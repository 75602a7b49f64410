/** What a run has looked at, and what it has not: the line that keeps a run that checked nothing from looking clean. */
import type { DraftSummary, UnreadableSource } from '../engine.ts';
import { totalOf, type VerifyReport } from './report.ts';

/** How far a run reached. */
export interface Coverage {
  /** True where every quotation was held against a source and every file named could be read. */
  readonly whole: boolean;
  /** True where not one quotation was held against a source. */
  readonly nothing: boolean;
  /** "7 quotations: 5 verified, 1 contradicted, 1 not checked; 3 sources read, 1 not readable". */
  readonly line: string;
  /** What was not done, a sentence each; empty where the run is whole. */
  readonly caveats: readonly string[];
}

/** "1 source", "2 sources". */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** "7 quotations: 5 verified, 1 contradicted, 1 not checked". */
export function summaryLine(summary: DraftSummary): string {
  const { quotations, verified, contradicted, unchecked, ignored = 0 } = summary;
  if (quotations === 0) return 'no quotations';
  const parts = [`${verified} verified`];
  if (contradicted > 0) parts.push(`${contradicted} contradicted`);
  if (unchecked > 0) parts.push(`${unchecked} not checked`);
  if (ignored > 0) parts.push(`${ignored} ignored`);
  return `${counted(quotations, 'quotation')}: ${parts.join(', ')}`;
}

function named(files: readonly UnreadableSource[]): string {
  return files.map(({ path, reason }) => `${path} (${reason})`).join('; ');
}

/** "3 sources read, 1 not readable". */
function sourcesLine({ sources }: VerifyReport): string {
  const unreadable = sources.unreadable.length > 0 ? `, ${sources.unreadable.length} not readable` : '';
  return `${counted(sources.list.length, 'source')} read${unreadable}`;
}

/** Why nothing was checked, or what was not; the verdicts alone do not tell that a source was missing. */
function caveatsOf(report: VerifyReport, total: DraftSummary): string[] {
  const { sources, unreadDrafts = [] } = report;
  const caveats: string[] = [];
  const where = sources.lookedIn.length > 0 ? ` (looked in ${sources.lookedIn.join(', ')})` : '';
  if (sources.list.length === 0) caveats.push(`Nothing was checked: no source could be read${where}.`);
  else if (total.quotations === 0) caveats.push('Nothing was checked: no quotation was found.');
  else if (total.ignored === total.quotations) caveats.push('Every quotation is ignored by a decision.');
  else if (total.unchecked + (total.ignored ?? 0) === total.quotations)
    caveats.push('No quotation could be checked against a source.');
  else if (total.unchecked > 0)
    caveats.push(
      `${counted(total.unchecked, 'quotation')} could not be checked: nothing is known for or against.`,
    );
  if (sources.list.length > 0 && report.drafts.length > 1) {
    const empty = report.drafts.filter(({ summary }) => summary.quotations === 0).map(({ path }) => path);
    if (empty.length > 0 && total.quotations > 0)
      caveats.push(`No quotation was found in ${empty.join(', ')}.`);
  }
  if (sources.unreadable.length > 0)
    caveats.push(`${counted(sources.unreadable.length, 'source')} not read: ${named(sources.unreadable)}.`);
  if (unreadDrafts.length > 0)
    caveats.push(`${counted(unreadDrafts.length, 'draft')} not read: ${named(unreadDrafts)}.`);
  return caveats;
}

/** How far a run reached. */
export function coverageOf(report: VerifyReport): Coverage {
  const total = totalOf(report.drafts);
  const caveats = caveatsOf(report, total);
  const nothing =
    report.sources.list.length === 0 || total.unchecked + (total.ignored ?? 0) === total.quotations;
  return {
    whole: caveats.length === 0,
    nothing,
    line: `${summaryLine(total)}; ${sourcesLine(report)}`,
    caveats,
  };
}
