import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fetchPage } from '../../net/node-fetch-page.ts';
import { pageName } from '../../net/page.ts';
import { nodeSha256 } from '../../worker/node-sha256.ts';
import { EXIT, UsageError } from '../exit.ts';
import { defaultSources, DEFAULT_SOURCES, shown } from '../files.ts';
import { createEngine } from '../inputs.ts';

export interface FetchOptions {
  /** The folder to save into. */
  readonly into?: string;
  readonly allowPrivate?: boolean;
}

/** Writes a file that is not there yet; a number is put behind the name of one that is. Returns its path. */
async function writeNew(folder: string, name: string, text: string): Promise<string> {
  for (let number = 1; ; number++) {
    const file = path.join(folder, `${name}${number === 1 ? '' : `-${number}`}.md`);
    try {
      await writeFile(file, text, { flag: 'wx' });
      return file;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** `verbatim fetch`: fetches pages, and saves what they say as Markdown. Returns the exit status: 2 where one failed. */
export async function fetchSources(
  addresses: readonly string[],
  options: FetchOptions,
  signal: AbortSignal,
): Promise<number> {
  const folder = options.into ?? (await defaultSources())[0] ?? DEFAULT_SOURCES.at(-1) ?? 'sources';
  const isFile = await stat(folder).then(
    (found) => !found.isDirectory(),
    () => false,
  );
  if (isFile) throw new UsageError(`${shown(folder)} is a file, not a folder to save into.`);
  const engine = createEngine();
  let status: number = EXIT.ok;
  for (const address of addresses) {
    try {
      const page = await fetchPage(address, { allowPrivate: options.allowPrivate ?? false, signal });
      const saved = await engine.savedSource(
        { path: pageName(page), content: page.bytes },
        {
          url: page.url,
          retrieved: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
          hash: await nodeSha256(page.bytes),
        },
      );
      if ('reason' in saved)
        throw new Error(`${page.url} was fetched, but it is not readable: ${saved.reason}`);
      await mkdir(folder, { recursive: true });
      for (const { name, markdown, warnings } of saved) {
        process.stdout.write(`${shown(await writeNew(folder, name, markdown))}\n`);
        for (const warning of warnings) process.stderr.write(`verbatim: ${page.url}: ${warning}\n`);
      }
    } catch (error) {
      signal.throwIfAborted();
      process.stderr.write(`verbatim: ${error instanceof Error ? error.message : String(error)}\n`);
      status = EXIT.failure;
    }
  }
  return status;
}
