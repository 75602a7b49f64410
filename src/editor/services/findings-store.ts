import * as vscode from 'vscode';
import type { CheckedDraft, CheckedQuotation } from '../../core/engine.ts';
import type { DecisionsService } from './decisions.ts';

/** A draft's last check and the version of the document it is true of. */
export interface StoredCheck {
  readonly uri: vscode.Uri;
  readonly version: number;
  readonly draft: CheckedDraft;
}

/** The one place where results are kept, with people's decisions on them. Diagnostics, hovers and the status read it; only the checker writes it. */
export class FindingsStore implements vscode.Disposable {
  private readonly checks = new Map<string, StoredCheck>();
  /** As the checker gave them, to be decided on again when decisions change. */
  private readonly undecided = new Map<string, StoredCheck>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly listener: vscode.Disposable;

  constructor(private readonly decisions: DecisionsService) {
    this.listener = decisions.onDidChange(() => {
      for (const check of [...this.undecided.values()]) this.set(check);
    });
  }

  get(uri: vscode.Uri): StoredCheck | undefined {
    return this.checks.get(uri.toString());
  }

  /** All checks there are, in no order. */
  get all(): readonly StoredCheck[] {
    return [...this.checks.values()];
  }

  set(check: StoredCheck): void {
    const key = check.uri.toString();
    this.undecided.set(key, check);
    this.checks.set(key, { ...check, draft: this.decisions.apply(check.uri, check.draft) });
    this.changed.fire(check.uri);
  }

  delete(uri: vscode.Uri): void {
    this.undecided.delete(uri.toString());
    if (this.checks.delete(uri.toString())) this.changed.fire(uri);
  }

  /** The innermost quotation at an offset (UTF-16), its marks included. */
  quotationAt(uri: vscode.Uri, offset: number): CheckedQuotation | undefined {
    return this.get(uri)
      ?.draft.quotations.filter(({ start, end }) => start - 1 <= offset && offset <= end + 1)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }
}
