import picomatch from 'picomatch';
import * as vscode from 'vscode';
import type { Engine, SourceInput, UnreadableSource } from '../../core/engine.ts';
import { MAX_SOURCE_BYTES } from '../../core/sources/decode.ts';
import { sourceGlobs } from './settings.ts';

/** Files are read and handed to the engine so many at a time. */
const BATCH = 32;
/** Changes on disk are gathered for so long, in milliseconds: a checkout touches many files at once. */
const GATHER = 150;

/** How far the reading of sources has come. */
export interface SourcesState {
  readonly reading: boolean;
  readonly done: number;
  readonly total: number;
  readonly readable: number;
  readonly unreadable: readonly UnreadableSource[];
  /** The places that are looked in, for a person. */
  readonly lookedIn: readonly string[];
}

interface Patterns {
  readonly matches: (path: string) => boolean;
  readonly bases: readonly string[];
  readonly include: readonly string[];
}

function patternsOf(folder: vscode.WorkspaceFolder): Patterns {
  const { include, exclude } = sourceGlobs(folder);
  const options = { dot: false, nocase: false };
  const included = include.length > 0 ? picomatch(include, options) : () => false;
  const excluded = exclude.length > 0 ? picomatch(exclude, { ...options, dot: true }) : () => false;
  return {
    matches: (path) => included(path) && !excluded(path),
    bases: [...new Set(include.map((glob) => picomatch.scan(glob).base))],
    include,
  };
}

/** The path of a file inside a workspace folder, with `/`; null where it lies outside. */
function pathInside(folder: vscode.WorkspaceFolder, uri: vscode.Uri): string | null {
  const base = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  const isInside =
    uri.scheme === folder.uri.scheme && uri.authority === folder.uri.authority && uri.path.startsWith(base);
  return isInside ? uri.path.slice(base.length) : null;
}

/** A reason in words for a file that `workspace.fs` did not hand over. */
function fileReason(error: unknown): string {
  if (error instanceof vscode.FileSystemError) {
    if (error.code === 'FileNotFound') return vscode.l10n.t('it was deleted while it was read');
    if (error.code === 'NoPermissions') return vscode.l10n.t('no permission to read it');
    if (error.code === 'Unavailable') return vscode.l10n.t('its file system is not available');
  }
  return error instanceof Error ? error.message : String(error);
}

/**
 * Keeps the engine's sources in step with the files of the workspace: reads them through `workspace.fs`, so that
 * remote and virtual folders work, and watches the globs of the setting, and those only.
 */
