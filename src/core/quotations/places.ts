/** The blocks of a text that is read again and again while somebody writes it. */
import type { Block, Prose } from '../model.ts';

/**
 * A block where it stands: the same object for as long as its words and its make stay, so that what was found in it can
 * be kept by it. Everything found in a block has offsets that count from the block's start (UTF-16).
 */
export interface Place {
  readonly text: string;
  readonly block: Omit<Block, 'start' | 'end'>;
  /** Index of the block; changes when blocks come before it or go. */
  index: number;
  /** Clean offset of its start; changes with every letter before it. */
  start: number;
}

function isSame(place: Place | undefined, block: Block | undefined, text: string): boolean {
  if (!place || !block) return false;
  const { kind, turn, time } = place.block;
  // Cut out and compared whole, strings are held against each other many units at a time; `startsWith` goes one by one.
  if (text.slice(block.start, block.end) !== place.text) return false;
  const sameTurn = block.turn?.label === turn?.label && block.turn?.role === turn?.role;
  return block.kind === kind && sameTurn && block.time === time;
}

function placeOf({ start, end, ...block }: Block, text: string): Place {
  return { text: text.slice(start, end), block, index: 0, start };
}

/** Follows the blocks of a text from one reading to the next. */
export class Places {
  private last: readonly Place[] = [];

  /** The blocks' places; those of blocks at the head and the foot of the text that are as they were are kept. */
  follow({ text, blocks }: Prose): readonly Place[] {
    const { last } = this;
    const most = Math.min(last.length, blocks.length);
    const moved = last.length - blocks.length;
    let head = 0;
    while (head < most && isSame(last[head], blocks[head], text)) head++;
    let foot = 0;
    while (foot < most - head && isSame(last[last.length - 1 - foot], blocks[blocks.length - 1 - foot], text))
      foot++;
    const places = blocks.map((block, index) => {
      const kept =
        index < head ? last[index] : index < blocks.length - foot ? undefined : last[index + moved];
      const place = kept ?? placeOf(block, text);
      place.index = index;
      place.start = block.start;
      return place;
    });
    this.last = places;
    return places;
  }
}
