/** Text from drafts and sources inside a Markdown hover: data, never mark-up. */
import type { MarkedText } from '../core/engine.ts';
import * as core from '../core/report/markdown-text.ts';

/** Joins two characters without being seen (WORD JOINER). */
const JOINER = '\u2060';

/**
 * Escapes every mark of ASCII. The editor looks for its icons, `$(name)`, in what Markdown has already made of a text,
 * where escapes are gone: an unseen character keeps them apart.
 */
export function escapeMarkdown(text: string): string {
  return core.escapeMarkdown(text).replaceAll('\\$\\(', `\\$${JOINER}\\(`);
}

/** A text with its differing words marked, for a hover; see the core's. */
export function markDifferences(pieces: readonly MarkedText[], mark: '**' | '~~'): string {
  return core.markDifferences(pieces, mark, escapeMarkdown);
}
