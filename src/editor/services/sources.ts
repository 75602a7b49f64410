import * as vscode from 'vscode';
import type { Engine, ReadSource, UnreadableSource } from '../../core/engine.ts';
import type { Log } from './log.ts';
import {
  findBelow,
  findSources,
  folderGlobs,
  pathInside,
  type FolderGlobs,
  type FoundFiles,
} from './source-files.ts';
import { SourceList, type SourceFile } from './source-list.ts';
import { SourceLoader } from './source-loader.ts';
import { sizesOf, type Sized } from './source-reader.ts';
import type { ToldLanguage } from './told-language.ts';

/** Changes on disk are gathered for so long, in milliseconds: a checkout touches many files at once. */
const GATHER = 150;

/** How far the reading of sources has come. */
export interface SourcesState {
  readonly reading: boolean;
  readonly done: number;
  readonly total: number;
  readonly readable: number;
  /** By the names a person knows them by; folders that could not be looked into are among them. */
  readonly unreadable: readonly UnreadableSource[];
  /** The places that are looked in, for a person. */
  readonly lookedIn: readonly string[];
  /** Why nothing can be checked although there may be sources: the engine has stopped. Null while all is well. */
  readonly failure: string | null;
  /** What is missing since a person stopped the reading; null where nothing is. */
  readonly stopped: StoppedReading | null;
}

/** Where reading was stopped. */
export interface StoppedReading {
  /** Files that were found and not read. */
  readonly left: number;
  /** True where the folders were not searched to the end, so that there may be files that nobody knows of. */
  readonly isSearchCut: boolean;
}

/** A piece of work on the sources; `stop` aborts once a person has asked to end it. */
type Task = (stop: AbortSignal) => Promise<void>;

/**
 * Keeps the engine's sources in step with the files of the workspace: reads them through `workspace.fs`, so that
 * remote and virtual folders work, and watches the globs of the setting, and those only. The sources of every folder
 * serve all drafts.
 */
