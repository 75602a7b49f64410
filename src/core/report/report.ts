/** What all reports are made from, whatever their format. Plain data; the shells put it together. */
import type {
  CheckedDraft,
  CheckedQuotation,
  DraftSummary,
  ReadSource,
  UnreadableSource,
} from '../engine.ts';
import type { StyleName } from '../verify/styles.ts';

/** A draft, checked, with the text that its offsets count in. */
export interface ReportedDraft extends CheckedDraft {
  /** The decoded file. */
  readonly content: string;
}

/** What became of the sources of a run. */
export interface ReportedSources {
  /** The articles that the drafts were checked against. */
  readonly list: readonly ReadSource[];
  readonly unreadable: readonly UnreadableSource[];
  /** Where sources were looked for, as a person would name it. */
  readonly lookedIn: readonly string[];
}

/** What a person has decided about a quotation. */
export interface Decision {
  /** `CheckedDraft.path` and `CheckedQuotation.start`. */
  readonly path: string;
  readonly start: number;
  readonly kind: 'ignored' | 'checked';
  readonly reason: string;
  readonly by: string | null;
  /** ISO 8601 date. */
  readonly date: string | null;
}

/** Everything one run of `verify` has to tell. */
export interface VerifyReport {
  /** The style where a draft asks for none. */
  readonly style: StyleName;
  readonly sources: ReportedSources;
  readonly drafts: readonly ReportedDraft[];
  /** Drafts that could not be read. */
  readonly unreadDrafts?: readonly UnreadableSource[];
  readonly decisions?: readonly Decision[];
  /** When it was made: ISO 8601, UTC. */
  readonly made: string;
  /** Verbatim's version. */
  readonly version: string;
}

/** What was decided about a quotation; undefined where nobody has decided anything. */
export function decisionOn(
  { decisions = [] }: VerifyReport,
  draft: CheckedDraft,
  quotation: CheckedQuotation,
): Decision | undefined {
  return decisions.find(({ path, start }) => path === draft.path && start === quotation.start);
}

/** The counts of several drafts in one. */
export function totalOf(drafts: readonly CheckedDraft[]): DraftSummary {
  const sum = (count: (summary: DraftSummary) => number) =>
    drafts.reduce((total, { summary }) => total + count(summary), 0);
  return {
    quotations: sum(({ quotations }) => quotations),
    verified: sum(({ verified }) => verified),
    contradicted: sum(({ contradicted }) => contradicted),
    unchecked: sum(({ unchecked }) => unchecked),
    skipped: sum(({ skipped }) => skipped),
  };
}
