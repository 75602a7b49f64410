/** The names of exported reports; knows no editor. */
import { REPORT_EXTENSIONS, type ReportFormat } from '../core/report/formats.ts';

/** A name for the report of a draft: `draft.md` as HTML → `draft.report.html`. `path` may have folders, with `/`. */
export function reportName(path: string, format: ReportFormat): string {
  const name = path.split('/').at(-1) ?? '';
  const stem = name.replace(/(?<=.)\.[^.]*$/, '');
  return `${stem === '' ? 'draft' : stem}.report.${REPORT_EXTENSIONS[format]}`;
}

/** The report as a file's text. Spreadsheets take CSV for UTF-8 only where a byte order mark says so. */
export function fileText(text: string, format: ReportFormat): string {
  return format === 'csv' ? `\uFEFF${text}` : text;
}
