import * as vscode from 'vscode';
import type { ReadSource, UnreadableSource } from '../../core/engine.ts';

/** A file of the list as a view shows it: its articles, or why it cannot be read; neither while it is being read. */
export interface SourceFile {
  readonly uri: vscode.Uri;
  readonly name: string;
  readonly articles: readonly ReadSource[];
  readonly reason: string | null;
  /** True where it was not come to, since reading was stopped. */
  readonly isLeft: boolean;
}

interface Listed {
  readonly uri: vscode.Uri;
  readonly name: string;
}

/**
 * The files that are sources, by address (`Uri.toString()`) and by name. The name is what the engine, its messages and
 * the writer know a source by: its path relative to the workspace, with the folder's name before it where several are
 * open. Should two files come to the same name (folders may be called alike), the second goes by its address.
 */
export class SourceList {
  private readonly files = new Map<string, Listed>();
  private readonly byName = new Map<string, Listed>();
  private namedFor: string | undefined;
  private readonly reasons = new Map<string, UnreadableSource>();
  private readonly articles = new Map<string, readonly ReadSource[]>();
  private readonly leftOut = new Set<string>();

  /** How many of the files could be read. */
  get readable(): number {
    return this.files.size - this.reasons.size - this.leftOut.size;
  }

  /** How many of the files were not come to. */
  get left(): number {
    return this.leftOut.size;
  }

  get unreadable(): readonly UnreadableSource[] {
    return [...this.reasons.values()];
  }

  get all(): SourceFile[] {
    return [...this.files].map(([address, { uri, name }]) => ({
      uri,
      name,
      articles: this.articles.get(address) ?? [],
      reason: this.reasons.get(address)?.reason ?? null,
      isLeft: this.leftOut.has(address),
    }));
  }

  get uris(): vscode.Uri[] {
    return [...this.files.values()].map(({ uri }) => uri);
  }

  /** The files that were read, or could not be. */
  get taken(): vscode.Uri[] {
    return [...this.files].flatMap(([address, { uri }]) => (this.leftOut.has(address) ? [] : [uri]));
  }

  has(address: string): boolean {
    return this.files.has(address);
  }

  /** The file of a name; undefined for a name that is not on the list. */
  uriOf(name: string): vscode.Uri | undefined {
    return this.byName.get(name)?.uri;
  }

  /** Puts a file on the list, unless it is there, and gives its name: the same until it is taken off. */
  add(uri: vscode.Uri): string {
    const address = uri.toString();
    const known = this.files.get(address);
    if (known) return known.name;
    const short = vscode.workspace.asRelativePath(uri);
    const listed = { uri, name: this.byName.has(short) ? address : short };
    this.files.set(address, listed);
    this.byName.set(listed.name, listed);
    return listed.name;
  }

  /** Notes what a file of the list holds, or why it cannot be read. */
  note(name: string, read: readonly ReadSource[] | string): void {
    const listed = this.byName.get(name);
    if (!listed) return;
    const address = listed.uri.toString();
    this.leftOut.delete(address);
    if (typeof read === 'string') {
      this.reasons.set(address, { path: name, reason: read });
      this.articles.delete(address);
    } else {
      this.reasons.delete(address);
      this.articles.set(address, read);
    }
  }

  /** Notes that a file of the list was not come to. What was read of an earlier version is no longer told. */
  leave(name: string): void {
    const listed = this.byName.get(name);
    if (!listed) return;
    const address = listed.uri.toString();
    this.reasons.delete(address);
    this.articles.delete(address);
    this.leftOut.add(address);
  }

  /** Takes files off the list and gives the names they had. */
  remove(addresses: Iterable<string>): string[] {
    const names: string[] = [];
    for (const address of addresses) {
      const listed = this.files.get(address);
      if (!listed) continue;
      this.files.delete(address);
      this.byName.delete(listed.name);
      this.reasons.delete(address);
      this.articles.delete(address);
      this.leftOut.delete(address);
      names.push(listed.name);
    }
    return names;
  }

  /** Addresses whose names are no longer right: with the folders that are open, names change. */
  renamed(): string[] {
    const named = JSON.stringify(vscode.workspace.workspaceFolders?.map(({ uri, name }) => [uri, name]));
    if (named === this.namedFor) return [];
    this.namedFor = named;
    return [...this.files].flatMap(([address, { uri, name }]) =>
      name === vscode.workspace.asRelativePath(uri) ? [] : [address],
    );
  }

  /** Addresses on the list that are not among those given. */
  missingFrom(present: { has(address: string): boolean }): string[] {
    return [...this.files.keys()].filter((address) => !present.has(address));
  }

  /** Addresses on the list that are one of those given, or lie below one of them. O(files · depth). */
  atOrBelow(addresses: ReadonlySet<string>): string[] {
    if ([...addresses].every((address) => this.files.has(address))) return [...addresses];
    return [...this.files.keys()].filter((address) => {
      for (let end = address.length; end > 0; end = address.lastIndexOf('/', end - 1)) {
        if (addresses.has(address.slice(0, end))) return true;
      }
      return false;
    });
  }
}
