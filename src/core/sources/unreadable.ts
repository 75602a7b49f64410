/** Refusing a file from deep inside its reader. */
import type { Reader, Reading, ReaderInput } from './reader.ts';

/** Thrown where a file cannot be read; the message is the reason, a short phrase for a list. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** A reader of a function that gives the readings at once; what it throws as `Unreadable` is the file's reason. */
export function readerOf(read: (input: ReaderInput) => readonly Reading[]): Reader {
  return (input) => {
    try {
      return Promise.resolve(read(input));
    } catch (error) {
      if (error instanceof Unreadable) return Promise.resolve({ reason: error.message });
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  };
}
