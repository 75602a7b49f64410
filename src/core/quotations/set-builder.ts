/** From attributions to quotations with their speakers. */
import type { Quotation, Skipped, SkipReason, Speaker } from '../model.ts';
import type { Attribution } from './attribution.ts';
import { SPEECH, classify } from './classify.ts';
import { inText, type Analysis } from './document.ts';
import type { Place } from './places.ts';
import { isSameQuotation, movedSpeaker } from './moved.ts';
import type { MarkedText } from './scan.ts';
import { speakerOf, speakerOfTurn } from './speaker.ts';

/** A quotation at its place: as in `QuotationSet`, but that its offsets count from the start of its block. */
export interface FoundQuotation {
  readonly place: Place;
  /** The same object as in the reading before, where nothing about it has changed; `block` 0, `continues` null. */
  readonly quotation: Quotation;
  readonly continues: number | null;
}

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

/** Puts together what was found: quotations with their speakers, and what is no speech. */
export class SetBuilder {
  readonly quotations: FoundQuotation[] = [];
  readonly skipped: Skipped[] = [];
  private last: Kept | null = null;
  /** The label of the turn that the last quotation stands in, for the paragraphs that go on with it. */
  private label: string | null = null;
  private lastSkipped: { attribution: Attribution; reason: SkipReason } | null = null;

  constructor(
    private readonly analysis: Analysis,
    private readonly labels: ReadonlyMap<MarkedText, string>,
    /** What each stretch was in the reading before. */
    private readonly known: WeakMap<MarkedText, Quotation>,
  ) {}

  add(attribution: Attribution): void {
    const { analysis } = this;
    const { stretch, link, sentence } = attribution;
    const { open, close, bounds } = stretch;
    const { place } = sentence;
    const { start, end } = stretch;
    const text = place.text.slice(start, end);
    const { chance, reason } = classify(attribution, text, analysis, this.lastSkipped);
    const aside = /^[([][^)\]]*[)\]]$/u.test(text);
    if ((chance < SPEECH && !stretch.reopens) || aside) {
      this.skipped.push({ start: place.start + start, end: place.start + end, text, reason });
      this.lastSkipped = { attribution, reason };
      return;
    }
    const cue = link?.cue ?? null;
    const [from, to] = cue ? [sentence.tokens[cue.first], sentence.tokens[cue.last]] : [];
    const previous = this.last && carriesOn(attribution, this.last.attribution) ? this.last.index : null;
    this.last = { attribution, index: this.quotations.length };
    const quotation = this.sameOrNew(stretch, {
      start,
      end,
      text,
      block: 0,
      open,
      close,
      bounds,
      speaker: movedSpeaker(this.speaker(attribution), -place.start),
      cue: from && to ? { text: place.text.slice(from.start, to.end), start: from.start } : null,
      continues: null,
    });
    this.quotations.push({ place, quotation, continues: previous });
  }

  private sameOrNew(stretch: MarkedText, quotation: Quotation): Quotation {
    const known = this.known.get(stretch);
    if (known && isSameQuotation(known, quotation)) return known;
    this.known.set(stretch, quotation);
    return quotation;
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
export function turnLabels(
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
