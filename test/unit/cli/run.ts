/** Runs the built command line in a child process, in a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const CLI = path.join(ROOT, 'dist/cli.js');

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which the run is ended. */
  readonly limit?: number;
}

/** Runs a program to its end. */
export function runProgram(program: string, args: readonly string[], options: RunOptions): Promise<Run> {
  return new Promise((resolve, reject) => {
    const env: NodeJS.ProcessEnv = { ...process.env };
    delete env['NO_COLOR'];
    delete env['FORCE_COLOR'];
    // A run that hangs is ended, or the test's own process would wait for it for ever.
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...env, ...options.env },
      timeout: options.limit ?? 100_000,
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, out, err });
    });
    child.stdin.end(options.input ?? '');
  });
}

export const verbatim = (cwd: string, args: readonly string[], rest: Omit<RunOptions, 'cwd'> = {}) =>
  runProgram(process.execPath, [CLI, ...args], { cwd, ...rest });

/** A temporary folder with these files; `remove` takes it away. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  for (const [name, content] of Object.entries(files)) {
    const full = path.join(folder, name);
    await mkdir(path.dirname(full), { recursive: true });
    if (!name.endsWith('/')) await writeFile(full, content);
    else await mkdir(full, { recursive: true });
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