export class SourcesService implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<SourcesState>();
  /** Fires while sources are read and whenever the set of sources has changed. */
  readonly onDidChange = this.changed.event;
  private readonly disposables: { dispose(): unknown }[] = [this.changed];
  private readonly list = new SourceList();
  private readonly loader: SourceLoader;
  private closed: FoundFiles['closed'] = [];
  private readonly gathered = new Map<string, vscode.Uri>();
  private globs: FolderGlobs[] = [];
  private sample: FolderGlobs | null = null;
  private watchers: vscode.Disposable[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private work: Promise<void> = Promise.resolve();
  private scan = new AbortController();
  private stopper = new AbortController();
  private isSearchCut = false;
  /** Whether there are sources to answer from before the first search of the folders has ended. */
  private stored: Promise<boolean>;
  private waiting = 0;
  private scanning = 0;
  private done = 0;
  private total = 0;
  private failure: string | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly log: Log,
    private readonly told: ToldLanguage,
  ) {
    this.loader = new SourceLoader(this.list, log);
    this.disposables.push(
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.rebuild();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        const isOurs = ['verbatim.sources', 'verbatim.exclude'].some((key) =>
          event.affectsConfiguration(key),
        );
        if (isOurs) this.rebuild();
      }),
      // Not every file system tells its watchers of what the editor itself writes.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (this.isSource(uri)) this.gather(uri);
      }),
    );
    this.stored = engine.status().then(
      ({ articles }) => articles > 0,
      () => false,
    );
    this.rebuild();
  }

  get state(): SourcesState {
    const { asRelativePath } = vscode.workspace;
    const closed = this.closed.map(({ uri, reason }) => ({ path: asRelativePath(uri), reason }));
    const isOneOfMany = this.globs.length > 1;
    const { isSearchCut } = this;
    const { left } = this.list;
    return {
      reading: this.waiting > 0 || this.gathered.size > 0,
      done: this.done,
      total: this.total,
      readable: this.list.readable,
      unreadable: [...closed, ...this.list.unreadable],
      lookedIn: this.globs.flatMap(({ folder, include }) =>
        include.map((glob) => (isOneOfMany ? `${folder.name}/${glob}` : glob)),
      ),
      failure: this.failure,
      stopped: left > 0 || isSearchCut ? { left, isSearchCut } : null,
    };
  }

  /** The files on the list, in no order; folders that could not be looked into are not among them. */
  get files(): readonly SourceFile[] {
    return this.list.all;
  }

  /** Reads one file again. */
  retry(uri: vscode.Uri): void {
    this.gather(uri);
  }

  /** The file of a source the engine names; undefined where it is none of ours. */
  uriOf(name: string): vscode.Uri | undefined {
    return this.list.uriOf(name);
  }

  /** Whether a document is a source, by the globs of the folder it lies in. */
  isSource(uri: vscode.Uri): boolean {
    return this.globs.some(({ folder, matches }) => {
      const path = pathInside(folder, uri);
      return path !== null && matches(path);
    });
  }

  /**
   * Resolves once no folder is being searched: a check before that would miss sources that are there. Not at the start
   * where an earlier window has left an index: the first answer comes from that, and again when it has been compared.
   */
  async scanned(): Promise<void> {
    if (await this.stored) return;
    while (this.scanning > 0) await this.work;
  }

  /** Resolves once every change known by now has reached the engine. */
  async settled(): Promise<void> {
    while (this.waiting > 0 || this.gathered.size > 0) {
      if (this.gathered.size > 0) this.flush();
      await this.work;
    }
  }

  /** Ends the reading that is under way or waits. What was read stays; `rebuild` goes on with the rest. */
  stop(): void {
    this.stopper.abort();
    this.stopper = new AbortController();
  }

  /** Searches all folders and reads all sources again. A search that is under way is given up. */
  rebuild(): void {
    for (const watcher of this.watchers.splice(0)) watcher.dispose();
    const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folderGlobs(folder));
    for (const { folder, include } of folders) {
      for (const glob of include) this.watch(folder, glob);
    }
    this.globs = this.sample ? [...folders, this.sample] : folders;
    this.scan.abort();
    this.scan = new AbortController();
    const { signal } = this.scan;
    this.scanning++;
    this.enqueue((stop) =>
      this.readAll(signal, stop).finally(() => {
        this.scanning--;
        this.stored = Promise.resolve(false);
      }),
    );
  }

  /** Takes a folder that is none of the workspace's among the sources, and never watches it; null takes it out again. */
  setSample(sample: FolderGlobs | null): void {
    this.sample = sample;
    this.rebuild();
  }

  /** Forgets all sources and reads them anew, whatever is stored of them. */
  renew(): void {
    this.enqueue(() =>
      this.loader.forget(
        this.list.uris.map((uri) => uri.toString()),
        this.engine,
      ),
    );
    this.rebuild();
  }

  /** Takes note that the engine has stopped: nothing can be checked until `rebuild`. */
  fail(reason: string): void {
    this.failure = reason;
    this.changed.fire(this.state);
  }

  /** Reads all known sources again for an engine that has none. */
  async restore(fresh: Engine): Promise<void> {
    await this.loader.load(this.list.taken, fresh, new AbortController().signal);
  }

  private watch(folder: vscode.WorkspaceFolder, glob: string): void {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, glob));
    const gather = (uri: vscode.Uri) => {
      if (this.isSource(uri) || this.list.has(uri.toString())) this.gather(uri);
    };
    this.watchers.push(
      watcher,
      watcher.onDidChange(gather),
      watcher.onDidCreate(gather),
      watcher.onDidDelete(gather),
    );
  }

  private gather(uri: vscode.Uri): void {
    this.gathered.set(uri.toString(), uri);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.flush();
    }, GATHER);
  }

  private flush(): void {
    clearTimeout(this.timer);
    const changed = new Map(this.gathered);
    this.gathered.clear();
    if (changed.size > 0) this.enqueue((stop) => this.readChanged(changed, stop));
  }

  /** Work on the sources is done one piece after another, so that a late read never overtakes a newer one. */
  private enqueue(task: Task): void {
    const { signal } = this.stopper;
    this.waiting++;
    this.work = this.work
      .then(() => task(signal))
      .catch((error: unknown) => {
        this.failure = error instanceof Error ? error.message : String(error);
        this.log.error(`Reading sources failed: ${this.failure}`);
      })
      .finally(() => {
        this.waiting--;
        this.changed.fire(this.state);
      });
    this.changed.fire(this.state);
  }

  private async readAll(given: AbortSignal, stop: AbortSignal): Promise<void> {
    this.failure = null;
    const signal = AbortSignal.any([given, stop]);
    const found: FoundFiles = { files: new Map(), closed: [] };
    for (const globs of this.globs) await findSources(globs, found, signal);
    const sizes = await sizesOf([...found.files.values()], signal);
    this.isSearchCut = stop.aborted;
    if (signal.aborted) return;
    this.closed = found.closed;
    for (const { uri, reason } of found.closed) this.log.warn(`Not searched: ${uri.toString()}: ${reason}`);
    await this.loader.forget(this.list.missingFrom(found.files), this.engine);
    // Names carry the folder's where several are open: with the folders, they may have changed.
    const renamed = this.list.uris.filter(
      (uri) => this.list.add(uri) !== vscode.workspace.asRelativePath(uri),
    );
    await this.loader.forget(
      renamed.map((uri) => uri.toString()),
      this.engine,
    );
    await this.loadOrLeave(await this.stale([...found.files.values()], sizes), signal, stop);
    // Given up half-way, some have not been read.
    if (!given.aborted && !stop.aborted) await this.told.keep();
    const { readable, unreadable } = this.state;
    this.log.info(`${readable} sources read, ${unreadable.length} not readable.`);
  }

  /** Reads files; where a person stops it, notes those that were not come to. */
  private async loadOrLeave(
    uris: readonly vscode.Uri[],
    signal: AbortSignal,
    stop: AbortSignal,
  ): Promise<void> {
    const left = await this.loader.load(uris, this.engine, signal, (done) => {
      this.done = done;
      this.total = uris.length;
      this.changed.fire(this.state);
    });
    if (!stop.aborted || left.length === 0) return;
    const names = left.map((uri) => this.list.add(uri));
    for (const name of names) this.list.leave(name);
    // An earlier version is no source any more.
    await this.engine.removeSources(names);
    this.log.warn(`Reading was stopped: ${left.length} files were not read.`);
  }

  /** Those of all sources that the engine does not know as they are, from an earlier window or from before. */
  private async stale(uris: readonly vscode.Uri[], sizes: readonly Sized[]): Promise<vscode.Uri[]> {
    const present = sizes.map(({ uri, size, modified }) => ({ path: this.list.add(uri), size, modified }));
    const compared = await this.engine.compareSources(present, this.told.isOther);
    const stale = new Set(compared.stale);
    const held = new Map<string, ReadSource[]>();
    for (const article of compared.held) held.set(article.file, [...(held.get(article.file) ?? []), article]);
    const { unreadable } = await this.engine.status();
    const reasons = new Map(unreadable.map(({ path, reason }) => [path, reason]));
    const known = new Set<string>();
    for (const { path } of present) {
      if (stale.has(path)) continue;
      this.list.note(path, reasons.get(path) ?? held.get(path) ?? []);
      known.add(path);
    }
    return uris.filter((uri) => !known.has(this.list.add(uri)));
  }

  /** Reads what watchers told of: files, and folders that came or went as a whole. */
  private async readChanged(changed: ReadonlyMap<string, vscode.Uri>, stop: AbortSignal): Promise<void> {
    const { signal } = new AbortController();
    const found: FoundFiles = { files: new Map(), closed: [] };
    for (const uri of changed.values()) {
      for (const globs of this.globs) {
        if (pathInside(globs.folder, uri) !== null) await findBelow(globs, uri, found, signal);
      }
    }
    const gone = this.list.atOrBelow(new Set(changed.keys())).filter((address) => !found.files.has(address));
    await this.loader.forget(gone, this.engine);
    this.closed = [...this.closed.filter(({ uri }) => !changed.has(uri.toString())), ...found.closed];
    await this.loadOrLeave([...found.files.values()], stop, stop);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.scan.abort();
    for (const disposable of [...this.watchers, ...this.disposables]) disposable.dispose();
  }
}
