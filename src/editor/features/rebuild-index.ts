import * as vscode from 'vscode';
import type { Feature } from '../services/services.ts';
import { statusText } from '../status-text.ts';

/** How long the outcome stands in the status bar, in milliseconds. */
const SHOWN = 8_000;

/** *Rebuild Index*: searches the folders and reads every source anew, whatever is stored of it. */
export const registerRebuildIndex: Feature = ({ engine, sources }) =>
  vscode.commands.registerCommand('verbatim.rebuildIndex', async () => {
    engine.restart();
    sources.renew();
    await sources.settled();
    const { text, detail } = statusText(sources.state);
    vscode.window.setStatusBarMessage(`$(quote) ${text} (${detail})`, SHOWN);
  });
