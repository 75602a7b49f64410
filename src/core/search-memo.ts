/** Searches for the quotations of drafts, and remembers what was found until the sources change. */
import type { FoundPassages } from './check-memo.ts';
import type { Passage } from './model.ts';
import { DAMAGED_SLOT } from './passages/archive.ts';
import { LetterSearch, MOST_UNDAMAGED, type LetterPlace } from './passages/letter-search.ts';
import type { PassageIndex } from './passages/passage-index.ts';

/** Quotations whose passages are remembered. */
const REMEMBERED = 4_000;
/** Places in other articles that are looked at for the same saying in other words. */
const RIVALS = 2;

/** Keeps the search by letters in step with the index: all articles where there is little text, else damaged ones. */
class LettersOfIndex {
  private readonly letters = new LetterSearch();
  private readonly held = new Map<string, number>();
  private version = -1;

  constructor(private readonly index: PassageIndex) {}

  search(text: string, version: number): LetterPlace[] {
    if (version !== this.version) this.renew();
    this.version = version;
    return this.letters.search(text);
  }

  private renew(): void {
    const { archive, sources } = this.index;
    const numbers: number[] = [];
    if (archive.units() <= MOST_UNDAMAGED) numbers.push(...archive.numbers());
    else numbers.push(...archive.articlesOf(archive.list(DAMAGED_SLOT)));
    const wanted = new Map(numbers.map((number) => [archive.pathOf(number), number]));
    for (const [path, number] of [...this.held]) {
      if (wanted.get(path) === number) continue;
      this.letters.remove(path);
      this.held.delete(path);
    }
    for (const [path, number] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (this.held.has(path)) continue;
      this.letters.put(sources.at(number));
      this.held.set(path, number);
    }
  }
}

interface Entry extends FoundPassages {
  readonly version: number;
}

export class SearchMemo {
  private readonly entries = new Map<string, Entry>();
  /** Grows with every change of the sources. */
  private version = 0;
  /** Searches that were made. */
  searched = 0;

  private readonly letters: LettersOfIndex;
  private readonly newestPaths = new Map<string, string | null>();

  constructor(private readonly index: PassageIndex) {
    this.letters = new LettersOfIndex(index);
  }

  /** To be called when the sources have changed: what is remembered is searched for again, and mostly found again. */
  outdate(): void {
    this.version++;
    this.newestPaths.clear();
  }

  /** The path of the newest version of an article, where that is another; else null. */
  newest(path: string): string | null {
    let newest = this.newestPaths.get(path);
    if (newest === undefined) this.newestPaths.set(path, (newest = this.index.newest(path)));
    return newest;
  }

  /** What answers to a quotation's words. The name tells articles apart also by when they were put. */
  passagesOf(text: string): FoundPassages {
    const known = this.entries.get(text);
    if (known?.version === this.version) return known;
    this.searched++;
    const passages = this.index.search({ text, span: { start: 0, end: text.length } }, { rivals: RIVALS });
    if (this.entries.size >= REMEMBERED) this.entries.clear();
    const { version } = this;
    let places: readonly LetterPlace[] | null = null;
    const byLetters = () => (places ??= this.letters.search(text, version));
    let name: string | null = null;
    const nameOfLetters = () => (name ??= this.nameOf(byLetters().map(({ passage }) => passage)));
    const entry = { passages, name: this.nameOf(passages), byLetters, nameOfLetters, version };
    this.entries.set(text, entry);
    return entry;
  }

  private nameOf(passages: readonly Passage[]): string {
    const { archive } = this.index;
    const named = passages.map(
      ({ path, start, end, alignment }) => `${archive.numberOf(path)}:${start}:${end}:${alignment.cost}`,
    );
    return named.join(' ');
  }
}
