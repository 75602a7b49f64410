/** The entry in the node extension host. */
import * as vscode from 'vscode';
import { activateVerbatim } from './activate.ts';
import type { VerbatimApi } from './editor/api.ts';
import type { FetchPage } from './editor/services/services.ts';
import { startNodeWorker } from './worker/start-node-worker.ts';

/** Loaded with the first page that is asked for. */
const fetchPage: FetchPage = async (address, options) =>
  (await import('./net/node-fetch-page.ts')).fetchPage(address, options);

export function activate(context: vscode.ExtensionContext): VerbatimApi {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker.js').fsPath;
  // Where no folder is open there is nothing to be kept for the next time.
  const folder = context.storageUri && vscode.Uri.joinPath(context.storageUri, 'index').fsPath;
  return activateVerbatim(context, {
    start: () => startNodeWorker(script, folder),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    fetchPage,
  });
}
