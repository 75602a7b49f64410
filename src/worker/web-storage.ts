/** The index's storage in a browser: IndexedDB, a record a file. A file is read into memory as a whole when opened. */
import { bytesFile, joined, type Storage } from '../core/store/storage.ts';

const FILES = 'files';
/** When each file was written, in milliseconds since 1970: to be listed without reading the files. */
const TIMES = 'times';

function answered<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('the browser refused to store'));
    };
  });
}

function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(FILES);
    request.result.createObjectStore(TIMES);
  };
  return answered(request);
}

/** A storage in a database of this name, which a browser keeps for each origin. */
export function webStorage(database: string): Storage {
  let opening: Promise<IDBDatabase> | undefined;
  const begin = async (mode: IDBTransactionMode) => {
    const opened = await (opening ??= openDatabase(database));
    const transaction = opened.transaction([FILES, TIMES], mode);
    return { files: transaction.objectStore(FILES), times: transaction.objectStore(TIMES) };
  };
  return {
    async open(name) {
      const { files } = await begin('readonly');
      const bytes = (await answered(files.get(name))) as Uint8Array | undefined;
      return bytes ? bytesFile(bytes) : null;
    },
    async write(name, chunks) {
      const parts: Uint8Array[] = [];
      for await (const chunk of chunks) parts.push(chunk);
      const { files, times } = await begin('readwrite');
      await Promise.all([answered(files.put(joined(parts), name)), answered(times.put(Date.now(), name))]);
    },
    async list() {
      const { times } = await begin('readonly');
      const [names, written] = await Promise.all([
        answered(times.getAllKeys()),
        answered(times.getAll() as IDBRequest<number[]>),
      ]);
      return names.flatMap((name, index) =>
        typeof name === 'string' ? [{ name, age: (Date.now() - (written[index] ?? 0)) / 1000 }] : [],
      );
    },
    async remove(name) {
      const { files, times } = await begin('readwrite');
      await Promise.all([answered(files.delete(name)), answered(times.delete(name))]);
    },
  };
}
