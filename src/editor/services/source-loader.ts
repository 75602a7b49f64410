import type * as vscode from 'vscode';
import type { Engine, ReadSource, SourceInput, SourcesResult } from '../../core/engine.ts';
import { oneAhead } from '../../worker/one-ahead.ts';
import { putInTurn } from '../../worker/put-in-turn.ts';
import type { Log } from './log.ts';
import type { SourceList } from './source-list.ts';
import { readFiles } from './source-reader.ts';

/** Carries files from the disk to an engine, and notes on the list what became of each. */
export class SourceLoader {
  constructor(
    private readonly list: SourceList,
    private readonly log: Log,
  ) {}

  /**
   * Reads files into an engine. `tell` hears how many are dealt with: first of none, then of more each time. Returns
   * those that were not come to before the signal aborted.
   */
  async load(
    uris: readonly vscode.Uri[],
    engine: Engine,
    signal: AbortSignal,
    tell: (done: number) => void = () => undefined,
  ): Promise<vscode.Uri[]> {
    const waiting = new Map(uris.map((uri) => [uri.toString(), uri]));
    const took = (taken: readonly vscode.Uri[]) => {
      for (const uri of taken) waiting.delete(uri.toString());
      tell(uris.length - waiting.size);
    };
    took([]);
    for await (const files of oneAhead(readFiles(uris, signal))) {
      const inputs: SourceInput[] = [];
      for (const file of files) {
        const { uri } = file;
        if (file.kind === 'bytes') {
          const { content, modified } = file;
          inputs.push({ path: this.list.add(uri), content, modified });
          continue;
        }
        if (file.kind === 'missing') await this.forget([uri.toString()], engine);
        else await this.refuse(uri, file.reason, engine);
        took([uri]);
      }
      for await (const result of putInTurn(engine, inputs, signal)) {
        this.note(result);
        took(result.done.flatMap((name) => this.list.uriOf(name) ?? []));
      }
    }
    return [...waiting.values()];
  }

  /** Takes files off the list and out of an engine. */
  async forget(addresses: readonly string[], engine: Engine): Promise<void> {
    const names = this.list.remove(addresses);
    if (names.length > 0) await engine.removeSources(names);
  }

  private note({ read, unreadable }: SourcesResult): void {
    const byFile = new Map<string, ReadSource[]>();
    for (const article of read) {
      byFile.set(article.file, [...(byFile.get(article.file) ?? []), article]);
      for (const warning of article.warnings) this.log.info(`${article.path}: ${warning}`);
    }
    for (const [file, articles] of byFile) {
      this.list.note(file, articles);
      this.log.debug(`${file} read: ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`);
    }
    for (const { path, reason } of unreadable) this.noteUnreadable(path, reason);
  }

  private async refuse(uri: vscode.Uri, reason: string, engine: Engine): Promise<void> {
    const name = this.list.add(uri);
    await engine.removeSources([name]);
    this.noteUnreadable(name, reason);
  }

  private noteUnreadable(name: string, reason: string): void {
    this.list.note(name, reason);
    this.log.warn(`Not read: ${name}: ${reason}`);
  }
}
