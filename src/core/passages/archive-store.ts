/**
 * Keeps an archive in a storage. Every file but one is written once, under a name of its own; the manifest, which names
 * the others, is written last and as a whole. So a write that is cut off leaves the old state, and two windows that
 * write side by side leave that of the later one; what either lacks is found by comparing with the files themselves.
 */
import { Container, ContainerWriter, DamagedFile } from '../store/container.ts';
import type { Storage, StoredFile } from '../store/storage.ts';
import type { Archive, Part } from './archive.ts';
import { ArticlePack, type Notes, type Stamp } from './article-pack.ts';
import { NotesFile, packNotes } from './notes-file.ts';
import { PostingLists } from './posting-lists.ts';
import type { Sources } from './sources.ts';

const MANIFEST = 'manifest';
/** Files that no manifest names are removed when they are so old, in seconds: a younger one may be another window's. */
const ORPHANED = 24 * 60 * 60;
/** Files of notes that are written as one when there are so many. */
const MOST_NOTES = 8;

/** Something about a source that could not be read, kept so that it is not tried again at every start. */
export interface KnownUnreadable {
  readonly path: string;
  readonly reason: string;
  readonly stamp: Stamp | null;
}

interface Manifest {
  readonly writer: string;
  readonly generation: number;
  readonly nextNumber: number;
  readonly packs: readonly string[];
  readonly lists: readonly string[];
  readonly notes: readonly string[];
  /** Lists of struck-out articles. */
  readonly struckLists: string | null;
  readonly struck: readonly number[];
  readonly purged: readonly number[];
  readonly stamps: readonly (readonly [number, Stamp])[];
  readonly unreadable: readonly KnownUnreadable[];
}

const filesOf = ({ packs, lists, notes, struckLists }: Manifest): string[] => [
  ...packs,
  ...lists,
  ...notes,
  ...(struckLists === null ? [] : [struckLists]),
];

export class ArchiveStore {
  private manifest: Manifest | null = null;
  private notes: Part<NotesFile>[] = [];
  private count = 0;
  private saved = -1;
  private unreadable: readonly KnownUnreadable[] = [];

  /** `writer` is a name that no other store has ever used. */
  constructor(
    private readonly storage: Storage,
    private readonly writer: string,
    private readonly archive: Archive,
    private readonly sources: Sources,
  ) {}

  private newName(kind: string): string {
    return `${kind}-${this.writer}-${this.count++}`;
  }

  /** Opens a file and makes something of it; null where it is missing or damaged. */
  private async opened<Content>(
    name: string,
    open: (file: StoredFile) => Content,
  ): Promise<Part<Content> | null> {
    const file = await this.storage.open(name);
    if (!file) return null;
    try {
      return { content: open(file), file: name };
    } catch (error) {
      file.close();
      if (error instanceof DamagedFile) return null;
      throw error;
    }
  }

  private async current(): Promise<Manifest | null> {
    const manifest = await this.opened(MANIFEST, (file) => {
      const { meta } = Container.open(file, MANIFEST);
      file.close();
      return meta as Manifest;
    });
    return manifest?.content ?? null;
  }

  /**
   * Takes in what is stored, as far as it is whole; lists that are missing are made anew of the articles. The archive
   * must be empty. Gives the sources that could not be read.
   */
  async load(): Promise<readonly KnownUnreadable[]> {
    const manifest = await this.current();
    this.manifest = manifest;
    if (!manifest) return [];
    const openAll = async <Content>(names: readonly string[], open: (file: StoredFile) => Content) =>
      Promise.all(names.map((name) => this.opened(name, open)));
    const present = <Content>(parts: readonly (Part<Content> | null)[]) =>
      parts.filter((part): part is Part<Content> => part !== null);
    const packs = await openAll(manifest.packs, (file) => ArticlePack.open(file));
    const lists = await openAll(manifest.lists, (file) => PostingLists.open(file));
    this.notes = present(await openAll(manifest.notes, (file) => NotesFile.open(file)));
    const struck = manifest.struckLists;
    const struckLists = struck === null ? null : await this.opened(struck, (file) => PostingLists.open(file));
    const isWhole = !packs.includes(null) && !lists.includes(null);
    const { archive } = this;
    archive.adopt({
      packs: present(packs),
      lists: isWhole ? present(lists) : [],
      struck: manifest.struck,
      purged: manifest.purged,
      struckLists: isWhole ? (struckLists?.content ?? null) : null,
      nextNumber: manifest.nextNumber,
    });
    if (!isWhole && archive.size > 0)
      archive.lists = [{ content: archive.relist(0, archive.nextNumber), file: null }];
    for (const [number, stamp] of manifest.stamps) archive.stamps.set(number, stamp);
    this.sources.settle(this.storedNotes());
    this.saved = isWhole ? archive.changes : -1;
    this.unreadable = manifest.unreadable;
    return manifest.unreadable;
  }

  private storedNotes() {
    const files = this.notes;
    return {
      get: (number: number) => {
        for (let at = files.length - 1; at >= 0; at--) {
          const notes = files[at]?.content.get(number);
          if (notes) return notes;
        }
        return null;
      },
      has: (number: number) => files.some(({ content }) => content.has(number)),
    };
  }

