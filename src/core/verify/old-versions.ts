/** Older versions of articles among the passages: they count only for what the newest no longer has. */
import { mayBeNewer } from '../sources/versions.ts';
import type { CheckInput } from './input.ts';
import { isComplete, likeness, type Reading } from './reading.ts';

/** The path of the newest version of a reading's source; null where it is the newest itself. */
export function newestOf({ source }: Reading, { newest }: CheckInput): string | null {
  return newest?.(source.path) ?? null;
}

/**
 * The readings, in their order, without those of older versions whose newest one answers to the quotation as well. An
 * older one that has the very words, when the newest has changed them, stays: they were printed once.
 */
export function withoutOldVersions(readings: readonly Reading[], input: CheckInput): Reading[] {
  return readings.filter((reading) => {
    const answers = isComplete(reading) ? isComplete : (other: Reading) => likeness(other) !== 'none';
    const others = readings.filter((other) => mayBeNewer(reading.source, other.source) && answers(other));
    // Looking for the versions of an article takes longer than all else here: only where one could stand for it.
    if (others.length === 0) return true;
    const newest = newestOf(reading, input);
    return !others.some(({ source }) => source.path === newest);
  });
}
