/** Builds ZIP archives for tests, sound ones and such as no honest program writes. */
import { deflateSync } from 'fflate/browser';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the archive says of the part where that is not the truth. */
  readonly crc?: number;
  readonly declared?: number;
  readonly flags?: number;
  readonly method?: number;
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ -1) >>> 0;
}

const number = (value: number, size: number) =>
  Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** index) % 256);

/** An archive of these parts, in order. `stored` leaves them as they are. */
export function makeZip(parts: readonly ZipPart[], stored = false): Uint8Array {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = bytesOf(part.content);
    const packed = stored ? content : deflateSync(content);
    const name = bytesOf(part.name);
    const common = [
      ...number(part.flags ?? 0x800, 2),
      ...number(part.method ?? (stored ? 0 : 8), 2),
      ...number(0, 4),
      ...number(part.crc ?? crc32(content), 4),
      ...number(packed.length, 4),
      ...number(part.declared ?? content.length, 4),
      ...number(name.length, 2),
      ...number(0, 2),
    ];
    const local = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, ...common, ...name]);
    body.push(local, packed);
    directory.push(
      Uint8Array.from([
        0x50,
        0x4b,
        1,
        2,
        20,
        0,
        20,
        0,
        ...common,
        ...number(0, 10),
        ...number(offset, 4),
        ...name,
      ]),
    );
    offset += local.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = number(parts.length, 2);
  const end = [
    0x50,
    0x4b,
    5,
    6,
    0,
    0,
    0,
    0,
    ...count,
    ...count,
    ...number(size, 4),
    ...number(offset, 4),
    0,
    0,
  ];
  return Uint8Array.from(Buffer.concat([...body, ...directory, Uint8Array.from(end)]));
}
