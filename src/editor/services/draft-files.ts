/** The files of the workspace that could be drafts. */
import * as vscode from 'vscode';
import { draftEndings } from '../draft-languages.ts';
import { draftLanguages } from './settings.ts';
import { findSources, type FoundFiles } from './source-files.ts';

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
    const matches = (path: string) => {
      const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
      return endings.some((ending) => name.length > ending.length && name.endsWith(ending));
    };
    await findSources({ folder, include: [], matches, bases: [''] }, found, signal);
  }
  return [...found.files.values()].sort((a, b) => a.toString().localeCompare(b.toString()));
}
