/** Text from drafts and sources inside a Markdown hover: data, never mark-up. */
import type { MarkedText } from '../core/engine.ts';

/** Escapes every mark of ASCII, so that nothing is a link, an image, HTML, an icon or emphasis; white space is folded. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/**
 * A text with its differing words marked: `**` for what the source has, `~~` for what the draft has instead. Readable
 * without colour. White space is kept outside of the marks, where Markdown demands it.
 */
export function markDifferences(pieces: readonly MarkedText[], mark: '**' | '~~'): string {
  return pieces
    .map(({ text, differs }) => {
      const inner = text.trim();
      if (!differs || inner === '') return escapeMarkdown(text);
      const lead = /^\s/u.test(text) ? ' ' : '';
      const tail = /\s$/u.test(text) ? ' ' : '';
      return `${lead}${mark}${escapeMarkdown(inner)}${mark}${tail}`;
    })
    .join('');
}
