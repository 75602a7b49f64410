/** The entry in the node extension host. */
import * as vscode from 'vscode';
import { activateVerbatim } from './activate.ts';
import type { VerbatimApi } from './editor/api.ts';
import { fetchPage } from './net/node-fetch-page.ts';
import { startNodeWorker } from './worker/start-node-worker.ts';

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
