/**
 * Passages are most of what a checked draft weighs, and a keystroke changes few of them: each list of them crosses the
 * port once, and goes by a number after that.
 */
import type { CheckedDraft, CheckedQuotation, PassageView } from '../core/engine.ts';

/** Lists of passages that both ends remember; then both forget all. */
const REMEMBERED = 8_000;

/** A quotation whose passages are given with their number, or by the number alone; `forget` what was numbered before. */
export interface PackedQuotation extends Omit<CheckedQuotation, 'passages'> {
  readonly passages: {
    readonly number: number;
    readonly list?: readonly PassageView[];
    readonly forget?: true;
  };
}

/** A checked draft whose quotations are packed. */
export type PackedDraft = Omit<CheckedDraft, 'quotations'> & {
  readonly quotations: readonly PackedQuotation[];
};

/** The sending end. Relies on the engine to hand out the same list where a list is the same. */
export class SentPassages {
  private numbers = new WeakMap<readonly PassageView[], number>();
  private next = 0;

  /** Packs quotations; they must reach the other end, in this order. */
  pack(quotations: readonly CheckedQuotation[]): PackedQuotation[] {
    return quotations.map(({ passages, ...quotation }) => {
      const known = this.numbers.get(passages);
      if (known !== undefined) return { ...quotation, passages: { number: known } };
      const forget = this.next > 0 && this.next % REMEMBERED === 0;
      if (forget) this.numbers = new WeakMap();
      const number = this.next++;
      this.numbers.set(passages, number);
      return { ...quotation, passages: { number, list: passages, ...(forget ? { forget } : {}) } };
    });
  }
}

/** The receiving end. */
export class ReceivedPassages {
  private readonly lists = new Map<number, readonly PassageView[]>();

  unpack(quotations: readonly PackedQuotation[]): CheckedQuotation[] {
    return quotations.map(({ passages: { number, list, forget }, ...quotation }) => {
      if (forget) this.lists.clear();
      if (list) this.lists.set(number, list);
      return { ...quotation, passages: this.lists.get(number) ?? [] };
    });
  }
}
