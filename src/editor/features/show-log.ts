import * as vscode from 'vscode';
import type { Feature } from '../services/services.ts';

/** *Verbatim: Show Log*: what was read, what was not and why, and the life of the worker. */
export const registerShowLog: Feature = ({ log }) =>
  vscode.commands.registerCommand('verbatim.showLog', () => {
    log.show();
  });
