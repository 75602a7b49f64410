/** Reads files through `workspace.fs`, few enough at a time that neither memory nor a message grows large. */
import * as vscode from 'vscode';
import { MAX_SOURCE_BYTES } from '../../core/sources/decode.ts';
import { fileReason, isMissing } from './source-files.ts';

/** Files are looked at so many at a time, and handed on at most so many bytes at a time. */
const BATCH = 32;
const BATCH_BYTES = 2 * 1024 * 1024;

/** What became of a file: its bytes, or why it was not read; `missing` for one that is not there (any more). */
export type FileRead =
  | {
      readonly uri: vscode.Uri;
      readonly kind: 'bytes';
      readonly content: Uint8Array;
      /** As the file system tells it, in milliseconds since 1970. */
      readonly modified: number;
    }
  | { readonly uri: vscode.Uri; readonly kind: 'refused'; readonly reason: string }
  | { readonly uri: vscode.Uri; readonly kind: 'missing' };

/** A file that can be read. */
export interface Sized {
  readonly uri: vscode.Uri;
  /** Bytes. */
  readonly size: number;
  readonly modified: number;
}

function notRead(uri: vscode.Uri, error: unknown): FileRead {
  return isMissing(error) ? { uri, kind: 'missing' } : { uri, kind: 'refused', reason: fileReason(error) };
}

function tooLarge(size: number): string {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  const [is, may] = [megabytes(size), megabytes(MAX_SOURCE_BYTES)];
  return vscode.l10n.t('too large: {0} MB, the limit is {1} MB', is, may);
}

async function sizeOf(uri: vscode.Uri): Promise<Sized | FileRead> {
  try {
    const { size, mtime: modified } = await vscode.workspace.fs.stat(uri);
    return size <= MAX_SOURCE_BYTES
      ? { uri, size, modified }
      : { uri, kind: 'refused', reason: tooLarge(size) };
  } catch (error) {
    return notRead(uri, error);
  }
}

async function readOne({ uri, modified }: Sized): Promise<FileRead> {
  try {
    return { uri, kind: 'bytes', content: await vscode.workspace.fs.readFile(uri), modified };
  } catch (error) {
    return notRead(uri, error);
  }
}

/** Groups files so that each group has few enough bytes; a larger file makes a group of its own. */
function bySize(files: readonly Sized[]): Sized[][] {
  const groups: Sized[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const file of files) {
    if (bytes + file.size > BATCH_BYTES) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(file);
    bytes += file.size;
  }
  return groups;
}

/** The sizes and times of those files that can be read. */
export async function sizesOf(uris: readonly vscode.Uri[], signal: AbortSignal): Promise<Sized[]> {
  const sizes: Sized[] = [];
  for (let from = 0; from < uris.length && !signal.aborted; from += BATCH) {
    const looked = await Promise.all(uris.slice(from, from + BATCH).map((uri) => sizeOf(uri)));
    sizes.push(...looked.filter((file): file is Sized => 'size' in file));
  }
  return sizes;
}

/**
 * Reads files in order, a group at a time. Every file is in one group. Ends early once the signal aborts, also where a
 * file system that does not answer is waited for.
 */
export async function* readFiles(
  uris: readonly vscode.Uri[],
  signal: AbortSignal,
): AsyncGenerator<FileRead[]> {
  const aborted = new Promise<null>((resolve) => {
    signal.addEventListener(
      'abort',
      () => {
        resolve(null);
      },
      { once: true },
    );
  });
  for (let from = 0; from < uris.length && !signal.aborted; from += BATCH) {
    const looked = await Promise.all(uris.slice(from, from + BATCH).map((uri) => sizeOf(uri)));
    const refused = looked.filter((file): file is FileRead => 'kind' in file);
    if (refused.length > 0) yield refused;
    for (const group of bySize(looked.filter((file): file is Sized => 'size' in file))) {
      const read = await Promise.race([Promise.all(group.map((file) => readOne(file))), aborted]);
      if (read === null) return;
      yield read;
    }
  }
}
