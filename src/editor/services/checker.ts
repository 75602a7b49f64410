import * as vscode from 'vscode';
import type { CheckedDraft, Engine } from '../../core/engine.ts';
import { draftLanguage, draftName } from '../draft-languages.ts';
import type { FindingsStore } from './findings-store.ts';
import { isDraftFile } from './draft-files.ts';
import type { HostWorkMeter } from './host-work.ts';
import type { Log } from './log.ts';
import { checkOptions, draftLanguages, languageSetting, runSetting } from './settings.ts';
import { COMPARE_SCHEME, READER_SCHEME } from './source-places.ts';
import type { SourcesService } from './sources.ts';

/** A draft is checked when its writer has paused for so long, in milliseconds. */
const DEBOUNCE = 250;
/** Data that editors show as plain text (a report as CSV is some) and that nobody writes as a draft. */
const DATA = /\.(?:csv|tsv|sarif|log)$/i;
/** Documents that show something else's content. */
const NOT_DRAFTS = new Set([
  'git',
  'output',
  'vscode',
  'vscode-scm',
  'comment',
  'debug',
  'search-editor',
  'vscode-settings',
  COMPARE_SCHEME,
  READER_SCHEME,
]);

/** How a check ended: with a result, overtaken (by an edit, by changed sources, by hand), or with an error. */
export type CheckOutcome = CheckedDraft | 'overtaken' | 'failed';

interface Running {
  readonly controller: AbortController;
  readonly promise: Promise<CheckOutcome>;
}

/** Decides which documents are drafts, and when they are checked. Late results are dropped by document version. */
export class DraftChecker implements vscode.Disposable {
  private readonly disposables: vscode.Disposable[] = [];
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly running = new Map<string, Running>();
  /** Drafts whose results stay when their documents are closed. */
  private readonly kept = new Map<string, vscode.Uri>();
  private watcher: vscode.FileSystemWatcher | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly sources: SourcesService,
    private readonly store: FindingsStore,
    private readonly meter: HostWorkMeter,
    private readonly log: Log,
  ) {
    this.disposables.push(
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (!this.isDraft(document)) this.forget(document.uri);
        else if (runSetting(document.uri) !== 'manual' || this.store.get(document.uri))
          this.schedule(document, 0);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && runSetting(document.uri) === 'type')
          this.schedule(document, DEBOUNCE);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => {
        if (runSetting(document.uri) !== 'manual') this.schedule(document, 0);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.giveUp(uri);
        if (!this.kept.has(uri.toString())) this.store.delete(uri);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('verbatim')) this.checkAll();
      }),
      sources.onDidChange((state) => {
        if (!state.reading) this.checkAll();
      }),
    );
    this.checkAll();
  }

  /** Whether a document is a draft: of a draft's language, shown for its own sake, and no source. */
  isDraft(document: vscode.TextDocument): boolean {
    const { uri, languageId } = document;
    return (
      draftLanguages(uri).includes(draftLanguage(languageId, uri.path)) &&
      !NOT_DRAFTS.has(uri.scheme) &&
      !DATA.test(uri.path) &&
      isDraftFile(uri) &&
      !this.sources.isSource(uri)
    );
  }

  private checkAll(): void {
    for (const document of vscode.workspace.textDocuments) {
      if (!this.isDraft(document)) this.forget(document.uri);
      else if (runSetting(document.uri) !== 'manual' || this.store.get(document.uri))
        this.schedule(document, 0);
    }
    for (const uri of this.kept.values()) this.checkClosed(uri);
  }

  /** Keeps the result of a draft when its document is closed, and in step with its file and with the sources. */
  keep(uri: vscode.Uri): void {
    this.kept.set(uri.toString(), uri);
    if (this.watcher) return;
    this.watcher = vscode.workspace.createFileSystemWatcher('**/*', true);
    this.disposables.push(
      this.watcher,
      this.watcher.onDidChange((changed) => {
        if (this.kept.has(changed.toString())) this.checkClosed(changed);
      }),
      this.watcher.onDidDelete((deleted) => {
        if (this.kept.has(deleted.toString())) this.forget(deleted);
      }),
    );
  }

  /** Checks a kept draft whose document is closed: opening it does. */
  private checkClosed(uri: vscode.Uri): void {
    const key = uri.toString();
    if (vscode.workspace.textDocuments.some((document) => document.uri.toString() === key)) return;
    vscode.workspace.openTextDocument(uri).then(undefined, (error: unknown) => {
      this.log.warn(`${key} can no longer be checked: ${String(error)}`);
      this.forget(uri);
    });
  }

  private schedule(document: vscode.TextDocument, delay: number): void {
    if (!this.isDraft(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => {
        this.timers.delete(key);
        void this.check(document);
      }, delay),
    );
  }

  private giveUp(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.running.get(key)?.controller.abort();
    this.running.delete(key);
  }

  private forget(uri: vscode.Uri): void {
    this.giveUp(uri);
    this.kept.delete(uri.toString());
    this.store.delete(uri);
  }

  /** Checks a draft once all folders have been searched; an older check of the same draft is given up. */
  check(document: vscode.TextDocument): Promise<CheckOutcome> {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.running.get(key)?.controller.abort();
    const controller = new AbortController();
    const promise = this.run(document, controller.signal).finally(() => {
      if (this.running.get(key)?.controller === controller) this.running.delete(key);
    });
    this.running.set(key, { controller, promise });
    return promise;
  }

  /** Gives up the check of a draft that is under way. */
  cancel(uri: vscode.Uri): void {
    this.running.get(uri.toString())?.controller.abort();
  }

  private async run(document: vscode.TextDocument, signal: AbortSignal): Promise<CheckOutcome> {
    await this.sources.scanned();
    const isOver = () => signal.aborted || document.isClosed;
    if (isOver()) return 'overtaken';
    const { version, uri } = document;
    const text = this.meter.measure('take the text of a draft', () => document.getText());
    const name = draftName(document.languageId, uri.path);
    try {
      const language = languageSetting(uri);
      const input = language === undefined ? { name, text } : { name, text, language };
      const since = performance.now();
      const draft = await this.engine.checkDraft(input, checkOptions(uri), signal);
      const { quotations, verified, contradicted } = draft.summary;
      this.log.debug(
        `${uri.toString()} checked in ${Math.round(performance.now() - since)} ms: ` +
          `${quotations} quotations, ${verified} verified, ${contradicted} contradicted`,
      );
      if (isOver()) return 'overtaken';
      if (document.version !== version) {
        // Typed on meanwhile: the result is true of a text that is gone.
        if (runSetting(uri) !== 'manual') this.schedule(document, DEBOUNCE);
        return 'overtaken';
      }
      this.meter.measure('show the findings of a draft', () => {
        this.store.set({ uri, version, draft });
      });
      // With the decisions on it: what is summed up is what is shown.
      return this.store.get(uri)?.draft ?? draft;
    } catch (error) {
      if (isOver()) return 'overtaken';
      this.log.error(`Checking ${uri.toString()} failed: ${String(error)}`);
      // Findings of an older text, or of sources that are gone, are worse than none.
      this.store.delete(uri);
      return 'failed';
    }
  }

  /** Resolves once no draft is waiting to be checked. */
  async settled(): Promise<void> {
    while (this.timers.size > 0 || this.running.size > 0) {
      await Promise.all([...this.running.values()].map(({ promise }) => promise));
      if (this.timers.size > 0) await new Promise((resolve) => setTimeout(resolve, DEBOUNCE / 5));
    }
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const { controller } of this.running.values()) controller.abort();
    for (const disposable of this.disposables) disposable.dispose();
  }
}
