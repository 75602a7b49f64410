/** The entry in the web extension host. */
import * as vscode from 'vscode';
import { activateVerbatim } from './activate.ts';
import type { VerbatimApi } from './editor/api.ts';
import { fetchPage } from './net/web-fetch-page.ts';
import { startWebWorker } from './worker/start-web-worker.ts';
import { pauseOnMessageChannel } from './worker/web-pause.ts';

export function activate(context: vscode.ExtensionContext): VerbatimApi {
  const script = async (name: string) => {
    const uri = vscode.Uri.joinPath(context.extensionUri, 'dist', name);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  };
  // Where no folder is open there is nothing to be kept for the next time.
  const database = context.storageUri ? `verbatim ${context.storageUri.toString()}` : '';
  const start = async () =>
    startWebWorker(await script('worker-web.js'), () => script('reader-web.js'), database);
  return activateVerbatim(context, { start, pause: pauseOnMessageChannel(), fetchPage });
}
