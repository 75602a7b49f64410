/**
 * A keystroke changes few of a draft's quotations: those that are as they were, or only moved, cross the port as a
 * stretch of the list that was sent before. Passages are most of what the others weigh: each list of them crosses once,
 * and goes by a number after that.
 */
import type { CheckedDraft, CheckedQuotation, PassageView } from '../core/engine.ts';
import { movedView } from '../core/moved-view.ts';

/** Lists of passages that both ends remember; then both forget all. */
const REMEMBERED = 8_000;
/** Drafts whose quotations both ends remember, those that were sent last. */
const DRAFTS = 8;

/** A quotation whose passages are given with their number, or by the number alone; `forget` what was numbered before. */
export interface PackedQuotation extends Omit<CheckedQuotation, 'passages'> {
  readonly passages: {
    readonly number: number;
    readonly list?: readonly PassageView[];
    readonly forget?: true;
  };
}

/** Quotations of the list that was sent before for the same draft, moved by so many UTF-16 units and lines. */
export interface Stretch {
  readonly from: number;
  count: number;
  readonly by: number;
  readonly lines: number;
}

export type PackedItem = PackedQuotation | Stretch;

/** A checked draft whose quotations are packed. */
export type PackedDraft = Omit<CheckedDraft, 'quotations'> & {
  readonly quotations: readonly PackedItem[];
};

/** The quotations of the drafts that were sent last, by path; alike at both ends. */
class LastLists {
  private readonly lists = new Map<string, readonly CheckedQuotation[]>();

  get(path: string): readonly CheckedQuotation[] {
    return this.lists.get(path) ?? [];
  }

  set(path: string, list: readonly CheckedQuotation[]): void {
    this.lists.delete(path);
    this.lists.set(path, list);
    const [oldest] = this.lists.keys();
    if (this.lists.size > DRAFTS && oldest !== undefined) this.lists.delete(oldest);
  }
}

function stretched(view: CheckedQuotation, { by, lines }: Pick<Stretch, 'by' | 'lines'>): CheckedQuotation {
  const { start, end } = view.range;
  const range = {
    start: { line: start.line + lines, character: start.character },
    end: { line: end.line + lines, character: end.character },
  };
  return movedView(view, { by, range, mentionStart: (view.speaker?.mentionStart ?? 0) + by });
}

/** How a quotation that was sent before has moved; null where it is another, or on another part of its line. */
function moveOf(before: CheckedQuotation, now: CheckedQuotation): Pick<Stretch, 'by' | 'lines'> | null {
  const by = now.start - before.start;
  const lines = now.range.start.line - before.range.start.line;
  const [a, b] = [before.range, now.range];
  const isWhole =
    a.start.character === b.start.character &&
    a.end.character === b.end.character &&
    b.end.line - a.end.line === lines;
  const mentionBy = (now.speaker?.mentionStart ?? 0) - (before.speaker?.mentionStart ?? 0);
  return isWhole && (now.speaker === null || mentionBy === by) ? { by, lines } : null;
}

/** The sending end. Relies on the engine to hand out the same list of passages where it is the same. */
export class SentDrafts {
  private readonly last = new LastLists();
  private numbers = new WeakMap<readonly PassageView[], number>();
  private next = 0;

  /**
   * A draft's quotations as stretches of what was sent before, and those that are new. A fingerprint is made once for a
   * quotation that is checked or shown anew, and stays with it as it moves.
   */
  itemsOf({ path, quotations }: CheckedDraft): (CheckedQuotation | Stretch)[] {
    const before = this.last.get(path);
    const places = new Map(before.map(({ fingerprint }, at) => [fingerprint, at]));
    const items: (CheckedQuotation | Stretch)[] = [];
    for (const now of quotations) {
      const from = places.get(now.fingerprint) ?? -1;
      const known = before[from];
      const move = known ? moveOf(known, now) : null;
      const last = items.at(-1);
      const open = last && 'count' in last && last.from + last.count === from ? last : null;
      if (!move) items.push(now);
      else if (open?.by === move.by && open.lines === move.lines) open.count++;
      else items.push({ from, count: 1, ...move });
    }
    return items;
  }

  /** Packs items; they must reach the other end, in this order. */
  pack(items: readonly (CheckedQuotation | Stretch)[]): PackedItem[] {
    return items.map((item) => ('count' in item ? item : this.packed(item)));
  }

  private packed({ passages, ...quotation }: CheckedQuotation): PackedQuotation {
    const known = this.numbers.get(passages);
    if (known !== undefined) return { ...quotation, passages: { number: known } };
    const forget = this.next > 0 && this.next % REMEMBERED === 0;
    if (forget) this.numbers = new WeakMap();
    const number = this.next++;
    this.numbers.set(passages, number);
    return { ...quotation, passages: { number, list: passages, ...(forget ? { forget } : {}) } };
  }

  /** To be called when a draft is sent whole: later ones may refer to it. */
  sent({ path, quotations }: CheckedDraft): void {
    this.last.set(path, quotations);
  }
}

/** The receiving end. */
export class ReceivedDrafts {
  private readonly last = new LastLists();
  private readonly lists = new Map<number, readonly PassageView[]>();

  /** Takes in what came with packed quotations; they may be asked for later. */
  takeIn(items: readonly PackedItem[]): (CheckedQuotation | Stretch)[] {
    return items.map((item) => {
      if ('count' in item) return item;
      const {
        passages: { number, list, forget },
        ...quotation
      } = item;
      if (forget) this.lists.clear();
      if (list) this.lists.set(number, list);
      return { ...quotation, passages: this.lists.get(number) ?? [] };
    });
  }

  /** All quotations of a draft that has come whole; stretches are those of the same objects where nothing moved. */
  whole(path: string, items: readonly (CheckedQuotation | Stretch)[]): readonly CheckedQuotation[] {
    const before = this.last.get(path);
    const quotations = items.flatMap((item) =>
      'count' in item
        ? before.slice(item.from, item.from + item.count).map((view) => stretched(view, item))
        : [item],
    );
    this.last.set(path, quotations);
    return quotations;
  }
}
