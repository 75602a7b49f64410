/** Sources that stay read between calls: only files that came, changed or went are looked at again. */
import { stat } from 'node:fs/promises';
import type { Engine, SourceInput, UnreadableSource } from '../../core/engine.ts';
import type { ReportedSources } from '../../core/report/report.ts';
import { findSources, identity, readSourceFile, shown } from '../files.ts';
import { createEngine } from '../inputs.ts';
import type { Roots } from './roots.ts';

/** Files are read and handed over so many at a time. */
const BATCH = 64;

/** An engine with the sources of a call. */
export interface ReadySources extends ReportedSources {
  readonly engine: Engine;
}

/** Tells a file from its next version: size and time of change. */
async function stampOf(file: string): Promise<string> {
  return stat(file).then(
    ({ size, mtimeMs }) => `${size} ${mtimeMs}`,
    () => '',
  );
}

/** Keeps one engine, for the places asked for last: assistants ask for the same ones again and again. */
export class KeptSources {
  private key = '';
  private engine: Engine = createEngine();
  private stamps = new Map<string, string>();
  private readonly refused = new Map<string, UnreadableSource>();

  constructor(private readonly roots: Roots) {}

  /**
   * The engine with what lies in `places` now. `draft` is left out wherever it lies: a draft is no source of itself. So is
   * what a link leads to outside the roots.
   */
  async ready(places: readonly string[], draft: string | null, signal: AbortSignal): Promise<ReadySources> {
    this.startFor(places);
    const found = await findSources(places);
    const own = draft === null ? null : await identity(draft);
    const files: string[] = [];
    for (const file of found.files) {
      if (!(await this.roots.allows(file)))
        found.unreadable.push({ path: shown(file), reason: 'a link to a place outside the folders named' });
      else if ((await identity(file)) !== own) files.push(file);
    }
    await this.forget([...this.stamps.keys()].filter((file) => !files.includes(file)));
    for (let from = 0; from < files.length; from += BATCH)
      await this.refresh(files.slice(from, from + BATCH), signal);
    return {
      engine: this.engine,
      list: await this.engine.listSources(),
      unreadable: [...found.unreadable, ...this.refused.values()],
      lookedIn: places.map(shown),
    };
  }

  private startFor(places: readonly string[]): void {
    const key = JSON.stringify(places);
    if (key === this.key) return;
    this.engine.dispose();
    this.engine = createEngine();
    this.stamps = new Map();
    this.refused.clear();
    this.key = key;
  }

  private async forget(files: readonly string[]): Promise<void> {
    await this.engine.removeSources(files.map(shown));
    for (const file of files) {
      this.stamps.delete(file);
      this.refused.delete(file);
    }
  }

  private async refresh(files: readonly string[], signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const stamps = await Promise.all(files.map(stampOf));
    const changed = files.filter((file, at) => this.stamps.get(file) !== stamps[at]);
    await this.forget(changed);
    const read = await Promise.all(changed.map(readSourceFile));
    const byPath = new Map(changed.map((file) => [shown(file), file]));
    const refuse = (source: UnreadableSource) =>
      this.refused.set(byPath.get(source.path) ?? source.path, source);
    for (const input of read) if ('reason' in input) refuse(input);
    const inputs = read.filter((input): input is SourceInput => 'content' in input);
    const { unreadable, left } = await this.engine.putSources(inputs, signal);
    for (const source of unreadable) refuse(source);
    const isLeft = new Set(left);
    for (const [at, file] of files.entries())
      if (!isLeft.has(shown(file))) this.stamps.set(file, stamps[at] ?? '');
    signal.throwIfAborted();
  }
}
