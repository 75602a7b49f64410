/**
 * Bytes to text. Offsets of everything that follows are in the decoded text as an editor shows it: line ends are
 * kept, a byte order mark is not part of it.
 */

/** A file's text, or why it has none. `warnings` are for a person. */
export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly warnings: readonly string[] }
  | { readonly reason: string };

/** The most a source may hold, in bytes. A text of this size is some 8 million words. */
export const MAX_SOURCE_BYTES = 50 * 1024 * 1024;
/** How much of a file is looked at to tell text from anything else. */
const SNIFFED = 8192;

/** First bytes by which files that are not text are known. */
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive or an Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 without a byte order mark shows as zeros at every second place of Latin text. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SNIFFED) & ~1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (pairs < 4) return null;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

/** Control characters that no text has; a share of one in a hundred is no accident. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SNIFFED);
  let control = 0;
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control++;
  }
  return control > length / 100;
}

function withText(text: string, encoding: string, warnings: readonly string[] = []): Decoded {
  return text.trim() === '' ? { reason: 'empty' } : { text, encoding, warnings };
}

/**
 * Decodes a file: by its byte order mark, as UTF-16 where its zeros give it away, as UTF-8 where it is valid, else as
 * Windows-1252 with a warning. Anything that is not text, is empty or is over `MAX_SOURCE_BYTES` gives a reason.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: 'empty' };
  if (bytes.length > MAX_SOURCE_BYTES) {
    const megabytes = Math.ceil(bytes.length / 1024 / 1024);
    return { reason: `too large: ${megabytes} MB, the limit is ${MAX_SOURCE_BYTES / 1024 / 1024} MB` };
  }
  for (const [kind, magic] of MAGIC) {
    if (startsWith(bytes, magic)) return { reason: `${kind}, not text` };
  }
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return withText(new TextDecoder('utf-8').decode(bytes), 'utf-8');
  if (startsWith(bytes, [0xff, 0xfe])) return withText(new TextDecoder('utf-16le').decode(bytes), 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return withText(new TextDecoder('utf-16be').decode(bytes), 'utf-16be');
  const utf16 = guessUtf16(bytes);
  if (utf16) {
    return withText(new TextDecoder(utf16).decode(bytes), utf16, [
      `It has no byte order mark; it was read as ${utf16.toUpperCase()}.`,
    ]);
  }
  if (looksBinary(bytes)) return { reason: 'binary file, not text' };
  try {
    return withText(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8');
  } catch {
    return withText(new TextDecoder('windows-1252').decode(bytes), 'windows-1252', [
      'It is not valid UTF-8; it was read as Windows-1252. Save it as UTF-8 if letters look wrong.',
    ]);
  }
}
