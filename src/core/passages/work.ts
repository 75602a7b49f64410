/** What a search and the keeping of the index did, counted: a measure that no machine's speed blurs. */
export class Work {
  /** Lists whose entries were read, and the entries. */
  lists = 0;
  postings = 0;
  /** Stretches of the lists' files that were read. */
  reads = 0;
  /** Articles that were looked into, and stretches of them that were aligned. */
  candidates = 0;
  aligned = 0;
  /** Articles entered, and entries written by building and by merging lists. */
  entered = 0;
  built = 0;
  merged = 0;
  /** Articles whose likeness to others was looked at. */
  sketched = 0;
  /** Articles whose speakers were found. */
  annotated = 0;

  /** The counts as plain data. */
  snapshot(): Readonly<Record<string, number>> {
    return Object.fromEntries(Object.entries(this));
  }
}
