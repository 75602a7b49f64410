import type { HostWork } from '../api.ts';

/** Keeps, by label, the longest stretch of synchronous work on the extension host's thread. */
export class HostWorkMeter {
  private readonly longest = new Map<string, number>();

  /** Runs work and notes how long it held the thread. */
  measure<T>(label: string, work: () => T): T {
    const start = performance.now();
    try {
      return work();
    } finally {
      const took = performance.now() - start;
      if (took > (this.longest.get(label) ?? 0)) this.longest.set(label, took);
    }
  }

  report(): HostWork {
    return Object.fromEntries(this.longest);
  }
}
