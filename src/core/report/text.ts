/** The report as text for a terminal: the two texts one above the other, differences marked, readable without colour. */
import { isIgnored, type DecisionView } from '../decisions/decisions.ts';
import type { CheckedDraft, CheckedQuotation, MarkedText, PassageView } from '../engine.ts';
import type { Finding, Severity } from '../model.ts';
import { coverageOf, sourcesLine, summaryLine } from './coverage.ts';
import type { VerifyReport } from './report.ts';
import { markedDraft, oneLine, passageSpeaker, verdictText } from './wording.ts';

/** Paints a text; the shell knows whether its output shows colours. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', text: string) => string;
/** For output without colours. */
export const plain: Paint = (_, text) => text;

const SEVERITY_COLOUR = { error: 'red', warning: 'yellow', information: 'cyan', hint: 'dim' } as const;

/** Marked stretches stand between `{` and `}`, so that they show without colour too. */
function paintMarked(pieces: readonly MarkedText[], colour: 'red' | 'green', paint: Paint): string {
  return pieces
    .map(({ text, differs }) => {
      const words = oneLine(text);
      return differs && words.trim() !== ''
        ? words.replace(/\S.*\S|\S/u, (inner) => paint(colour, `{${inner}}`))
        : words;
    })
    .join('');
}

/** "Fox News, 2026-01-13, seeds/homan.txt:9", as far as it is known. */
export function placeOf(passage: PassageView): string {
  return [passage.outlet, passage.published, `${passage.source}:${passage.line + 1}`]
    .filter((part) => part !== null)
    .map(oneLine)
    .join(', ');
}

function findingLine(finding: Finding, paint: Paint): string {
  return `    ${paint(SEVERITY_COLOUR[finding.severity], finding.severity)} ${finding.code}: ${oneLine(finding.message)}`;
}

function decisionLine({ kind, by, date, reason }: DecisionView): string {
  const who = by === null ? '' : ` by ${oneLine(by)}`;
  return `    ${kind}${who} on ${oneLine(date)}: ${oneLine(reason)}`;
}

const headLine = (draft: CheckedDraft, { range: { start } }: CheckedQuotation) =>
  `${draft.path}:${start.line + 1}:${start.character + 1}`;

/** An ignored quotation is listed in short: that it is ignored, by whom and why. */
function ignoredLines(draft: CheckedDraft, quotation: CheckedQuotation, paint: Paint): string[] {
  const lines = [
    `  ${headLine(draft, quotation)}  ${paint('dim', 'ignored')} (${oneLine(verdictText(quotation))})`,
  ];
  if (quotation.decision) lines.push(decisionLine(quotation.decision));
  lines.push(`    draft   ${oneLine(quotation.text)}`);
  return lines;
}

function quotationLines(draft: CheckedDraft, quotation: CheckedQuotation, paint: Paint): string[] {
  const lines = [`  ${headLine(draft, quotation)}  ${paint('bold', oneLine(verdictText(quotation)))}`];
  if (quotation.decision) lines.push(decisionLine(quotation.decision));
  lines.push(...quotation.findings.map((finding) => findingLine(finding, paint)));
  const who = quotation.speaker ? oneLine(quotation.speaker.name) : 'nobody named';
  const [passage] = quotation.passages;
  lines.push(`    draft   ${paintMarked(markedDraft(quotation), 'red', paint)}  — ${who}`);
  if (passage) {
    lines.push(
      `    source  ${paintMarked(passage.marked, 'green', paint)}  — ${oneLine(passageSpeaker(passage))}`,
    );
    lines.push(paint('dim', `            ${placeOf(passage)}`));
  }
  return lines;
}

function draftLines(draft: CheckedDraft, paint: Paint): string[] {
  const lines = [paint('bold', draft.path)];
  for (const quotation of draft.quotations) {
    if (isIgnored(quotation)) {
      lines.push(...ignoredLines(draft, quotation, paint), '');
      continue;
    }
    if (quotation.verdict === 'verified' && quotation.findings.length === 0) continue;
    lines.push(...quotationLines(draft, quotation, paint), '');
  }
  lines.push(...draft.findings.map((finding) => findingLine(finding, paint)));
  lines.push(`  ${summaryLine(draft.summary)}`, '');
  return lines;
}

/** How many findings of a severity a run has, draft-level ones included. */
export function countFindings(drafts: readonly CheckedDraft[], severities: readonly Severity[]): number {
  const all = drafts.flatMap((draft) => [
    ...draft.findings,
    ...draft.quotations.flatMap((quotation) => quotation.findings),
  ]);
  return all.filter((finding) => severities.includes(finding.severity)).length;
}

/** "1 error", "2 errors". */
function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** The report as lines of text, ending in a line break. */
export function textReport(report: VerifyReport, paint: Paint): string {
  const lines = report.drafts.flatMap((draft) => draftLines(draft, paint));
  const errors = countFindings(report.drafts, ['error']);
  const warnings = countFindings(report.drafts, ['warning']);
  lines.push(...coverageOf(report).caveats.map((line) => paint('yellow', oneLine(line))));
  lines.push(
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}; ${sourcesLine(report)}; style ${report.style}`,
  );
  return `${lines.join('\n')}\n`;
}
