/** Whether what only one of two texts has is filler: `fillers.ts`, asked of a difference. */
import type { Word } from '../model.ts';
import type { Compared } from './differences.ts';
import { fillingOf, REACH, type Filling, type Stretch } from './fillers.ts';
import type { Hunk } from './hunks.ts';

/** Speech breaks off at a dash and at dots; it pauses at any other mark. */
const BREAK = /[–—―…]|--|\.\s?\.\s?\./u;
const PAUSE = /[.,;:!?。，、！？]/u;

const SENTENCE_END = /[.!?。！？\n]/u;

/** Notes on what was heard, in a transcript: "(APPLAUSE)", "[laughs]". */
const NOTE = /\([\p{Lu}\s,'-]{2,40}\)|\[[^[\]]{1,40}\]/gu;

/** Whether the words that only one side of a hunk has are filler; null too where both sides have words. */
export function fillingBetween(compared: Compared, { draft, source }: Hunk): Filling {
  const { draftWords, sourceWords } = compared.passage.alignment;
  const isDelete = draft[1] === draft[0];
  if (!isDelete && source[1] > source[0]) return null;
  const stretch = isDelete
    ? stretchOf(compared.article, sourceWords, source)
    : stretchOf(compared.draft.text, draftWords, draft);
  // Both texts agree on what stands around the hunk; the draft has it as it will be read.
  const folded = (from: number, to: number) =>
    draftWords.slice(Math.max(0, from), to).map((word) => word.folded);
  const around = {
    before: folded(draft[0] - REACH, draft[0]),
    after: folded(draft[1], draft[1] + REACH + stretch.words.length),
  };
  return fillingOf({ ...stretch, ...around }, compared.lexicon);
}

function stretchOf(
  text: string,
  words: readonly Word[],
  range: readonly [number, number],
): Omit<Stretch, 'before' | 'after'> {
  const gap = (at: number) => {
    const from = words[at - 1];
    const to = words[at];
    return from && to ? text.slice(from.end, to.start) : '.';
  };
  const start = words[range[0]]?.start ?? 0;
  const end = words[range[1] - 1]?.end ?? start;
  const notes = [...text.slice(start, end + 1).matchAll(NOTE)].map((note) => start + note.index);
  const inNote = ({ start: at }: Word) =>
    notes.some((note) => note < at && text.indexOf(text.charAt(note) === '(' ? ')' : ']', note) >= at);
  const spoken = words
    .slice(...range)
    .flatMap((word, index) => (inNote(word) ? [] : [{ word, at: range[0] + index }]));
  const markIn = (between: string) => (BREAK.test(between) ? 'break' : PAUSE.test(between) ? 'pause' : '');
  const behind = spoken.map(({ at }) => markIn(gap(at + 1)));
  const [left, right] = [gap(range[0]), gap(range[1])];
  const setOff =
    SENTENCE_END.test(left) ||
    BREAK.test(left) ||
    (PAUSE.test(left) && (PAUSE.test(right) || BREAK.test(right)));
  return { words: spoken.map(({ word }) => word.folded), behind, ahead: markIn(left), setOff };
}
