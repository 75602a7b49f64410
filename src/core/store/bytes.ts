/** Bytes as the stored files have them: variable-length integers (LEB128), UTF-8 or UTF-16 text, a checksum. */

const encoder = new TextEncoder();
const Encoding = { utf8: 0, utf16: 1 } as const;

/** A buffer that grows as it is written to. */
export class ByteWriter {
  private buffer: Uint8Array<ArrayBuffer>;
  /** Bytes written so far. */
  length = 0;

  constructor(size = 1 << 12) {
    this.buffer = new Uint8Array(size);
  }

  /** Makes room for `more` bytes. */
  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(needed, this.buffer.length * 2));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }

  /** Writes an integer of 0 to 2^32 - 1 in one to five bytes. */
  varint(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 127) {
      this.buffer[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.buffer[this.length++] = rest;
  }

  /** Writes four bytes, the lowest first. */
  uint32(value: number): void {
    this.reserve(4);
    for (let shift = 0; shift < 32; shift += 8) this.buffer[this.length++] = (value >>> shift) & 255;
  }

  bytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Writes a text as UTF-8. Half a surrogate pair is lost: see `text`. */
  utf8(text: string): void {
    this.reserve(3 * text.length);
    this.length += encoder.encodeInto(text, this.buffer.subarray(this.length)).written;
  }

  /** Writes a text from which `bytesText` makes the same text, unit by unit, halves of surrogate pairs included. */
  text(text: string): void {
    const isWhole = !/\p{Surrogate}/u.test(text);
    this.reserve(1 + 2 * text.length);
    this.buffer[this.length++] = isWhole ? Encoding.utf8 : Encoding.utf16;
    if (isWhole) {
      this.utf8(text);
      return;
    }
    for (let at = 0; at < text.length; at++) {
      this.buffer[this.length++] = text.charCodeAt(at) & 255;
      this.buffer[this.length++] = text.charCodeAt(at) >>> 8;
    }
  }

  /** Writes the checksum of what was written since `from`. */
  seal(from: number): void {
    this.uint32(checksum(this.buffer, from, this.length));
  }

  /** What was written, as a view that the next write may change. */
  view(): Uint8Array<ArrayBuffer> {
    return this.buffer.subarray(0, this.length);
  }

  /** A copy of what was written; the writer is empty afterwards. */
  take(): Uint8Array<ArrayBuffer> {
    const copy = this.buffer.slice(0, this.length);
    this.length = 0;
    return copy;
  }
}

/** FNV-1a over the bytes `[from, to)`, four at a time: tells damage, not malice. No change of four bytes in a row is missed. */
export function checksum(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let hash = 0x811c9dc5 | 0;
  let at = from;
  for (; at + 4 <= to; at += 4) {
    const word =
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    hash = Math.imul(hash ^ word, 0x01000193);
    hash ^= hash >>> 15;
  }
  for (; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Reads four bytes, the lowest first. */
export function uint32At(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24)) >>>
    0
  );
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** UTF-8 of a text. Half a surrogate pair is lost. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The text of UTF-8 bytes. */
export function fromUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** The text that `ByteWriter.text` was given. */
export function bytesText(bytes: Uint8Array): string {
  const body = bytes.subarray(1);
  if (bytes[0] === Encoding.utf8) return fromUtf8(body);
  let text = '';
  for (let at = 0; at < body.length; at += 2)
    text += String.fromCharCode((body[at] ?? 0) | ((body[at + 1] ?? 0) << 8));
  return text;
}

/** The bytes of a list of integers, and back. Little-endian, as every platform of the editor is. */
export function numbersBytes(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

export function bytesNumbers(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.slice().buffer);
}
