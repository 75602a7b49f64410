/** The whole way from painted pages to blocks of text. */
import { turnLabels } from '../../turns.ts';
import { regionsOf } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import { vocabularyOf } from './hyphens.ts';
import { closeSpacedWords, plainLetters } from './letters.ts';
import { linesOfRegion, type Line } from './lines.ts';
import { withoutInterruptions } from './interruptions.ts';
import { notesApart } from './notes.ts';
import { paragraphsOfColumns, type Manner, type SizedBlock } from './paragraphs.ts';
import { heaviest, weightOf, type Page } from './pieces.ts';
import { rowsOf } from './rows.ts';
import { isBackwards, isRightToLeft, turnedRound } from './visual-order.ts';

/** Text that is stored backwards turned round, ligatures taken apart. */
function readable(pages: readonly Page[]): Page[] {
  const backwards = isBackwards(pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)));
  const read = (text: string) => plainLetters(backwards && isRightToLeft(text) ? turnedRound(text) : text);
  return pages.map((page) => {
    const texts = closeSpacedWords(page.pieces.map(({ text }) => text));
    const pieces = page.pieces.map((piece, index) => ({ ...piece, text: read(texts[index] ?? '').trim() }));
    return { ...page, pieces: pieces.filter(({ text }) => text !== '') };
  });
}

/** Artifacts are dropped where they are a small part of the page: some programs mark everything so. */
function withoutArtifacts(pages: readonly Page[]): Page[] {
  const weight = (only: boolean) =>
    pages.reduce(
      (sum, { pieces }) =>
        sum + pieces.reduce((own, { text, artifact }) => own + (artifact || !only ? weightOf(text) : 0), 0),
      0,
    );
  if (weight(true) > weight(false) * 0.25) return [...pages];
  return pages.map((page) => ({ ...page, pieces: page.pieces.filter(({ artifact }) => !artifact) }));
}

function mannerOf(lines: readonly Line[]): Manner {
  return {
    size: heaviest(lines.map(({ size, weight }) => [Math.round(size * 10) / 10, weight] as const)) ?? 0,
    font: heaviest(lines.map(({ font, weight }) => [font, weight] as const)) ?? '',
    labels: turnLabels(lines.map(({ text }) => text)),
    vocabulary: vocabularyOf(lines.map(({ text }) => text)),
  };
}

/** The blocks of a document in reading order; its notes come last. */
export function blocksOf(painted: readonly Page[]): SizedBlock[] {
  const pages = withoutArtifacts(readable(painted));
  const size =
    heaviest(
      pages.flatMap(({ pieces }) =>
        pieces.map((piece) => [Math.round(piece.size * 10) / 10, weightOf(piece.text)] as const),
      ),
    ) ?? 10;
  const rows = withoutFurniture(pages.map((page) => ({ page, rows: rowsOf(page, size) })));
  const columns = rows.map(({ page, rows: own }) => {
    const segments = own.flatMap(({ segments: parts }) => parts);
    const fromRight = isRightToLeft(segments.map(({ text }) => text).join(' '));
    return regionsOf(segments, size, fromRight)
      .map((region) => linesOfRegion(region, page.index))
      .filter((lines) => lines.length > 0);
  });
  const { text, notes } = notesApart(withoutInterruptions(columns), size);
  const manner = mannerOf(text.flat());
  return [...paragraphsOfColumns(text, manner), ...paragraphsOfColumns(notes, manner)];
}
