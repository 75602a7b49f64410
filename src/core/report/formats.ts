/** The formats of reports by name. */
import { csvReport } from './csv.ts';
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import { markdownReport } from './markdown.ts';
import type { VerifyReport } from './report.ts';
import { sarifReport } from './sarif.ts';

/** Writers of reports that are files, not something for a terminal. */
export const REPORT_WRITERS = {
  markdown: markdownReport,
  html: htmlReport,
  json: jsonReport,
  sarif: sarifReport,
  csv: csvReport,
} as const satisfies Record<string, (report: VerifyReport) => string>;

/** A report's format. */
export type ReportFormat = keyof typeof REPORT_WRITERS;

/** What the names of files of a format end in. */
export const REPORT_EXTENSIONS: Readonly<Record<ReportFormat, string>> = {
  markdown: 'md',
  html: 'html',
  json: 'json',
  sarif: 'sarif',
  csv: 'csv',
};

/** True for the name of a format. */
export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(REPORT_WRITERS, name);
}
