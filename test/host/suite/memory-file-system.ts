import * as vscode from 'vscode';

/** A file system without a disk, as virtual workspaces have; a file of it can be forbidden or held back, and all of it can fail. */
export class MemoryFileSystem implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  private readonly forbidden = new Set<string>();
  private readonly held = new Map<string, Promise<void>>();
  private failure: Error | null = null;
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  /** From now on the file cannot be read. */
  forbid(path: string): void {
    this.forbidden.add(path);
    const uri = vscode.Uri.from({ scheme: 'memory', path });
    this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  /** From now on nobody gets the file, until the function that is returned is called. */
  hold(path: string): () => void {
    let release: () => void = () => undefined;
    this.held.set(path, new Promise((resolve) => (release = resolve)));
    return () => {
      this.held.delete(path);
      release();
    };
  }

  /** From now on everything fails with this error; with null, it works again. */
  fail(failure: Error | null): void {
    this.failure = failure;
  }

  private mayFail(): void {
    if (this.failure) throw this.failure;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    this.mayFail();
    const file = this.files.get(path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: 1, size: file.length };
    if (this.readNames(path).length > 0)
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  }

  private readNames(path: string): [string, vscode.FileType][] {
    const inside = [...this.files.keys()].filter((name) => name.startsWith(`${path}/`));
    const names = inside.map((name): [string, vscode.FileType] => {
      const rest = name.slice(path.length + 1).split('/');
      return [rest[0] ?? '', rest.length > 1 ? vscode.FileType.Directory : vscode.FileType.File];
    });
    return [...new Map(names)];
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    this.mayFail();
    const names = this.readNames(uri.path);
    if (names.length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    return names;
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    this.mayFail();
    await this.held.get(uri.path);
    if (this.forbidden.has(uri.path)) throw vscode.FileSystemError.NoPermissions(uri);
    const file = this.files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.mayFail();
    const type = this.files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.files.set(uri.path, content);
    this.changed.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  createDirectory(): void {
    // Folders are there as soon as a file is in them.
  }

  rename(from: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(from);
  }
}
