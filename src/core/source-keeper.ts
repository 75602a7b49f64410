/** The sources of an engine: in the index, and in the storage where there is one. */
import * as l10n from '@vscode/l10n';
import type { PresentSource, SourceInput } from './engine.ts';
import type { Article } from './model.ts';
import { ArchiveStore, type KnownUnreadable } from './passages/archive-store.ts';
import type { Stamp } from './passages/article-pack.ts';
import { PassageIndex } from './passages/passage-index.ts';
import type { Annotator } from './passages/sources.ts';
import { checksum } from './store/bytes.ts';
import { DamagedFile } from './store/container.ts';
import type { Storage } from './store/storage.ts';

/** Where an engine keeps its index. `writer` is a name that no other engine has ever had. */
export interface Keeping {
  readonly storage: Storage;
  readonly writer: string;
}

/** Articles whose speakers are found before others may work, and before what was found is stored. */
const TOGETHER = 4;
const STORED_TOGETHER = 512;

/** A source that can be told from its next version; null where the shell does not say when the file was changed. */
function stampOf({ content, modified }: SourceInput): Stamp | null {
  if (typeof content === 'string' || modified === undefined) return null;
  return { size: content.length, modified: Math.round(modified), hash: checksum(content) };
}

export class SourceKeeper {
  readonly index: PassageIndex;
  private readonly store: ArchiveStore | null;
  /** Files that are to be read again, though they have not changed. */
  private readonly retold = new Set<string>();
  private readonly unreadableByPath = new Map<string, KnownUnreadable>();
  private loading: Promise<void> | null = null;

  constructor(
    annotator: Annotator,
    keeping: Keeping | undefined,
    private readonly pause: () => Promise<void>,
  ) {
    this.index = new PassageIndex(annotator);
    const { archive, sources } = this.index;
    this.store = keeping ? new ArchiveStore(keeping.storage, keeping.writer, archive, sources) : null;
  }

  /** Resolves once what is stored has been taken in. A storage that fails is one that has nothing. */
  ready(): Promise<void> {
    return (this.loading ??= this.load());
  }

  private async load(): Promise<void> {
    try {
      for (const known of (await this.store?.load()) ?? []) this.unreadableByPath.set(known.path, known);
    } catch {
      // Nothing is lost but time: every source is read again.
    }
  }

  /** The sources that could not be read, and why. */
  get unreadable(): readonly KnownUnreadable[] {
    return [...this.unreadableByPath.values()];
  }

  /** The articles of a file that holds what it held when it was read; null where it must be read. */
  unchanged(input: SourceInput): readonly Article[] | null {
    const { archive, sources } = this.index;
    if (this.retold.delete(input.path)) return null;
    const stamp = stampOf(input);
    if (!stamp) return null;
    return this.mended(() => {
      const number = archive.numberOf(input.path);
      const known = number < 0 ? null : archive.stampOf(number);
      if (known?.size !== stamp.size || known.hash !== stamp.hash) return null;
      const numbers = this.articlesOf(input.path).map((path) => archive.numberOf(path));
      if (numbers.length === 0) return null;
      if (known.modified !== stamp.modified) for (const each of numbers) archive.stamp(each, stamp);
      return numbers.map((each) => sources.at(each).article);
    });
  }

  /** The paths of the articles that are held of a file: its own, and those that `readArticles` gives the further ones. */
  private articlesOf(file: string): string[] {
    const paths: string[] = [];
    for (let at = 1, path = file; this.index.archive.has(path); path = `${file}#${++at}`) {
      if (at > 1 && this.index.get(path)?.article.file !== file) break;
      paths.push(path);
    }
    return paths;
  }

  /** The articles that are held of a file. */
  articles(file: string): Article[] {
    const { archive, sources } = this.index;
    return this.mended(() => this.articlesOf(file).map((path) => sources.at(archive.numberOf(path)).article));
  }

  put(input: SourceInput, articles: readonly Article[]): void {
    const stamp = stampOf(input);
    for (const article of articles) {
      this.mended(() => {
        this.index.put(article, null, stamp);
      });
    }
  }

