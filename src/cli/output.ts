/** Where the command line writes. */
import { writeFile } from 'node:fs/promises';
import { styleText } from 'node:util';
import { plain, type Paint } from '../core/report/text.ts';
import type { UnreadableSource } from '../core/engine.ts';
import { UsageError } from './exit.ts';
import { fileReason } from './files.ts';

/** Writes a result to a file or to standard output. Throws `UsageError` where the file cannot be written. */
export async function write(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new UsageError(`Cannot write ${file}: ${fileReason(error)}.`);
  }
}

/** Colours where a person looks on: a terminal, and neither NO_COLOR nor a file. FORCE_COLOR wins over both. */
export function painter(toFile: boolean): Paint {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
  const wanted = forced || (process.stdout.isTTY && (NO_COLOR === undefined || NO_COLOR === ''));
  return wanted && !toFile ? (style, text) => styleText(style, text) : plain;
}

/** Says on standard error what went wrong. */
export function complain(message: string): void {
  process.stderr.write(`verbatim: ${message}\n`);
}

/** Tells of sources that could not be read, on standard error. */
export function warnUnreadable(unreadable: readonly UnreadableSource[]): void {
  for (const { path, reason } of unreadable) complain(`not read: ${path}: ${reason}`);
}
