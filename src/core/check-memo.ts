/**
 * Checks the quotations of a draft, and remembers. The rules are given a window of the draft, the quotation's block with
 * the edges of those beside it, and no more: so a check is a function of the window, of the few facts of the rest of the
 * draft that the rules ask for, and of the passages found. What has the same of all three has the same result, and a result from memory cannot differ
 * from a fresh one.
 */
import type { DraftFacts } from './draft-facts.ts';
import type { PassageView } from './engine.ts';
import type { Link, Passage, Prose, Quotation } from './model.ts';
import { checkQuotation, type Check, type CheckInput } from './verify/check.ts';
import type { PrintedTitle } from './verify/input.ts';
import type { LetterPlace } from './passages/letter-search.ts';
import type { FoundQuotation, Place, TextReading } from './quotations/find-quotations.ts';
import { movedQuotation, movedSpan } from './quotations/moved.ts';
import type { Manner } from './verify/fixes.ts';
import { BLOCKS_AFTER, BLOCKS_BEFORE, ownWords } from './verify/guards.ts';

/** What rules may look at beside the quotation's block without asking, in UTF-16 units. */
const MARGIN = 160;
/** Checks that are remembered; when there are more, those that the last draft did not need are forgotten. */
const REMEMBERED = 4_000;

/** A draft, and what the checks of its quotations share. */
export interface DraftToCheck {
  readonly prose: Prose;
  readonly reading: TextReading;
  /** Of the same reading. */
  readonly facts: DraftFacts;
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
  readonly found: FoundQuotation;
  readonly excluded: string | null;
}

/** A check, its offsets in the draft counting from `Checked.base`, with what is shown of its passages. */
export interface Remembered {
  readonly check: Check;
  readonly views: readonly PassageView[];
}

/** The result for one quotation. The same `result` is the same object as long as it is remembered. */
export interface Checked {
  readonly result: Remembered;
  /** Clean offset that the offsets of `result.check` count from. */
  readonly base: number;
}

/** What is shown of the passages of a check. */
export type ToViews = (passages: readonly Passage[]) => readonly PassageView[];

interface Entry extends Remembered {
  /** What the rules asked of the whole draft, and were answered. */
  readonly asked: readonly (readonly [string, string])[];
  /** The last draft that needed it. */
  used: number;
}

/** A quotation's block, the quotations in it, and what stands right before and behind it. */
interface Window {
  readonly place: Place;
  readonly within: readonly FoundQuotation[];
  readonly before: string;
  readonly behind: string;
  readonly links: readonly Link[];
}

/** What a quotation had when it was last checked. */
interface Seen {
  readonly window: Window;
  readonly name: string;
  readonly found: string;
  readonly excluded: string | null;
  readonly entry: Entry;
}

/** Whether rules that look at two windows of one block see the same. */
function isSameWindow(a: Window, b: Window): boolean {
  return (
    a.before === b.before &&
    a.behind === b.behind &&
    a.within.length === b.within.length &&
    a.within.every(({ quotation }, at) => quotation === b.within[at]?.quotation) &&
    a.links.length === b.links.length &&
    a.links.every(({ start, end, url }, at) => {
      const other = b.links[at];
      return start === other?.start && end === other.end && url === other.url;
    })
  );
}

/** Clean offset at which a window begins. */
const baseOf = ({ place, before }: Window): number => place.start - before.length;

/** The same passages, their draft words moved. */
function movedPassages(passages: readonly Passage[], by: number): Passage[] {
  return passages.map((passage) => {
    const draftWords = passage.alignment.draftWords.map((word) => movedSpan(word, by));
    return { ...passage, alignment: { ...passage.alignment, draftWords } };
  });
}

/** Under this name it is noted that the number of sources was asked for; no person has it. */
const COUNT = '';
/** And under this one, that the search by letters was. */
const LETTERS = '\u0000';
/** Before a surname: where its title stands. */
const PLACE = '\u0001';
/** Before a name: whether the blocks around the quotation have it. */
const AROUND = '\u0002';
/** Before a path: which is the newest version of the article there. */
const NEWEST = '\u0003';

/** A draft and what the checks of its quotations ask of it, found once. */
class WholeDraft {
  readonly manner: Manner;
  /** What the checks have in common, as a part of their names. */
  readonly name: string;
  /** Index of the first quotation of each block. */
  private readonly firstOf: readonly number[];
  private readonly links: readonly (readonly Link[])[];
  private readonly around = new Map<number, string>();

