/**
 * What `activate()` returns: a small, read-only door for tests and for other extensions. Additive only; `version`
 * grows when something is added.
 */
import type { Event, Uri } from 'vscode';
import type { CheckedDraft, DraftSummary, Engine, UnreadableSource } from '../core/engine.ts';

/** The last check of an open draft. */
export interface DraftFindings {
  readonly uri: Uri;
  /** `TextDocument.version` of the text that was checked. */
  readonly version: number;
  /** Offsets in the text of that version. */
  readonly checked: CheckedDraft;
}

/** The one place findings are kept; every feature reads it and none of them re-checks. */
export interface FindingsView {
  get(uri: Uri): DraftFindings | undefined;
  /** All open drafts that were checked. */
  all(): readonly DraftFindings[];
  /** Fires with the drafts whose findings were set or forgotten. */
  readonly onDidChange: Event<readonly Uri[]>;
}

/** `indexing`: files are being read; `empty`: nothing to check against; `stopped`: the engine died and stays down. */
export type SourcesPhase = 'indexing' | 'ready' | 'empty' | 'stopped';

/** Where the sources stand. */
export interface SourcesState {
  readonly phase: SourcesPhase;
  /** Files dealt with, and files found, in the scan that runs or ran last. */
  readonly done: number;
  readonly total: number;
  /** Sources that drafts are checked against. */
  readonly articles: number;
  /** Files that could not be read, by the path a person knows them by. */
  readonly unreadable: readonly UnreadableSource[];
  /** The folders that were searched, and the globs that were looked for in each. */
  readonly searched: readonly { readonly folder: string; readonly globs: readonly string[] }[];
  /** Why the engine stopped, where it did. */
  readonly reason: string | null;
}

export interface SourcesView {
  readonly state: SourcesState;
  readonly onDidChangeState: Event<SourcesState>;
  /** True for a file that is indexed as a source, or would be by its folder's globs: it is not a draft. */
  isSource(uri: Uri): boolean;
}

/** A stretch of Verbatim's own work on the extension host's thread. */
export interface HostBlock {
  readonly label: string;
  readonly milliseconds: number;
}

/** Measures what Verbatim itself does on the extension host's thread, between two returns to the event loop. */
export interface HostWorkView {
  /** The longest block of each kind since the start or the last `reset`, longest first. */
  longest(): readonly HostBlock[];
  /** Number of blocks longer than `milliseconds`, and of all blocks. */
  count(milliseconds: number): { readonly over: number; readonly all: number };
  reset(): void;
}

/** What `verbatim.verifyQuotes` resolves to; undefined where there was nothing to verify (the user was told why). */
export interface VerifyOutcome {
  readonly uri: Uri;
  readonly summary: DraftSummary;
  /** Findings shown in Problems. */
  readonly findings: number;
  /** The sentence the user was shown. */
  readonly message: string;
}

export interface VerbatimApi {
  readonly version: 1;
  readonly engine: Engine;
  /** How the engine is carried: in a worker, or on this thread where none could be started. Null until it started. */
  readonly carrier: 'worker' | 'inline' | null;
  readonly store: FindingsView;
  readonly sources: SourcesView;
  readonly hostWork: HostWorkView;
  /**
   * Resolves once nothing is scanned, scheduled or checked: every open draft has its findings. It cannot know of a
   * file that changed on disk before the watcher said so: for that, wait for `sources.onDidChangeState` or
   * `store.onDidChange` first.
   */
  whenIdle(): Promise<void>;
}
