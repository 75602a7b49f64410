/**
 * The form of all stored files: sections of bytes, then a directory of them as JSON, then a trailer of four integers
 * (directory's length and checksum, version, magic). It is written in one pass and read from its end: a file that was
 * cut off has no trailer. Sections are checked as a whole when they are read, blocks one by one.
 */
import { checksum, ByteWriter, bytesNumbers, fromUtf8, numbersBytes, uint32At, utf8 } from './bytes.ts';
import { piecesFile, type StoredFile } from './storage.ts';

const MAGIC = 0x31425256;
/** Grows with every change of what is stored: files of another version are not read. */
export const STORE_VERSION = 3;
const TRAILER = 16;

/** A stored file that cannot be used: cut off, damaged, or of another version. */
export class DamagedFile extends Error {
  override name = 'DamagedFile';
}

interface Section {
  readonly from: number;
  readonly to: number;
  /** Null for blocks, each of which has its own. */
  readonly sum: number | null;
}

interface Directory {
  readonly kind: string;
  readonly meta: unknown;
  readonly sections: Readonly<Record<string, Section>>;
}

/** Writes a file piece by piece; what has been written is handed over by `drain`. */
export class ContainerWriter {
  private readonly sections: Record<string, Section> = {};
  private readonly out = new ByteWriter(1 << 16);
  private written = 0;
  private open: { readonly name: string; readonly from: number } | null = null;

  constructor(private readonly kind: string) {}

  private get at(): number {
    return this.written + this.out.length;
  }

  /** A section that is read as a whole. */
  section(name: string, bytes: Uint8Array): void {
    this.endBlocks();
    const from = this.at;
    this.out.bytes(bytes);
    this.sections[name] = { from, to: this.at, sum: checksum(bytes) };
  }

  numbers(name: string, numbers: Uint32Array): void {
    this.section(name, numbersBytes(numbers));
  }

  /** Begins a section whose blocks are read one by one. */
  beginBlocks(name: string): void {
    this.endBlocks();
    this.open = { name, from: this.at };
  }

  /** Writes a block with its checksum; gives where it lies in its section, checksum included. */
  block(bytes: Uint8Array): { from: number; to: number } {
    return this.blockOf((out) => {
      out.bytes(bytes);
    });
  }

  /** The same for what `write` writes. */
  blockOf(write: (out: ByteWriter) => void): { from: number; to: number } {
    const start = this.open?.from ?? 0;
    const from = this.at - start;
    const mark = this.out.length;
    write(this.out);
    this.out.seal(mark);
    return { from, to: this.at - start };
  }

  private endBlocks(): void {
    if (this.open) this.sections[this.open.name] = { from: this.open.from, to: this.at, sum: null };
    this.open = null;
  }

  /** Bytes written and not handed over yet. */
  get waiting(): number {
    return this.out.length;
  }

  /** The bytes written since the last call. */
  drain(): Uint8Array {
    this.written += this.out.length;
    return this.out.take();
  }

  /** Ends the file; the rest is to be drained. */
  end(meta: unknown): void {
    this.endBlocks();
    const directory: Directory = { kind: this.kind, meta, sections: this.sections };
    const bytes = utf8(JSON.stringify(directory));
    this.out.bytes(bytes);
    this.out.uint32(bytes.length);
    this.out.uint32(checksum(bytes));
    this.out.uint32(STORE_VERSION);
    this.out.uint32(MAGIC);
  }
}

/** Gives the block that lies where `ContainerWriter.block` said. */
export type BlockReader = (from: number, to: number) => Uint8Array;

/** A file, opened. Everything that reads throws `DamagedFile` where the bytes are not those that were written. */
export class Container {
  private constructor(
    private readonly file: StoredFile,
    private readonly directory: Directory,
  ) {}

  static open(file: StoredFile, kind: string): Container {
    const trailer = take(file, file.size - TRAILER, file.size);
    if (uint32At(trailer, 12) !== MAGIC) throw new DamagedFile('no trailer');
    if (uint32At(trailer, 8) !== STORE_VERSION) throw new DamagedFile('another version');
    const to = file.size - TRAILER;
    const bytes = take(file, to - uint32At(trailer, 0), to);
    if (checksum(bytes) !== uint32At(trailer, 4)) throw new DamagedFile('its directory is damaged');
    const directory = JSON.parse(fromUtf8(bytes)) as Directory;
    if (directory.kind !== kind) throw new DamagedFile(`not of the kind ${kind}`);
    return new Container(file, directory);
  }

  get size(): number {
    return this.file.size;
  }

  get meta(): unknown {
    return this.directory.meta;
  }

  private find(name: string): Section {
    const section = this.directory.sections[name];
    if (!section) throw new DamagedFile(`no section ${name}`);
    return section;
  }

  section(name: string): Uint8Array {
    const { from, to, sum } = this.find(name);
    const bytes = take(this.file, from, to);
    if (sum !== null && checksum(bytes) !== sum) throw new DamagedFile(`the section ${name} is damaged`);
    return bytes;
  }

  /** Reads the sections that have a checksum of their own, not those of blocks. */
  verify(): void {
    for (const [name, { sum }] of Object.entries(this.directory.sections))
      if (sum !== null) this.section(name);
  }

  numbers(name: string): Uint32Array {
    return bytesNumbers(this.section(name));
  }

  /** How many bytes a section has. */
  sizeOf(name: string): number {
    const { from, to } = this.find(name);
    return to - from;
  }

  /**
   * A reader of blocks. With `ahead`, so many bytes are read together and kept: for reading a section from end to end.
   */
  blocks(name: string, ahead = 0): BlockReader {
    const section = this.find(name);
    let window = { from: 0, to: 0, bytes: new Uint8Array(0) };
    const bytesAt = (from: number, to: number): Uint8Array => {
      if (ahead === 0 || to - from > ahead / 2) return take(this.file, from, to);
      if (from < window.from || to > window.to) {
        const start = Math.max(section.from, from - ahead / 4);
        const end = Math.max(to, Math.min(section.to, start + ahead));
        window = { from: start, to: end, bytes: take(this.file, start, end) as Uint8Array<ArrayBuffer> };
      }
      return window.bytes.subarray(from - window.from, to - window.from);
    };
    return (from, to) => {
      const bytes = bytesAt(section.from + from, section.from + to);
      const end = bytes.length - 4;
      if (end < 0 || checksum(bytes, 0, end) !== uint32At(bytes, end))
        throw new DamagedFile(`a block of ${name} is damaged`);
      return bytes.subarray(0, end);
    };
  }

  /** All bytes, in pieces, to be written elsewhere. */
  *chunks(size = 1 << 20): Generator<Uint8Array> {
    for (let at = 0; at < this.file.size; at += size)
      yield take(this.file, at, Math.min(this.file.size, at + size));
  }

  close(): void {
    this.file.close();
  }
}

function take(file: StoredFile, from: number, to: number): Uint8Array {
  if (from < 0 || to < from || to > file.size) throw new DamagedFile('cut off');
  try {
    return file.read(from, to);
  } catch (error) {
    throw new DamagedFile(error instanceof Error ? error.message : String(error));
  }
}

/** The file of a writer that has not been drained, in memory. */
export function inMemory(chunks: readonly Uint8Array[], kind: string): Container {
  return Container.open(piecesFile(chunks), kind);
}
