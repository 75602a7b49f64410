/**
 * Roll-up captions: live captions move up a line at a time, and a file of them holds each line in two cues or more;
 * others grow word by word. Each word is kept once. What is truly said twice stays: repeating must be the rule in the
 * file, and the cues must follow each other without a gap.
 */

/** Of a cue: its times in seconds and the text of its lines. */
export interface ShownCue {
  readonly start: number | null;
  readonly end: number | null;
  readonly lines: readonly string[];
}

/** Seconds between two cues of which the second still shows the first one's words. */
const LONGEST_GAP = 0.5;
/** The share of neighbouring cues that repeat words, from which repeating is how the file is made. */
const ROLLING_SHARE = 0.3;
/** A file of fewer pairs than this proves nothing by its share. */
const FEWEST_ROLLING = 2;

/** How many lines at the head of a cue are the last ones of the cue before. */
function repeatedLines(before: readonly string[], lines: readonly string[]): number {
  for (let count = Math.min(before.length, lines.length); count > 0; count--) {
    const from = before.length - count;
    if (lines.slice(0, count).every((line, index) => line === before[from + index])) return count;
  }
  return 0;
}

/** Whether a cue shows all of the one before and more words in its last line. */
function grows(before: readonly string[], lines: readonly string[]): boolean {
  const last = before.at(-1) ?? '';
  if (last === '' || lines.length < before.length) return false;
  const same = before.slice(0, -1).every((line, index) => line === lines[index]);
  const longer = lines[before.length - 1] ?? '';
  return same && longer.length > last.length && longer.startsWith(last);
}

function adjoin(before: ShownCue, cue: ShownCue): boolean {
  if (before.end === null || cue.start === null) return true;
  return cue.start - before.end <= LONGEST_GAP && cue.start >= (before.start ?? 0);
}

/** What of a cue is new. */
export interface NewWords {
  /** Lines at the head that were shown before. */
  readonly lines: number;
  /** Units at the head of the next line that were shown before. */
  readonly units: number;
}

const NOTHING_SHOWN: NewWords = { lines: 0, units: 0 };

/** For each cue, what the cue before it showed already. Linear in the text for cues of a few lines. */
export function shownBefore(cues: readonly ShownCue[]): NewWords[] {
  const pairs = cues.map((cue, index) => {
    const before = cues[index - 1];
    if (!before || cue.lines.length === 0 || !adjoin(before, cue)) return null;
    if (grows(before.lines, cue.lines))
      return { lines: before.lines.length - 1, units: before.lines.at(-1)?.length ?? 0, rolls: true };
    const lines = repeatedLines(before.lines, cue.lines);
    return lines > 0 ? { lines, units: 0, rolls: lines < cue.lines.length } : null;
  });
  const rolling = pairs.filter((pair) => pair?.rolls).length;
  const openEnded = pairs.some(
    (pair, index) => pair?.rolls && !/[.!?…]["”’»]?$/u.test(cues[index - 1]?.lines.at(-1) ?? ''),
  );
  const enough = rolling >= FEWEST_ROLLING || (cues.length <= FEWEST_ROLLING && openEnded);
  if (!enough || rolling < (cues.length - 1) * ROLLING_SHARE) return cues.map(() => NOTHING_SHOWN);
  return pairs.map((pair) => pair ?? NOTHING_SHOWN);
}
