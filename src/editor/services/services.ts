import type * as vscode from 'vscode';
import type { EngineClient } from '../../worker/engine-client.ts';
import type { DraftChecker } from './checker.ts';
import type { FindingsStore } from './findings-store.ts';
import type { HostWorkMeter } from './host-work.ts';
import type { SourcesService } from './sources.ts';

/** What features are given. */
export interface Services {
  readonly engine: EngineClient;
  readonly sources: SourcesService;
  readonly store: FindingsStore;
  readonly checker: DraftChecker;
  readonly meter: HostWorkMeter;
  readonly log: vscode.LogOutputChannel;
}

/** A feature: registers itself with the editor and can be taken back. */
export type Feature = (services: Services) => vscode.Disposable;
