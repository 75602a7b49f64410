/** A short, stable name for a text: for recognising it again, not for keeping anything secret. */

const BYTE = 0x100;
const WORD = 0x1_0000_0000;
/** The low half of the prime 2^40 + 0x1b3; its high half is a shift by 40 bits. */
const PRIME = 0x1b3;

/**
 * FNV-1a of 64 bits over the text's UTF-8, as 16 hexadecimal digits (Fowler, Noll, Vo; draft-eastlake-fnv). The same
 * on every machine and in every version. O(length).
 */
export function hashText(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * PRIME;
    high = (high * PRIME + Math.floor(product / WORD) + low * BYTE) % WORD;
    low = product % WORD;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}
