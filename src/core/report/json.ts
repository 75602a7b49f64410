/** `verify --format json`: the contract of the command line (see `docs/cli.md`). */
import type { VerifyReport } from './report.ts';

/** The report as a JSON text, indented, ending in a line break. The drafts' own texts are left out. */
export function jsonReport({ style, sources, drafts }: VerifyReport): string {
  const { list, unreadable } = sources;
  const checked = drafts.map(({ content: _, ...draft }) => draft);
  const report = {
    version: 1,
    style,
    sources: { articles: list.length, unreadable, list },
    drafts: checked,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
