/** Finding and reading files for the command line. Paths are shown as the user would write them, with `/`. */
import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { SourceInput, UnreadableSource } from '../core/engine.ts';
import { MAX_SOURCE_BYTES } from '../core/sources/decode.ts';

/** Where sources are looked for when none are named. */
export const DEFAULT_SOURCES = ['seeds', 'sources'];
/** Folders that hold no sources. */
const PASSED_OVER = new Set(['node_modules', '.git']);
/** A folder's own notes about itself are not a source. */
const FOLDER_NOTE = /^readme(?:\.\w+)?$/i;

/** What went wrong with a file, in words for a list. */
export function fileReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  if (code === 'EISDIR') return 'a folder, not a file';
  return error instanceof Error ? error.message : String(error);
}

/** A path as shown to the user: relative where it was given relative, with `/` on every system. */
export function shown(file: string): string {
  return file.split(path.sep).join('/').replace(/^\.\//, '');
}

interface Found {
  readonly files: string[];
  readonly unreadable: UnreadableSource[];
}

async function collect(folder: string, found: Found): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    found.unreadable.push({ path: shown(folder), reason: fileReason(error) });
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!PASSED_OVER.has(entry.name)) await collect(full, found);
    } else if (!FOLDER_NOTE.test(entry.name) && !entry.name.startsWith('.')) found.files.push(full);
  }
}

/** All files in the named files and folders, in order. A named file is taken whatever its name. */
export async function findSources(named: readonly string[]): Promise<Found> {
  const found: Found = { files: [], unreadable: [] };
  for (const name of named) {
    try {
      if ((await stat(name)).isDirectory()) await collect(name, found);
      else found.files.push(name);
    } catch (error) {
      found.unreadable.push({ path: shown(name), reason: fileReason(error) });
    }
  }
  return found;
}

/** The default folders that exist. */
export async function defaultSources(): Promise<string[]> {
  const present = await Promise.all(
    DEFAULT_SOURCES.map((folder) =>
      stat(folder).then(
        (found) => found.isDirectory(),
        () => false,
      ),
    ),
  );
  return DEFAULT_SOURCES.filter((_, index) => present[index]);
}

/** Reads one source's bytes; a file over the limit is not read into memory. */
export async function readSourceFile(file: string): Promise<SourceInput | UnreadableSource> {
  try {
    const { size } = await stat(file);
    if (size > MAX_SOURCE_BYTES) {
      const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
      return {
        path: shown(file),
        reason: `too large: ${megabytes(size)} MB, the limit is ${megabytes(MAX_SOURCE_BYTES)} MB`,
      };
    }
    return { path: shown(file), content: await readFile(file) };
  } catch (error) {
    return { path: shown(file), reason: fileReason(error) };
  }
}

/** A name for comparing files: links resolved, case as the disk has it. */
export async function identity(file: string): Promise<string> {
  return realpath(file).catch(() => path.resolve(file));
}