  refuse(input: SourceInput, reason: string): void {
    this.unreadableByPath.set(input.path, { path: input.path, reason, stamp: stampOf(input) });
  }

  /** Forgets a file; an unknown one is ignored. */
  remove(file: string): void {
    this.unreadableByPath.delete(file);
    this.mended(() => {
      for (const path of this.articlesOf(file)) this.index.remove(path);
    });
  }

  /** Whether anything was said of a file when it was read: a warning, or why it could not be. */
  private isSpokenOf(file: string): boolean {
    return this.unreadableByPath.has(file) || this.articlesOf(file).some((path) => this.hasWarnings(path));
  }

  private hasWarnings(path: string): boolean {
    return (this.index.get(path)?.article.warnings.length ?? 0) > 0;
  }

  /**
   * Forgets files that are not among `present`, and tells which of those must be read (again): such as changed, and with
   * `retold` such as something was said of, since that was in another language.
   */
  compare(
    present: readonly PresentSource[],
    retold: boolean,
  ): { readonly gone: string[]; readonly stale: string[] } {
    return this.mended(() => {
      const { archive } = this.index;
      const paths = new Set(present.map(({ path }) => path));
      const held = [...archive.paths()].filter((path) => !paths.has(path));
      const files = held.map(
        (path) => (/#\d+$/.test(path) ? this.index.get(path)?.article.file : path) ?? path,
      );
      const gone = [...new Set([...files, ...this.unreadableByPath.keys()])].filter(
        (path) => !paths.has(path),
      );
      for (const file of gone) this.remove(file);
      const stale = present.filter(({ path, size, modified }) => {
        if (retold && this.isSpokenOf(path)) {
          this.retold.add(path);
          return true;
        }
        const number = archive.numberOf(path);
        const stamp = number < 0 ? this.unreadableByPath.get(path)?.stamp : archive.stampOf(number);
        return stamp?.size !== size || stamp.modified !== Math.round(modified);
      });
      return { gone, stale: stale.map(({ path }) => path) };
    });
  }

  /** Does a piece of work on the index; where a stored file turns out to be damaged, again without that file. */
  mended<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      this.repair(error);
      return work();
    }
  }

  /** Does without damaged files. The sources that were lost are told as not readable until they are read again. */
  repair(error: unknown): void {
    if (!(error instanceof DamagedFile)) throw error;
    for (const path of this.index.archive.repair())
      this.unreadableByPath.set(path, { path, reason: l10n.t('its stored copy is damaged'), stamp: null });
    this.index.sources.forget();
  }

  /** Stores what has changed. A storage that fails leaves what was stored before. */
  async save(): Promise<void> {
    await this.ready();
    await this.store?.save(this.unreadable, this.pause).catch(() => undefined);
  }

  /** Writes full parts, so that what is read next finds memory. */
  async relieve(): Promise<void> {
    await this.store?.writeParts(this.pause).catch(() => undefined);
  }

  /**
   * What can be done while nobody waits: parts are merged, everything is stored, and speakers are found of the articles
   * that no search has needed yet. Goes on with `signal` until all is done.
   */
  async tidy(signal: AbortSignal): Promise<void> {
    await this.ready();
    // What is under way is finished: it would have to begin from the start.
    const steps = this.index.archive.maintain();
    while (!steps.next().done) await this.pause();
    await this.save();
    await this.store?.removeOrphans().catch(() => undefined);
    const { archive, sources } = this.index;
    let made = 0;
    for (let number = archive.numberFrom(0); number >= 0; number = archive.numberFrom(number + 1)) {
      if (sources.isNoted(number)) continue;
      this.mended(() => archive.holds(number) && sources.notesOf(sources.at(number)));
      if (++made % TOGETHER === 0) await this.pause();
      if (signal.aborted) break;
      if (sources.fresh.size >= STORED_TOGETHER) await this.save();
    }
    await this.save();
  }
}
