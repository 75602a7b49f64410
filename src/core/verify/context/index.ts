/** The words around a cut, or in an omission, that turn what is quoted, where the draft does not say so itself. */
import type { CheckInput } from '../input.ts';
import type { Reading } from '../reading.ts';
import { turnAfter } from './after.ts';
import { turnBefore } from './before.ts';
import { draftBefore, isSupplied } from './supplied.ts';
import { surroundingsOf, wordsIn, type Surroundings } from './surroundings.ts';
import type { Known, Turn } from './turn.ts';
import { contextWordsFor } from './words.ts';

/** What a cut leaves out. */
export interface LeftOut extends Turn {
  readonly around: Surroundings;
}

/** What only turns a quotation that is set as a sentence. */
const OF_SENTENCES: ReadonlySet<Turn['kind']> = new Set(['question', 'limit', 'hearsay']);

/** Fewest words of a quotation that asserts something by itself. */
const ASSERTION = 3;

/** True for a quotation that is set as a sentence of its own, and not as words inside one of the reporter's. */
function isAssertion({ quotation }: CheckInput): boolean {
  const words = quotation.text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return words.length >= ASSERTION && /^\P{L}*\p{Lu}/u.test(quotation.text);
}

/** "We might | sell", and the draft: she will “sell”. */
function certainty({ before }: Surroundings, input: CheckInput, { lexicon, words }: Known): Turn | null {
  if (words.possible.size === 0 || /[,;:]\s*$/.test(before)) return null;
  if (!words.possible.has(wordsIn(before, lexicon).at(-1) ?? '')) return null;
  if (!words.certain.has(wordsIn(draftBefore(input), lexicon).at(-1) ?? '')) return null;
  return { kind: 'condition', side: 'before', words: before.trim().split(/\s+/).at(-1) ?? '' };
}

/** What the cut leaves out and the draft does not say, or null. */
export function leftOutOf(reading: Reading, input: CheckInput): LeftOut | null {
  const known: Known = { lexicon: reading.lexicon, words: contextWordsFor(input.set.language) };
  const around = surroundingsOf(reading);
  if (!around) return null;
  const unsure = certainty(around, input, known);
  if (unsure) return { ...unsure, around };
  for (const turn of [turnBefore(around, known), turnAfter(around, known)]) {
    if (!turn || isSupplied(turn, input, known)) continue;
    if (OF_SENTENCES.has(turn.kind) && !isAssertion(input)) continue;
    return { ...turn, around };
  }
  return null;
}
