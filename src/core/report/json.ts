/** `verify --format json`: the contract of the command line (see `docs/cli.md`). */
import type { CheckedDraft, UnreadableSource } from '../engine.ts';
import type { StyleName } from '../verify/styles.ts';

/** Everything one run of `verify` has to tell. */
export interface VerifyReport {
  readonly style: StyleName;
  readonly articles: number;
  readonly unreadable: readonly UnreadableSource[];
  readonly drafts: readonly CheckedDraft[];
}

/** The report as a JSON text, indented, ending in a line break. */
export function jsonReport(report: VerifyReport): string {
  const { style, articles, unreadable, drafts } = report;
  return `${JSON.stringify({ version: 1, style, sources: { articles, unreadable }, drafts }, null, 2)}\n`;
}
