/** Finding and reading files for the command line. Paths are shown as the user would write them, with `/`. */
import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { SourceInput, UnreadableSource } from '../core/engine.ts';
import { draftFormatOf } from '../core/sources/drafts/draft-formats.ts';
import { MAX_SOURCE_BYTES, tooLarge } from '../core/sources/decode.ts';

/** Where sources are looked for when none are named. */
export const DEFAULT_SOURCES = ['seeds', 'sources'];
/** A folder's own notes about itself are not a source. */
const FOLDER_NOTE = /^readme(?:\.\w+)?$/i;
/** What is taken for a draft in a folder of drafts. */
const isDraftName = (name: string) => draftFormatOf(name) !== 'text' || /\.(?:txt|text)$/i.test(name);

/** What went wrong with a file, in words for a list. */
export function fileReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission';
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

/** What a folder's entry is, links followed. */
async function kindOf(entry: Dirent, full: string): Promise<'folder' | 'file' | 'other'> {
  const found = entry.isSymbolicLink() ? await stat(full) : entry;
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : 'other';
}

/** Collects a folder's files. `visited` holds the folders on the way here: a link may lead back to one of them. */
async function collect(folder: string, found: Found, visited: ReadonlySet<string>): Promise<void> {
  const fail = (file: string, error: unknown) =>
    found.unreadable.push({ path: shown(file), reason: fileReason(error) });
  const here = await identity(folder);
  if (visited.has(here)) return;
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    fail(folder, error);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || FOLDER_NOTE.test(entry.name)) continue;
    const full = path.join(folder, entry.name);
    try {
      const kind = await kindOf(entry, full);
      if (kind === 'folder') await collect(full, found, new Set([...visited, here]));
      else if (kind === 'file') found.files.push(full);
      else found.unreadable.push({ path: shown(full), reason: 'not a file' });
    } catch (error) {
      fail(full, error);
    }
  }
}

/**
 * All files in the named files and folders, in order, each once. Hidden files and folders' own READMEs are passed over;
 * a named file is taken whatever its name.
 */
export async function findSources(named: readonly string[]): Promise<Found> {
  const found: Found = { files: [], unreadable: [] };
  for (const name of named) {
    try {
      if ((await stat(name)).isDirectory()) await collect(name, found, new Set());
      else found.files.push(name);
    } catch (error) {
      found.unreadable.push({ path: shown(name), reason: fileReason(error) });
    }
  }
  const first = new Map(found.files.map((file) => [path.resolve(file), file]));
  return { files: [...first.values()], unreadable: found.unreadable };
}

/**
 * The drafts named, folders replaced by the files of a draft's format in them. Files below one of `sources` are sources
 * and no drafts, unless they are named themselves.
 */
export async function findDrafts(named: readonly string[], sources: readonly string[]): Promise<Found> {
  const roots = sources.map((source) => path.resolve(source));
  const isSource = (file: string) =>
    roots.some((root) => path.resolve(file) === root || path.resolve(file).startsWith(root + path.sep));
  const found: Found = { files: [], unreadable: [] };
  for (const name of named) {
    const isFolder = await stat(name).then(
      (one) => one.isDirectory(),
      () => false,
    );
    if (!isFolder) {
      found.files.push(name);
      continue;
    }
    const inside = await findSources([name]);
    found.files.push(...inside.files.filter((file) => isDraftName(file) && !isSource(file)));
    found.unreadable.push(...inside.unreadable.filter(({ path: file }) => !isSource(file)));
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
    if (size > MAX_SOURCE_BYTES) return { path: shown(file), reason: tooLarge(size) };
    return { path: shown(file), content: await readFile(file) };
  } catch (error) {
    return { path: shown(file), reason: fileReason(error) };
  }
}

/** A name for comparing files: links resolved, case as the disk has it. */
export async function identity(file: string): Promise<string> {
  return realpath(file).catch(() => path.resolve(file));
}
