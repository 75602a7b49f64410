import * as l10n from '@vscode/l10n';
import type {
  ArticleView,
  CheckedDraft,
  ComparedSources,
  CheckOptions,
  DraftInput,
  Engine,
  EngineStatus,
  FoundQuotations,
  PresentSource,
  QuotableQuery,
  QuotableSentence,
  ReadSource,
  SavedArticle,
  SearchHit,
  SourceInput,
  SourcesResult,
  UnreadableSource,
} from '../core/engine.ts';
import type { Retrieval } from '../core/sources/saved-article.ts';
import { connectEngine, WORKER_DIED, type ConnectedEngine } from './connect-engine.ts';
import { spokenBundle } from './language.ts';
import { abortError, namedError, type Port, type Request, type Response } from './protocol.ts';

/** A worker that has been started: its port, how to end it, and word of its death. */
export interface StartedWorker extends Port<Request, Response> {
  end(): void;
  onDeath(listener: (reason: string) => void): void;
}

/** What a shell wants to hear of the worker's life. `stopped`: it died again, and stays down until `restart`. */
export type WorkerNews = (news: 'started' | 'restarted' | 'inline' | 'stopped', detail: string) => void;

export interface EngineClientOptions {
  /** Starts a worker; rejects where none can be started. */
  readonly start: () => Promise<StartedWorker>;
  /** The engine to fall back to where no worker can be started, in the calling thread. */
  readonly inline: () => Promise<Engine>;
  /**
   * Puts all sources into an engine that has none, since the one that had them died. Calls wait until it has. The
   * client keeps no copy of them: sources can be as large as the index, and files can be read again.
   */
  readonly restore?: (fresh: Engine) => Promise<void>;
  readonly news?: WorkerNews;
}

/** Waits for a promise, but no longer than until the signal aborts. */
function orAborted<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise;
  if (signal.aborted) return Promise.reject(abortError());
  return new Promise<T>((resolve, reject) => {
    const abort = () => {
      reject(abortError());
    };
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort);
    });
  });
}

/**
 * An engine carried by a worker, started on the first call. A worker that dies is replaced once: its sources are put
 * again and the calls it took with it are made again. If the new one dies as well, the engine stops and says why; what
 * kills a worker twice (no memory left, say) would take the extension host with it if it ran there. Only where no worker
 * can be started at all does the engine run inline.
 */
export class EngineClient implements Engine {
  private worker: StartedWorker | null = null;
  private engine: Promise<Engine> | null = null;
  private connected: ConnectedEngine | null = null;
  private local: Engine | null = null;
  private deaths = 0;
  private stopped: string | null = null;
  private disposed = false;

  constructor(private readonly options: EngineClientOptions) {}

  /** How many calls the worker has not answered. */
  get busy(): number {
    return this.connected?.busy ?? 0;
  }

  private async open(): Promise<Engine> {
    const isReplacement = this.deaths > 0;
    const engine = await this.carry(isReplacement);
    if (isReplacement) await this.options.restore?.(engine);
    return engine;
  }

  private async carry(isReplacement: boolean): Promise<Engine> {
    let worker: StartedWorker;
    try {
      worker = await this.options.start();
    } catch (error) {
      this.local = await this.options.inline();
      this.options.news?.('inline', error instanceof Error ? error.message : String(error));
      return this.local;
    }
    if (this.disposed) worker.end();
    const bundle = spokenBundle();
    if (bundle) worker.post({ kind: 'language', bundle });
    const connected = connectEngine(worker);
    this.worker = worker;
    this.connected = connected;
    worker.onDeath((reason) => {
      if (this.worker === worker) this.died(reason);
    });
    this.options.news?.(isReplacement ? 'restarted' : 'started', '');
    return connected;
  }

  private died(reason: string): void {
    const lost = this.connected;
    this.worker = null;
    this.connected = null;
    this.deaths++;
    if (!this.disposed) {
      if (this.deaths === 1) {
        this.engine = this.open();
        // Those who wait for it are told; without this a failure that nobody waits for would be the host's.
        this.engine.catch(() => undefined);
      } else {
        this.engine = null;
        this.stopped = reason;
        this.options.news?.('stopped', reason);
      }
    }
    lost?.close(reason);
  }

  /** The engine that calls go to; rejects where it has stopped. */
  private ready(): Promise<Engine> {
    if (this.disposed)
      return Promise.reject(namedError('EngineError', l10n.t('The checker has been shut down.')));
    if (this.stopped !== null) {
      return Promise.reject(
        namedError('EngineError', l10n.t('The checker stopped twice: {0}', this.stopped)),
      );
    }
    return (this.engine ??= this.open());
  }

  private async call<T>(work: (engine: Engine) => Promise<T>, signal?: AbortSignal): Promise<T> {
    for (let lives = 2; ; lives--) {
      try {
        return await work(await orAborted(this.ready(), signal));
      } catch (error) {
        const isLost = error instanceof Error && error.name === WORKER_DIED;
        if (isLost && lives > 1 && !this.disposed) continue;
        if (isLost)
          throw namedError('EngineError', l10n.t('The checker stopped at this work: {0}', error.message));
        throw error;
      }
    }
  }

  /** Starts anew after `stopped` with no sources: the caller puts them. Does nothing while the engine runs. */
  restart(): void {
    if (this.stopped === null) return;
    this.stopped = null;
    this.deaths = 0;
  }

  putSources(sources: readonly SourceInput[], signal?: AbortSignal): Promise<SourcesResult> {
    return this.call((engine) => engine.putSources(sources, signal));
  }

  removeSources(paths: readonly string[]): Promise<void> {
    return this.call((engine) => engine.removeSources(paths));
  }

  compareSources(present: readonly PresentSource[], retold?: boolean): Promise<ComparedSources> {
    return this.call((engine) => engine.compareSources(present, retold));
  }

  save(): Promise<void> {
    return this.call((engine) => engine.save());
  }

  tidy(signal?: AbortSignal): Promise<void> {
    return this.call((engine) => engine.tidy(signal), signal);
  }

  listSources(): Promise<readonly ReadSource[]> {
    return this.call((engine) => engine.listSources());
  }

  checkDraft(draft: DraftInput, options: CheckOptions, signal?: AbortSignal): Promise<CheckedDraft> {
    return this.call((engine) => engine.checkDraft(draft, options, signal), signal);
  }

  findQuotations(draft: DraftInput, signal?: AbortSignal): Promise<FoundQuotations> {
    return this.call((engine) => engine.findQuotations(draft, signal), signal);
  }

  readSource(source: SourceInput, signal?: AbortSignal): Promise<readonly ArticleView[] | UnreadableSource> {
    return this.call((engine) => engine.readSource(source, signal), signal);
  }

  savedSource(
    source: SourceInput,
    retrieval: Retrieval,
  ): Promise<readonly SavedArticle[] | UnreadableSource> {
    return this.call((engine) => engine.savedSource(source, retrieval));
  }

  readerView(path: string): Promise<string | null> {
    return this.call((engine) => engine.readerView(path));
  }

  search(words: string, limit: number, signal?: AbortSignal): Promise<readonly SearchHit[]> {
    return this.call((engine) => engine.search(words, limit, signal), signal);
  }

  quotable(query: QuotableQuery, signal?: AbortSignal): Promise<readonly QuotableSentence[]> {
    return this.call((engine) => engine.quotable(query, signal), signal);
  }

  status(): Promise<EngineStatus> {
    return this.call((engine) => engine.status());
  }

  dispose(): void {
    this.disposed = true;
    this.connected?.dispose();
    this.worker?.end();
    this.local?.dispose();
  }
}
