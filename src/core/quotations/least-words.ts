import * as l10n from '@vscode/l10n';
import type { Quotation } from '../model.ts';
import { wordsOf } from '../text/words.ts';

/**
 * For each quotation of a draft, in order, why it is not to be checked where it has fewer words than `least`, in words;
 * null for the others. Pieces that carry one another on count as one quotation. Linear in the quotations' text.
 */
export function tooShort(
  quotations: readonly Pick<Quotation, 'text' | 'continues'>[],
  least: number,
): (string | null)[] {
  if (least <= 1) return quotations.map(() => null);
  const heads: number[] = [];
  const words: number[] = [];
  for (const [index, { text, continues }] of quotations.entries()) {
    // The piece that another carries on from stands before it.
    const head = continues === null ? index : (heads[continues] ?? index);
    heads.push(head);
    words[head] = (words[head] ?? 0) + wordsOf(text).length;
  }
  return heads.map((head) => ((words[head] ?? 0) < least ? l10n.t('shorter than {0} words', least) : null));
}
