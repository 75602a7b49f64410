import type { ReaderAnswer, ReaderWorker } from './isolated-reader.ts';

/** Starts the worker that reads files, from its script's text; called in the engine's worker. */
export function startWebReader(script: string): ReaderWorker {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'verbatim reader' });
  const { port1: port, port2: theirs } = new MessageChannel();
  worker.postMessage(null, [theirs]);
  return {
    post: (input) => {
      port.postMessage(input);
    },
    listen: (listener) => {
      port.onmessage = (event: MessageEvent<ReaderAnswer>) => {
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
      port.close();
    },
  };
}
