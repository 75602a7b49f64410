/** Cells of tables. */
import type { TextBlock } from '../reader.ts';

/** A paragraph of so many characters is running text. */
const PROSE_LENGTH = 80;

/**
 * The blocks of a cell. Releases are often laid out in a table: a cell that holds several paragraphs with running text
 * among them is a column of the page, and its blocks stay what they are.
 */
export function cellBlocks(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const isColumn = blocks.length > 1 && blocks.some(({ text }) => text.length > PROSE_LENGTH);
  return isColumn ? blocks : blocks.map((block) => ({ ...block, kind: 'table-cell' as const }));
}