  /** Writes the parts that are not stored yet and reads them from there, so that they leave memory. */
  async writeParts(pause: () => Promise<void>): Promise<void> {
    const { archive } = this;
    for (const part of [...archive.packs]) {
      if (part.file !== null) continue;
      const stored = await this.write('articles', part.content.container, (file) => ArticlePack.open(file));
      if (stored) archive.replacePack(part, stored);
      await pause();
    }
    for (const part of [...archive.lists]) {
      if (part.file !== null) continue;
      const stored = await this.write('lists', part.content.container, (file) => PostingLists.open(file));
      if (stored) archive.replaceLists(part, stored);
      await pause();
    }
  }

  private async write<Content>(
    kind: string,
    container: Container,
    open: (file: StoredFile) => Content,
  ): Promise<Part<Content> | null> {
    const name = this.newName(kind);
    await this.storage.write(name, container.chunks());
    return this.opened(name, open);
  }

  private async writeNotes(): Promise<void> {
    const fresh = new Map(this.sources.fresh);
    if (fresh.size === 0 && this.notes.length <= MOST_NOTES) return;
    const isLive = (number: number) => this.archive.holds(number);
    const older = this.notes.length >= MOST_NOTES ? this.notes : [];
    const numbers = [...new Set([...fresh.keys(), ...older.flatMap(({ content }) => [...content.numbers])])];
    const stored = this.storedNotes();
    function* all(): Generator<readonly [number, Notes]> {
      for (const number of numbers.sort((a, b) => a - b)) {
        const notes = fresh.get(number) ?? stored.get(number);
        if (notes && isLive(number)) yield [number, notes];
      }
    }
    const name = this.newName('notes');
    await this.storage.write(name, packNotes(all()));
    const written = await this.opened(name, (file) => NotesFile.open(file));
    if (!written) return;
    this.notes = [...this.notes.filter((part) => !older.includes(part)), written];
    this.sources.settle(this.storedNotes(), fresh);
  }

  /** Another window may have removed files that only this one's manifest still names. */
  private async writeMissing(): Promise<void> {
    const there = new Set((await this.storage.list()).map(({ name }) => name));
    const { archive } = this;
    for (const part of [...archive.packs, ...archive.lists]) {
      if (part.file !== null && !there.has(part.file)) part.file = null;
    }
    this.notes = this.notes.filter(({ file }) => file !== null && there.has(file));
    await this.writeParts(() => Promise.resolve());
  }

  /**
   * Stores all that has changed. Between its steps articles may be put and removed; they are stored the next time. Ends
   * in an error where the storage fails: what was stored before is still there.
   */
  async save(unreadable: readonly KnownUnreadable[], pause: () => Promise<void>): Promise<void> {
    const { archive } = this;
    archive.seal();
    const isSame = JSON.stringify(unreadable) === JSON.stringify(this.unreadable);
    if (this.saved === archive.changes && this.sources.fresh.size === 0 && isSame) return;
    await this.writeNotes();
    const before = await this.current();
    const isAlone = before === null || this.isOurs(before);
    if (!isAlone) await this.writeMissing();
    do await this.writeParts(pause);
    while ([...archive.packs, ...archive.lists].some(({ file }) => file === null));
    // From here to the writing nothing may come between: the manifest speaks of one moment.
    const { changes } = archive;
    const struckLists = archive.struckLists();
    const manifest = this.describe(unreadable, struckLists && this.newName('struck'));
    if (struckLists && manifest.struckLists !== null)
      await this.storage.write(manifest.struckLists, struckLists.container.chunks());
    const writer = new ContainerWriter(MANIFEST);
    writer.end(manifest);
    await this.storage.write(MANIFEST, [writer.drain()]);
    const old = this.manifest;
    this.manifest = manifest;
    this.saved = changes;
    this.unreadable = unreadable;
    if (isAlone && old)
      await this.removeAll(filesOf(old).filter((name) => !filesOf(manifest).includes(name)));
  }

  private isOurs({ writer, generation }: Manifest): boolean {
    return this.manifest?.writer === writer && this.manifest.generation === generation;
  }

  private describe(unreadable: readonly KnownUnreadable[], struckLists: string | null): Manifest {
    const { archive } = this;
    const names = (parts: readonly Part<unknown>[]) => parts.map(({ file }) => file ?? '');
    return {
      writer: this.writer,
      generation: (this.manifest?.generation ?? 0) + 1,
      nextNumber: archive.nextNumber,
      packs: names(archive.packs),
      lists: names(archive.lists),
      notes: names(this.notes),
      struckLists,
      struck: [...archive.struck],
      purged: [...archive.purged],
      stamps: [...archive.stamps].filter(([number]) => archive.holds(number)),
      unreadable,
    };
  }

  /** Removes old files that the manifest does not name: a write was cut off before it. */
  async removeOrphans(): Promise<void> {
    const kept = new Set([MANIFEST, ...(this.manifest ? filesOf(this.manifest) : [])]);
    const entries = await this.storage.list();
    await this.removeAll(
      entries.filter(({ name, age }) => !kept.has(name) && age > ORPHANED).map(({ name }) => name),
    );
  }

  private async removeAll(names: readonly string[]): Promise<void> {
    for (const name of names) await this.storage.remove(name);
  }
}
