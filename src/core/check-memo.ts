/**
 * Checks the quotations of a draft, and remembers. The rules are given a window of the draft, the blocks around the
 * quotation, and no more: so a check is a function of the window, of the few facts of the whole draft that go with it,
 * and of the passages found. What has the same of all three has the same result, and a result from memory cannot differ
 * from a fresh one.
 */
import type { PassageView } from './engine.ts';
import type { Link, Passage, Prose, Quotation, QuotationSet, Span, Speaker } from './model.ts';
import { checkQuotation, type Check, type CheckInput } from './verify/check.ts';
import type { LetterPlace } from './passages/letter-search.ts';
import { mannerOf, type Manner } from './verify/fixes.ts';
import { titlesOf, type Title } from './verify/titles.ts';

/** What rules may look at around a quotation: so many blocks, and so many UTF-16 units at the least. */
const BLOCKS_BEFORE = 2;
const BLOCKS_AFTER = 1;
const REACH = 400;
/** Checks that are remembered; when there are more, those that the last draft did not need are forgotten. */
const REMEMBERED = 4_000;

/** A draft, and what the checks of its quotations share. */
export interface DraftToCheck {
  readonly prose: Prose;
  readonly set: QuotationSet;
  readonly shared: Pick<
    CheckInput,
    'source' | 'newest' | 'style' | 'severity' | 'sourceCount' | 'sourceLanguages'
  >;
}

/** Passages of a quotation, whose draft words count from its start, and a name for just these passages. */
export interface FoundPassages {
  readonly passages: readonly Passage[];
  readonly name: string;
  /** What the search by letters finds, which takes longer, and a name for it. */
  readonly byLetters?: () => readonly LetterPlace[];
  readonly nameOfLetters?: () => string;
}

/** A quotation, and why it is not to be checked, if so. */
export interface AskedQuotation {
  readonly quotation: Quotation;
  readonly excluded: string | null;
}

/** A check with what is shown of its passages. */
export interface Remembered {
  readonly check: Check;
  readonly views: readonly PassageView[];
}

/** What is shown of the passages of a check. */
export type ToViews = (passages: readonly Passage[]) => readonly PassageView[];

interface Entry extends Remembered {
  /** What the rules asked of the whole draft, and were answered. */
  readonly asked: readonly (readonly [string, string])[];
  /** The last draft that needed it. */
  used: number;
}

interface Window {
  readonly input: Pick<CheckInput, 'quotation' | 'draft' | 'set' | 'excluded'>;
  readonly base: number;
}

/** The blocks around a block, and before those the one in which the speaker is named. */
function blocksAround({ blocks, text }: Prose, quotation: Quotation): [number, number] {
  const startOf = (block: number) => blocks[block]?.start ?? 0;
  const endOf = (block: number) => blocks[block]?.end ?? text.length;
  let from = Math.max(0, quotation.block - BLOCKS_BEFORE);
  let to = Math.min(blocks.length - 1, quotation.block + BLOCKS_AFTER);
  const named = quotation.speaker?.mentionStart ?? quotation.start;
  while (from > 0 && (quotation.start - startOf(from) < REACH || startOf(from) > named)) from--;
  while (to < blocks.length - 1 && (endOf(to) - quotation.end < REACH || endOf(to) < named)) to++;
  return [from, to];
}

const movedSpan = <Value extends Span>(value: Value, by: number): Value => ({
  ...value,
  start: value.start + by,
  end: value.end + by,
});

function movedSpeaker(speaker: Speaker | null, by: number): Speaker | null {
  return (
    speaker && {
      ...speaker,
      mentionStart: speaker.mentionStart + by,
      evidence: speaker.evidence.map((span) => movedSpan(span, by)),
    }
  );
}

function movedQuotation(quotation: Quotation, by: number, blocks: number): Quotation {
  const { speaker, cue } = quotation;
  return {
    ...movedSpan(quotation, by),
    block: quotation.block - blocks,
    speaker: movedSpeaker(speaker, by),
    cue: cue && { ...cue, start: cue.start + by },
    continues: null,
  };
}

function windowOf({ prose, set }: DraftToCheck, quotation: Quotation): Window {
  const [from, to] = blocksAround(prose, quotation);
  const base = prose.blocks[from]?.start ?? 0;
  const end = prose.blocks[to]?.end ?? prose.text.length;
  const links: readonly Link[] = (prose.links ?? [])
    .filter((link) => link.end >= base && link.start <= end)
    .map((link) => movedSpan(link, -base));
  const draft: Prose = {
    text: prose.text.slice(base, end),
    blocks: prose.blocks.slice(from, to + 1).map((block) => movedSpan(block, -base)),
    map: [],
    language: prose.language,
    links,
  };
  const within = set.quotations.filter(({ block }) => block >= from && block <= to);
  const quotations = within.map((each) => movedQuotation(each, -base, from));
  const own = quotations[within.indexOf(quotation)] ?? movedQuotation(quotation, -base, from);
  return {
    input: {
      quotation: own,
      draft,
      set: { language: set.language, quotations, skipped: [], unbalanced: [] },
    },
    base,
  };
}

