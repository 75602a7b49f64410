/** The two texts that are compared side by side: the words, with what stands around them. */
import type { CheckedQuotation, PassageView } from '../core/engine.ts';

/** How much of a quotation's paragraph is shown on either side, in UTF-16 units; as the engine shows of a passage's. */
const CONTEXT = 160;
const BLANK_LINE = /\r?\n[ \t]*\r?\n/;
const MARKS_BEFORE = /[\s"'“”„‟‘‚«»‹›「『《〈（(]+$/u;
const MARKS_AFTER = /^[\s"'“”‟’«»‹›」』》〉]+/u;
/** The end of a sentence with the marks behind it. */
const SENTENCE_END = /([.!?…][”"’'»)\]]*)\s+|([。！？][」』”]*)/gu;

/** Words and what stands before and after them. */
export interface Side {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The draft's side: a quotation in its paragraph. `text` is the draft's, as of the check. */
export function draftSide(text: string, { start, end }: Pick<CheckedQuotation, 'start' | 'end'>): Side {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return {
    before: before.split(BLANK_LINE).at(-1) ?? '',
    words: text.slice(start, end),
    after: after.split(BLANK_LINE, 1)[0] ?? '',
  };
}

/** The source's side. */
export function sourceSide({ before, text, after }: Pick<PassageView, 'before' | 'text' | 'after'>): Side {
  return { before, words: text, after };
}

const lines = (text: string) =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(
      SENTENCE_END,
      (_, western: string | undefined, eastern: string | undefined) => `${western ?? eastern ?? ''}\n`,
    )
    .trimEnd();

/**
 * A side as a text to compare: what stands before, the words, what stands after, each a paragraph, each sentence a line,
 * so that differences show word by word beside each other however the files break their lines.
 */
export function comparisonText({ before, words, after }: Side): string {
  const parts = [before.replace(MARKS_BEFORE, ''), words, after.replace(MARKS_AFTER, '')];
  return `${parts
    .map(lines)
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}
