import * as vscode from 'vscode';

let folder: vscode.Uri | undefined;

/** Tells where the extension is installed: the pages of findings ship with it. Called once, on activation. */
export function setExtensionFolder(uri: vscode.Uri): void {
  folder = uri;
}

/** A file that ships with the extension. */
export function extensionFile(...path: string[]): vscode.Uri {
  return vscode.Uri.joinPath(folder ?? vscode.Uri.file('/'), ...path);
}

/** The page of a finding code: its section in `docs/findings.md`, as shipped. */
export function findingPage(code: string): vscode.Uri {
  const page = extensionFile('docs', 'findings.md');
  return page.with({ fragment: code.replace('/', '-') });
}
