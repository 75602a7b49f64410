/** Letters of a word that the draft hides: "f---ing", "s***", "****". */
import type { Word } from '../model.ts';
import type { VerifyLexicon } from './lexicon/lexicon.ts';

/** What may stand for hidden letters behind a word's first ones; a single dash too. */
const MASK = /^(?:[*_\-–—]{2,}|[–—])(?=\p{L}*(?:[^\p{L}\p{N}]|$))/u;
/** What stands for a whole word: unlike a dash, it is never punctuation. */
const WHOLE = /^[^\p{L}\p{N}]*?(?:\*{3,}|_{3,}|-{4,}|—{2,})[^\p{L}\p{N}]*$/u;
/** Letters that may stand before the mask. */
const MOST_SHOWN = 3;

/** The draft's word as it is printed: with the mask behind it, which is not part of a word, and the letters after. */
function printed(text: string, word: Word): string {
  const tail = MASK.exec(text.slice(word.end, word.end + 12))?.[0] ?? '';
  const from = word.end + tail.length;
  const rest = tail === '' ? '' : (/^\p{L}*/u.exec(text.slice(from, from + 12))?.[0] ?? '');
  return text.slice(word.start, from) + rest;
}

function fits(masked: string, full: string): boolean {
  const parts = /^(\p{L}+)[*_\-–—]+(\p{L}*)$/u.exec(masked);
  if (!parts) return false;
  const [, head = '', tail = ''] = parts;
  const word = full.toLowerCase();
  return (
    (head.length <= MOST_SHOWN || tail !== '') &&
    word.startsWith(head.toLowerCase()) &&
    word.endsWith(tail.toLowerCase()) &&
    word.length > head.length + tail.length
  );
}

/** True where words of the draft, masked or not, stand for as many of the source, and one at least is masked. */
export function isMasked(
  draftText: string,
  draft: readonly Word[],
  sourceText: string,
  source: readonly Word[],
): boolean {
  if (source.length === 0) return false;
  let masked = 0;
  let at = 0;
  for (const full of source) {
    const word = draft[at];
    if (!word) return false;
    const whole = sourceText.slice(full.start, full.end);
    const shown = printed(draftText, word);
    if (fits(shown, whole)) masked++;
    else if (word.folded !== full.folded) return false;
    // "f---ing": what stands behind the mask is a word by itself to the comparison.
    const end = word.start + shown.length;
    do at++;
    while ((draft[at]?.start ?? end) < end);
  }
  return at >= draft.length && masked > 0;
}

/** True where a row of asterisks or the like stands for the one word that the draft leaves out; never for a negation. */
export function isMaskedWhole(between: string, source: readonly Word[], lexicon: VerifyLexicon): boolean {
  const [word, ...more] = source;
  if (!word || more.length > 0 || lexicon.negators.has(word.folded)) return false;
  return WHOLE.test(between);
}
