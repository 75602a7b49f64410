import type * as vscode from 'vscode';
import type { EngineClient } from '../../worker/engine-client.ts';
import type { FetchedPage, FetchOptions } from '../../net/page.ts';
import type { DraftChecker } from './checker.ts';
import type { DecisionsService } from './decisions.ts';
import type { FindingsStore } from './findings-store.ts';
import type { HostWorkMeter } from './host-work.ts';
import type { Log } from './log.ts';
import type { SourcesService } from './sources.ts';
import type { Typing } from './typing.ts';

export type FetchPage = (address: string, options: FetchOptions) => Promise<FetchedPage>;

/** What features are given. */
export interface Services {
  readonly engine: EngineClient;
  readonly sources: SourcesService;
  readonly store: FindingsStore;
  readonly decisions: DecisionsService;
  readonly checker: DraftChecker;
  readonly meter: HostWorkMeter;
  readonly typing: Typing;
  readonly log: Log;
  /** What the workspace remembers of how views were set. */
  readonly memory: vscode.Memento;
  /** Fetches a page from the web; only called when the user asks. */
  readonly fetchPage: FetchPage;
}

/** A feature: registers itself with the editor and can be taken back. */
export type Feature = (services: Services) => vscode.Disposable;
