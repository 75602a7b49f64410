import type { CheckedDraft, Engine } from '../core/engine.ts';

/** The longest stretch of work on the extension host's thread, by what it was for. Milliseconds. */
export type HostWork = Readonly<Record<string, number>>;

/** What `activate` returns: for tests and for extensions that build on Verbatim. */
export interface VerbatimApi {
  /** The engine with the workspace's sources. Sources go by their paths relative to the workspace. */
  readonly engine: Engine;
  /** The last check of a draft, by its URI; undefined where it was not checked. */
  checked(uri: string): CheckedDraft | undefined;
  /** Resolves once no source is being read and no draft is waiting to be checked. */
  whenIdle(): Promise<void>;
  /** The status as the status item shows it: text, detail, and whether it warns. */
  status(): { readonly text: string; readonly detail: string; readonly warns: boolean };
  hostWork(): HostWork;
}
