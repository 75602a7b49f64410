import type {
  ArticleView,
  CheckedDraft,
  CheckOptions,
  DraftInput,
  Engine,
  EngineStatus,
  FoundQuotations,
  SearchHit,
  SourceInput,
  SourcesResult,
  UnreadableSource,
} from '../core/engine.ts';
import type { Method, Port, Request, Response } from './protocol.ts';

/** A worker that has been started: its port, how to end it, and word of its death. */
export interface StartedWorker extends Port<Request, Response> {
  end(): void;
  onDeath(listener: (reason: string) => void): void;
}

interface Pending {
  readonly method: Method;
  readonly args: readonly unknown[];
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  /** Sent again once if its worker dies under it. */
  retried: boolean;
}

/** What a shell wants to hear of the worker's life, for its log. */
export type WorkerNews = (news: 'started' | 'restarted' | 'inline', detail: string) => void;

export interface EngineClientOptions {
  /** Starts a worker; rejects where none can be started. */
  readonly start: () => Promise<StartedWorker>;
  /** The engine to fall back to, in the calling thread. */
  readonly inline: () => Engine;
  readonly news?: WorkerNews;
}

function named(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

/**
 * An engine carried by a worker. It remembers the sources it was given, as bytes or text, so that a worker that dies
 * is replaced once with nothing lost; if that one dies too, or none can be started, the engine runs inline.
 */
export class EngineClient implements Engine {
  private readonly sources = new Map<string, SourceInput>();
  private readonly pending = new Map<number, Pending>();
  private worker: StartedWorker | null = null;
  private local: Engine | null = null;
  private started: Promise<void> | null = null;
  private restarts = 0;
  private nextId = 1;
  private disposed = false;

  constructor(private readonly options: EngineClientOptions) {}

  /** The ids of the calls that have not been answered, for tests and for the status. */
  get busy(): number {
    return this.pending.size;
  }

  private async start(): Promise<void> {
    try {
      const worker = await this.options.start();
      this.worker = worker;
      worker.listen((response) => {
        this.receive(response);
      });
      worker.onDeath((reason) => {
        if (this.worker === worker) this.died(reason);
      });
      this.options.news?.(this.restarts === 0 ? 'started' : 'restarted', '');
    } catch (error) {
      this.goInline(error instanceof Error ? error.message : String(error));
    }
    await this.putAgain();
  }

  private goInline(reason: string): void {
    this.worker = null;
    this.local = this.options.inline();
    this.options.news?.('inline', reason);
  }

  /** Hands all remembered sources to a new worker or to the inline engine; calls that wait come after it. */
  private async putAgain(): Promise<void> {
    if (this.sources.size === 0) return;
    const again = [...this.sources.values()];
    if (this.local) {
      await this.local.putSources(again);
      return;
    }
    await new Promise<void>((resolve) => {
      const done = () => {
        resolve();
      };
      this.post(this.nextId++, {
        method: 'putSources',
        args: [again],
        retried: true,
        resolve: done,
        reject: done,
      });
    });
  }

  private post(id: number, call: Pending): void {
    this.pending.set(id, call);
    this.worker?.post({ kind: 'call', id, method: call.method, args: call.args });
  }

  private died(reason: string): void {
    this.worker = null;
    if (this.disposed) return;
    if (this.restarts++ === 0) this.started = this.start();
    else {
      this.goInline(reason);
      this.started = this.putAgain();
    }
    const lost = [...this.pending];
    this.pending.clear();
    for (const [id, call] of lost) {
      if (call.retried)
        call.reject(named('EngineError', `The checker stopped twice on the same work: ${reason}`));
      else void this.send(id, { ...call, retried: true });
    }
  }

  private receive(response: Response): void {
    if (response.kind === 'ready') return;
    const call = this.pending.get(response.id);
    if (!call) return;
    this.pending.delete(response.id);
    if (response.kind === 'result') call.resolve(response.value);
    else call.reject(named(response.name, response.message));
  }

  private async send(id: number, call: Pending): Promise<void> {
    this.started ??= this.start();
    await this.started;
    if (this.local) {
      const method = this.local[call.method].bind(this.local) as (
        ...args: readonly unknown[]
      ) => Promise<unknown>;
      method(...call.args).then(call.resolve, call.reject);
      return;
    }
    this.post(id, call);
  }

  private call<T>(method: Method, args: readonly unknown[], signal?: AbortSignal): Promise<T> {
    if (this.disposed) return Promise.reject(named('EngineError', 'The checker has been shut down.'));
    if (signal?.aborted) return Promise.reject(named('AbortError', 'The operation was aborted.'));
    const id = this.nextId++;
    return new Promise<T>((resolve, reject) => {
      const abort = () => {
        this.pending.delete(id);
        this.worker?.post({ kind: 'abort', id });
        reject(named('AbortError', 'The operation was aborted.'));
      };
      signal?.addEventListener('abort', abort, { once: true });
      const done = () => {
        signal?.removeEventListener('abort', abort);
      };
      void this.send(id, {
        method,
        args,
        retried: false,
        resolve: (value) => {
          done();
          resolve(value as T);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      });
    });
  }

  putSources(sources: readonly SourceInput[], signal?: AbortSignal): Promise<SourcesResult> {
    for (const source of sources) this.sources.set(source.path, source);
    return this.call('putSources', [sources], signal);
  }

  removeSources(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.sources.delete(path);
    return this.call('removeSources', [paths]);
  }

  checkDraft(draft: DraftInput, options: CheckOptions, signal?: AbortSignal): Promise<CheckedDraft> {
    return this.call('checkDraft', [draft, options], signal);
  }

  findQuotations(draft: DraftInput, signal?: AbortSignal): Promise<FoundQuotations> {
    return this.call('findQuotations', [draft], signal);
  }

  readSource(source: SourceInput): Promise<ArticleView | UnreadableSource> {
    return this.call('readSource', [source]);
  }

  search(words: string, limit: number, signal?: AbortSignal): Promise<readonly SearchHit[]> {
    return this.call('search', [words, limit], signal);
  }

  status(): Promise<EngineStatus> {
    return this.call('status', []);
  }

  dispose(): void {
    this.disposed = true;
    for (const call of this.pending.values())
      call.reject(named('AbortError', 'The checker is shutting down.'));
    this.pending.clear();
    this.worker?.end();
    this.local?.dispose();
  }
}
