/** Quotations that are put into a draft whose format writes marks in its own way (``…'', `&ldquo;…&rdquo;`). Knows no editor. */
import type { DraftFormat } from '../core/sources/drafts/draft-formats.ts';
import { openWrittenMark, usualMarks, writtenIn, type WrittenMarks } from '../core/sources/drafts/written.ts';
import {
  closingMark,
  insertedQuotation,
  markedQuotation,
  openingMarkOf,
  openQuotation,
  type Insertion,
  type OpenQuotation,
} from './quote-insertion.ts';

/** A quotation that is being written. */
export interface BegunQuotation extends OpenQuotation {
  /** What closes it, as the draft writes it. */
  readonly close: string;
  /** How the draft writes its marks, where other than by the characters. */
  readonly marks: WrittenMarks | null;
}

/**
 * The quotation that is open at the end of `before` (see `openQuotation`), in a draft of this format. `sample`: its
 * beginning, which shows what marks it sets.
 */
export function begunQuotation(
  format: DraftFormat,
  before: string,
  language: string,
  sample: string,
): BegunQuotation | null {
  const written = openWrittenMark(format, before);
  if (written) {
    const { marks, start } = written;
    return { open: marks.open, start, typed: before.slice(start), close: marks.writtenClose, marks };
  }
  const begun = openQuotation(before, language, openingMarkOf(sample, language));
  return begun && { ...begun, close: closingMark(begun.open, language), marks: null };
}

/** What goes behind the opening mark of a quotation that was begun. */
export function continuation(
  format: DraftFormat,
  begun: BegunQuotation,
  insertion: Omit<Insertion, 'open'>,
): string {
  return writtenIn(format, insertedQuotation({ ...insertion, open: begun.open }), begun.marks);
}

/** A quotation with the marks that the draft (`sample`: its beginning) sets most. */
export function wholeQuotation(
  format: DraftFormat,
  sample: string,
  insertion: Omit<Insertion, 'open'>,
): string {
  const marks = usualMarks(format, sample);
  const open = marks?.open ?? openingMarkOf(sample, insertion.language);
  return writtenIn(format, markedQuotation({ ...insertion, open }), marks);
}
