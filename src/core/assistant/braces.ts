import type { MarkedText } from '../engine.ts';
import { oneLine } from '../report/wording.ts';

/** A text on one line, with the words that differ in braces. */
export function braced(pieces: readonly MarkedText[]): string {
  return pieces
    .map(({ text, differs }) => {
      const words = oneLine(text);
      return differs ? words.replace(/\S.*\S|\S/u, '{$&}') : words;
    })
    .join('');
}
