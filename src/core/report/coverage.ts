/** What a run has looked at, and what it has not: the line that keeps a run that checked nothing from looking clean. */
import * as l10n from '@vscode/l10n';
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

/** "7 quotations: 5 verified, 1 contradicted, 1 not checked". */
export function summaryLine(summary: DraftSummary): string {
  const { quotations, verified, contradicted, unchecked, ignored = 0 } = summary;
  if (quotations === 0) return l10n.t('no quotations');
  const parts = [l10n.t('{0} verified', verified)];
  if (contradicted > 0) parts.push(l10n.t('{0} contradicted', contradicted));
  if (unchecked > 0) parts.push(l10n.t('{0} not checked', unchecked));
  if (ignored > 0) parts.push(l10n.t('{0} ignored', ignored));
  const count = quotations === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', quotations);
  return l10n.t('{0}: {1}', count, parts.join(', '));
}

function named(files: readonly UnreadableSource[]): string {
  return files.map(({ path, reason }) => `${path} (${reason})`).join('; ');
}

/** "3 sources read, 1 not readable". */
export function sourcesLine({ sources }: VerifyReport): string {
  const { length } = sources.list;
  const parts = [length === 1 ? l10n.t('1 source read') : l10n.t('{0} sources read', length)];
  if (sources.unreadable.length > 0) parts.push(l10n.t('{0} not readable', sources.unreadable.length));
  return parts.join(', ');
}

/** Why not one quotation was held against a source; null where one was. */
function nothingChecked({ sources }: VerifyReport, total: DraftSummary): string | null {
  const where = sources.lookedIn.join(', ');
  if (sources.list.length === 0) {
    return where === ''
      ? l10n.t('Nothing was checked: no source could be read.')
      : l10n.t('Nothing was checked: no source could be read (looked in {0}).', where);
  }
  if (total.quotations === 0) return l10n.t('Nothing was checked: no quotation was found.');
  if (total.ignored === total.quotations) return l10n.t('Every quotation is ignored by a decision.');
  return total.unchecked + (total.ignored ?? 0) === total.quotations
    ? l10n.t('No quotation could be checked against a source.')
    : null;
}

function uncheckedCaveat(count: number): string {
  return count === 1
    ? l10n.t('1 quotation could not be checked: nothing is known for or against.')
    : l10n.t('{0} quotations could not be checked: nothing is known for or against.', count);
}

function unreadCaveats({ sources, unreadDrafts = [] }: VerifyReport): string[] {
  const caveats: string[] = [];
  const [broken, lost] = [sources.unreadable, unreadDrafts];
  if (sources.stopped !== undefined)
    caveats.push(l10n.t('Reading of sources was stopped: {0}.', sources.stopped));
  if (broken.length === 1) caveats.push(l10n.t('1 source not read: {0}.', named(broken)));
  if (broken.length > 1) caveats.push(l10n.t('{0} sources not read: {1}.', broken.length, named(broken)));
  if (lost.length === 1) caveats.push(l10n.t('1 draft not read: {0}.', named(lost)));
  if (lost.length > 1) caveats.push(l10n.t('{0} drafts not read: {1}.', lost.length, named(lost)));
  return caveats;
}

/** Why nothing was checked, or what was not; the verdicts alone do not tell that a source was missing. */
function caveatsOf(report: VerifyReport, total: DraftSummary): string[] {
  const caveats: string[] = [];
  const nothing = nothingChecked(report, total);
  if (nothing !== null) caveats.push(nothing);
  else if (total.unchecked > 0) caveats.push(uncheckedCaveat(total.unchecked));
  if (report.sources.list.length > 0 && report.drafts.length > 1) {
    const empty = report.drafts.filter(({ summary }) => summary.quotations === 0).map(({ path }) => path);
    if (empty.length > 0 && total.quotations > 0)
      caveats.push(l10n.t('No quotation was found in {0}.', empty.join(', ')));
  }
  return [...caveats, ...unreadCaveats(report)];
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
