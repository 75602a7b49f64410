/** Exit statuses of the command line. */
export const EXIT = {
  /** Nothing at or above `--fail-on`. */
  ok: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** Wrong usage, an unreadable draft, or no source that could be read. */
  failure: 2,
} as const;

/** A message for standard error that ends the run with status 2. */
export class UsageError extends Error {}
