/** The files of the workspace that could be drafts. */
import picomatch from 'picomatch';
import * as vscode from 'vscode';
import { draftEndings } from '../draft-languages.ts';
import { draftGlobs, draftLanguages } from './settings.ts';
import { amongSources, findSources, pathInside, type FoundFiles } from './source-files.ts';

/** Compiled globs that are remembered. */
const REMEMBERED = 32;
/** Globs of drafts that have been compiled: documents are asked about at every keystroke. */
const compiled = new Map<string, (path: string) => boolean>();

/** Whether a path of a workspace folder is that of a draft, by the globs of its settings. */
function draftMatcher(folder: vscode.WorkspaceFolder): (path: string) => boolean {
  const globs = draftGlobs(folder);
  const key = JSON.stringify(globs);
  let matches = compiled.get(key);
  if (!matches) {
    const included = picomatch(globs.include, { dot: true });
    const excluded = globs.exclude.length > 0 ? picomatch(globs.exclude, { dot: true }) : () => false;
    matches = (path) => included(path) && !excluded(path);
    if (compiled.size >= REMEMBERED) compiled.clear();
    compiled.set(key, matches);
  }
  return matches;
}

/** Whether a document lies where drafts do; one that lies in no workspace folder does. */
export function isDraftFile(uri: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const path = folder && pathInside(folder, uri);
  return !folder || path == null || draftMatcher(folder)(path);
}

/** What a folder of sources says of itself is neither a source nor anybody's draft. */
const README = /(?:^|\/)readme[^/]*$/i;

interface ContributedLanguage {
  readonly id?: string;
  readonly extensions?: readonly string[];
}

/** The endings of files of some languages, lower case, with their dots: as extensions declare them. */
export function endingsOf(languages: readonly string[]): string[] {
  // Not every language is declared by an extension: some are not installed, and web hosts may have none.
  const endings = new Set(draftEndings(languages));
  for (const { packageJSON } of vscode.extensions.all) {
    const { contributes } = packageJSON as { contributes?: { languages?: readonly ContributedLanguage[] } };
    for (const { id, extensions } of contributes?.languages ?? []) {
      if (id === undefined || !languages.includes(id)) continue;
      for (const ending of extensions ?? []) endings.add(ending.toLowerCase());
    }
  }
  return [...endings];
}

/** Files of all workspace folders whose ending is a draft's, in the order of their paths. */
export async function draftFiles(signal: AbortSignal): Promise<vscode.Uri[]> {
  const found: FoundFiles = { files: new Map(), closed: [] };
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const endings = endingsOf(draftLanguages(folder.uri));
    const isDraft = draftMatcher(folder);
    const isAmongSources = amongSources(folder);
    const matches = (path: string) => {
      if (!isDraft(path) || (README.test(path) && isAmongSources(path))) return false;
      const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
      return endings.some((ending) => name.length > ending.length && name.endsWith(ending));
    };
    await findSources({ folder, include: [], matches, bases: [''] }, found, signal);
  }
  return [...found.files.values()].sort((a, b) => a.toString().localeCompare(b.toString()));
}
