import * as vscode from 'vscode';

/** A writer who has typed nothing for so long is no longer in the middle of it, in milliseconds. */
const PAUSE = 1500;

/** Knows where somebody is typing: the caret of the active editor, until it leaves or the writer pauses. */
export class Typing implements vscode.Disposable {
  private readonly released = new vscode.EventEmitter<vscode.Uri>();
  /** Fires when the caret of somebody typing has moved, and when they have paused or gone to another editor. */
  readonly onDidChange = this.released.event;
  private readonly disposables: { dispose(): unknown }[] = [this.released];
  private at: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.disposables.push(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const editor = vscode.window.activeTextEditor;
        if (editor?.document !== document) return;
        const caret = editor.selection;
        // What a fix or another program changes elsewhere is not typing.
        const isTyped = contentChanges.some(
          ({ range }) => range.intersection(caret) !== undefined || range.contains(caret.active),
        );
        if (isTyped) this.typed(document.uri);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.at === textEditor.document.uri.toString()) this.released.fire(textEditor.document.uri);
      }),
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.release();
      }),
    );
  }

  /** The caret (offset, UTF-16) where somebody is typing in a document; null where nobody is. */
  caretIn(document: vscode.TextDocument): number | null {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== document || this.at !== document.uri.toString()) return null;
    return document.offsetAt(editor.selection.active);
  }

  private typed(uri: vscode.Uri): void {
    if (this.at !== uri.toString()) this.release();
    this.at = uri.toString();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.release();
    }, PAUSE);
  }

  private release(): void {
    clearTimeout(this.timer);
    if (this.at === null) return;
    const uri = vscode.Uri.parse(this.at);
    this.at = null;
    this.released.fire(uri);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const disposable of this.disposables) disposable.dispose();
  }
}
