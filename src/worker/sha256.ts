/** SHA-256 of bytes, in hexadecimal, by the platform's own cryptography (Node, workers, browsers). */
export async function sha256(bytes: Uint8Array): Promise<string> {
  // A copy where the bytes may be shared memory, which the digest does not take.
  const own =
    bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', own));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
