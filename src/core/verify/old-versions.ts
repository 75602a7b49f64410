/** Older versions of articles among the passages: they count only for what the newest no longer has. */
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
    const newest = newestOf(reading, input);
    if (newest === null) return true;
    const now = readings.filter(({ source }) => source.path === newest);
    return isComplete(reading) ? !now.some(isComplete) : !now.some((other) => likeness(other) !== 'none');
  });
}
