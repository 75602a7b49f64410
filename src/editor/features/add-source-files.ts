import * as vscode from 'vscode';
import type { Feature, Services } from '../services/services.ts';
import { addToList, sourceGlobs } from '../services/settings.ts';
import { pathInside } from '../services/source-files.ts';
import { chosenFolder, freeUri, mayAddSources, sourceFolder } from '../services/source-folder.ts';
import { globOf } from '../source-tree.ts';

/** How long the outcome stands in the status bar, in milliseconds. */
const SHOWN = 8_000;

function isUris(value: unknown): value is vscode.Uri[] {
  return Array.isArray(value) && value.length > 0 && value.every((uri) => uri instanceof vscode.Uri);
}

/** Copies one file among the sources under a name that is free; null where it cannot be copied. */
async function copyInto(folder: vscode.Uri, uri: vscode.Uri, { log }: Services): Promise<vscode.Uri | null> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  try {
    const target = await freeUri(folder, stem, extension);
    await vscode.workspace.fs.copy(uri, target, { overwrite: false });
    return target;
  } catch (error) {
    log.error(`Copying ${uri.toString()} failed: ${String(error)}`);
    return null;
  }
}

async function addFiles(services: Services, given: unknown, into: unknown): Promise<void> {
  if (!mayAddSources()) return;
  const known = into instanceof vscode.Uri ? vscode.workspace.getWorkspaceFolder(into) : undefined;
  const target = known ?? (await chosenFolder());
  if (!target) return;
  const picked = isUris(given)
    ? given
    : await vscode.window.showOpenDialog({
        canSelectMany: true,
        openLabel: vscode.l10n.t('Add to Sources'),
        title: vscode.l10n.t('Add Source Files'),
      });
  if (!picked) return;
  // One that is a source already needs no second copy.
  const wanted = picked.filter((uri) => !services.sources.isSource(uri));
  const folder = sourceFolder(target);
  await vscode.workspace.fs.createDirectory(folder);
  let added = 0;
  for (const uri of wanted) if (await copyInto(folder, uri, services)) added++;
  if (added < wanted.length) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        '{0} of {1} files could not be added. The log says why.',
        wanted.length - added,
        wanted.length,
      ),
    );
  }
  const where = vscode.workspace.asRelativePath(folder);
  vscode.window.setStatusBarMessage(vscode.l10n.t('{0} files added to {1}', added, where), SHOWN);
}

/** Adds a glob for a folder of the workspace to its setting; a folder elsewhere cannot be watched, and is told of. */
async function addFolder(given: unknown): Promise<void> {
  if (!mayAddSources()) return;
  const [picked] =
    given instanceof vscode.Uri
      ? [given]
      : ((await vscode.window.showOpenDialog({
          canSelectFiles: false,
          canSelectFolders: true,
          openLabel: vscode.l10n.t('Use as Sources'),
          title: vscode.l10n.t('Add Source Folder'),
        })) ?? []);
  if (!picked) return;
  const folder = vscode.workspace.getWorkspaceFolder(picked);
  if (!folder) {
    const add = vscode.l10n.t('Add Folder to Workspace');
    const text = vscode.l10n.t(
      'This folder is not in the workspace. Add it to the workspace, then choose it again, or copy its files with Add Source Files.',
    );
    if ((await vscode.window.showWarningMessage(text, add)) === add) {
      const count = vscode.workspace.workspaceFolders?.length ?? 0;
      vscode.workspace.updateWorkspaceFolders(count, 0, { uri: picked });
    }
    return;
  }
  const path = pathInside(folder, picked);
  const glob = path === null || path === '' ? '**' : `${globOf(path)}/**`;
  if (!sourceGlobs(folder).include.includes(glob)) await addToList('sources', folder, glob);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Sources are also read from {0}', glob), SHOWN);
}

/** *Add Source Files…* copies files among the sources, *Add Source Folder…* reads a folder where it is. */
export const registerAddSourceFiles: Feature = (services) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('verbatim.addSourceFiles', (given: unknown, into: unknown) =>
      addFiles(services, given, into),
    ),
    vscode.commands.registerCommand('verbatim.addSourceFolder', addFolder),
  );
