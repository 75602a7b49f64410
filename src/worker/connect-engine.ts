import type { CheckedQuotation, Engine } from '../core/engine.ts';
import { abortError, namedError, type Method, type Port, type Request, type Response } from './protocol.ts';
import { ReceivedPassages } from './sent-passages.ts';

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
  readonly quotations: CheckedQuotation[];
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The engine that `serveEngine` offers at the other end of a port. */
export function connectEngine(port: Port<Request, Response>): ConnectedEngine {
  const pending = new Map<number, Pending>();
  const received = new ReceivedPassages();
  let nextId = 1;
  let closed: string | null = null;

  port.listen((response) => {
    if (response.kind === 'ready' || response.kind === 'wants-reader') return;
    const call = pending.get(response.id);
    if (response.kind === 'part') {
      // Also asked for where the call was given up: the other side waits, and looks at the abort before it goes on.
      // Unpacked also where the call was given up: later results refer to what came with it.
      const quotations = received.unpack(response.quotations);
      call?.quotations.push(...quotations);
      port.post({ kind: 'more', id: response.id });
      return;
    }
    pending.delete(response.id);
    if (response.kind === 'draft') {
      const { draft } = response;
      const quotations = received.unpack(draft.quotations);
      call?.resolve({ ...draft, quotations: [...call.quotations, ...quotations] });
    } else if (response.kind === 'error') call?.reject(namedError(response.name, response.message));
    else call?.resolve(response.value);
  });

  function call<T>(method: Method, args: readonly unknown[], signal?: AbortSignal): Promise<T> {
    if (closed !== null) return Promise.reject(namedError(WORKER_DIED, closed));
    if (signal?.aborted) return Promise.reject(abortError());
    const id = nextId++;
    return new Promise<T>((resolve, reject) => {
      const abort = () => {
        if (!pending.delete(id)) return;
        port.post({ kind: 'abort', id });
        reject(abortError());
      };
      const settle = <V>(end: (value: V) => void) => {
        return (value: V) => {
          signal?.removeEventListener('abort', abort);
          end(value);
        };
      };
      signal?.addEventListener('abort', abort, { once: true });
      pending.set(id, {
        quotations: [],
        resolve: settle((value: unknown) => {
          resolve(value as T);
        }),
        reject: settle(reject),
      });
      port.post({ kind: 'call', id, method, args });
    });
  }

  return {
    putSources: (sources, signal) => call('putSources', [sources], signal),
    removeSources: (paths) => call('removeSources', [paths]),
    compareSources: (present, retold) => call('compareSources', [present, retold]),
    save: () => call('save', []),
    tidy: (signal) => call('tidy', [], signal),
    listSources: () => call('listSources', []),
    checkDraft: (draft, options, signal) => call('checkDraft', [draft, options], signal),
    findQuotations: (draft, signal) => call('findQuotations', [draft], signal),
    readSource: (source) => call('readSource', [source]),
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
