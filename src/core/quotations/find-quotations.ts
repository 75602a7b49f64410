/** Finding the quotations of a text and who said each: the door to this folder. */
import type { Prose, Quotation, QuotationSet, Skipped, SkipReason, Span, Speaker } from '../model.ts';
import { Analyser } from './analyse.ts';
import { attributeAll } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { SPEECH, classify } from './classify.ts';
import { inText, spanInText, type Analysis } from './document.ts';
import { lexiconFor } from './lexicon/compile.ts';
import { Places, type Place } from './places.ts';
import { Scanner, type MarkedText } from './scan.ts';
import { speakerOf, speakerOfTurn } from './speaker.ts';

function blockOf({ sentence }: Attribution): number {
  return sentence.place.index;
}

/** Whether a quotation carries on from the one before it: a split one, or one that its paragraph re-opens. */
function carriesOn(attribution: Attribution, previous: Attribution | undefined): boolean {
  if (!previous) return false;
  if (attribution.stretch.reopens) return blockOf(previous) === blockOf(attribution) - 1;
  if (blockOf(previous) !== blockOf(attribution) || !attribution.subject) return false;
  if (attribution.place === 'same-sentence' || attribution.place === 'next-sentence')
    return attribution.from === previous && previous.direct;
  const sameTag = attribution.subject === previous.subject && attribution.sentence === previous.sentence;
  return sameTag && attribution.direct && previous.direct;
}

interface Kept {
  readonly attribution: Attribution;
  readonly index: number;
}

class SetBuilder {
  readonly quotations: Quotation[] = [];
  readonly skipped: Skipped[] = [];
  private last: Kept | null = null;
  /** The label of the turn that the last quotation stands in, for the paragraphs that go on with it. */
  private label: string | null = null;
  private lastSkipped: { attribution: Attribution; reason: SkipReason } | null = null;

  constructor(
    private readonly analysis: Analysis,
    private readonly labels: ReadonlyMap<MarkedText, string>,
  ) {}

  add(attribution: Attribution): void {
    const { analysis } = this;
    const { stretch, link, sentence } = attribution;
    const { open, close, bounds } = stretch;
    const { start, end } = spanInText(sentence, stretch);
    const text = sentence.place.text.slice(stretch.start, stretch.end);
    const { chance, reason } = classify(attribution, text, analysis, this.lastSkipped);
    const aside = /^[([][^)\]]*[)\]]$/u.test(text);
    if ((chance < SPEECH && !stretch.reopens) || aside) {
      this.skipped.push({ start, end, text, reason });
      this.lastSkipped = { attribution, reason };
      return;
    }
    const cue = link?.cue ?? null;
    const [from, to] = cue ? [sentence.tokens[cue.first], sentence.tokens[cue.last]] : [];
    const previous = this.last && carriesOn(attribution, this.last.attribution) ? this.last.index : null;
    this.last = { attribution, index: this.quotations.length };
    this.quotations.push({
      start,
      end,
      text,
      block: sentence.place.index,
      open,
      close,
      bounds,
      speaker: this.speaker(attribution),
      cue:
        from && to
          ? { text: sentence.place.text.slice(from.start, to.end), start: inText(sentence, from.start) }
          : null,
      continues: previous,
    });
  }

  private speaker(attribution: Attribution): Speaker | null {
    const { stretch, place, sentence } = attribution;
    const label = this.labels.get(stretch) ?? (place === 'open-paragraph' ? this.label : null);
    this.label = label;
    const turn =
      sentence.place.block.turn ?? (label === null ? undefined : { label, role: 'speaker' as const });
    return turn
      ? speakerOfTurn(turn, inText(sentence, stretch.start), this.analysis)
      : speakerOf(attribution, this.analysis);
  }
}

/** The label of a transcript's turn at the head of a quoted paragraph: `"ROE: We close in May.` */
const TURN_LABEL = /^(\p{Lu}[\p{Lu}.’'-]{2,}(?: \p{Lu}[\p{Lu}.’'-]+){0,2}):\s/u;

/** The labels of quoted turns. One alone is no transcript. */
function turnLabels(
  places: readonly Place[],
  stretches: readonly (readonly MarkedText[])[],
): ReadonlyMap<MarkedText, string> {
  const labels = new Map<MarkedText, string>();
  for (const [index, { text }] of places.entries())
    for (const stretch of stretches[index] ?? []) {
      const label = TURN_LABEL.exec(text.slice(stretch.start, stretch.end))?.[1];
      if (label !== undefined) labels.set(stretch, label);
    }
  return new Set(labels.values()).size > 1 ? labels : new Map();
}

function movedSpan<Value extends Span>(value: Value, by: number): Value {
  return { ...value, start: value.start + by, end: value.end + by };
}

/** What is kept of a text while it is written, in one language. */
interface Readers {
  readonly language: string;
  readonly places: Places;
  readonly scanner: Scanner;
  readonly analyser: Analyser;
}

/**
 * Finds the quotations of a text that is written, reading after reading: what is found is what a first reading of the same
 * text would find, and blocks that are as they were are not read again.
 */
export class QuotationFinder {
  private readers: Readers | null = null;

  /** See `findQuotations`. */
  find(prose: Prose, language: string): QuotationSet {
    if (this.readers?.language !== language) {
      const lexicon = lexiconFor(language);
      const scanner = new Scanner(lexicon, language);
      this.readers = { language, places: new Places(), scanner, analyser: new Analyser(lexicon) };
    }
    const { scanner, analyser } = this.readers;
    const places = this.readers.places.follow(prose);
    const scans = scanner.scan(prose.text, places);
    const stretches = scans.map((scan) => scan.stretches);
    const analysis = analyser.analyse(places, stretches);
    const builder = new SetBuilder(analysis, turnLabels(places, stretches));
    for (const attribution of attributeAll(analysis)) builder.add(attribution);
    const startOf = (index: number): number => places[index]?.start ?? 0;
    const titles = scans.flatMap((scan, index) =>
      scan.titles.map((title) => ({ ...movedSpan(title, startOf(index)), reason: 'title' as const })),
    );
    const skipped = builder.skipped
      .concat(titles.map((title) => ({ ...title, text: prose.text.slice(title.start, title.end) })))
      .sort((a, b) => a.start - b.start);
    const unbalanced = scans.flatMap((scan, index) =>
      scan.unbalanced.map((mark) => movedSpan(mark, startOf(index))),
    );
    return { language, quotations: builder.quotations, skipped, unbalanced };
  }
}

/**
 * Every quotation of `prose` with its speaker, what stands in marks and is no speech, and marks without a partner.
 * Clean offsets, in the order of the text. `language` (BCP 47) chooses the lexicon, English where a language has none.
 * Marks never pair across blocks. Pure; time linear in the text.
 */
export function findQuotations(prose: Prose, language: string): QuotationSet {
  return new QuotationFinder().find(prose, language);
}
