import type { ReaderAnswer, ReaderWorker } from './isolated-reader.ts';

/** Starts the worker that reads files, from its script's text; called in the engine's worker. */
export function startWebReader(script: string): ReaderWorker {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'verbatim reader' });
  return {
    post: (input) => {
      worker.postMessage(input);
    },
    listen: (listener) => {
      worker.onmessage = (event: MessageEvent<ReaderAnswer>) => {
        URL.revokeObjectURL(url);
        listener(event.data);
      };
    },
    onDeath: (listener) => {
      worker.onerror = (event) => {
        listener(`could not be read: ${event.message || 'the reader stopped at it'}`);
      };
    },
    end: () => {
      worker.terminate();
    },
  };
}
