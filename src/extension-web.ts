/** The entry in the web extension host. */
import * as vscode from 'vscode';
import { activateVerbatim } from './activate.ts';
import type { VerbatimApi } from './editor/api.ts';
import { startWebWorker } from './worker/start-web-worker.ts';
import { pauseOnMessageChannel } from './worker/web-pause.ts';

export function activate(context: vscode.ExtensionContext): VerbatimApi {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker-web.js');
  const start = async () =>
    startWebWorker(new TextDecoder().decode(await vscode.workspace.fs.readFile(script)));
  return activateVerbatim(context, start, pauseOnMessageChannel());
}
