/** The blocks of an OpenDocument text. Revisions count as accepted: what was deleted is kept apart in the file. */
import { BlockList } from '../block-list.ts';
import { descend, elementsOf, type XmlElement } from '../xml.ts';
import { cellBlocks } from './cells.ts';
import type { OdtStyles } from './odt-styles.ts';

const LEFT_OUT = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'office:event-listeners',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
  'text:note-ref',
  'text:ruby-text',
  'text:placeholder',
  'text:script',
  'text:list-header-number',
  'table:covered-table-cell',
  'draw:object',
  'draw:object-ole',
  'svg:title',
  'svg:desc',
]);
/** More spaces in a row than this say nothing more. */
const MOST_SPACES = 100;

const isDeletion = (region: XmlElement) => descend(region, 'text:deletion') !== undefined;

/** Ids of the regions of the text that are tracked deletions, where a writer left their words in the text. */
function deletionsIn(container: XmlElement): Set<string> {
  const regions = elementsOf(descend(container, 'text:tracked-changes') ?? container, 'text:changed-region');
  const ids = regions
    .filter(isDeletion)
    .map(({ attributes }) => attributes['xml:id'] ?? attributes['text:id'] ?? '');
  return new Set(ids);
}

export class OdtBody {
  private list = new BlockList();
  private line = '';
  /** Whether the line ends in white space, or is empty. */
  private spaced = true;
  private boxes: XmlElement[] = [];
  private readonly pageBoxes: XmlElement[] = [];
  private readonly notes: XmlElement[] = [];
  private readonly deletions: ReadonlySet<string>;
  private deleting = 0;
  title: string | null = null;
  struck = false;

  /** Reads all of a text (`office:text`), its notes at the end. */
  constructor(
    private readonly styles: OdtStyles,
    text: XmlElement,
  ) {
    this.deletions = deletionsIn(text);
    this.read(text, false);
    // What is anchored to a page stands in front of the text in the file, and anywhere on the page.
    for (const box of this.pageBoxes) this.read(box, false);
    // Notes that a note has are appended while this goes on.
    for (const note of this.notes) this.read(note, false);
  }

  get blocks() {
    return this.list.blocks;
  }

  private read(container: XmlElement, listed: boolean): void {
    for (const child of elementsOf(container)) this.block(child, listed);
  }

  private block(element: XmlElement, listed: boolean): void {
    const { name, attributes } = element;
    if (LEFT_OUT.has(name) || this.mark(element)) return;
    if (name === 'text:p' || name === 'text:h') this.paragraph(element, listed);
    else if (name.startsWith('draw:')) {
      this.box(element);
      for (const box of this.boxes.splice(0)) this.pageBoxes.push(box);
    } else if (name === 'table:table-cell') this.cell(element);
    else if (name === 'text:section' && attributes['text:display'] === 'none') return;
    else if (name === 'table:table-row' && /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? ''))
      return;
    else this.read(element, listed || name === 'text:list-item' || name === 'text:numbered-paragraph');
  }

  /** Where a tracked deletion begins and ends. */
  private mark({ name, attributes }: XmlElement): boolean {
    if (name !== 'text:change-start' && name !== 'text:change-end') return name === 'text:change';
    if (this.deletions.has(attributes['text:change-id'] ?? ''))
      this.deleting = Math.max(0, this.deleting + (name === 'text:change-start' ? 1 : -1));
    return true;
  }

  private paragraph(element: XmlElement, listed: boolean): void {
    const kind = this.styles.kindOf(element, listed);
    const before = this.line;
    this.inline(element);
    if (kind === null || isHiddenParagraph(element)) this.line = before;
    // The paragraph's end is deleted with what stands around it.
    if (this.deleting > 0) return;
    const { line } = this;
    const boxes = this.boxes.splice(0);
    this.line = '';
    this.spaced = true;
    if (this.title === null && line.trim() !== '' && this.styles.isTitle(element))
      this.title = line.trim().replace(/\s+/g, ' ');
    this.list.add(kind ?? 'paragraph', line);
    for (const box of boxes) this.read(box, false);
  }

  private append(text: string): void {
    if (this.deleting > 0 || text === '') return;
    this.line += text;
    this.spaced = /\s$/.test(text);
  }

  /** Space of the file collapses; what counts is given by elements of its own. */
  private words(raw: string): void {
    const words = raw.replace(/[ \t\r\n]+/g, ' ');
    this.append(this.spaced ? words.replace(/^ /, '') : words);
  }

  private inline(element: XmlElement): void {
    if (element.name !== 'text:a' && this.styles.isSet('hidden', element)) return;
    if (element.name !== 'text:a' && this.styles.isSet('struck', element)) {
      this.struck ||= element.children.length > 0;
      return;
    }
    for (const child of element.children) {
      if (typeof child === 'string') this.words(child);
      else this.inParagraph(child);
    }
  }

  private inParagraph(element: XmlElement): void {
    const { name, attributes } = element;
    if (LEFT_OUT.has(name) || this.mark(element)) return;
    switch (name) {
      case 'text:s': {
        const count = Number(attributes['text:c'] ?? 1);
        this.append(' '.repeat(Math.min(Number.isInteger(count) && count > 0 ? count : 1, MOST_SPACES)));
        return;
      }
      case 'text:tab':
        this.append('\t');
        return;
      case 'text:line-break':
        this.append('\n');
        return;
      case 'text:note': {
        const body = descend(element, 'text:note-body');
        if (body && this.deleting === 0) this.notes.push(body);
        return;
      }
      case 'text:hidden-text':
        if (attributes['text:is-hidden'] === 'true') return;
        break;
      default:
        if (name.startsWith('draw:')) {
          this.box(element);
          return;
        }
    }
    this.inline(element);
  }

  /** What is drawn may hold text: a text box, a shape, a group of them. */
  private box(element: XmlElement): void {
    if (LEFT_OUT.has(element.name) || this.deleting > 0) return;
    const children = elementsOf(element);
    if (element.name === 'draw:text-box' || children.some(({ name }) => name === 'text:p'))
      this.boxes.push(element);
    else for (const child of children) this.box(child);
  }

  private cell(element: XmlElement): void {
    const outer = this.list;
    this.list = new BlockList();
    this.read(element, false);
    const inner = this.list.blocks;
    this.list = outer;
    for (const block of cellBlocks(inner)) outer.add(block.kind, block.text);
  }
}

function isHiddenParagraph(element: XmlElement): boolean {
  return elementsOf(element, 'text:hidden-paragraph').some(
    ({ attributes }) => attributes['text:is-hidden'] === 'true',
  );
}