  constructor(
    readonly draft: DraftToCheck,
    /** The windows of the blocks when they were last checked. */
    private readonly windows: WeakMap<Place, Window>,
  ) {
    const { style, severity, sourceCount, sourceLanguages } = draft.shared;
    const { places, quotations, language } = draft.reading;
    this.manner = draft.facts.manner();
    const languages = [...(sourceLanguages ?? [])];
    const declared = draft.prose.language;
    this.name = JSON.stringify([
      this.manner,
      style,
      severity,
      sourceCount > 0,
      languages,
      language,
      declared,
    ]);
    let next = 0;
    this.firstOf = [...places, null].map((_, index) => {
      while ((quotations[next]?.place.index ?? Infinity) < index) next++;
      return next;
    });
    this.links = linksByBlock(places, draft.prose.links ?? []);
  }

  windowOf({ place }: FoundQuotation): Window {
    const { prose, reading } = this.draft;
    const { index, start, text } = place;
    const end = start + text.length;
    const known = this.windows.get(place);
    const window = {
      place,
      within: reading.quotations.slice(this.firstOf[index], this.firstOf[index + 1]),
      before: prose.text.slice(Math.max(0, start - MARGIN), start),
      behind: prose.text.slice(end, end + MARGIN),
      links: this.links[index] ?? [],
    };
    if (known && isSameWindow(known, window)) return known;
    this.windows.set(place, window);
    return window;
  }

  /** What the rules are given of a window. */
  inputOf(
    { place, within, before, behind, links }: Window,
    own: FoundQuotation,
  ): Pick<CheckInput, 'quotation' | 'draft' | 'set'> {
    const { prose, reading } = this.draft;
    const start = before.length;
    const quotations = within.map(({ quotation }) => movedQuotation(quotation, start, 0));
    const draft: Prose = {
      text: before + place.text + behind,
      blocks: [{ ...place.block, start, end: start + place.text.length }],
      map: [],
      language: prose.language,
      links: links.map((link) => movedSpan(link, start)),
    };
    const quotation =
      quotations[within.findIndex((each) => each.quotation === own.quotation)] ??
      movedQuotation(own.quotation, start, 0);
    return {
      quotation,
      draft,
      set: { language: reading.language, quotations, skipped: [], unbalanced: [] },
    };
  }

  /** The draft's own words in the blocks around one, in lower case. */
  private wordsAround(index: number): string {
    let words = this.around.get(index);
    if (words === undefined) {
      const { prose, reading } = this.draft;
      const { language, skipped, unbalanced } = reading;
      const [from, to] = [Math.max(0, index - BLOCKS_BEFORE), index + BLOCKS_AFTER];
      const quotations = reading.quotations
        .slice(this.firstOf[from], this.firstOf[Math.min(to, reading.places.length - 1) + 1])
        .map(({ place, quotation }) => movedQuotation(quotation, place.start, place.index));
      const set = { language, quotations, skipped, unbalanced };
      words = ownWords({ draft: prose, set }, from, to).toLowerCase();
      this.around.set(index, words);
    }
    return words;
  }

  hasAround(name: string, index: number): boolean {
    return this.wordsAround(index).includes(name.toLowerCase());
  }

  newest(path: string): string | null {
    return this.draft.shared.newest?.(path) ?? null;
  }

  /** The first title that the draft gives somebody; offsets count from `base`. */
  titleOf(surname: string, base: number): PrintedTitle | null {
    const found = this.draft.facts.titleOf(surname);
    if (!found) return null;
    const { place, title } = found;
    const { text, office } = title;
    return {
      text,
      office,
      place: () => {
        const { start, end } = movedSpan(title, place.start - base);
        return { start, end };
      },
    };
  }

  /** What was asked for under a name. */
  answer(name: string, window: Window, found: FoundPassages): string {
    const base = baseOf(window);
    if (name === COUNT) return this.draft.shared.sourceCount.toString();
    if (name === LETTERS) return found.nameOfLetters?.() ?? '';
    if (name.startsWith(NEWEST)) return this.newest(name.slice(1)) ?? '';
    if (name.startsWith(AROUND)) return String(this.hasAround(name.slice(1), window.place.index));
    if (!name.startsWith(PLACE)) return titleName(this.titleOf(name, base));
    const place = this.titleOf(name.slice(1), base)?.place();
    return place ? placeName(place) : '';
  }
}

const titleName = (title: PrintedTitle | null) => (title ? `${title.office}:${title.text}` : '');
const placeName = ({ start, end }: { start: number; end: number }) => `${String(start)} ${String(end)}`;

