/** The script of the worker that reads files on the web: `dist/reader-web.js`. */
import type { ReaderInput } from '../core/sources/reader.ts';
import type { ReaderAnswer } from './isolated-reader.ts';
import { answerFile, silence } from './serve-reader.ts';

const scope = self as unknown as {
  postMessage(message: ReaderAnswer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ReaderInput>) => void): void;
};

silence();
scope.addEventListener('message', (event) => {
  void answerFile(event.data).then((answer) => {
    scope.postMessage(answer);
  });
});
