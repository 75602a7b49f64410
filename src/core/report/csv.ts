/**
 * The report as a table for a spreadsheet: RFC 4180, one line a quotation. Cells that a spreadsheet would take for a
 * formula begin with an apostrophe, which it takes for "text follows".
 */
import * as l10n from '@vscode/l10n';
import type { CheckedQuotation } from '../engine.ts';
import type { Finding } from '../model.ts';
import { lineStartsOf, rangeOf } from '../text/lines.ts';
import { coverageOf } from './coverage.ts';
import { type ReportedDraft, type VerifyReport } from './report.ts';
import { draftSpeaker, passageSpeaker } from './wording.ts';

const COLUMNS = [
  'draft',
  'line',
  'column',
  'quotation',
  'speaker',
  'verdict',
  'match',
  'reason',
  'findings',
  'messages',
  'source text',
  'source speaker',
  'outlet',
  'published',
  'title',
  'source',
  'source line',
  'decision',
  'coverage',
] as const;

type Column = (typeof COLUMNS)[number];
type Row = Partial<Record<Column, string | number | null>>;

/** What makes a cell a formula in one spreadsheet or another, full-width forms and white space in front included. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function cell(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = (value ?? '').replace(/\0/g, '').replace(/\p{Cs}/gu, '\uFFFD');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

function findingCells(findings: readonly Finding[]): Row {
  return {
    findings: findings.map(({ code, severity }) => `${severity} ${code}`).join('; '),
    messages: findings.map(({ message }) => message).join(' '),
  };
}

function quotationRow(draft: ReportedDraft, quotation: CheckedQuotation): Row {
  const { start } = quotation.range;
  const [passage] = quotation.passages;
  const { decision } = quotation;
  return {
    draft: draft.path,
    line: start.line + 1,
    column: start.character + 1,
    quotation: quotation.text,
    speaker: draftSpeaker(quotation.speaker),
    verdict: quotation.verdict,
    match: quotation.match,
    reason: quotation.reason,
    ...findingCells(quotation.findings),
    ...(passage && {
      'source text': passage.text,
      'source speaker': passageSpeaker(passage),
      outlet: passage.outlet,
      published: passage.published,
      title: passage.title,
      source: passage.source,
      'source line': passage.line + 1,
    }),
    decision: decision ? [decision.kind, decision.reason, decision.by, decision.date].join('; ') : null,
  };
}

/** A draft's findings that belong to no quotation; and a row that says so where it has no quotation. */
function otherRows(draft: ReportedDraft): Row[] {
  const lineStarts = lineStartsOf(draft.content);
  const rows: Row[] = draft.findings.map((finding) => {
    const { start } = rangeOf(lineStarts, finding);
    const place = { draft: draft.path, line: start.line + 1, column: start.character + 1 };
    return { ...place, ...findingCells([finding]) };
  });
  if (draft.quotations.length === 0)
    rows.push({ draft: draft.path, reason: l10n.t('no quotation was found') });
  return rows;
}

/** The report as CSV, with a header, lines ending in CR LF. The coverage of the run stands in every line. */
export function csvReport(report: VerifyReport): string {
  const { line, caveats } = coverageOf(report);
  const coverage = [line, ...caveats].join('. ');
  const rows = report.drafts.flatMap((draft) => [
    ...draft.quotations.map((quotation) => quotationRow(draft, quotation)),
    ...otherRows(draft),
  ]);
  // A run without a draft has no line but this.
  if (rows.length === 0) rows.push({});
  const lines = rows.map((row) => COLUMNS.map((column) => cell({ ...row, coverage }[column])).join(','));
  return [COLUMNS.map(cell).join(','), ...lines, ''].join('\r\n');
}
