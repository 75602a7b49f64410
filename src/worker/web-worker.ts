/** The worker's own script on the web: `dist/worker-web.js`. */
import { createLocalEngine } from '../core/local-engine.ts';
import { isolatedReader } from './isolated-reader.ts';
import type { Request, Response } from './protocol.ts';
import { serveEngine } from './serve-engine.ts';
import { sha256 } from './sha256.ts';
import { startWebReader } from './start-web-reader.ts';
import { pauseOnMessageChannel } from './web-pause.ts';
import { webStorage } from './web-storage.ts';

const scope = self as unknown as {
  /** The name of the database in which the index is kept; empty where it is not kept. */
  readonly name: string;
  postMessage(message: Response): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
};

let script: Promise<string> | null = null;

/** The reader's script, asked for once from the thread that can get it. */
function readerScript(): Promise<string> {
  script ??= new Promise((resolve, reject) => {
    scope.addEventListener('message', ({ data }) => {
      if (data.kind !== 'reader') return;
      if (data.script === '') reject(new Error('its script could not be loaded'));
      else resolve(data.script);
    });
    scope.postMessage({ kind: 'wants-reader' });
  });
  return script;
}

serveEngine(
  {
    post: (message) => {
      scope.postMessage(message);
    },
    listen: (listener) => {
      scope.addEventListener('message', (event) => {
        listener(event.data);
      });
    },
  },
  createLocalEngine({
    ...(scope.name === ''
      ? {}
      : { keeping: { storage: webStorage(scope.name), writer: crypto.randomUUID() } }),
    pause: pauseOnMessageChannel(),
    read: isolatedReader({ start: async () => startWebReader(await readerScript()) }),
    digest: sha256,
  }),
);
