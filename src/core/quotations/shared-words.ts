/** What the blocks of a text tell each other about its words, kept while the text is written. */

/** Words that may be asked for. */
export type Words = Pick<ReadonlySet<string>, 'has'>;

/** The words that at least one of a text's blocks has, counted, so that a block can be taken out again. */
export class SharedWords implements Words {
  private readonly counts = new Map<string, number>();
  /** Words that have come or gone since the changes were taken, and whether they were there before. */
  private readonly before = new Map<string, boolean>();

  has(word: string): boolean {
    return this.counts.has(word);
  }

  add(words: Iterable<string>): void {
    for (const word of words) {
      const count = this.counts.get(word) ?? 0;
      if (count === 0) this.note(word, false);
      this.counts.set(word, count + 1);
    }
  }

  remove(words: Iterable<string>): void {
    for (const word of words) {
      const count = this.counts.get(word) ?? 0;
      if (count > 1) this.counts.set(word, count - 1);
      else if (this.counts.delete(word)) this.note(word, true);
    }
  }

  private note(word: string, was: boolean): void {
    if (!this.before.has(word)) this.before.set(word, was);
  }

  /** The words that are there and were not, or were there and are not, when this was last called. */
  takeChanges(): readonly string[] {
    const changed = [...this.before].filter(([word, was]) => was !== this.has(word)).map(([word]) => word);
    this.before.clear();
    return changed;
  }
}

/** Notes which words a block asked for: what it was told holds until one of them changes. */
export class AskedWords implements Words {
  private readonly asked = new Set<string>();

  constructor(private readonly words: Words) {}

  has(word: string): boolean {
    this.asked.add(word);
    return this.words.has(word);
  }

  isTouchedBy(changes: readonly string[]): boolean {
    return changes.some((word) => this.asked.has(word));
  }
}
