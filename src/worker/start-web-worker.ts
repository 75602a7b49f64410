import type { StartedWorker } from './engine-client.ts';
import type { Request, Response } from './protocol.ts';

/** Longer than any browser needs to start a worker: where the script is refused, some browsers say nothing at all. */
const START_TIMEOUT = 10_000;

/**
 * Starts the engine in a web worker from its script's text. A blob is used since an extension's files may come from
 * another origin than the page's, from which browsers start no worker. `readReader` gets the text of the script that
 * reads files, once the worker wants it. The index is kept in a database of the browser, if one is named. Rejects where no worker can be started.
 */
export function startWebWorker(
  script: string,
  readReader: () => Promise<string>,
  database = '',
): Promise<StartedWorker> {
  return new Promise((resolve, reject) => {
    const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    const worker = new Worker(url, { name: database });
    const listeners: ((response: Response) => void)[] = [];
    const mourners: ((reason: string) => void)[] = [];
    let isReady = false;
    const timer = setTimeout(() => {
      worker.terminate();
      reject(new Error('the worker did not answer'));
    }, START_TIMEOUT);
    worker.onmessage = (event: MessageEvent<Response>) => {
      if (event.data.kind === 'ready' && !isReady) {
        isReady = true;
        clearTimeout(timer);
        URL.revokeObjectURL(url);
        resolve({
          post: (message: Request) => {
            worker.postMessage(message);
          },
          listen: (listener) => listeners.push(listener),
          end: () => {
            worker.terminate();
          },
          onDeath: (listener) => mourners.push(listener),
        });
      }
      if (event.data.kind === 'wants-reader') {
        const bring = (text: string) => {
          worker.postMessage({ kind: 'reader', script: text } satisfies Request);
        };
        readReader().then(bring, () => {
          bring('');
        });
      }
      for (const listener of listeners) listener(event.data);
    };
    worker.onerror = (event) => {
      // Else it is an error of the thread that started the worker as well, which nobody there caught.
      event.preventDefault();
      clearTimeout(timer);
      const reason = event.message || 'the worker could not be started';
      if (!isReady) reject(new Error(reason));
      // After a first error the state of the engine cannot be trusted.
      worker.terminate();
      for (const listener of mourners.splice(0)) listener(reason);
    };
  });
}
