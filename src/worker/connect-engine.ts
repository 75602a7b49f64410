import type { CheckedQuotation, Engine } from '../core/engine.ts';
import { abortError, namedError, type Method, type Port, type Request, type Response } from './protocol.ts';
import { ReceivedDrafts, type Stretch } from './sent-drafts.ts';

/** The name of the error in which the calls of a worker that died end. */
export const WORKER_DIED = 'WorkerDied';

/** An engine at the other end of a port. */
export interface ConnectedEngine extends Engine {
  /** Ends all calls that are under way with a `WorkerDied` error; later calls end in it as well. */
  close(reason: string): void;
  /** How many calls have not been answered. */
  readonly busy: number;
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The engine that `serveEngine` offers at the other end of a port. */
export function connectEngine(port: Port<Request, Response>): ConnectedEngine {
  const pending = new Map<number, Pending>();
  const received = new ReceivedDrafts();
  /** What has come of drafts that are not whole yet, also of calls that were given up: later drafts refer to them. */
  const parts = new Map<number, (CheckedQuotation | Stretch)[]>();
  let nextId = 1;
  let closed: string | null = null;

  port.listen((response) => {
    if (response.kind === 'ready' || response.kind === 'wants-reader') return;
    const { id } = response;
    if (response.kind === 'part') {
      parts.set(id, [...(parts.get(id) ?? []), ...received.takeIn(response.quotations)]);
      // Also asked for where the call was given up: the other side waits, and looks at the abort before it goes on.
      port.post({ kind: 'more', id });
      return;
    }
    const call = pending.get(id);
    const before = parts.get(id) ?? [];
    pending.delete(id);
    parts.delete(id);
    if (response.kind === 'draft') {
      const { draft } = response;
      const items = [...before, ...received.takeIn(draft.quotations)];
      const quotations = received.whole(draft.path, items);
      call?.resolve({ ...draft, quotations });
    } else if (response.kind === 'error') call?.reject(namedError(response.name, response.message));
    else call?.resolve(response.value);
  });

  function call<T>(method: Method, args: readonly unknown[], signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) return Promise.reject(abortError());
    return send(method, args, signal, (id, reject) => {
      pending.delete(id);
      reject(abortError());
    });
  }

  /** Calls, and tells the other side of an abort; `aborted` settles the call then, or leaves that to the answer. */
  function send<T>(
    method: Method,
    args: readonly unknown[],
    signal: AbortSignal | undefined,
    aborted: (id: number, reject: (error: Error) => void) => void,
  ): Promise<T> {
    if (closed !== null) return Promise.reject(namedError(WORKER_DIED, closed));
    const id = nextId++;
    return new Promise<T>((resolve, reject) => {
      const abort = () => {
        if (!pending.has(id)) return;
        port.post({ kind: 'abort', id });
        aborted(id, reject);
      };
      const settle = <V>(end: (value: V) => void) => {
        return (value: V) => {
          signal?.removeEventListener('abort', abort);
          end(value);
        };
      };
      signal?.addEventListener('abort', abort, { once: true });
      pending.set(id, {
        resolve: settle((value: unknown) => {
          resolve(value as T);
        }),
        reject: settle(reject),
      });
      port.post({ kind: 'call', id, method, args });
      if (signal?.aborted) abort();
    });
  }

  return {
    // Answered in any case: what was read before the abort is to be known.
    putSources: (sources, signal) => send('putSources', [sources], signal, () => undefined),
    removeSources: (paths) => call('removeSources', [paths]),
    compareSources: (present, retold) => call('compareSources', [present, retold]),
    save: () => call('save', []),
    tidy: (signal) => call('tidy', [], signal),
    listSources: () => call('listSources', []),
    checkDraft: (draft, options, signal) => call('checkDraft', [draft, options], signal),
    findQuotations: (draft, signal) => call('findQuotations', [draft], signal),
    readSource: (source, signal) => call('readSource', [source], signal),
    savedSource: (source, retrieval) => call('savedSource', [source, retrieval]),
    readerView: (path) => call('readerView', [path]),
    search: (words, limit, signal) => call('search', [words, limit], signal),
    quotable: (query, signal) => call('quotable', [query], signal),
    status: () => call('status', []),
    close(reason) {
      closed = reason;
      const lost = [...pending.values()];
      pending.clear();
      for (const { reject } of lost) reject(namedError(WORKER_DIED, reason));
    },
    get busy() {
      return pending.size;
    },
    dispose() {
      this.close('The checker has been shut down.');
    },
  };
}
