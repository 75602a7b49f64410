/** Which files are sources: the globs of a workspace folder, and the walk that finds the files they mean. */
import picomatch from 'picomatch';
import * as vscode from 'vscode';
import { sourceGlobs } from './settings.ts';

/** Folders that hold programs and their history, never sources. */
const NEVER_WALKED = new Set(['node_modules', '.git', '.hg', '.svn']);

/** Files of one folder after which the thread is let go for a moment: some 2 ms of work. */
const BREATH = 500;

/** The globs of one workspace folder, compiled. Paths are relative to it, with `/`. */
export interface FolderGlobs {
  readonly folder: vscode.WorkspaceFolder;
  readonly include: readonly string[];
  readonly matches: (path: string) => boolean;
  /** The deepest folders (or the files) that everything the globs match lies under. */
  readonly bases: readonly string[];
}

const compiled = (globs: readonly string[]): ((path: string) => boolean) =>
  globs.length > 0 ? picomatch([...globs]) : () => false;

/** Tells of paths of a folder whether the globs of its sources name them, be they left out again or not. */
export function amongSources(folder: vscode.WorkspaceFolder): (path: string) => boolean {
  return compiled(sourceGlobs(folder).include);
}

/** Reads and compiles a folder's settings. */
export function folderGlobs(folder: vscode.WorkspaceFolder): FolderGlobs {
  const { include, exclude } = sourceGlobs(folder);
  const included = compiled(include);
  const excluded = exclude.length > 0 ? picomatch(exclude, { dot: true }) : () => false;
  return {
    folder,
    include,
    matches: (path) => included(path) && !excluded(path),
    bases: [...new Set(include.map((glob) => picomatch.scan(glob).base))],
  };
}

/** The path of a file inside a workspace folder, with `/`; null where it lies outside. */
export function pathInside(folder: vscode.WorkspaceFolder, uri: vscode.Uri): string | null {
  const base = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  const isInside =
    uri.scheme === folder.uri.scheme && uri.authority === folder.uri.authority && uri.path.startsWith(base);
  return isInside ? uri.path.slice(base.length) : null;
}

/** True for the error of a file that is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

/** In words, why `workspace.fs` did not hand over a file or folder. */
export function fileReason(error: unknown): string {
  if (error instanceof vscode.FileSystemError) {
    if (error.code === 'FileNotFound') return vscode.l10n.t('it was deleted while it was read');
    if (error.code === 'NoPermissions') return vscode.l10n.t('no permission to read it');
    if (error.code === 'Unavailable') return vscode.l10n.t('its file system is not available');
  }
  return error instanceof Error ? error.message : String(error);
}

/** What a walk found: files that match, by address, and folders that could not be looked into, with the reason. */
export interface FoundFiles {
  readonly files: Map<string, vscode.Uri>;
  readonly closed: { readonly uri: vscode.Uri; readonly reason: string }[];
}

/**
 * Finds the sources of a folder. Walks through `workspace.fs`, not `findFiles`: that works on every file system (search
 * does not), costs a request a folder below the globs' bases only, and tells of folders that cannot be read, which
 * search passes over.
 */
export async function findSources(globs: FolderGlobs, found: FoundFiles, signal: AbortSignal): Promise<void> {
  for (const base of globs.bases) {
    const isRoot = base === '' || base === '.';
    const start = isRoot ? globs.folder.uri : vscode.Uri.joinPath(globs.folder.uri, base);
    await findBelow(globs, start, found, signal);
  }
}

/** The same for what one path of the folder holds, be it a file or a folder. */
export async function findBelow(
  globs: FolderGlobs,
  start: vscode.Uri,
  found: FoundFiles,
  signal: AbortSignal,
): Promise<void> {
  try {
    const { type } = await vscode.workspace.fs.stat(start);
    if (type & vscode.FileType.Directory) await walk(globs, start, found, signal, false);
    else take(globs, start, found);
  } catch (error) {
    // A default folder that is not there is nothing to tell; one that cannot be reached is.
    if (!isMissing(error)) found.closed.push({ uri: start, reason: fileReason(error) });
  }
}

function take(globs: FolderGlobs, uri: vscode.Uri, found: FoundFiles): void {
  if (globs.matches(pathInside(globs.folder, uri) ?? '')) found.files.set(uri.toString(), uri);
}

async function walk(
  globs: FolderGlobs,
  at: vscode.Uri,
  found: FoundFiles,
  signal: AbortSignal,
  isLinked: boolean,
): Promise<void> {
  if (signal.aborted) return;
  let entries: [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(at);
  } catch (error) {
    if (!isMissing(error)) found.closed.push({ uri: at, reason: fileReason(error) });
    return;
  }
  let taken = 0;
  for (const [name, type] of entries) {
    const uri = vscode.Uri.joinPath(at, name);
    if ((type & vscode.FileType.Directory) === 0) {
      take(globs, uri, found);
      if (++taken % BREATH === 0) await new Promise((resolve) => setTimeout(resolve, 0));
      continue;
    }
    const link = (type & vscode.FileType.SymbolicLink) !== 0;
    // A link may lead back up: links are followed, but none inside a linked folder.
    if (NEVER_WALKED.has(name) || (link && isLinked)) continue;
    await walk(globs, uri, found, signal, isLinked || link);
  }
}
