/** The script of the thread that reads files on desktop and on the command line: `dist/reader.js`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ReaderInput } from '../core/sources/reader.ts';
import { speak, type Bundle } from './language.ts';
import { answerFile, silence } from './serve-reader.ts';

silence();
speak((workerData as { readonly bundle: Bundle | null } | null)?.bundle ?? null);
if (parentPort) {
  const port = parentPort;
  port.on('message', (input: ReaderInput) => {
    void answerFile(input).then((answer) => {
      port.postMessage(answer);
    });
  });
}
