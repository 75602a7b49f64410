/** The worker's own script on desktop: `dist/worker.js`. */
import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { createLocalEngine } from '../core/local-engine.ts';
import { isolatedReader } from './isolated-reader.ts';
import { nodeStorage } from './node-storage.ts';
import type { Request, Response } from './protocol.ts';
import { serveEngine } from './serve-engine.ts';
import { nodeSha256 } from './node-sha256.ts';
import { startNodeReader } from './start-node-reader.ts';

if (parentPort) {
  const port = parentPort;
  const { folder } = workerData as { readonly folder?: string };
  serveEngine(
    {
      post: (message: Response) => {
        port.postMessage(message);
      },
      listen: (listener: (message: Request) => void) => {
        port.on('message', listener);
      },
    },
    createLocalEngine({
      ...(folder === undefined ? {} : { keeping: { storage: nodeStorage(folder), writer: randomUUID() } }),
      pause: () => new Promise((resolve) => setImmediate(resolve)),
      read: isolatedReader({ start: () => startNodeReader(new URL('./reader.js', import.meta.url)) }),
      digest: nodeSha256,
    }),
  );
}
