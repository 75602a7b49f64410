/** Text from drafts and sources inside Markdown: data, never mark-up. */
import type { MarkedText } from '../engine.ts';

/** What turns the direction of the text after it, by which a text could be made to read as another. */
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/gu;

function clean(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(DIRECTIONS, '');
}

/** Escapes every mark of ASCII, so that nothing is a link, an image, HTML or emphasis; white space is folded. */
export function escapeMarkdown(text: string): string {
  return clean(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/**
 * The same for a text that people also read as it is, and that never begins a line: only what is mark-up inside one is
 * escaped, bare addresses included.
 */
export function escapeLightly(text: string): string {
  return clean(text)
    .replace(/[\\`*_{}[\]<>#|~&$@]/g, '\\$&')
    .replace(/:(?=\/)/g, '\\:')
    .replace(/(?<=www)\./gi, '\\.');
}

/**
 * A text with its differing words marked: `**` for what the source has, `~~` for what the draft has instead. Readable
 * without colour. The marks are put close around letters and digits: beside white space or punctuation Markdown would
 * not always take them for marks.
 */
export function markDifferences(
  pieces: readonly MarkedText[],
  mark: '**' | '~~',
  escape: (text: string) => string = escapeMarkdown,
): string {
  return pieces
    .map(({ text, differs }) => {
      const words = differs ? [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)] : [];
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last) return escape(text);
      const [start, end] = [first.index, last.index + last[0].length];
      const inner = escape(text.slice(start, end));
      return `${escape(text.slice(0, start))}${mark}${inner}${mark}${escape(text.slice(end))}`;
    })
    .join('');
}
