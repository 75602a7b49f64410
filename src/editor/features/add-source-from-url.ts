import * as vscode from 'vscode';
import type { SavedArticle } from '../../core/engine.ts';
import { checkedUrl } from '../../net/addresses.ts';
import { pageName } from '../../net/page.ts';
import type { Feature, Services } from '../services/services.ts';
import { allowsNetwork, allowsPrivateHosts } from '../services/settings.ts';
import { chosenFolder, freeUri, mayAddSources, sourceFolder } from '../services/source-folder.ts';
import { sha256 } from '../../worker/sha256.ts';

/** The clipboard's text if it is an address: what a person has just copied is mostly what is wanted. */
async function copiedAddress(): Promise<string> {
  const text = (await vscode.env.clipboard.readText()).trim();
  return /^https?:\/\/\S+$/i.test(text) ? text : '';
}

async function askForAddress(allowPrivate: boolean): Promise<string | undefined> {
  const address = await vscode.window.showInputBox({
    title: vscode.l10n.t('Add Source from URL'),
    prompt: vscode.l10n.t('The page is fetched once and saved as Markdown among your sources.'),
    placeHolder: 'https://',
    value: await copiedAddress(),
    ignoreFocusOut: true,
    validateInput: (value) => {
      try {
        checkedUrl(value.trim(), allowPrivate);
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
  });
  return address?.trim();
}

/** Writes an article beside the other sources, never over one of them. */
async function save(folder: vscode.Uri, { name, markdown }: SavedArticle): Promise<vscode.Uri> {
  const uri = await freeUri(folder, name, '.md');
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(markdown));
  return uri;
}

async function fetchInto(
  { engine, fetchPage }: Services,
  address: string,
  folder: vscode.WorkspaceFolder,
  signal: AbortSignal,
): Promise<vscode.Uri[]> {
  const page = await fetchPage(address, { allowPrivate: allowsPrivateHosts(), signal });
  const saved = await engine.savedSource(
    { path: pageName(page), content: page.bytes },
    {
      url: page.url,
      retrieved: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
      hash: await sha256(page.bytes),
    },
  );
  signal.throwIfAborted();
  if ('reason' in saved)
    throw new Error(vscode.l10n.t('{0} was fetched, but it is not readable: {1}', page.url, saved.reason));
  const uris: vscode.Uri[] = [];
  for (const article of saved) uris.push(await save(sourceFolder(folder), article));
  return uris;
}

/**
 * Fetches a page when the user asks, and saves what it says as a source. Not in workspaces that are not trusted. A
 * keybinding may give the address, and the name of the workspace folder, as arguments.
 */
export const registerAddSourceFromUrl: Feature = (services) =>
  vscode.commands.registerCommand('verbatim.addSourceFromUrl', async (given: unknown, into: unknown) => {
    const { log } = services;
    if (!mayAddSources()) return;
    if (!allowsNetwork()) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('Fetching pages is switched off by the setting {0}.', 'verbatim.network.enabled'),
      );
      return;
    }
    const folder = await chosenFolder(into);
    if (!folder) return;
    const address = typeof given === 'string' ? given : await askForAddress(allowsPrivateHosts());
    if (address === undefined || address === '') return;
    try {
      const uris = await vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: vscode.l10n.t('Fetching {0}', address),
          cancellable: true,
        },
        (_, token) => {
          const controller = new AbortController();
          token.onCancellationRequested(() => {
            controller.abort();
          });
          return fetchInto(services, address, folder, controller.signal);
        },
      );
      log.info(`Saved ${address} as ${uris.map((uri) => uri.toString()).join(', ')}`);
      if (uris[0]) await vscode.window.showTextDocument(uris[0], { preview: true });
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') return;
      log.error(`Fetching ${address} failed: ${String(error)}`);
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  });
