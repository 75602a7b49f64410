/** What the tests share. They wait for events, never for a time; mocha's timeout is the only clock. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { VerbatimApi } from '../../../src/editor/api.ts';

/** The extension's interface; activates it where nothing has done so yet. */
export async function verbatim(): Promise<VerbatimApi> {
  const extension = vscode.extensions.getExtension<VerbatimApi>('verbatim.verbatim');
  assert.ok(extension, 'the extension is not there');
  return extension.activate();
}

/** A file of the workspace by the name of its folder and its path inside. */
export function fileIn(folder: string, path: string): vscode.Uri {
  const found = vscode.workspace.workspaceFolders?.find(({ name }) => name === folder);
  assert.ok(found, `no workspace folder ${folder}`);
  return vscode.Uri.joinPath(found.uri, path);
}

/** Opens a document in an editor and waits until it is checked. */
export async function openDraft(target: vscode.Uri | vscode.TextDocument): Promise<vscode.TextDocument> {
  const document = 'getText' in target ? target : await vscode.workspace.openTextDocument(target);
  // A preview would be closed for the next draft, and its findings with it.
  await vscode.window.showTextDocument(document, { preview: false });
  await (await verbatim()).whenIdle();
  return document;
}

/** Verbatim's diagnostics of a document, in its order. */
export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Verbatim')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The code of a diagnostic that links to its page. */
export function codeOf({ code }: vscode.Diagnostic): string {
  assert.ok(typeof code === 'object', 'the code has no link');
  return String(code.value);
}

/** The codes of a document's diagnostics, in its order. */
export function codes(uri: vscode.Uri): string[] {
  return findings(uri).map(codeOf);
}

/** Resolves once `holds` is true: asked now and after every event. */
export function until<T>(event: vscode.Event<T>, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (holds()) {
      resolve();
      return;
    }
    const listener = event(() => {
      if (!holds()) return;
      listener.dispose();
      resolve();
    });
  });
}

/** Resolves once the diagnostics of a document have exactly these codes. */
export function untilCodes(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  return until(vscode.languages.onDidChangeDiagnostics, () => codes(uri).join() === expected.join());
}

/** The range of the first place where words stand in a document. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `the document does not have "${words}"`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Replaces the first place where words stand in a document. Waits for the edit, not for its check. */
export async function replaceWords(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, from), to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** The text of the hovers at a position. */
export async function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

/** Markdown's escapes taken out, so that a test can look for the words. */
export function plain(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Puts a text back into a document and its file. VS Code in a browser saves by itself, so that a revert is not enough. */
export async function putBack(uri: vscode.Uri, text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.getText() !== text) {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), text);
    assert.ok(await vscode.workspace.applyEdit(edit));
  }
  await document.save();
}

/** Puts a document back to what is on disk and closes every editor. */
export async function revertAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty || document.isUntitled) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  // One that is not gone yet would be given, text and all, to the next that asks for a new one.
  const isLeft = () => vscode.workspace.textDocuments.some(({ isUntitled }) => isUntitled);
  for (let tries = 200; tries > 0 && isLeft(); tries--)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Whether there is a file or folder. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Writes a text file. */
export async function writeText(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** Reads a text file. */
export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
