/** The report as Markdown (GitHub's): both texts side by side in a table, differing words struck and bold. */
import type { CheckedQuotation, MarkedText, PassageView, ReadSource } from '../engine.ts';
import type { Finding } from '../model.ts';
import { coverageOf, summaryLine } from './coverage.ts';
import { escapeLightly as escape, markDifferences as markWith } from './markdown-text.ts';
import { REPORT_MARK } from './marker.ts';
import type { DecisionView as Decision } from '../decisions/decisions.ts';
import { type ReportedDraft, type VerifyReport } from './report.ts';
import { draftSpeaker, markedDraft, passageSpeaker, placeParts, verdictText } from './wording.ts';

const markDifferences = (pieces: readonly MarkedText[], mark: '**' | '~~') => markWith(pieces, mark, escape);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function coverageLines(report: VerifyReport): string[] {
  const { line, caveats } = coverageOf(report);
  return [`**Coverage:** ${escape(line)}`, ...caveats.flatMap((caveat) => ['', `> **${escape(caveat)}**`])];
}

function findingItem({ severity, code, message }: Finding): string {
  return `- ${severity} **${escape(code)}**: ${escape(message)}`;
}

function decisionItem({ kind, reason, by, date }: Decision): string {
  const who = [by, date].filter((part) => part !== null && part !== '').map((part) => escape(part ?? ''));
  const signed = who.length > 0 ? ` (${who.join(', ')})` : '';
  return `- **${kind === 'ignored' ? 'Ignored' : 'Marked as checked'}**: ${escape(reason)}${signed}`;
}

function sourceCell(passage: PassageView): string {
  const words = [escape(passage.before), markDifferences(passage.marked, '**'), escape(passage.after)].join(
    '',
  );
  return `${words}<br>— ${escape(passageSpeaker(passage))}, ${placeParts(passage).map(escape).join(' · ')}`;
}

function quotationLines(quotation: CheckedQuotation): string[] {
  const { start } = quotation.range;
  const [passage, ...others] = quotation.passages;
  const own = `${markDifferences(markedDraft(quotation), '~~')}<br>— ${escape(draftSpeaker(quotation.speaker))}`;
  const { decision } = quotation;
  const lines = [
    `### Line ${start.line + 1}: ${escape(verdictText(quotation))}`,
    '',
    ...table(['Draft', 'Source'], [[own, passage ? sourceCell(passage) : 'no passage']]),
    '',
    ...quotation.findings.map(findingItem),
    ...(decision ? [decisionItem(decision)] : []),
    ...others.map((other) => `- also in: ${placeParts(other).map(escape).join(' · ')}`),
  ];
  return lines.at(-1) === '' ? lines : [...lines, ''];
}

function draftLines(draft: ReportedDraft): string[] {
  const lines = [
    `## ${escape(draft.path)}`,
    '',
    `${escape(summaryLine(draft.summary))}; style ${draft.style}`,
  ];
  lines.push('', ...draft.findings.map(findingItem));
  if (draft.findings.length > 0) lines.push('');
  for (const quotation of draft.quotations) lines.push(...quotationLines(quotation));
  if (draft.skipped.length > 0) {
    lines.push('In quotation marks, and no speech:', '');
    lines.push(...draft.skipped.map(({ text, reason }) => `- “${escape(text)}” (${escape(reason)})`), '');
  }
  return lines;
}

function sourceRow({ path, title, outlet, published, hash, warnings }: ReadSource): string[] {
  return [path, title, outlet, published, hash, warnings.join(' ')].map((value) => escape(value ?? ''));
}

function sourceLines({ sources }: VerifyReport): string[] {
  const lines = ['## Sources', ''];
  if (sources.list.length === 0) lines.push('**No source was read.**', '');
  else
    lines.push(
      ...table(
        ['File', 'Title', 'Outlet', 'Published', 'SHA-256', 'Warnings'],
        sources.list.map((source) => sourceRow(source)),
      ),
      '',
    );
  if (sources.unreadable.length > 0) {
    const rows = sources.unreadable.map(({ path, reason }) => [escape(path), escape(reason)]);
    lines.push('### Not read', '', ...table(['File', 'Why'], rows), '');
  }
  return lines;
}

/** The report as Markdown, ending in a line break. All text of drafts and sources is escaped. */
export function markdownReport(report: VerifyReport): string {
  const { made, version, style } = report;
  return [
    '---',
    `generator: ${REPORT_MARK}`,
    '---',
    '',
    '# Quotation report',
    '',
    ...coverageLines(report),
    '',
    `Verbatim ${escape(version)}, ${escape(made)}, style ${style}. ~~Struck~~: words of the draft that the source does not have. **Bold**: words of the source that the draft does not have.`,
    '',
    ...report.drafts.flatMap((draft) => draftLines(draft)),
    ...sourceLines(report),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
