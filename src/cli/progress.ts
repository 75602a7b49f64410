/** How far the reading of sources has come, on one line of a terminal that is written anew. */

/** What progress is written to: standard error, or a test's stand-in. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface ProgressOptions {
  readonly stream: ProgressStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
}

/** Work that is done within this time shows no progress, and a line stands at least for so long, in milliseconds. */
const PATIENCE = 1000;
const STANDS = 100;
/** Erases the line and goes to its beginning (ECMA-48). */
const ERASE = '\u001b[2K\r';

/** Tells how far the reading of sources has come, where a person looks on: on a terminal, and in no build. */
export class Progress {
  private readonly began: number;
  private readonly isShown: boolean;
  private written: number | null = null;

  constructor(private readonly options: ProgressOptions) {
    const { stream, env, now } = options;
    this.isShown = stream.isTTY === true && !env['CI'] && env['TERM'] !== 'dumb';
    this.began = now();
  }

  /** Takes note that so many of the files were dealt with. */
  tell(done: number, total: number): void {
    const now = this.options.now();
    if (!this.isShown || now - this.began < PATIENCE) return;
    if (this.written !== null && now - this.written < STANDS) return;
    this.written = now;
    this.options.stream.write(`${ERASE}Reading sources: ${done} of ${total} files`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.written !== null) this.options.stream.write(ERASE);
    this.written = null;
  }
}

/** Progress on the process's standard error. */
export function terminalProgress(): Progress {
  return new Progress({ stream: process.stderr, env: process.env, now: () => performance.now() });
}
