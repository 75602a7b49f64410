/** Where new sources are kept. */
import * as vscode from 'vscode';
import { sourceGlobs } from './settings.ts';

/** The folder that the first pattern of a workspace folder's sources begins with: `seeds` of `seeds/**`. */
export function sourceFolder(folder: vscode.WorkspaceFolder): vscode.Uri {
  const [pattern = 'sources/**'] = sourceGlobs(folder).include;
  const names = pattern.split('/');
  const fixed = names.slice(
    0,
    Math.max(
      0,
      names.findIndex((name) => /[*?{[]/.test(name)),
    ),
  );
  return vscode.Uri.joinPath(folder.uri, ...fixed);
}

/**
 * Whether sources may be added: into folders that are trusted. Says so where not. What a draft is checked against must
 * not be changed by links and key bindings that a stranger's folder brings along.
 */
export function mayAddSources(): boolean {
  if (vscode.workspace.isTrusted) return true;
  void vscode.window.showErrorMessage(vscode.l10n.t('Sources are added only to trusted workspaces.'));
  return false;
}

/**
 * The workspace folder that sources are added to: the one of the name, if a caller gives one; else it asks where
 * several are open, and says so where none is.
 */
export async function chosenFolder(named?: unknown): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const asked = folders.find(({ name }) => name === named);
  if (asked) return asked;
  if (folders.length > 1) return vscode.window.showWorkspaceFolderPick();
  if (folders[0] === undefined)
    void vscode.window.showErrorMessage(
      vscode.l10n.t('Open a folder first: sources are kept in a folder of the workspace.'),
    );
  return folders[0];
}

/** Whether there is a file or folder at an address. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** An address in a folder that nothing stands at: `name.ext`, `name-2.ext`, … `extension` has its dot. */
export async function freeUri(folder: vscode.Uri, name: string, extension: string): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const uri = vscode.Uri.joinPath(folder, `${name}${number === 1 ? '' : `-${number}`}${extension}`);
    if (!(await exists(uri))) return uri;
  }
}
