import * as l10n from '@vscode/l10n';
import { Worker } from 'node:worker_threads';
import { spokenBundle } from './language.ts';
import type { ReaderAnswer, ReaderWorker } from './isolated-reader.ts';

/** Memory for the objects of one file, in MB; a source may have 50 MB, and is held in pieces many times its size. */
const MEMORY = 1024;

/** Starts the thread that reads files, from its script's path. `memory` in MB. */
export function startNodeReader(script: string | URL, memory = MEMORY): Promise<ReaderWorker> {
  const worker = new Worker(script, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory },
    workerData: { bundle: spokenBundle() },
  });
  let answered: (answer: ReaderAnswer) => void = () => undefined;
  let died: (reason: string) => void = () => undefined;
  worker.on('message', (answer: ReaderAnswer) => {
    answered(answer);
  });
  worker.on('error', (error) => {
    const isMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
    died(
      isMemory
        ? l10n.t('reading it needs more than {0} MB of memory', memory)
        : l10n.t('could not be read: {0}', String(error)),
    );
  });
  worker.on('exit', () => {
    died(l10n.t('the reader stopped at it'));
  });
  worker.unref();
  return Promise.resolve({
    post: (input) => {
      // While a file is read, the process waits for it.
      worker.ref();
      worker.postMessage(input);
    },
    listen: (listener) =>
      (answered = (answer) => {
        worker.unref();
        listener(answer);
      }),
    onDeath: (listener) => (died = listener),
    end: () => void worker.terminate(),
  });
}
