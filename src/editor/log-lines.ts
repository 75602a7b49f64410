/** How much the log tells; each level tells what those before it tell. */
export type LogLevel = 'off' | 'error' | 'warning' | 'info' | 'debug';

/** The more a level tells, the higher it ranks. */
const RANKS: Readonly<Record<LogLevel, number>> = { off: 0, error: 1, warning: 2, info: 3, debug: 4 };

/** A time as VS Code's own logs write it: `2024-05-01 10:00:00.000`, local. */
function stamp(time: Date): string {
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return local.toISOString().replace('T', ' ').replace('Z', '');
}

/** A line of the log; null where the level that is wanted does not tell it. */
export function logLine(
  level: Exclude<LogLevel, 'off'>,
  text: string,
  wanted: LogLevel,
  time: Date,
): string | null {
  return RANKS[level] <= RANKS[wanted] ? `${stamp(time)} [${level}] ${text}` : null;
}
