import { Worker } from 'node:worker_threads';
import type { StartedWorker } from './engine-client.ts';
import type { Request, Response } from './protocol.ts';

/**
 * Starts the engine's worker thread from its script's path; the index is kept in `folder`, if there is one. Rejects where
 * the thread cannot be started.
 */
export function startNodeWorker(script: string | URL, folder?: string): Promise<StartedWorker> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      // The host's own flags (its inspector's port among them) are not for a thread.
      execArgv: [],
      workerData: { folder },
    });
    const listeners: ((response: Response) => void)[] = [];
    const mourners: ((reason: string) => void)[] = [];
    let isReady = false;
    worker.on('message', (response: Response) => {
      if (response.kind === 'ready' && !isReady) {
        isReady = true;
        resolve({
          post: (message: Request) => {
            worker.postMessage(message);
          },
          listen: (listener) => listeners.push(listener),
          end: () => void worker.terminate(),
          onDeath: (listener) => mourners.push(listener),
        });
      }
      for (const listener of listeners) listener(response);
    });
    const die = (reason: string) => {
      if (!isReady) reject(new Error(reason));
      for (const listener of mourners.splice(0)) listener(reason);
    };
    worker.on('error', (error) => {
      die(error instanceof Error ? error.message : String(error));
    });
    worker.on('exit', (code) => {
      die(`the worker ended with status ${code}`);
    });
    // A forgotten engine must not keep the process alive.
    worker.unref();
  });
}
