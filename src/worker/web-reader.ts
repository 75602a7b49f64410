/** The script of the worker that reads files on the web: `dist/reader-web.js`. */
import type { ReaderInput } from '../core/sources/reader.ts';
import { speak, type Bundle } from './language.ts';
import { answerFile, silence } from './serve-reader.ts';

const scope = self as unknown as {
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent<Bundle | null>) => void,
    options: { readonly once: true },
  ): void;
};

silence();
// Files come through a port of their own: the PDF library takes what is sent to a worker itself for its own business.
scope.addEventListener(
  'message',
  ({ data: bundle, ports: [port] }) => {
    if (!port) return;
    speak(bundle);
    port.onmessage = (event: MessageEvent<ReaderInput>) => {
      void answerFile(event.data).then((answer) => {
        port.postMessage(answer);
      });
    };
  },
  { once: true },
);
