/** The report as Markdown (GitHub's): both texts side by side in a table, differing words struck and bold. */
import * as l10n from '@vscode/l10n';
import type { CheckedQuotation, MarkedText, PassageView, ReadSource } from '../engine.ts';
import type { Finding } from '../model.ts';
import { coverageOf, summaryLine } from './coverage.ts';
import { escapeLightly as escape, markDifferences as markWith } from './markdown-text.ts';
import { REPORT_MARK } from './marker.ts';
import type { DecisionView as Decision } from '../decisions/decisions.ts';
import { type ReportedDraft, type VerifyReport } from './report.ts';
import {
  decisionText,
  draftSpeaker,
  lineHeading,
  markedDraft,
  passageSpeaker,
  placeParts,
  severityText,
  skippedText,
  sourceHeads,
} from './wording.ts';

const markDifferences = (pieces: readonly MarkedText[], mark: '**' | '~~') => markWith(pieces, mark, escape);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function coverageLines(report: VerifyReport): string[] {
  const { line, caveats } = coverageOf(report);
  return [
    `**${escape(l10n.t('Coverage'))}:** ${escape(line)}`,
    ...caveats.flatMap((caveat) => ['', `> **${escape(caveat)}**`]),
  ];
}

function findingItem({ severity, code, message }: Finding): string {
  return `- ${escape(severityText(severity))} **${escape(code)}**: ${escape(message)}`;
}

function decisionItem({ kind, reason, by, date }: Decision): string {
  const who = [by, date].filter((part) => part !== null && part !== '').map((part) => escape(part ?? ''));
  const signed = who.length > 0 ? ` (${who.join(', ')})` : '';
  return `- **${escape(decisionText(kind))}**: ${escape(reason)}${signed}`;
}

function sourceCell(passage: PassageView): string {
  const words = [escape(passage.before), markDifferences(passage.marked, '**'), escape(passage.after)].join(
    '',
  );
  return `${words}<br>— ${escape(passageSpeaker(passage))}, ${placeParts(passage).map(escape).join(' · ')}`;
}

function quotationLines(quotation: CheckedQuotation): string[] {
  const [passage, ...others] = quotation.passages;
  const own = `${markDifferences(markedDraft(quotation), '~~')}<br>— ${escape(draftSpeaker(quotation.speaker))}`;
  const { decision } = quotation;
  const lines = [
    `### ${escape(lineHeading(quotation))}`,
    '',
    ...table([l10n.t('Draft'), l10n.t('Source')].map(escape), [
      [own, passage ? sourceCell(passage) : escape(l10n.t('no passage'))],
    ]),
    '',
    ...quotation.findings.map(findingItem),
    ...(decision ? [decisionItem(decision)] : []),
    ...others.map((other) => `- ${escape(l10n.t('also in:'))} ${placeParts(other).map(escape).join(' · ')}`),
  ];
  return lines.at(-1) === '' ? lines : [...lines, ''];
}

function draftLines(draft: ReportedDraft): string[] {
  const lines = [
    `## ${escape(draft.path)}`,
    '',
    escape(l10n.t('{0}; style {1}', summaryLine(draft.summary), draft.style)),
  ];
  lines.push('', ...draft.findings.map(findingItem));
  if (draft.findings.length > 0) lines.push('');
  for (const quotation of draft.quotations) lines.push(...quotationLines(quotation));
  if (draft.skipped.length > 0) {
    lines.push(`${escape(l10n.t('In quotation marks, and no speech'))}:`, '');
    lines.push(
      ...draft.skipped.map(({ text, reason }) => `- “${escape(text)}” (${escape(skippedText(reason))})`),
      '',
    );
  }
  return lines;
}

function sourceRow({ path, title, outlet, published, hash, warnings }: ReadSource): string[] {
  return [path, title, outlet, published, hash, warnings.join(' ')].map((value) => escape(value ?? ''));
}

function sourceLines({ sources }: VerifyReport): string[] {
  const lines = [`## ${escape(l10n.t('Sources'))}`, ''];
  if (sources.list.length === 0) lines.push(`**${escape(l10n.t('No source was read.'))}**`, '');
  else
    lines.push(
      ...table(
        sourceHeads().map(escape),
        sources.list.map((source) => sourceRow(source)),
      ),
      '',
    );
  if (sources.unreadable.length > 0) {
    const rows = sources.unreadable.map(({ path, reason }) => [escape(path), escape(reason)]);
    lines.push(
      `### ${escape(l10n.t('Not read'))}`,
      '',
      ...table([l10n.t('File'), l10n.t('Why')].map(escape), rows),
      '',
    );
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
    `# ${escape(l10n.t('Quotation report'))}`,
    '',
    ...coverageLines(report),
    '',
    `Verbatim ${escape(version)}, ${escape(made)}, ${escape(l10n.t('style {0}', style))}. ~~${escape(l10n.t('Struck'))}~~: ${escape(l10n.t('words of the draft that the source does not have.'))} **${escape(l10n.t('Bold'))}**: ${escape(l10n.t('words of the source that the draft does not have.'))}`,
    '',
    ...report.drafts.flatMap((draft) => draftLines(draft)),
    ...sourceLines(report),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
