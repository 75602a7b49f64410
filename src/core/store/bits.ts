/**
 * Integers as bits, the highest first: in binary, in Elias' gamma code (Elias, Universal codeword sets, 1975), and in
 * Rice's (Rice and Plaunt, Adaptive variable-length coding, 1971).
 */

/** Bits that are written or read in one piece at most. */
const MOST_BITS = 24;

/** A buffer of bits that grows as it is written to. */
export class BitWriter {
  private buffer: Uint8Array<ArrayBuffer>;
  private length = 0;
  /** Bits that do not fill a byte yet. */
  private rest = 0;
  private filled = 0;

  constructor(size = 1 << 12) {
    this.buffer = new Uint8Array(size);
  }

  /** Makes room for so many more bytes: `bits`, `gamma` and `rice` do not look. */
  reserve(bytes: number): void {
    const needed = this.length + bytes + 8;
    if (needed <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(needed, this.buffer.length * 2));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }

  /** Writes the low `count` bits of a value, 24 at most; its others must be 0. */
  bits(value: number, count: number): void {
    let filled = this.filled + count;
    const rest = (this.rest << count) | value;
    while (filled >= 8) {
      filled -= 8;
      this.buffer[this.length++] = rest >>> filled;
    }
    this.filled = filled;
    this.rest = rest & ((1 << filled) - 1);
  }

  /** Writes an integer of 1 to 2^24 - 1. */
  gamma(value: number): void {
    const length = 31 - Math.clz32(value);
    if (2 * length < MOST_BITS) {
      this.bits(value, 2 * length + 1);
      return;
    }
    this.bits(0, length);
    this.bits(value, length + 1);
  }

  /** Writes an integer of 0 on: what is left of it without its low `low` bits as so many zeros and a one, then those. */
  rice(value: number, low: number): void {
    let zeros = value >>> low;
    if (zeros + low < MOST_BITS) {
      this.bits((1 << low) | (value & ((1 << low) - 1)), zeros + low + 1);
      return;
    }
    for (; zeros >= MOST_BITS; zeros -= MOST_BITS) this.bits(0, MOST_BITS);
    this.bits(0, zeros);
    this.bits(1, 1);
    this.bits(value & ((1 << low) - 1), low);
  }

  /** Writes the gaps between ascending integers `[from, to)` of `numbers`, the first one's from `base`, by `rice`. */
  gaps(numbers: Uint32Array, from: number, to: number, base: number, low: number): void {
    const mask = (1 << low) - 1;
    let next = base;
    let { filled, rest, length } = this;
    const { buffer } = this;
    for (let at = from; at < to; at++) {
      const gap = (numbers[at] ?? 0) - next;
      next += gap + 1;
      const zeros = gap >>> low;
      if (zeros + low >= MOST_BITS) {
        this.filled = filled;
        this.rest = rest;
        this.length = length;
        this.rice(gap, low);
        ({ filled, rest, length } = this);
        continue;
      }
      filled += zeros + low + 1;
      rest = (rest << (zeros + low + 1)) | (1 << low) | (gap & mask);
      while (filled >= 8) {
        filled -= 8;
        buffer[length++] = rest >>> filled;
      }
      rest &= (1 << filled) - 1;
    }
    this.filled = filled;
    this.rest = rest;
    this.length = length;
  }

  /** What was written, filled up to a byte with zeros, as a view that the next write may change; the writer is empty. */
  finish(): Uint8Array<ArrayBuffer> {
    if (this.filled > 0) this.bits(0, 8 - this.filled);
    const view = this.buffer.subarray(0, this.length);
    this.length = 0;
    return view;
  }
}

/** Reads what a `BitWriter` wrote. Behind the end there are zeros. */
export class BitReader {
  /** Offset of the next bit. */
  at = 0;

  constructor(private bytes: Uint8Array) {}

  /** Goes on at a bit of other bytes. */
  open(bytes: Uint8Array, at = 0): void {
    this.bytes = bytes;
    this.at = at;
  }

  /** The next 25 bits as the highest ones of 32. */
  private window(): number {
    const { bytes, at } = this;
    const byte = at >>> 3;
    const word =
      byte + 3 < bytes.length
        ? ((bytes[byte] ?? 0) << 24) |
          ((bytes[byte + 1] ?? 0) << 16) |
          ((bytes[byte + 2] ?? 0) << 8) |
          (bytes[byte + 3] ?? 0)
        : lastWord(bytes, byte);
    return word << (at & 7);
  }

  /** True if a one follows: what was filled up has none. */
  get isMore(): boolean {
    const left = 8 * this.bytes.length - this.at;
    return left > 0 && (left > MOST_BITS || Math.clz32(this.window()) < left);
  }

  /** Reads so many bits, 24 at most. */
  bits(count: number): number {
    if (count === 0) return 0;
    const value = this.window() >>> (32 - count);
    this.at += count;
    return value;
  }

  private zeros(): number {
    let zeros = 0;
    for (;;) {
      const more = Math.clz32(this.window());
      if (more <= MOST_BITS) {
        this.at += more + 1;
        return zeros + more;
      }
      if (this.at > 8 * this.bytes.length) return zeros;
      zeros += MOST_BITS;
      this.at += MOST_BITS;
    }
  }

  gamma(): number {
    const length = this.zeros();
    return (1 << length) | this.bits(length);
  }

  /** Reads what `gaps` wrote. */
  gaps(into: Uint32Array, from: number, to: number, base: number, low: number): void {
    const { bytes } = this;
    const last = bytes.length - 4;
    let next = base;
    let bit = this.at;
    for (let at = from; at < to; at++) {
      const byte = bit >>> 3;
      if (byte <= last) {
        const word =
          ((bytes[byte] ?? 0) << 24) |
          ((bytes[byte + 1] ?? 0) << 16) |
          ((bytes[byte + 2] ?? 0) << 8) |
          (bytes[byte + 3] ?? 0);
        const window = word << (bit & 7);
        const zeros = Math.clz32(window);
        if (zeros + low < MOST_BITS) {
          bit += zeros + low + 1;
          next += (zeros << low) | ((((window << zeros) << 1) >>> 1) >>> (31 - low));
          into[at] = next++;
          continue;
        }
      }
      this.at = bit;
      next += this.rice(low);
      bit = this.at;
      into[at] = next++;
    }
    this.at = bit;
  }

  rice(low: number): number {
    const window = this.window();
    const zeros = Math.clz32(window);
    if (zeros + low < MOST_BITS) {
      this.at += zeros + low + 1;
      // Two shifts: one by 32 bits would be none.
      return (zeros << low) | ((((window << zeros) << 1) >>> 1) >>> (31 - low));
    }
    const high = this.zeros();
    return (high << low) | this.bits(low);
  }
}

function lastWord(bytes: Uint8Array, from: number): number {
  let word = 0;
  for (let byte = from; byte < from + 4; byte++)
    word = (word << 8) | (byte < bytes.length ? (bytes[byte] ?? 0) : 0);
  return word;
}
