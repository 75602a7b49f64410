/** The blocks of a Word document: paragraphs, tables, text boxes in their place. Revisions count as accepted. */
import type { BlockKind } from '../../model.ts';
import { BlockList } from '../block-list.ts';
import type { TextBlock } from '../reader.ts';
import { descend, elementsOf, type XmlElement } from '../xml.ts';
import { LineReader } from './docx-line.ts';
import { isOn, type DocxStyles } from './docx-styles.ts';
import { cellBlocks } from './cells.ts';

const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:sectPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
]);

/** Whether a paragraph ends without anybody seeing it: its mark is deleted or hidden, or it is a drop cap. */
function runsOn(properties: XmlElement | undefined, text: string): boolean {
  const mark = descend(properties, 'w:rPr');
  if (descend(mark, 'w:del') ?? descend(mark, 'w:moveFrom')) return true;
  if (isOn(descend(mark, 'w:vanish')) === true) return true;
  const cap = descend(properties, 'w:framePr')?.attributes['w:dropCap'];
  return (cap === 'drop' || cap === 'margin') && text.trim().length <= 3;
}

export class DocxBody {
  private list = new BlockList();
  private readonly lines: LineReader;
  /** Text and text boxes of paragraphs that run on into the next. */
  private carried = '';
  private boxes: XmlElement[] = [];
  title: string | null = null;
  /** Whether it holds a document of another format, which is not read. */
  embedded = false;

  constructor(private readonly styles: DocxStyles) {
    this.lines = new LineReader(styles);
  }

  get blocks(): readonly TextBlock[] {
    return this.list.blocks;
  }

  /** The notes referred to so far, in order. */
  get notes() {
    return this.lines.notes;
  }

  get struck(): boolean {
    return this.lines.struck;
  }

  /** Reads what is in an element: the body, a note, a text box, a cell. */
  read(container: XmlElement): void {
    for (const child of elementsOf(container)) this.block(child);
    this.flush('paragraph');
  }

  private block(element: XmlElement): void {
    if (LEFT_OUT.has(element.name)) return;
    switch (element.name) {
      case 'w:p':
        this.paragraph(element);
        return;
      case 'w:tbl':
        this.flush('paragraph');
        this.rows(element);
        return;
      case 'w:sdt':
        if (isOn(descend(element, 'w:sdtPr', 'w:showingPlcHdr')) === true) return;
        break;
      case 'w:altChunk':
      case 'w:subDoc':
        this.embedded = true;
        return;
      case 'mc:AlternateContent':
        this.alternatives(element);
        return;
      default:
    }
    for (const child of elementsOf(element)) this.block(child);
  }

  private alternatives(element: XmlElement): void {
    for (const branch of elementsOf(element)) {
      const before = this.list.blocks.length;
      for (const child of elementsOf(branch)) this.block(child);
      this.flush('paragraph');
      if (this.list.blocks.length > before) return;
    }
  }

  private paragraph(element: XmlElement): void {
    const properties = descend(element, 'w:pPr');
    const line = this.lines.read(element);
    const kind = this.styles.kindOf(properties);
    if (kind !== null) this.carried += line.text;
    for (const box of line.boxes) this.boxes.push(box);
    if (runsOn(properties, line.text)) {
      this.carried = this.carried.trimStart();
      return;
    }
    if (this.title === null && this.styles.isTitle(properties) && this.carried.trim() !== '')
      this.title = this.carried.trim().replace(/\s+/g, ' ');
    this.flush(kind ?? 'paragraph');
  }

  /** Ends the paragraph; the text boxes anchored in it follow it. */
  private flush(kind: BlockKind): void {
    const { carried, boxes } = this;
    this.carried = '';
    this.boxes = [];
    this.list.add(kind, carried);
    for (const box of boxes) this.read(box);
  }

  private rows(element: XmlElement): void {
    for (const child of elementsOf(element)) {
      if (LEFT_OUT.has(child.name)) continue;
      const properties = descend(child, 'w:trPr') ?? descend(child, 'w:tcPr');
      const gone = ['w:del', 'w:moveFrom', 'w:cellDel', 'w:hidden'].some((name) => descend(properties, name));
      if (gone) continue;
      if (child.name === 'w:tc') this.cell(child);
      else this.rows(child);
    }
  }

  private cell(element: XmlElement): void {
    const outer = this.list;
    this.list = new BlockList();
    this.read(element);
    const inner = this.list.blocks;
    this.list = outer;
    for (const block of cellBlocks(inner)) outer.add(block.kind, block.text);
  }
}
