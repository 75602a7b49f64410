/**
 * Where stored files lie. The core knows only this interface; the shells have files (`worker/node-storage.ts`) and
 * IndexedDB (`worker/web-storage.ts`).
 */

/** A stored file, opened. It stays readable after it was removed or replaced, until it is closed. */
export interface StoredFile {
  readonly size: number;
  /**
   * The bytes `[from, to)`, at once: a search reads some twenty short stretches, and waiting for each would take longer
   * than reading it. The caller must not change them. Throws where they cannot be had.
   */
  read(from: number, to: number): Uint8Array;
  close(): void;
}

/** A file that is there. `age` is the time since it was written, in seconds. */
export interface StoredEntry {
  readonly name: string;
  readonly age: number;
}

export interface Storage {
  /** Opens a file; null where there is none. */
  open(name: string): Promise<StoredFile | null>;
  /** Writes a file as a whole: under its name there is the old one, or none, until all of the new one is there. */
  write(name: string, chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void>;
  list(): Promise<readonly StoredEntry[]>;
  /** Removes a file; an unknown one, or one that something else holds open, is ignored. */
  remove(name: string): Promise<void>;
}

/** A file in memory. */
export function bytesFile(bytes: Uint8Array): StoredFile {
  return {
    size: bytes.length,
    read(from, to) {
      if (from < 0 || to > bytes.length) throw new RangeError('beyond the end of the file');
      return bytes.subarray(from, to);
    },
    close: () => undefined,
  };
}

/** A file in memory that lies there in pieces; reading across them copies. */
export function piecesFile(pieces: readonly Uint8Array[]): StoredFile {
  const [only] = pieces;
  if (only && pieces.length === 1) return bytesFile(only);
  let size = 0;
  const starts = pieces.map((piece) => (size += piece.length) - piece.length);
  return {
    size,
    read(from, to) {
      if (from < 0 || to > size) throw new RangeError('beyond the end of the file');
      let at = starts.length - 1;
      while (at > 0 && (starts[at] ?? 0) > from) at--;
      const found: Uint8Array[] = [];
      for (let rest = from; rest < to || found.length === 0; at++) {
        const start = starts[at] ?? size;
        const piece = pieces[at]?.subarray(rest - start, to - start) ?? new Uint8Array(0);
        found.push(piece);
        rest += piece.length;
        if (piece.length === 0 && at >= pieces.length) break;
      }
      return found.length === 1 && found[0] ? found[0] : joined(found);
    },
    close: () => undefined,
  };
}

/** Joins pieces to one array. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** A storage that lasts as long as the object. */
export function memoryStorage(files = new Map<string, Uint8Array>()): Storage {
  return {
    open: (name) => {
      const bytes = files.get(name);
      return Promise.resolve(bytes ? bytesFile(bytes) : null);
    },
    async write(name, chunks) {
      const parts: Uint8Array[] = [];
      for await (const chunk of chunks) parts.push(chunk.slice());
      files.set(name, joined(parts));
    },
    list: () => Promise.resolve([...files.keys()].map((name) => ({ name, age: 0 }))),
    remove: (name) => {
      files.delete(name);
      return Promise.resolve();
    },
  };
}
