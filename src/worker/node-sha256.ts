/** As `sha256.ts`, in Node: its own digest has a job of the thread pool for every file, which costs more than a small file. */
import { createHash } from 'node:crypto';

/** SHA-256 of bytes, in hexadecimal. Linear; some 20 ms for the largest source that is read. */
export function nodeSha256(bytes: Uint8Array): Promise<string> {
  return Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
}
