/** Finding the quotations of a text and who said each: the door to this folder. */
import type { Prose, Quotation, QuotationSet, Skipped, SkipReason, Speaker } from '../model.ts';
import { analyse } from './analyse.ts';
import { attributeAll } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { SPEECH, classify } from './classify.ts';
import type { Analysis } from './document.ts';
import { lexiconFor } from './lexicon/compile.ts';
import { scanMarks, type MarkedText } from './scan.ts';
import { speakerOf, speakerOfTurn } from './speaker.ts';

/** Whether a quotation carries on from the one before it: a split one, or one that its paragraph re-opens. */
function carriesOn(attribution: Attribution, previous: Attribution | undefined): boolean {
  if (!previous) return false;
  if (attribution.stretch.reopens) return previous.stretch.block === attribution.stretch.block - 1;
  if (previous.stretch.block !== attribution.stretch.block || !attribution.subject) return false;
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
    private readonly prose: Prose,
    private readonly analysis: Analysis,
    /** By index into the scan. */
    private readonly labels: ReadonlyMap<number, string>,
  ) {}

  add(attribution: Attribution): void {
    const { prose, analysis } = this;
    const { stretch, link } = attribution;
    const { start, end, block, open, close, bounds } = stretch;
    const text = prose.text.slice(start, end);
    const { chance, reason } = classify(attribution, text, analysis, this.lastSkipped);
    const aside = /^[([][^)\]]*[)\]]$/u.test(text);
    if ((chance < SPEECH && !stretch.reopens) || aside) {
      this.skipped.push({ start, end, text, reason });
      this.lastSkipped = { attribution, reason };
      return;
    }
    const cue = link?.cue ?? null;
    const [from, to] = cue
      ? [attribution.sentence.tokens[cue.first], attribution.sentence.tokens[cue.last]]
      : [];
    const previous = this.last && carriesOn(attribution, this.last.attribution) ? this.last.index : null;
    this.last = { attribution, index: this.quotations.length };
    this.quotations.push({
      start,
      end,
      text,
      block,
      open,
      close,
      bounds,
      speaker: this.speaker(attribution),
      cue: from && to ? { text: prose.text.slice(from.start, to.end), start: from.start } : null,
      continues: previous,
    });
  }

  private speaker(attribution: Attribution): Speaker | null {
    const { stretch, place } = attribution;
    const label = this.labels.get(attribution.id) ?? (place === 'open-paragraph' ? this.label : null);
    this.label = label;
    const turn =
      this.prose.blocks[stretch.block]?.turn ??
      (label === null ? undefined : { label, role: 'speaker' as const });
    return turn ? speakerOfTurn(turn, stretch.start, this.analysis) : speakerOf(attribution, this.analysis);
  }
}

/** The label of a transcript's turn at the head of a quoted paragraph: `"ROE: We close in May.` */
const TURN_LABEL = /^(\p{Lu}[\p{Lu}.’'-]{2,}(?: \p{Lu}[\p{Lu}.’'-]+){0,2}):\s/u;

/** The labels of quoted turns, by index into the scan. One alone is no transcript. */
function turnLabels(text: string, stretches: readonly MarkedText[]): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  for (const [id, { start, end }] of stretches.entries()) {
    const label = TURN_LABEL.exec(text.slice(start, end))?.[1];
    if (label !== undefined) labels.set(id, label);
  }
  return new Set(labels.values()).size > 1 ? labels : new Map();
}

/**
 * Every quotation of `prose` with its speaker, what stands in marks and is no speech, and marks without a partner.
 * Clean offsets, in the order of the text. `language` (BCP 47) chooses the lexicon, English where a language has none.
 * Marks never pair across blocks. Pure; time linear in the text.
 */
export function findQuotations(prose: Prose, language: string): QuotationSet {
  const lexicon = lexiconFor(language);
  const { stretches, unbalanced, titles } = scanMarks(prose, lexicon, language);
  const analysis = analyse(prose, stretches, lexicon);
  const builder = new SetBuilder(prose, analysis, turnLabels(prose.text, stretches));
  for (const attribution of attributeAll(analysis)) builder.add(attribution);
  const { quotations } = builder;
  const skipped = builder.skipped
    .concat(
      titles.map((title) => ({ ...title, text: prose.text.slice(title.start, title.end), reason: 'title' })),
    )
    .sort((a, b) => a.start - b.start);
  return { language, quotations, skipped, unbalanced };
}
