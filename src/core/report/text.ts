/** The report as text for a terminal: the two texts one above the other, differences marked, readable without colour. */
import { isIgnored, type DecisionView } from '../decisions/decisions.ts';
import type { CheckedDraft, CheckedQuotation, DraftSummary, MarkedText, PassageView } from '../engine.ts';
import type { Finding, Severity, Verdict } from '../model.ts';
import type { VerifyReport } from './json.ts';

/** Paints a text; the shell knows whether its output shows colours. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', text: string) => string;
/** For output without colours. */
export const plain: Paint = (_, text) => text;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  verified: 'verified',
  altered: 'altered',
  misattributed: 'wrong speaker',
  'out-of-context': 'out of context',
  stitched: 'stitched together',
  'not-found': 'not found',
  ambiguous: 'ambiguous',
  unchecked: 'not checked',
};
const SEVERITY_COLOUR = { error: 'red', warning: 'yellow', information: 'cyan', hint: 'dim' } as const;

/** Control characters would let a source steer the terminal. */
function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');
}

/** The stretches of a quotation that an edit touches, cut out of its text. */
function markedDraft(quotation: CheckedQuotation): MarkedText[] {
  const words = quotation.edits
    .filter((edit) => edit.kind !== 'delete' && edit.draft !== '' && edit.class !== 'typography')
    .map((edit) => edit.draft);
  const pieces: MarkedText[] = [];
  let at = 0;
  for (const word of words) {
    const found = quotation.text.indexOf(word, at);
    if (found < 0) continue;
    pieces.push({ text: quotation.text.slice(at, found), differs: false }, { text: word, differs: true });
    at = found + word.length;
  }
  pieces.push({ text: quotation.text.slice(at), differs: false });
  return pieces;
}

/** Marked stretches stand between `{` and `}`, so that they show without colour too. */
function paintMarked(pieces: readonly MarkedText[], colour: 'red' | 'green', paint: Paint): string {
  return pieces
    .map(({ text, differs }) => {
      const words = printable(text);
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
    .map(printable)
    .join(', ');
}

function speakerOf(passage: PassageView): string {
  if (passage.role === 'prose') return "the article's own words";
  return passage.speaker ? printable(passage.speaker.name) : 'speaker not named';
}

function findingLine(finding: Finding, paint: Paint): string {
  return `    ${paint(SEVERITY_COLOUR[finding.severity], finding.severity)} ${finding.code}: ${printable(finding.message)}`;
}

function decisionLine({ kind, by, date, reason }: DecisionView): string {
  const who = by === null ? '' : ` by ${printable(by)}`;
  return `    ${kind}${who} on ${printable(date)}: ${printable(reason)}`;
}

const headLine = (draft: CheckedDraft, { range: { start } }: CheckedQuotation) =>
  `${draft.path}:${start.line + 1}:${start.character + 1}`;

/** An ignored quotation is listed in short: that it is ignored, by whom and why. */
function ignoredLines(draft: CheckedDraft, quotation: CheckedQuotation, paint: Paint): string[] {
  const lines = [
    `  ${headLine(draft, quotation)}  ${paint('dim', 'ignored')} (${VERDICTS[quotation.verdict]})`,
  ];
  if (quotation.decision) lines.push(decisionLine(quotation.decision));
  lines.push(`    draft   ${printable(quotation.text)}`);
  return lines;
}

function quotationLines(draft: CheckedDraft, quotation: CheckedQuotation, paint: Paint): string[] {
  const verdict = VERDICTS[quotation.verdict];
  const reason = quotation.reason === null ? '' : ` (${quotation.reason})`;
  const lines = [`  ${headLine(draft, quotation)}  ${paint('bold', verdict)}${reason}`];
  if (quotation.decision) lines.push(decisionLine(quotation.decision));
  lines.push(...quotation.findings.map((finding) => findingLine(finding, paint)));
  const who = quotation.speaker ? printable(quotation.speaker.name) : 'nobody named';
  const [passage] = quotation.passages;
  lines.push(`    draft   ${paintMarked(markedDraft(quotation), 'red', paint)}  — ${who}`);
  if (passage) {
    lines.push(`    source  ${paintMarked(passage.marked, 'green', paint)}  — ${speakerOf(passage)}`);
    lines.push(paint('dim', `            ${placeOf(passage)}`));
  }
  return lines;
}

/** "7 quotations: 5 verified, 1 contradicted, 1 not checked". */
export function summaryLine(summary: DraftSummary): string {
  const { quotations, verified, contradicted, unchecked, ignored = 0 } = summary;
  if (quotations === 0) return 'no quotations';
  const parts = [`${verified} verified`];
  if (contradicted > 0) parts.push(`${contradicted} contradicted`);
  if (unchecked > 0) parts.push(`${unchecked} not checked`);
  if (ignored > 0) parts.push(`${ignored} ignored`);
  return `${quotations} ${quotations === 1 ? 'quotation' : 'quotations'}: ${parts.join(', ')}`;
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

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What a run has not done, where it could be taken for clean. */
function caveats({ drafts }: VerifyReport): string[] {
  const total = drafts.reduce((sum, { summary }) => sum + summary.quotations, 0);
  const unchecked = drafts.reduce((sum, { summary }) => sum + summary.unchecked, 0);
  if (total === 0) return ['Nothing was checked: no quotation was found.'];
  const ignored = drafts.reduce((sum, { summary }) => sum + (summary.ignored ?? 0), 0);
  if (ignored === total) return ['Every quotation is ignored by a decision.'];
  if (unchecked + ignored === total) return ['No quotation could be checked against a source.'];
  return [];
}

/** The report as lines of text, ending in a line break. */
export function textReport(report: VerifyReport, paint: Paint): string {
  const lines = report.drafts.flatMap((draft) => draftLines(draft, paint));
  const errors = countFindings(report.drafts, ['error']);
  const warnings = countFindings(report.drafts, ['warning']);
  const sources = `${counted(report.articles, 'source')} read`;
  const unreadable = report.unreadable.length > 0 ? `, ${report.unreadable.length} not readable` : '';
  lines.push(...caveats(report).map((line) => paint('yellow', line)));
  lines.push(
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}; ${sources}${unreadable}; style ${report.style}`,
  );
  return `${lines.join('\n')}\n`;
}
