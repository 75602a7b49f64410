/** Exit statuses of the command line. */
export const EXIT = {
  /** Nothing at or above `--fail-on`. */
  ok: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** Wrong usage, an unreadable draft, or no source that could be read. */
  failure: 2,
  /** Interrupted: 128 and the number of the signal, as shells have it. */
  interrupted: 130,
} as const;

/** A message for standard error that ends the run with status 2. */
export class UsageError extends Error {}

/** The end of work that the user stopped. Its message goes on the sentence "stopped …". */
export class Interrupted extends Error {}
