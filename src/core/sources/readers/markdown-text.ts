/** From the values of Markdown nodes back to the file: which unit of the value is which unit of the file. */
import { referenceAt } from '../../text/character-references.ts';
import type { ProseBuilder } from '../../text/prose-builder.ts';

const ESCAPABLE = /[!-/:-@[-`{-~]/;

/**
 * Appends `[from, to)` of the file as Markdown's text: escapes and character references stand for one character, white
 * space around a line end and the marks of a block quote behind it are left out, a line end is one `\n`.
 */
export function appendMarkdownText(builder: ProseBuilder, file: string, from: number, to: number): void {
  let copied = from;
  const flush = (end: number): void => {
    builder.copy(file.slice(copied, end), copied);
  };
  for (let at = from; at < to;) {
    const unit = file[at] ?? '';
    if (unit === '\\' && at + 1 < to && ESCAPABLE.test(file[at + 1] ?? '')) {
      flush(at);
      copied = at + 1;
      at += 2;
    } else if (unit === '&') {
      const reference = referenceAt(file, at);
      if (reference && at + reference.length <= to) {
        flush(at);
        builder.stand(reference.value, at, reference.length);
        copied = at + reference.length;
        at = copied;
      } else at++;
    } else if (unit === '\n' || unit === '\r') {
      let end = at;
      while (end > copied && /[ \t]/.test(file[end - 1] ?? '')) end--;
      flush(end);
      builder.stand('\n', at);
      at += file.startsWith('\r\n', at) ? 2 : 1;
      while (at < to && /[ \t>]/.test(file[at] ?? '')) at++;
      copied = at;
    } else at++;
  }
  flush(to);
}

/** Elements of HTML that end a paragraph. */
const BREAKING =
  /^<\/?(?:p|div|li|ul|ol|br|hr|h[1-6]|blockquote|td|th|tr|table|section|article|figure|figcaption|aside|header|footer|details|summary)\b/i;
/** Elements whose content is no text. */
const HIDDEN = /^<(script|style|template|svg|pre|code|textarea)\b/i;

/**
 * Appends the words of a block of HTML in `[from, to)` of the file, tags, comments and scripts left out; `paragraph` is
 * called between paragraphs. One pass; an unclosed tag or comment hides the rest of the block.
 */
export function appendHtmlWords(
  builder: ProseBuilder,
  file: string,
  from: number,
  to: number,
  paragraph: () => void,
): void {
  const words = (start: number, end: number): void => {
    let first = start;
    while (first < end && /\s/.test(file[first] ?? '')) first++;
    if (first === end) return;
    if (first > start) builder.stand(' ', start);
    let last = end;
    while (/\s/.test(file[last - 1] ?? '')) last--;
    appendMarkdownText(builder, file, first, last);
    if (last < end) builder.stand(' ', last);
  };
  for (let at = from; at < to;) {
    const tag = file.indexOf('<', at);
    if (tag < 0 || tag >= to) {
      words(at, to);
      return;
    }
    words(at, tag);
    const head = file.slice(tag, tag + 16);
    if (BREAKING.test(head)) paragraph();
    const hidden = HIDDEN.exec(head)?.[1];
    const close = file.startsWith('<!--', tag) ? '-->' : hidden === undefined ? '>' : `</${hidden}`;
    const end = file.indexOf(close, tag + 1);
    at = end < 0 ? to : hidden === undefined ? end + close.length : file.indexOf('>', end) + 1 || to;
  }
}
