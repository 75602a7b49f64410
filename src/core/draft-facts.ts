/** The few facts of a draft as a whole that checks ask for, kept block by block while it is written. */
import type { Place } from './quotations/find-quotations.ts';
import { typingOf, mannerOfTyping, type Manner, type Typing } from './verify/fixes.ts';
import { titlesOf, type Title } from './verify/titles.ts';

/** Surnames whose titles are remembered. */
const REMEMBERED = 1_000;

/** What one block says of a surname; null where it gives no title, and where it tells of one of the past. */
interface InBlock {
  readonly title: Title | null;
  readonly isPast: boolean;
}

/** A title where a draft gives it; its offsets count from the start of its block. */
export interface PlacedTitle {
  readonly place: Place;
  readonly title: Title;
}

function titleIn({ text }: Place, surname: string): InBlock | null {
  if (!text.includes(surname)) return null;
  const titles = titlesOf(text, surname);
  return titles === null ? { title: null, isPast: true } : { title: titles[0] ?? null, isPast: false };
}

export class DraftFacts {
  private places: readonly Place[] = [];
  private readonly typing = new WeakMap<Place, Typing>();
  private readonly bySurname = new Map<string, Map<Place, InBlock>>();
  private readonly answers = new Map<string, PlacedTitle | null>();

  /** Takes in the draft as it is now. */
  follow(places: readonly Place[]): void {
    const [before, now] = [new Set(this.places), new Set(places)];
    const gone = this.places.filter((place) => !now.has(place));
    const come = places.filter((place) => !before.has(place));
    this.places = places;
    this.answers.clear();
    if (this.bySurname.size > REMEMBERED) this.bySurname.clear();
    for (const [surname, blocks] of this.bySurname) {
      for (const place of gone) blocks.delete(place);
      addTitles(blocks, come, surname);
    }
  }

  /** How the draft is typed. */
  manner(): Manner {
    return mannerOfTyping(this.places.map((place) => this.typingOf(place)));
  }

  private typingOf(place: Place): Typing {
    let typing = this.typing.get(place);
    if (!typing) this.typing.set(place, (typing = typingOf(place.text)));
    return typing;
  }

  /** The first title that the draft gives somebody; null where it gives none, or says that it is one of the past. */
  titleOf(surname: string): PlacedTitle | null {
    let answer = this.answers.get(surname);
    if (answer === undefined) this.answers.set(surname, (answer = this.found(surname)));
    return answer;
  }

  private found(surname: string): PlacedTitle | null {
    let blocks = this.bySurname.get(surname);
    if (!blocks) {
      this.bySurname.set(surname, (blocks = new Map<Place, InBlock>()));
      addTitles(blocks, this.places, surname);
    }
    let first: PlacedTitle | null = null;
    for (const [place, { title, isPast }] of blocks) {
      if (isPast) return null;
      if (title && (!first || place.index < first.place.index)) first = { place, title };
    }
    return first;
  }
}

function addTitles(blocks: Map<Place, InBlock>, places: readonly Place[], surname: string): void {
  for (const place of places) {
    const found = titleIn(place, surname);
    if (found) blocks.set(place, found);
  }
}
