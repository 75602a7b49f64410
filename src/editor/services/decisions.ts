import * as vscode from 'vscode';
import { applyDecisions, DecisionIndex, type Decision } from '../../core/decisions/decisions.ts';
import {
  DECISIONS_FILE,
  DecisionsFileError,
  formatDecisions,
  parseDecisions,
  withDecision,
  withoutDecision,
} from '../../core/decisions/decisions-file.ts';
import type { CheckedDraft } from '../../core/engine.ts';
import type { Log } from './log.ts';
import { fileReason, isMissing } from './source-files.ts';

const LOOSE = 'verbatim.decisions';
const NAME = 'verbatim.decisions.name';

/** Where a decision was kept. */
export type Kept = 'folder' | 'workspace';

/** A decisions file that is not changed because it cannot be read: what stands in it would be lost. */
export class UnusableDecisions extends Error {
  constructor(
    readonly uri: vscode.Uri,
    reason: string,
    /** Where the file is to be mended, from 0. */
    readonly line: number,
  ) {
    super(reason);
  }
}

/** The decisions file of a workspace folder. */
export function decisionsFile(folder: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, ...DECISIONS_FILE.split('/'));
}

/** The decisions in a file; none where there is no file. Throws `UnusableDecisions`. */
async function readDecisions(uri: vscode.Uri): Promise<Decision[]> {
  try {
    return parseDecisions(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
  } catch (error) {
    if (isMissing(error)) return [];
    const [reason, line] =
      error instanceof DecisionsFileError ? [error.message, error.line] : [fileReason(error), 0];
    throw new UnusableDecisions(uri, reason, line);
  }
}

/**
 * What people have decided on quotations: in `.verbatim/decisions.json` of each workspace folder for the drafts in it,
 * in the workspace's state for drafts in no folder. A decision is bound to what a quotation says, not to its file: those
 * of the state hold everywhere, so that an untitled draft keeps its decisions when it is saved into a folder.
 */
export class DecisionsService implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  /** Fires when other decisions may hold. */
  readonly onDidChange = this.changed.event;
  private readonly problems = vscode.languages.createDiagnosticCollection('verbatim-decisions');
  private readonly disposables: { dispose(): unknown }[] = [this.changed, this.problems];
  private watchers: vscode.Disposable[] = [];
  private readonly folders = new Map<string, readonly Decision[]>();
  private readonly indexes = new Map<string, DecisionIndex>();
  private work: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly workspaceState: vscode.Memento,
    private readonly globalState: vscode.Memento,
    private readonly log: Log,
  ) {
    this.disposables.push(
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.watch();
      }),
      // Not every file system tells its watchers of what the editor itself writes.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.path.endsWith(DECISIONS_FILE)) this.load();
      }),
    );
    this.watch();
  }

  /** The name that was given last for *Mark as Checked*. */
  get name(): string {
    return this.globalState.get<string>(NAME, '');
  }

  async rememberName(name: string): Promise<void> {
    await this.globalState.update(NAME, name);
  }

  /** A checked draft with the decisions that hold for it. */
  apply(uri: vscode.Uri, draft: CheckedDraft): CheckedDraft {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
    let index = this.indexes.get(folder);
    if (!index) {
      index = new DecisionIndex([...this.loose(), ...(this.folders.get(folder) ?? [])]);
      this.indexes.set(folder, index);
    }
    return applyDecisions(draft, index);
  }

  /** Keeps a decision on a quotation of a draft. Throws `UnusableDecisions`, and the file system's errors. */
  add(uri: vscode.Uri, decision: Decision): Promise<Kept> {
    return this.change(uri, (decisions) => withDecision(decisions, decision));
  }

  /** Takes back what was decided on the quotation of this print. Throws as `add` does. */
  async remove(uri: vscode.Uri, quotation: string): Promise<void> {
    const without = (decisions: readonly Decision[]) => withoutDecision(decisions, quotation);
    await this.keepLoose(without(this.loose()));
    await this.change(uri, without);
  }

  /** Resolves once everything known by now is read and written. */
  async settled(): Promise<void> {
    let work;
    do {
      work = this.work;
      await work;
    } while (work !== this.work);
  }

  private loose(): readonly Decision[] {
    return this.workspaceState.get<readonly Decision[]>(LOOSE, []);
  }

  private async keepLoose(decisions: readonly Decision[]): Promise<void> {
    if (decisions.length === this.loose().length && decisions.length === 0) return;
    await this.workspaceState.update(LOOSE, decisions);
    this.tell();
  }

  private change(
    uri: vscode.Uri,
    make: (decisions: readonly Decision[]) => readonly Decision[],
  ): Promise<Kept> {
    return this.enqueue(async () => {
      const folder = vscode.workspace.getWorkspaceFolder(uri);
      if (!folder) {
        await this.keepLoose(make(this.loose()));
        return 'workspace';
      }
      const file = decisionsFile(folder);
      // Read again: others may have written it since, and what cannot be read must not be overwritten.
      const before = await readDecisions(file);
      const after = make(before);
      if (after.length > 0 || before.length > 0) {
        await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(formatDecisions(after)));
      }
      this.folders.set(folder.uri.toString(), after);
      this.tell();
      return 'folder';
    });
  }

  private tell(): void {
    this.indexes.clear();
    this.changed.fire(undefined);
  }

  /** One piece of work after another, so that no write is lost to another one. */
  private enqueue<T>(task: () => Promise<T>): Promise<T> {
    const result = this.work.then(task);
    this.work = result.catch(() => undefined);
    return result;
  }

  private watch(): void {
    for (const watcher of this.watchers.splice(0)) watcher.dispose();
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const watcher = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(folder, DECISIONS_FILE),
      );
      const load = () => {
        this.load();
      };
      this.watchers.push(
        watcher,
        watcher.onDidChange(load),
        watcher.onDidCreate(load),
        watcher.onDidDelete(load),
      );
    }
    this.load();
  }

  private load(): void {
    void this.enqueue(async () => {
      this.folders.clear();
      this.problems.clear();
      for (const folder of vscode.workspace.workspaceFolders ?? []) {
        const uri = decisionsFile(folder);
        try {
          this.folders.set(folder.uri.toString(), await readDecisions(uri));
        } catch (error) {
          const line = error instanceof UnusableDecisions ? error.line : 0;
          this.report(uri, error instanceof Error ? error.message : String(error), line);
        }
      }
      this.tell();
    });
  }

  /** Says in the log and in Problems, where it is looked for and disturbs nobody, that decisions do not count. */
  private report(uri: vscode.Uri, reason: string, line: number): void {
    this.log.error(`The decisions in ${uri.toString()} do not count: ${reason}`);
    const text = vscode.l10n.t('No decision of this file counts, and none is added to it: {0}', reason);
    const problem = new vscode.Diagnostic(new vscode.Range(line, 0, line, 1), text);
    problem.source = 'Verbatim';
    this.problems.set(uri, [problem]);
  }

  dispose(): void {
    for (const disposable of [...this.watchers, ...this.disposables]) disposable.dispose();
  }
}
