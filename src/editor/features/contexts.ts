import * as vscode from 'vscode';
import type { Feature } from '../services/services.ts';

/** Tells menus and keys whether the active editor shows a draft (`verbatim.isDraft`). */
export const registerContexts: Feature = ({ checker, sources }) => {
  let told: boolean | undefined;
  const tell = () => {
    const document = vscode.window.activeTextEditor?.document;
    const isDraft = document !== undefined && checker.isDraft(document);
    if (isDraft === told) return;
    told = isDraft;
    void vscode.commands.executeCommand('setContext', 'verbatim.isDraft', isDraft);
  };
  tell();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.workspace.onDidOpenTextDocument(tell),
    vscode.workspace.onDidChangeConfiguration(tell),
    sources.onDidChange(tell),
  );
};
