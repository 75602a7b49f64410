/** Finding the quotations of a text and who said each: the door to this folder. */
import type { Prose, Quotation, QuotationSet, Skipped, UnbalancedMark } from '../model.ts';
import { Analyser } from './analyse.ts';
import { attributeAll } from './attribute.ts';
import { lexiconFor } from './lexicon/compile.ts';
import { movedQuotation, movedSpan } from './moved.ts';
import { Places, type Place } from './places.ts';
import { Scanner, type MarkedText } from './scan.ts';
import { SetBuilder, turnLabels, type FoundQuotation } from './set-builder.ts';

export type { Place } from './places.ts';
export type { FoundQuotation } from './set-builder.ts';

/** What was found in a text: a `QuotationSet` whose quotations are at their places. */
export interface TextReading {
  readonly language: string;
  readonly places: readonly Place[];
  readonly quotations: readonly FoundQuotation[];
  /** Clean offsets. */
  readonly skipped: readonly Skipped[];
  readonly unbalanced: readonly UnbalancedMark[];
}

/** What is kept of a text while it is written, in one language. */
interface Readers {
  readonly language: string;
  readonly places: Places;
  readonly scanner: Scanner;
  readonly analyser: Analyser;
  readonly known: WeakMap<MarkedText, Quotation>;
}

function readersOf(language: string): Readers {
  const lexicon = lexiconFor(language);
  const [scanner, analyser] = [new Scanner(lexicon, language), new Analyser(lexicon)];
  return { language, places: new Places(), scanner, analyser, known: new WeakMap() };
}

/**
 * Finds the quotations of a text that is written, reading after reading: what is found is what a first reading of the same
 * text would find, and blocks that are as they were are not read again.
 */
export class QuotationFinder {
  private readers: Readers | null = null;

  /** See `findQuotations`. */
  read(prose: Prose, language: string): TextReading {
    if (this.readers?.language !== language) this.readers = readersOf(language);
    const { scanner, analyser, known } = this.readers;
    const places = this.readers.places.follow(prose);
    const scans = scanner.scan(prose.text, places);
    const stretches = scans.map((scan) => scan.stretches);
    const analysis = analyser.analyse(places, stretches);
    const builder = new SetBuilder(analysis, turnLabels(places, stretches), known);
    for (const attribution of attributeAll(analysis)) builder.add(attribution);
    const { skipped } = builder;
    const unbalanced: UnbalancedMark[] = [];
    for (const [index, { start, text }] of places.entries()) {
      for (const mark of scans[index]?.unbalanced ?? []) unbalanced.push(movedSpan(mark, start));
      for (const title of scans[index]?.titles ?? [])
        skipped.push({
          ...movedSpan(title, start),
          text: text.slice(title.start, title.end),
          reason: 'title',
        });
    }
    skipped.sort((a, b) => a.start - b.start);
    return { language, places, quotations: builder.quotations, skipped, unbalanced };
  }

  /** What was made anew by all readings: blocks scanned, sentences cut, sentences whose reporting words were looked for. */
  counts(): { readonly blocks: number; readonly sentences: number; readonly cues: number } {
    const { scanner, analyser } = this.readers ?? readersOf('en');
    return { blocks: scanner.made, ...analyser.counts };
  }
}

/** A reading in clean offsets alone. */
export function setOf({ language, quotations, skipped, unbalanced }: TextReading): QuotationSet {
  const moved = quotations.map(({ place, quotation, continues }) => ({
    ...movedQuotation(quotation, place.start, place.index),
    continues,
  }));
  return { language, quotations: moved, skipped, unbalanced };
}

/**
 * Every quotation of `prose` with its speaker, what stands in marks and is no speech, and marks without a partner.
 * Clean offsets, in the order of the text. `language` (BCP 47) chooses the lexicon, English where a language has none.
 * Marks never pair across blocks. Pure; time linear in the text.
 */
export function findQuotations(prose: Prose, language: string): QuotationSet {
  return setOf(new QuotationFinder().read(prose, language));
}
