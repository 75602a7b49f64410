/** Where the text of an RTF file goes: into the body, a note or a text box, or into a field of its head. */
import type { BlockKind } from '../../model.ts';
import { BlockList } from '../block-list.ts';
import type { TextBlock } from '../reader.ts';
import { cellBlocks } from './cells.ts';

/** Marks of notes are short: "*", "12". */
const LONGEST_MARK = 4;

/** Takes the text of a destination. */
export interface Target {
  write(text: string): void;
}

/** Gathers the words of a small destination (a title, the name of a font). */
export class Capture implements Target {
  text = '';
  write(text: string): void {
    this.text += text;
  }
}

/** What a paragraph is, as far as it matters. */
export interface ParagraphProperties {
  /** Null for a line of a table of contents. */
  readonly kind: BlockKind | null;
  readonly inTable: boolean;
  readonly isTitle: boolean;
}

/** A story: the body, a note, a text box. */
export class Story implements Target {
  private readonly list = new BlockList();
  private line = '';
  /** Paragraphs of the cell that is being read. */
  private cell: TextBlock[] = [];
  private boxes: (readonly TextBlock[])[] = [];
  /** Superscript at the end of the line, which may turn out to be the mark of a note. */
  private raised = '';
  title: string | null = null;
  /** Whether the paragraph has a list's number or bullet before it. */
  listed = false;

  get blocks(): readonly TextBlock[] {
    return this.list.blocks;
  }

  write(text: string, raised = false): void {
    if (raised) this.raised += text;
    else if (text !== '') {
      this.line += this.raised + text;
      this.raised = '';
    }
  }

  /** Takes away the mark of a note that begins here, where the writer chose it ("*"). */
  dropMark(): void {
    if (this.raised.length <= LONGEST_MARK) this.raised = '';
  }

  /** Blocks of a text box anchored in this paragraph. */
  addBox(blocks: readonly TextBlock[]): void {
    this.boxes.push(blocks);
  }

  /** Ends a paragraph. */
  end({ kind, inTable, isTitle }: ParagraphProperties): void {
    const line = this.line + this.raised;
    const { boxes } = this;
    this.line = this.raised = '';
    this.boxes = [];
    const found = new BlockList();
    const isItem = this.listed && kind === 'paragraph';
    if (kind !== null) found.add(isItem ? 'list-item' : kind, line);
    this.listed = false;
    if (isTitle && this.title === null && line.trim() !== '') this.title = line.trim().replace(/\s+/g, ' ');
    const blocks = [...found.blocks, ...boxes.flat()];
    if (inTable) for (const block of blocks) this.cell.push(block);
    else {
      this.put(this.cell);
      this.cell = [];
      this.put(blocks);
    }
  }

  /** Ends a cell of a table, and the paragraph in it. */
  endCell(properties: ParagraphProperties): void {
    this.end({ ...properties, inTable: true });
    this.put(cellBlocks(this.cell));
    this.cell = [];
  }

  private put(blocks: readonly TextBlock[]): void {
    for (const { kind, text } of blocks) this.list.add(kind, text);
  }
}
