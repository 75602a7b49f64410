import * as l10n from '@vscode/l10n';
import { spokenBundle } from './language.ts';
import type { ReaderAnswer, ReaderWorker } from './isolated-reader.ts';

/** Starts the worker that reads files, from its script's text; called in the engine's worker. */
export function startWebReader(script: string): ReaderWorker {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'verbatim reader' });
  const { port1: port, port2: theirs } = new MessageChannel();
  worker.postMessage(spokenBundle(), [theirs]);
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
        // Else it is an error of the thread that started the worker as well, which nobody there caught.
        event.preventDefault();
        listener(l10n.t('could not be read: {0}', event.message || l10n.t('the reader stopped at it')));
      };
    },
    end: () => {
      worker.terminate();
      port.close();
    },
  };
}