/** The same check, its offsets in the draft moved. */
function movedCheck(check: Check, by: number): Check {
  return {
    ...check,
    edits: check.edits.map((edit) => movedSpan(edit, by)),
    findings: check.findings.map((finding) => ({
      ...movedSpan(finding, by),
      fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => movedSpan(edit, by)) })),
    })),
  };
}

/** The same passages, their draft words moved. */
function movedPassages(passages: readonly Passage[], by: number): Passage[] {
  return passages.map((passage) => {
    const draftWords = passage.alignment.draftWords.map((word) => movedSpan(word, by));
    return { ...passage, alignment: { ...passage.alignment, draftWords } };
  });
}

/** What the rules may ask of a draft as a whole, found once. */
class WholeDraft {
  readonly manner: Manner;
  /** What the checks have in common, as a part of their names. */
  readonly name: string;
  private readonly titles = new Map<string, readonly Title[]>();

  constructor(readonly draft: DraftToCheck) {
    const { style, severity, sourceCount, sourceLanguages } = draft.shared;
    this.manner = mannerOf(draft.prose.text);
    const languages = [...(sourceLanguages ?? [])];
    this.name = JSON.stringify([this.manner, style, severity, sourceCount > 0, languages]);
  }

  /** What was asked for under a name. */
  answer(name: string, base: number): unknown {
    return name === COUNT ? this.draft.shared.sourceCount : this.titlesOf(name, base);
  }

  /** The first title that the draft gives somebody, in a list; offsets count from `base`. */
  titlesOf(surname: string, base: number): readonly Title[] {
    let titles = this.titles.get(surname);
    if (!titles) this.titles.set(surname, (titles = titlesOf(this.draft.prose.text, surname).slice(0, 1)));
    return titles.map((title) => movedSpan(title, -base));
  }
}

/** Under this name it is noted that the number of sources was asked for; no person has it. */
const COUNT = '';
/** And under this one, that the search by letters was. */
const LETTERS = '\u0000';

export class CheckMemo {
  private readonly entries = new Map<string, Entry>();
  private round = 0;
  /** Checks that were made, and those that were remembered. */
  readonly counts = { made: 0, remembered: 0 };

  /** Makes ready to check the quotations of a draft: gives what checks one of them. */
  begin(draft: DraftToCheck): (asked: AskedQuotation, found: FoundPassages, views: ToViews) => Remembered {
    this.round++;
    if (this.entries.size > REMEMBERED)
      for (const [key, { used }] of this.entries) if (used < this.round - 1) this.entries.delete(key);
    const whole = new WholeDraft(draft);
    return (asked, found, views) => this.check(whole, asked, found, views);
  }

  private check(
    whole: WholeDraft,
    { quotation, excluded }: AskedQuotation,
    found: FoundPassages,
    views: ToViews,
  ): Remembered {
    const { input, base } = windowOf(whole.draft, quotation);
    const key = JSON.stringify([input, excluded, whole.name, found.name]);
    const known = this.entries.get(key);
    const isSame = known?.asked.every(
      ([name, told]) =>
        told ===
        (name === LETTERS ? (found.nameOfLetters?.() ?? '') : JSON.stringify(whole.answer(name, base))),
    );
    const entry =
      known && isSame ? known : this.made(whole, { input: { ...input, excluded }, base }, found, views);
    if (entry === known) this.counts.remembered++;
    else this.entries.set(key, entry);
    entry.used = this.round;
    return { check: movedCheck(entry.check, base), views: entry.views };
  }

  private made(whole: WholeDraft, { input, base }: Window, found: FoundPassages, views: ToViews): Entry {
    this.counts.made++;
    const asked = new Map<string, string>();
    const { sourceCount, ...shared } = whole.draft.shared;
    const check = checkQuotation({
      ...input,
      ...shared,
      hasSources: sourceCount > 0,
      get sourceCount() {
        asked.set(COUNT, JSON.stringify(sourceCount));
        return sourceCount;
      },
      manner: whole.manner,
      titlesOf: (surname) => {
        const titles = whole.titlesOf(surname, base);
        asked.set(surname, JSON.stringify(titles));
        return titles;
      },
      passages: movedPassages(found.passages, input.quotation.start),
      byLetters: () => {
        const places = found.byLetters?.() ?? [];
        asked.set(LETTERS, found.nameOfLetters?.() ?? '');
        const passages = movedPassages(
          places.map(({ passage }) => passage),
          input.quotation.start,
        );
        return places.map((place, at) => ({ ...place, passage: passages[at] ?? place.passage }));
      },
    });
    return { check, views: views(check.passages), asked: [...asked], used: this.round };
  }
}