/** The links of each block; their offsets count from its start. */
function linksByBlock(places: readonly Place[], links: readonly Link[]): readonly (readonly Link[])[] {
  let next = 0;
  return places.map(({ start, text }) => {
    const own: Link[] = [];
    for (; (links[next]?.start ?? Infinity) <= start + text.length; next++) {
      const link = links[next];
      if (link) own.push(movedSpan(link, -start));
    }
    return own;
  });
}

export class CheckMemo {
  private readonly entries = new Map<string, Entry>();
  private readonly seen = new WeakMap<Quotation, Seen>();
  private readonly windows = new WeakMap<Place, Window>();
  private round = 0;
  /** Checks that were made, and those that were remembered. */
  readonly counts = { made: 0, remembered: 0 };

  /** Makes ready to check the quotations of a draft: gives what checks one of them. */
  begin(draft: DraftToCheck): (asked: AskedQuotation, found: FoundPassages, views: ToViews) => Checked {
    this.round++;
    if (this.entries.size > REMEMBERED)
      for (const [key, { used }] of this.entries) if (used < this.round - 1) this.entries.delete(key);
    const whole = new WholeDraft(draft, this.windows);
    return (asked, found, views) => this.check(whole, asked, found, views);
  }

  private check(
    whole: WholeDraft,
    { found: own, excluded }: AskedQuotation,
    found: FoundPassages,
    views: ToViews,
  ): Checked {
    const window = whole.windowOf(own);
    const entry =
      this.entrySeen(whole, own, window, excluded, found) ??
      this.entryOf(whole, own, window, excluded, found, views);
    entry.used = this.round;
    return { result: entry, base: baseOf(window) };
  }

  /** What was remembered for this very quotation, if nothing around it has changed. */
  private entrySeen(
    whole: WholeDraft,
    { quotation }: FoundQuotation,
    window: Window,
    excluded: string | null,
    found: FoundPassages,
  ): Entry | null {
    const seen = this.seen.get(quotation);
    if (seen?.name !== whole.name || seen.excluded !== excluded || seen.found !== found.name) return null;
    if (seen.window !== window || !this.holds(whole, seen.entry, window, found)) return null;
    this.counts.remembered++;
    return seen.entry;
  }

  private holds(whole: WholeDraft, { asked }: Entry, window: Window, found: FoundPassages): boolean {
    return asked.every(([name, told]) => told === whole.answer(name, window, found));
  }

  /** What was remembered under the same words, or a new check. */
  private entryOf(
    whole: WholeDraft,
    own: FoundQuotation,
    window: Window,
    excluded: string | null,
    found: FoundPassages,
    views: ToViews,
  ): Entry {
    const input = whole.inputOf(window, own);
    const key = JSON.stringify([input, excluded, whole.name, found.name]);
    const known = this.entries.get(key);
    const isKnown = known !== undefined && this.holds(whole, known, window, found);
    const entry = isKnown ? known : this.made(whole, { ...input, excluded }, window, found, views);
    if (isKnown) this.counts.remembered++;
    else this.entries.set(key, entry);
    this.seen.set(own.quotation, { window, name: whole.name, found: found.name, excluded, entry });
    return entry;
  }

  private made(
    whole: WholeDraft,
    input: Pick<CheckInput, 'quotation' | 'draft' | 'set' | 'excluded'>,
    window: Window,
    found: FoundPassages,
    views: ToViews,
  ): Entry {
    this.counts.made++;
    const base = baseOf(window);
    const asked = new Map<string, string>();
    const { sourceCount, ...shared } = whole.draft.shared;
    const check = checkQuotation({
      ...input,
      ...shared,
      hasSources: sourceCount > 0,
      get sourceCount() {
        asked.set(COUNT, sourceCount.toString());
        return sourceCount;
      },
      newest: (path) => {
        const newest = whole.newest(path);
        asked.set(NEWEST + path, newest ?? '');
        return newest;
      },
      manner: whole.manner,
      titleOf: (surname) => {
        const title = whole.titleOf(surname, base);
        asked.set(surname, titleName(title));
        return (
          title && {
            ...title,
            place: () => {
              const place = title.place();
              asked.set(PLACE + surname, placeName(place));
              return place;
            },
          }
        );
      },
      hasAround: (name) => {
        const has = whole.hasAround(name, window.place.index);
        asked.set(AROUND + name, String(has));
        return has;
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
