/** The worker's own script on the web: `dist/worker-web.js`. */
import { createLocalEngine } from '../core/local-engine.ts';
import type { Request, Response } from './protocol.ts';
import { serveEngine } from './serve-engine.ts';
import { pauseOnMessageChannel } from './web-pause.ts';

const scope = self as unknown as {
  postMessage(message: Response): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
};

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
  createLocalEngine({ pause: pauseOnMessageChannel() }),
);
