/** A quotation made ready to be looked for: its words, and where it marks omissions and insertions. */
import type { Span, Word } from '../model.ts';
import { quotationTokens, type Token } from '../text/words.ts';

/** What the source may do at a place between two words of the quotation (rows 0 … words.length). */
export const Seam = { plain: 0, ellipsis: 1, bracket: 2 } as const;

/** An editor's note that stands for no words of the source. */
const NOTE = 'sic';

export interface QuotationQuery {
  readonly words: readonly Word[];
  /** 1 where the word is the writer's insertion in square brackets, 2 where it is a note ([sic]). */
  readonly inserted: Uint8Array;
  /** `Seam` before each word, and one after the last. */
  readonly seams: Uint8Array;
  /** Rows (word indices) by folded form. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** How many marked omissions stand between words. */
  readonly gaps: number;
  /** How many words are the speaker's, not inserted. */
  readonly spoken: number;
}

/** The words `[from, to)` of a query as a query of their own. */
export function sliceQuery(query: QuotationQuery, from: number, to: number): QuotationQuery {
  const words = query.words.slice(from, to);
  const rows = new Map<string, number[]>();
  for (const [row, word] of words.entries()) push(rows, word.folded, row);
  const inserted = query.inserted.slice(from, to);
  const seams = query.seams.slice(from, to + 1);
  const gaps = seams.slice(1, -1).filter((seam) => seam === Seam.ellipsis).length;
  return { words, inserted, seams, rows, gaps, spoken: inserted.filter((kind) => kind === 0).length };
}

function push(rows: Map<string, number[]>, key: string, row: number): void {
  const known = rows.get(key);
  if (known) known.push(row);
  else rows.set(key, [row]);
}

/** Makes a query of a quotation's pieces. */
export function queryOf(tokens: readonly Token[]): QuotationQuery {
  const words: Word[] = [];
  const kinds: number[] = [];
  const omissions = new Set<number>();
  const rows = new Map<string, number[]>();
  for (const token of tokens) {
    if (token.kind === 'ellipsis') {
      omissions.add(words.length);
      continue;
    }
    const { start, end, folded, joint } = token;
    kinds.push(token.kind === 'word' ? 0 : folded === NOTE ? 2 : 1);
    push(rows, folded, words.length);
    words.push(joint ? { start, end, folded, joint } : { start, end, folded });
  }
  const inserted = Uint8Array.from(kinds);
  const seams = new Uint8Array(words.length + 1);
  for (let row = 0; row <= words.length; row++) {
    if (omissions.has(row)) seams[row] = Seam.ellipsis;
    else if (inserted[row] === 1 || inserted[row - 1] === 1) seams[row] = Seam.bracket;
  }
  let gaps = 0;
  for (const row of omissions) if (row > 0 && row < words.length) gaps++;
  return { words, inserted, seams, rows, gaps, spoken: kinds.filter((kind) => kind === 0).length };
}

/** Makes a query of a stretch of a draft (marks excluded). */
export function queryOfText(text: string, span: Span): QuotationQuery {
  return queryOf(quotationTokens(text, span));
}
