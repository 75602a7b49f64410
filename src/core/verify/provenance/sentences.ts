/** The sentence that quoted words stand in, without what stands in quotation marks. */
import type { CheckInput } from '../input.ts';
import type { Reading } from '../reading.ts';
import { statementAt } from '../spoken.ts';

/** A stretch of text with the offset of each part of it. */
export interface Part {
  readonly text: string;
  readonly start: number;
}

/** How far a sentence is followed on either side of the words, in UTF-16 units. */
const REACH = 260;
/** The writer's own words in the sentence around a stretch, in two parts; what stands in other marks is blotted out. */
function sentenceAround(text: string, start: number, end: number, from: number, to: number): Part[] {
  const low = Math.max(from, start - REACH);
  const before = text.slice(low, start);
  const cut = [...before.matchAll(/[.!?]["”’»)]*\s+(?=["“\p{Lu}])|\n\n/gu)]
    .filter(({ index }) => !isAbbreviation(before, index))
    .at(-1);
  const head = cut ? cut.index + cut[0].length : 0;
  const after = text.slice(end, Math.min(to, end + REACH));
  const stop = [...after.matchAll(/[.!?](?=["”’»)\]]*(?:\s|$))|\n\n/gu)].find(
    ({ index }) => index > 1 && !isAbbreviation(after, index),
  );
  return [
    { text: blotted(before.slice(head)), start: low + head },
    { text: blotted(after.slice(0, stop ? stop.index : after.length)), start: end },
  ];
}

const isAbbreviation = (text: string, at: number): boolean =>
  /(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|Sen|Gov|Rep|Jr|Sr|Jan|Feb|Aug|Sept|Oct|Nov|Dec))$/u.test(
    text.slice(0, at),
  );

/** Quoted words made blank, so that offsets stay: a name in them is not the writer's. */
const blotted = (text: string): string =>
  text.replace(/[“"«„][^“”"«»„]*[”"»]/gu, (quoted) => ' '.repeat(quoted.length));

/** The writer's own words in the sentence that a quotation of a draft stands in. */
export function draftParts({ quotation, draft }: CheckInput): Part[] {
  const block = draft.blocks[quotation.block];
  return sentenceAround(
    draft.text,
    quotation.start - quotation.open.length,
    quotation.end + quotation.close.length,
    block?.start ?? 0,
    block?.end ?? draft.text.length,
  );
}

/** The article's own words in the sentence that a passage stands in; none in a transcript's turn. */
export function sourceParts({ passage, article, statements, source }: Reading): Part[] {
  const own = statementAt(statements, passage.start);
  // In a transcript's turn the words around are the speaker's own, and no tag.
  if (own?.quotation === null) return [];
  const [start, end] = own ? [own.start - 1, own.end + 1] : [passage.start, passage.end];
  const block = source.prose.blocks.find((each) => each.start <= passage.start && passage.start < each.end);
  return sentenceAround(article, start, end, block?.start ?? 0, block?.end ?? article.length);
}

/** All parts as one text; offsets are lost. */
export const joined = (parts: readonly Part[]): string => parts.map(({ text }) => text).join(' ');
