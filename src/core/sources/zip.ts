/**
 * ZIP archives of documents (DOCX, ODT, EPUB), opened as a hostile file deserves: names and sizes come from the central
 * directory, sizes are believed only once they are inflated, and every part is held against its checksum. Names are
 * keys and nothing else: no path of an archive ever becomes a path. Format: PKWARE APPNOTE 6.3.
 */
import * as l10n from '@vscode/l10n';
import { Inflate } from 'fflate/browser';
import { MAX_SOURCE_BYTES, tooLarge } from './decode.ts';
import { Unreadable } from './unreadable.ts';

/** What an archive may hold. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes that a part unpacks to. */
  readonly entryBytes: number;
  /** Bytes that all parts asked for unpack to. */
  readonly totalBytes: number;
  /** How many times its packed size a part may unpack to, once it is larger than `ratioFreeBytes`. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
}

const MEBI = 1024 * 1024;
/**
 * A book of many pictures has some thousands of parts; the text of a thousand pages is some 15 MB of XML, which shrinks
 * three- to fortyfold: a large part that shrinks far more than this was made to harm.
 */
export const ZIP_LIMITS: ZipLimits = {
  entries: 10_000,
  entryBytes: 32 * MEBI,
  totalBytes: 96 * MEBI,
  ratio: 250,
  ratioFreeBytes: MEBI,
};
/** Deflate gives at most 1032 bytes for one: so much goes in at a time that what comes out can be counted. */
const CHUNK_BYTES = 8 * 1024;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64 = 0xffffffff;

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressed: number;
  readonly offset: number;
}

const damaged = (what: string) => new Unreadable(l10n.t('damaged archive: {0}', what));

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- seven times as fast
  for (let at = 0; at < bytes.length; at++)
    crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Where the end record stands; it is searched from behind, since a comment of any length may follow it. */
function endRecord(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  throw damaged(l10n.t('it ends too early'));
}

/** The value of a 32-bit field, from the ZIP64 extra field where it does not fit. */
function wideFields(view: DataView, extra: number, length: number, fields: readonly number[]): number[] {
  let at = extra;
  while (at + 4 <= extra + length) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && at + 4 + size <= extra + length) {
      let next = at + 4;
      return fields.map((field) => {
        if (field !== ZIP64 || next + 8 > at + 4 + size) return field;
        next += 8;
        return Number(view.getBigUint64(next - 8, true));
      });
    }
    at += 4 + size;
  }
  return [...fields];
}

/** Some writers put backslashes between folders. A name that climbs out of the archive was made to harm. */
function checkedName(raw: string): string {
  const name = raw.replaceAll('\\', '/');
  const climbs = name.split('/').includes('..') || name.startsWith('/') || /^[a-z]:/i.test(name);
  if (climbs || name.includes('\0'))
    throw new Unreadable(l10n.t('archive with a forbidden path ({0})', raw.slice(0, 80)));
  return name;
}

/** The entries of the central directory. */
function directory(bytes: Uint8Array, view: DataView, most: number): Map<string, Entry> {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let index = 0; count === 0xffff || index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      if (count === 0xffff && index > 0) break;
      throw damaged(l10n.t('its list of contents is broken'));
    }
    if (index >= most) throw new Unreadable(l10n.t('archive with more than {0} entries', most));
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameEnd = at + 46 + nameLength;
    if (nameEnd + extraLength > end) throw damaged(l10n.t('its list of contents is broken'));
    const name = checkedName(new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)));
    if (entries.has(name))
      throw new Unreadable(l10n.t('archive with two entries of one name ({0})', name.slice(0, 80)));
    const [, compressed = 0, offset = 0] = wideFields(view, nameEnd, extraLength, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 0x2041) !== 0,
      crc: view.getUint32(at + 16, true),
      compressed,
      offset,
    });
    at = nameEnd + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function concatenated(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** An opened archive. Its parts are inflated as they are asked for. */
export class ZipArchive {
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly byLowerCase = new Map<string, string>();
  private left: number;

  /** Throws `Unreadable` for what is no sound archive. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: ZipLimits = ZIP_LIMITS,
  ) {
    if (bytes.length > MAX_SOURCE_BYTES) throw new Unreadable(tooLarge(bytes.length));
    this.entries = directory(
      bytes,
      new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      limits.entries,
    );
    this.left = limits.totalBytes;
    for (const name of this.entries.keys()) this.byLowerCase.set(name.toLowerCase(), name);
  }

  /** The names of the parts, folders between slashes, in the order of the directory. */
  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** True where there is a part of this name; case counts only where two names differ in nothing else (as in OPC). */
  has(name: string): boolean {
    return this.entry(name) !== undefined;
  }

  private entry(name: string): Entry | undefined {
    return this.entries.get(name) ?? this.entries.get(this.byLowerCase.get(name.toLowerCase()) ?? '');
  }

  /**
   * The bytes of a part; null where there is none of the name. Throws `Unreadable` for one that is encrypted, damaged,
   * packed by another method than deflate, or that would go over a limit.
   */
  read(name: string): Uint8Array | null {
    const entry = this.entry(name);
    if (!entry) return null;
    if (entry.encrypted) throw new Unreadable(l10n.t('encrypted'));
    const content = this.unpacked(entry, this.packed(entry));
    if (crc32(content) !== entry.crc) throw damaged(l10n.t('the checksum of {0} does not match', name));
    return content;
  }

  private packed(entry: Entry): Uint8Array {
    const { bytes } = this;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { offset } = entry;
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE)
      throw damaged(l10n.t('a part is not where it should be'));
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + entry.compressed > bytes.length) throw damaged(l10n.t('it ends too early'));
    return bytes.subarray(start, start + entry.compressed);
  }

  private unpacked(entry: Entry, packed: Uint8Array): Uint8Array {
    if (entry.method === 0) {
      this.spend(packed.length, packed.length, packed.length);
      return packed;
    }
    if (entry.method !== 8) throw new Unreadable(l10n.t('archive packed by an unknown method'));
    const parts: Uint8Array[] = [];
    let length = 0;
    const inflate = new Inflate((part) => {
      length += part.length;
      this.spend(part.length, length, packed.length);
      parts.push(part);
    });
    try {
      for (let at = 0; at < packed.length || at === 0; at += CHUNK_BYTES)
        inflate.push(packed.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= packed.length);
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      throw damaged(l10n.t('a part cannot be unpacked'));
    }
    return concatenated(parts, length);
  }

  /** Counts `size` bytes more, of a part that has now `length`, unpacked from `packed`. */
  private spend(size: number, length: number, packed: number): void {
    this.left -= size;
    if (length > this.limits.entryBytes || this.left < 0)
      throw new Unreadable(l10n.t('archive that unpacks to too much'));
    if (length > this.limits.ratioFreeBytes && length > packed * this.limits.ratio)
      throw new Unreadable(l10n.t('archive that unpacks to too much (a "zip bomb")'));
  }
}
