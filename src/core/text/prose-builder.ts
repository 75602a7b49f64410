/** Puts a clean text together from stretches of a file, keeping the map back as it goes. */
import type { Block, OffsetMap, Turn } from '../model.ts';

/** What stands between two blocks of a clean text. */
const SEPARATOR = '\n\n';

/** What is put together: a clean text, its blocks, and the map to the file. */
export interface Built {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly map: OffsetMap;
}

export class ProseBuilder {
  private readonly parts: string[] = [];
  private readonly map: number[] = [];
  private readonly blocks: Block[] = [];
  private length = 0;
  private blockStart = -1;

  /** Where what is appended next will stand in the clean text. */
  get end(): number {
    return this.length;
  }

  /** Begins a block; what is appended from here on is its text. */
  open(): void {
    if (this.blocks.length > 0) {
      this.parts.push(SEPARATOR);
      this.length += SEPARATOR.length;
    }
    this.blockStart = this.length;
  }

  /** Appends text that stands in the file at `fileStart`, unit for unit. */
  copy(text: string, fileStart: number): void {
    if (text === '') return;
    this.piece(this.length, fileStart, text.length);
    this.append(text);
  }

  /**
   * Appends text that stands for `fileLength` units of the file (a character reference, a line end). Where that is
   * more than the text has, an empty piece behind it says where the file goes on.
   */
  stand(text: string, fileStart: number, fileLength = text.length): void {
    this.piece(this.length, fileStart, text.length);
    this.append(text);
    if (fileLength > text.length) this.map.push(this.length, fileStart + fileLength, 0);
  }

  private piece(clean: number, file: number, length: number): void {
    const last = this.map.length - 3;
    const before = this.map[last];
    const at = this.map[last + 1];
    const size = this.map[last + 2];
    if (before !== undefined && at !== undefined && size !== undefined) {
      if (size > 0 && before + size === clean && at + size === file) {
        this.map[last + 2] = size + length;
        return;
      }
    }
    this.map.push(clean, file, length);
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  /** Ends the block that was opened; an empty one is dropped. `time`: where it begins in a recording, in seconds. */
  close(kind: Block['kind'], turn?: Turn, time?: number): void {
    if (this.length === this.blockStart) {
      if (this.blocks.length > 0) {
        this.parts.pop();
        this.length -= SEPARATOR.length;
      }
      return;
    }
    this.blocks.push({
      start: this.blockStart,
      end: this.length,
      kind,
      ...(turn ? { turn } : {}),
      ...(time === undefined ? {} : { time }),
    });
  }

  /** Adds all blocks of a text that was put together for itself; `fileStart`: where its file offsets count from. */
  add({ text, blocks, map }: Built, fileStart: number): void {
    if (blocks.length === 0) return;
    this.open();
    const base = this.length;
    this.append(text);
    for (let at = 0; at < map.length; at += 3)
      this.map.push((map[at] ?? 0) + base, (map[at + 1] ?? 0) + fileStart, map[at + 2] ?? 0);
    for (const block of blocks)
      this.blocks.push({ ...block, start: block.start + base, end: block.end + base });
  }

  /** The clean text, its blocks and the map to the file. */
  finish(): Built {
    return { text: this.parts.join(''), blocks: this.blocks, map: this.map };
  }
}
