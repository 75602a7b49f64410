import type { Block, Prose, QuotationSet } from '../../../src/core/model.ts';
import { findQuotations } from '../../../src/core/quotations/find-quotations.ts';
import { identityMap } from '../../../src/core/text/offset-map.ts';

/** A text whose lines are its paragraphs. */
export function proseOf(text: string): Prose {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    kind: 'paragraph',
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { text, blocks, map: identityMap(text.length), language: null };
}

export const find = (text: string): QuotationSet => findQuotations(proseOf(text), 'en');

export const texts = (text: string): string[] => find(text).quotations.map((quotation) => quotation.text);

/** Who said each quotation; null where nobody is named, and an unnamed source in brackets. */
export function speakers(text: string): (string | null)[] {
  return find(text).quotations.map(({ speaker }) => {
    if (!speaker || speaker.confidence < 0.5) return null;
    return speaker.unnamed ? `(${speaker.name})` : speaker.name;
  });
}
