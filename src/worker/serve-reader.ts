import * as l10n from '@vscode/l10n';
import { readArticles } from '../core/sources/article.ts';
import type { ReaderInput } from '../core/sources/reader.ts';
import { READERS } from '../core/sources/readers/index.ts';
import type { ReaderAnswer } from './isolated-reader.ts';

/** Answers one file in a reader's worker. Never rejects: what a reader throws is the file's reason. */
export async function answerFile(input: ReaderInput): Promise<ReaderAnswer> {
  try {
    return await readArticles(input, READERS);
  } catch (error) {
    return {
      reason: l10n.t('could not be read: {0}', error instanceof Error ? error.message : String(error)),
    };
  }
}

/** Silences the worker's console: a library's notes are not the user's, and would mix with the command line's report. */
export function silence(): void {
  const quiet = () => undefined;
  Object.assign(console, { log: quiet, info: quiet, debug: quiet, warn: quiet, error: quiet, trace: quiet });
}
