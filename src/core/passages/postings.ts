/** Which articles hold which shingle: sorted lists of article numbers by hash. */

const EMPTY: readonly number[] = [];

/** Where `value` is in a sorted list, or where it would go. */
function lowerBound(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Most shingles stand in one article only: such a list is the bare number. */
export class Postings {
  private readonly lists = new Map<number, number | number[]>();

  /** Enters an article. Article numbers must grow from call to call. O(shingles). */
  add(article: number, shingles: ReadonlySet<number>): void {
    for (const shingle of shingles) {
      const list = this.lists.get(shingle);
      if (list === undefined) this.lists.set(shingle, article);
      else if (typeof list === 'number') this.lists.set(shingle, [list, article]);
      else list.push(article);
    }
  }

  /** Takes an article out again, given the shingles it was entered with. */
  remove(article: number, shingles: ReadonlySet<number>): void {
    for (const shingle of shingles) {
      const list = this.lists.get(shingle);
      if (list === undefined) continue;
      if (typeof list === 'number') {
        if (list === article) this.lists.delete(shingle);
        continue;
      }
      const at = lowerBound(list, article);
      if (list[at] === article) list.splice(at, 1);
      if (list.length === 0) this.lists.delete(shingle);
    }
  }

  /** The articles that hold a shingle, in order of their numbers. */
  articles(shingle: number): readonly number[] {
    const list = this.lists.get(shingle);
    return list === undefined ? EMPTY : typeof list === 'number' ? [list] : list;
  }

  /** How many articles hold a shingle. */
  count(shingle: number): number {
    const list = this.lists.get(shingle);
    return list === undefined ? 0 : typeof list === 'number' ? 1 : list.length;
  }
}
