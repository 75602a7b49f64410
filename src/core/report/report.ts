/** What all reports are made from, whatever their format. Plain data; the shells put it together. */
import type { CheckedDraft, DraftSummary, ReadSource, UnreadableSource } from '../engine.ts';
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
  /** What is missing since somebody stopped the reading, as a clause ("3 files were not read"); missing where nobody has. */
  readonly stopped?: string;
}

/** Everything one run of `verify` has to tell. */
export interface VerifyReport {
  /** The style where a draft asks for none. */
  readonly style: StyleName;
  readonly sources: ReportedSources;
  readonly drafts: readonly ReportedDraft[];
  /** Drafts that could not be read. */
  readonly unreadDrafts?: readonly UnreadableSource[];
  /** When it was made: ISO 8601, UTC. */
  readonly made: string;
  /** The language that it speaks, as a tag; English where it is missing. */
  readonly language?: string;
  /** Verbatim's version. */
  readonly version: string;
}

/** The counts of several drafts in one. */
export function totalOf(drafts: readonly Pick<CheckedDraft, 'summary'>[]): DraftSummary {
  const sum = (count: (summary: DraftSummary) => number) =>
    drafts.reduce((total, { summary }) => total + count(summary), 0);
  const ignored = sum((summary) => summary.ignored ?? 0);
  return {
    quotations: sum(({ quotations }) => quotations),
    verified: sum(({ verified }) => verified),
    contradicted: sum(({ contradicted }) => contradicted),
    unchecked: sum(({ unchecked }) => unchecked),
    ...(ignored > 0 ? { ignored } : {}),
    skipped: sum(({ skipped }) => skipped),
  };
}