export class SourcesService implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<SourcesState>();
  /** Fires while sources are read and whenever the set of sources has changed. */
  readonly onDidChange = this.changed.event;
  private readonly disposables: { dispose(): unknown }[] = [this.changed];
  private watchers: { dispose(): unknown }[] = [];
  private readonly known = new Set<string>();
  private readonly unreadable = new Map<string, string>();
  private readonly gathered = new Map<string, vscode.Uri>();
  private readonly patterns = new Map<string, Patterns>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private work: Promise<void> = Promise.resolve();
  private waiting = 0;
  private done = 0;
  private total = 0;

  constructor(
    private readonly engine: Engine,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.disposables.push(
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.rebuild();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (
          event.affectsConfiguration('verbatim.sources') ||
          event.affectsConfiguration('verbatim.exclude')
        ) {
          this.rebuild();
        }
      }),
    );
    this.rebuild();
  }

  get state(): SourcesState {
    const lookedIn = (vscode.workspace.workspaceFolders ?? []).flatMap((folder) =>
      (this.patterns.get(folder.uri.toString())?.include ?? []).map((glob) =>
        (vscode.workspace.workspaceFolders?.length ?? 0) > 1 ? `${folder.name}/${glob}` : glob,
      ),
    );
    return {
      reading: this.waiting > 0 || this.gathered.size > 0,
      done: this.done,
      total: this.total,
      readable: this.known.size - this.unreadable.size,
      unreadable: [...this.unreadable].map(([path, reason]) => ({ path, reason })),
      lookedIn,
    };
  }

  /** Whether a document is a source, by the globs of the folder it lies in. */
  isSource(uri: vscode.Uri): boolean {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const path = folder && pathInside(folder, uri);
    return (
      folder !== undefined &&
      path != null &&
      (this.patterns.get(folder.uri.toString())?.matches(path) ?? false)
    );
  }

  /** Resolves once every change known by now has reached the engine. */
  async settled(): Promise<void> {
    while (this.waiting > 0 || this.gathered.size > 0) {
      if (this.gathered.size > 0) this.flush();
      await this.work;
    }
  }

  private rebuild(): void {
    for (const watcher of this.watchers.splice(0)) watcher.dispose();
    this.patterns.clear();
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const patterns = patternsOf(folder);
      this.patterns.set(folder.uri.toString(), patterns);
      for (const glob of patterns.include) this.watch(folder, glob);
    }
    this.enqueue(() => this.readAll());
  }

  private watch(folder: vscode.WorkspaceFolder, glob: string): void {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, glob));
    const gather = (uri: vscode.Uri) => {
      if (!this.isSource(uri) && !this.known.has(uri.toString())) return;
      this.gathered.set(uri.toString(), uri);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.flush();
      }, GATHER);
    };
    this.watchers.push(
      watcher,
      watcher.onDidChange(gather),
      watcher.onDidCreate(gather),
      watcher.onDidDelete(gather),
    );
  }

  private flush(): void {
    clearTimeout(this.timer);
    const uris = [...this.gathered.values()];
    this.gathered.clear();
    if (uris.length > 0) this.enqueue(() => this.readFiles(uris));
  }

  /** Work on the sources is done one piece after another, so that a late read never overtakes a newer one. */
  private enqueue(task: () => Promise<void>): void {
    this.waiting++;
    this.work = this.work
      .then(task)
      .catch((error: unknown) => {
        this.log.error(`Reading sources failed: ${String(error)}`);
      })
      .finally(() => {
        this.waiting--;
        this.changed.fire(this.state);
      });
    this.changed.fire(this.state);
  }

  private async readAll(): Promise<void> {
    const found: vscode.Uri[] = [];
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const patterns = this.patterns.get(folder.uri.toString());
      if (!patterns) continue;
      for (const base of patterns.bases) {
        const start = base === '' || base === '.' ? folder.uri : vscode.Uri.joinPath(folder.uri, base);
        await this.walk(folder, patterns, start, found);
      }
    }
    const present = new Set(found.map((uri) => uri.toString()));
    const gone = [...this.known].filter((path) => !present.has(path));
    await this.forget(gone);
    const unique = [...new Map(found.map((uri) => [uri.toString(), uri])).values()];
    await this.readFiles(unique);
    this.log.info(`${this.state.readable} sources read, ${this.unreadable.size} not readable.`);
  }

  private async walk(
    folder: vscode.WorkspaceFolder,
    patterns: Patterns,
    at: vscode.Uri,
    found: vscode.Uri[],
  ): Promise<void> {
    let entries: [string, vscode.FileType][];
    try {
      entries = await vscode.workspace.fs.readDirectory(at);
    } catch (error) {
      // A default folder that is not there is nothing to tell; one that cannot be read is.
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return;
      this.known.add(at.toString());
      this.unreadable.set(at.toString(), fileReason(error));
      return;
    }
    for (const [name, type] of entries) {
      if (name === 'node_modules' || name === '.git') continue;
      const uri = vscode.Uri.joinPath(at, name);
      if (type & vscode.FileType.Directory) {
        // A link to a folder may lead back up.
        if (!(type & vscode.FileType.SymbolicLink)) await this.walk(folder, patterns, uri, found);
      } else if (patterns.matches(pathInside(folder, uri) ?? '')) found.push(uri);
    }
  }

  private async readFiles(uris: readonly vscode.Uri[]): Promise<void> {
    this.done = 0;
    this.total = uris.length;
    for (let from = 0; from < uris.length; from += BATCH) {
      const batch = uris.slice(from, from + BATCH);
      const inputs = await Promise.all(batch.map((uri) => this.readFile(uri)));
      const { read, unreadable } = await this.engine.putSources(inputs.filter((input) => input !== null));
      for (const { path } of read) this.unreadable.delete(path);
      for (const { path, reason } of unreadable) this.noteUnreadable(path, reason);
      this.done += batch.length;
      this.changed.fire(this.state);
    }
  }

  private async readFile(uri: vscode.Uri): Promise<SourceInput | null> {
    const path = uri.toString();
    try {
      const { size } = await vscode.workspace.fs.stat(uri);
      this.known.add(path);
      if (size > MAX_SOURCE_BYTES) {
        const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
        await this.engine.removeSources([path]);
        this.noteUnreadable(
          path,
          vscode.l10n.t(
            'too large: {0} MB, the limit is {1} MB',
            megabytes(size),
            megabytes(MAX_SOURCE_BYTES),
          ),
        );
        return null;
      }
      return { path, content: await vscode.workspace.fs.readFile(uri) };
    } catch (error) {
      await this.forget([path]);
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) {
        this.known.add(path);
        this.noteUnreadable(path, fileReason(error));
      }
      return null;
    }
  }

  private noteUnreadable(path: string, reason: string): void {
    this.unreadable.set(path, reason);
    this.log.warn(`Not read: ${path}: ${reason}`);
  }

  private async forget(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      this.known.delete(path);
      this.unreadable.delete(path);
    }
    if (paths.length > 0) await this.engine.removeSources(paths);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const disposable of [...this.watchers, ...this.disposables]) disposable.dispose();
  }
}
