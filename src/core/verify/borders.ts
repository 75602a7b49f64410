/** Words joined or split: mostly a matter of print, now and then another word ("not able", "notable"). */
import type { VerifyLexicon } from './lexicon/lexicon.ts';

/** Words on both sides that have the same letters and other borders; no smaller groups make them up. */
export interface BorderGroup {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

const bare = (word: string): string => word.replace(/['-]/g, '');

/** The groups in which two lists of words with the same letters are cut otherwise; null where the letters differ. */
export function borderGroups(ours: readonly string[], theirs: readonly string[]): BorderGroup[] | null {
  const groups: BorderGroup[] = [];
  let [one, other] = [0, 0];
  while (one < ours.length || other < theirs.length) {
    const from = [one, other] as const;
    let mine = bare(ours[one++] ?? '');
    let yours = bare(theirs[other++] ?? '');
    while (mine.length !== yours.length) {
      if (mine.length < yours.length) {
        if (one >= ours.length) return null;
        mine += bare(ours[one++] ?? '');
      } else {
        if (other >= theirs.length) return null;
        yours += bare(theirs[other++] ?? '');
      }
    }
    if (mine !== yours) return null;
    const group = { ours: ours.slice(from[0], one), theirs: theirs.slice(from[1], other) };
    const hyphens = group.ours.join('').includes('-') !== group.theirs.join('').includes('-');
    if (one - from[0] > 1 || other - from[1] > 1 || hyphens) groups.push(group);
  }
  return groups;
}

/** True if the words of a group may be others for their borders: one is a negation, or is known to be another word. */
export function turnsByBorder({ ours, theirs }: BorderGroup, lexicon: VerifyLexicon): boolean {
  const [split, whole] = ours.length > theirs.length ? [ours, theirs] : [theirs, ours];
  const negates = (words: readonly string[]) => words.some((word) => lexicon.negators.has(word));
  const spelledOut = split.every((word) => word.length === 1);
  if (!spelledOut && whole.length === 1 && negates(whole) && !negates(split)) return true;
  return [...runsOf(ours, theirs), ...runsOf(theirs, ours)].some((word) => lexicon.hyphenCounts.has(word));
}

/** Words of one side, and neighbours joined, that the other side does not have so. */
function runsOf(words: readonly string[], others: readonly string[]): string[] {
  const apart = new Set(others.slice(1).map((word, at) => `${others[at] ?? ''} ${word}`));
  const joined = words.slice(1).flatMap((word, at) => {
    const before = words[at] ?? '';
    return apart.has(`${before} ${word}`) ? [] : [bare(before) + bare(word)];
  });
  return [...joined, ...words.filter((word) => !others.includes(word)).map(bare)];
}
