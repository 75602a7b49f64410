/** Finding the quotations of a text and who said each: the door to this folder. */
import type { Prose, Quotation, QuotationSet, Skipped, SkipReason, Speaker } from '../model.ts';
import { analyse } from './analyse.ts';
import { attributeAll } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { SPEECH, classify } from './classify.ts';
import type { Analysis } from './document.ts';
import { lexiconFor } from './lexicon/compile.ts';
import { scanMarks } from './scan.ts';
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
  private lastSkipped: { attribution: Attribution; reason: SkipReason } | null = null;

  constructor(
    private readonly prose: Prose,
    private readonly analysis: Analysis,
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
    const turn = this.prose.blocks[attribution.stretch.block]?.turn;
    return turn
      ? speakerOfTurn(turn, attribution.stretch.start, this.analysis)
      : speakerOf(attribution, this.analysis);
  }
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
  const builder = new SetBuilder(prose, analysis);
  for (const attribution of attributeAll(analysis)) builder.add(attribution);
  const { quotations } = builder;
  const skipped = builder.skipped
    .concat(
      titles.map((title) => ({ ...title, text: prose.text.slice(title.start, title.end), reason: 'title' })),
    )
    .sort((a, b) => a.start - b.start);
  return { language, quotations, skipped, unbalanced };
}
