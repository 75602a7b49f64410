/** Pictures as large as a page, counted without decoding them. */

/** A page scanned at less than this many dots across cannot be read by anybody. */
const PAGE_DOTS = 550;
/** What stands before and behind the word in an object's head. */
const HEAD = 600;
const SUBTYPE = Array.from('/Subtype', (character) => character.charCodeAt(0));

function findBytes(bytes: Uint8Array, wanted: readonly number[], from: number): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}

/**
 * How many pictures of a page's size a PDF holds, counted up to `most`. Streams cannot lie inside other streams, so
 * their heads are in plain sight even in compressed and in encrypted files.
 */
export function pictureCount(bytes: Uint8Array, most: number): number {
  let count = 0;
  for (
    let at = findBytes(bytes, SUBTYPE, 0);
    at >= 0 && count < most;
    at = findBytes(bytes, SUBTYPE, at + 1)
  ) {
    const around = String.fromCharCode(...bytes.subarray(Math.max(0, at - HEAD), at + HEAD));
    const middle = Math.min(at, HEAD);
    if (!/^\/Subtype\s*\/Image\b/.test(around.slice(middle))) continue;
    const start = Math.max(0, around.lastIndexOf(' obj', middle));
    const stream = around.indexOf('stream', middle);
    const head = around.slice(start, stream < 0 ? undefined : stream);
    const side = (name: string) => Number(new RegExp(`/${name}\\s+(\\d{1,6})\\b`).exec(head)?.[1] ?? 0);
    if (Math.min(side('Width'), side('Height')) >= PAGE_DOTS) count++;
  }
  return count;
}
