/** The index's storage as files in a folder. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Storage, StoredFile } from '../core/store/storage.ts';

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

class OpenFile implements StoredFile {
  readonly size: number;

  constructor(private readonly descriptor: number) {
    this.size = fstatSync(descriptor).size;
  }

  read(from: number, to: number): Uint8Array {
    // Short stretches share a buffer of Node's, which need not be made and zeroed for each.
    const { buffer, byteOffset } = Buffer.allocUnsafe(to - from);
    const bytes = new Uint8Array(buffer, byteOffset, to - from);
    for (let at = 0; at < bytes.length;) {
      const count = readSync(this.descriptor, bytes, at, bytes.length - at, from + at);
      if (count === 0) throw new Error('the file ends too early');
      at += count;
    }
    return bytes;
  }

  close(): void {
    closeSync(this.descriptor);
  }
}

/** A storage in a folder, which is made when something is first written. */
export function nodeStorage(folder: string): Storage {
  return {
    open: (name) => {
      try {
        return Promise.resolve(new OpenFile(openSync(path.join(folder, name), 'r')));
      } catch (error) {
        if (isMissing(error)) return Promise.resolve(null);
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
    },
    async write(name, chunks) {
      await mkdir(folder, { recursive: true });
      const temporary = path.join(folder, `${name}.${randomUUID()}.tmp`);
      const file = await open(temporary, 'wx');
      try {
        for await (const chunk of chunks) await file.writeFile(chunk);
        // The name must not reach the disk before the content does.
        await file.datasync();
      } catch (error) {
        await file.close();
        await rm(temporary, { force: true });
        throw error;
      }
      await file.close();
      await rename(temporary, path.join(folder, name));
    },
    async list() {
      const names = await readdir(folder).catch((error: unknown) => {
        if (isMissing(error)) return [];
        throw error;
      });
      const entries = await Promise.all(
        names.map(async (name) => {
          const found = await stat(path.join(folder, name)).catch(() => null);
          return found?.isFile() ? [{ name, age: (Date.now() - found.mtimeMs) / 1000 }] : [];
        }),
      );
      return entries.flat();
    },
    async remove(name) {
      // Some systems keep a file that another window holds open.
      await rm(path.join(folder, name), { force: true }).catch(() => undefined);
    },
  };
}
