import type { Engine } from '../core/engine.ts';
import type { Method, Port, Request, Response } from './protocol.ts';

type Call = (...args: readonly unknown[]) => Promise<unknown>;

/**
 * Answers a port's calls with an engine. Runs in the worker. Calls run side by side, interleaved where the engine
 * pauses; an abort ends the call it names with an `AbortError`.
 */
export function serveEngine(port: Port<Response, Request>, engine: Engine): void {
  const running = new Map<number, AbortController>();

  async function run(id: number, method: Method, args: readonly unknown[]): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const call = engine[method].bind(engine) as Call;
      port.post({ kind: 'result', id, value: await call(...args, controller.signal) });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      port.post({ kind: 'error', id, name, message });
    } finally {
      running.delete(id);
    }
  }

  port.listen((request) => {
    if (request.kind === 'abort') running.get(request.id)?.abort();
    else void run(request.id, request.method, request.args);
  });
  port.post({ kind: 'ready' });
}
