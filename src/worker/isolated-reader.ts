/**
 * Reading source files where a reader can be stopped: libraries that take apart PDFs and web pages may hang or run out
 * of memory on a hostile file, and that must take nothing but the file with it.
 */
import * as l10n from '@vscode/l10n';
import type { Article } from '../core/model.ts';
import { readArticles } from '../core/sources/article.ts';
import { formatOf } from '../core/sources/formats.ts';
import type { ReaderInput, Refusal } from '../core/sources/reader.ts';
import { LIGHT_READERS } from '../core/sources/readers/light.ts';
import { abortError } from './protocol.ts';

/** What a reader's worker answers: the articles or the refusal of the file, or what its reader threw. */
export type ReaderAnswer = readonly Article[] | Refusal;

/** A worker that reads one file after another. */
export interface ReaderWorker {
  post(input: ReaderInput): void;
  listen(listener: (answer: ReaderAnswer) => void): void;
  /** `reason` is a phrase for a list. */
  onDeath(listener: (reason: string) => void): void;
  end(): void;
}

/** Time for one file, in milliseconds. The slowest real files known take a tenth of it. */
export const READING_TIME = 30_000;
/** Larger texts are read in the worker too: parsing Markdown of many megabytes takes memory. */
const LARGEST_LIGHT = 4 * 1024 * 1024;

export interface IsolatedReaderOptions {
  /** Starts a worker; rejects where none can be started. */
  readonly start: () => Promise<ReaderWorker>;
  readonly time?: number;
}

/** True for a file that the calling thread may read itself. */
export function isLight({ path, content }: ReaderInput): boolean {
  return content.length <= LARGEST_LIGHT && formatOf(path, content) in LIGHT_READERS;
}

/**
 * A function that reads files: light ones at once, the others in a worker, which is started with the first of them. A
 * file that takes too long, or kills the worker, is refused with that reason; the next one gets a new worker. So does the
 * file after an abort, in which the reading of a file ends with an error.
 */
export function isolatedReader({ start, time = READING_TIME }: IsolatedReaderOptions) {
  let worker: Promise<ReaderWorker> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function readInWorker(input: ReaderInput, signal?: AbortSignal): Promise<ReaderAnswer> {
    signal?.throwIfAborted();
    let running: ReaderWorker;
    try {
      running = await (worker ??= start());
    } catch (error) {
      worker = null;
      return { reason: l10n.t('no worker could be started to read it: {0}', String(error)) };
    }
    signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      let isOpen = true;
      const settle = (answer: ReaderAnswer) => {
        isOpen = false;
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        resolve(answer);
      };
      const giveUp = (reason: string) => {
        // A dying worker is heard of more than once.
        if (!isOpen) return;
        worker = null;
        running.end();
        settle({ reason });
      };
      const abort = () => {
        reject(abortError());
        giveUp('');
      };
      signal?.addEventListener('abort', abort, { once: true });
      const timer = setTimeout(() => {
        giveUp(l10n.t('reading it took longer than {0} seconds and was stopped', time / 1000));
      }, time);
      running.listen(settle);
      running.onDeath(giveUp);
      running.post(input);
    });
  }

  return (input: ReaderInput, signal?: AbortSignal): Promise<ReaderAnswer> => {
    if (isLight(input)) return readArticles(input);
    const answer = last.then(() => readInWorker(input, signal));
    last = answer.catch(() => undefined);
    return answer;
  };
}
