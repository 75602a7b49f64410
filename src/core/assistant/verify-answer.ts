/** The answer of `verbatim_verify_quotes`: every quotation with both texts, as data and as text. */
import type { CheckedQuotation, PassageView, UnreadableSource } from '../engine.ts';
import type { Severity, SkipReason, Verdict } from '../model.ts';
import { coverageOf } from '../report/coverage.ts';
import { totalOf, type ReportedDraft, type VerifyReport } from '../report/report.ts';
import {
  answerOf,
  draftSpeaker,
  markedDraft,
  oneLine,
  passageSpeaker,
  placeParts,
  verdictText,
} from '../report/wording.ts';
import { braced } from './braces.ts';

/** Passages given for one quotation. */
const MOST_PASSAGES = 3;

/** A passage as an assistant needs it. Lines count from one. */
export interface AnswerPassage {
  readonly text: string;
  readonly speaker: string | null;
  readonly role: PassageView['role'];
  readonly source: string;
  readonly line: number | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
}

/** A quotation as an assistant needs it. Lines count from one. */
export interface AnswerQuotation {
  readonly text: string;
  readonly line: number;
  readonly speaker: string | null;
  readonly answer: 'verified' | 'contradicted' | 'unchecked';
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly message: string;
    readonly fixes: readonly string[];
  }[];
  readonly passages: readonly AnswerPassage[];
}

/** The answer as data. */
export interface VerifyAnswer {
  readonly coverage: {
    readonly line: string;
    readonly whole: boolean;
    readonly nothing: boolean;
    readonly caveats: readonly string[];
  };
  readonly summary: Readonly<
    Record<'quotations' | 'verified' | 'contradicted' | 'unchecked' | 'skipped', number>
  >;
  readonly sources: { readonly read: number; readonly unreadable: readonly UnreadableSource[] };
  readonly quotations: readonly AnswerQuotation[];
  readonly skipped: readonly { readonly text: string; readonly reason: SkipReason }[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly message: string;
  }[];
}

/** A passage without its offsets. */
export function passageAnswer(passage: PassageView): AnswerPassage {
  const { text, speaker, role, source, line, title, outlet, published, opens } = passage;
  return {
    text,
    speaker: speaker?.name ?? null,
    role,
    source,
    line: opens === 'file' ? line + 1 : null,
    title,
    outlet,
    published,
  };
}

function quotationAnswer(quotation: CheckedQuotation): AnswerQuotation {
  const { text, range, speaker, verdict, reason, findings, passages } = quotation;
  return {
    text,
    line: range.start.line + 1,
    speaker: speaker?.name ?? null,
    answer: answerOf(verdict),
    verdict,
    reason,
    findings: findings.map(({ code, severity, message, fixes }) => ({
      code,
      severity,
      message,
      fixes: fixes.map(({ title }) => title),
    })),
    passages: passages.slice(0, MOST_PASSAGES).map(passageAnswer),
  };
}

/** The answer as data, for one draft. */
export function verifyAnswer(report: VerifyReport): VerifyAnswer {
  const { sources, drafts } = report;
  return {
    coverage: coverageOf(report),
    summary: totalOf(drafts),
    sources: { read: sources.list.length, unreadable: sources.unreadable },
    quotations: drafts.flatMap(({ quotations }) => quotations.map(quotationAnswer)),
    skipped: drafts.flatMap(({ skipped }) => skipped.map(({ text, reason }) => ({ text, reason }))),
    findings: drafts.flatMap(({ findings }) =>
      findings.map(({ code, severity, message }) => ({ code, severity, message })),
    ),
  };
}

function quotationLines(quotation: CheckedQuotation): string[] {
  const { range, findings, speaker, passages } = quotation;
  const lines = [
    `Line ${range.start.line + 1}: ${oneLine(verdictText(quotation))}`,
    `  draft:  ${braced(markedDraft(quotation))} — ${oneLine(draftSpeaker(speaker))}`,
  ];
  const [passage] = passages;
  if (passage) {
    lines.push(`  source: ${braced(passage.marked)} — ${oneLine(passageSpeaker(passage))}`);
    lines.push(`          ${placeParts(passage).map(oneLine).join(', ')}`);
  }
  lines.push(...findings.map(({ severity, code, message }) => `  ${severity} ${code}: ${oneLine(message)}`));
  return lines;
}

function draftLines({ quotations, skipped, findings }: ReportedDraft): string[] {
  return [
    ...quotations.flatMap((quotation) => ['', ...quotationLines(quotation)]),
    ...findings.flatMap(({ severity, code, message }) => ['', `${severity} ${code}: ${oneLine(message)}`]),
    ...(skipped.length > 0 ? ['', 'In quotation marks, and no speech:'] : []),
    ...skipped.map(({ text, reason }) => `  ${oneLine(text)} (${reason})`),
  ];
}

/** The answer as text: first what was covered, then each quotation above the passage it answers to. */
export function verifyText(report: VerifyReport): string {
  const { line, caveats } = coverageOf(report);
  return [
    oneLine(line),
    ...caveats.map(oneLine),
    ...report.drafts.flatMap(draftLines),
    '',
    'Words in {braces} differ between the two texts.',
  ].join('\n');
}
