/** The running text of a Word paragraph: runs, fields, symbols, equations, and the text boxes anchored in it. */
import { elementsOf, descend, textIn, type XmlElement } from '../xml.ts';
import { isOn, type DocxStyles } from './docx-styles.ts';
import { isSymbolFont, symbolOf, symbolText } from './symbol-font.ts';

/** A note that the text refers to. */
export interface NoteReference {
  readonly kind: 'footnotes' | 'endnotes';
  readonly id: string;
}

/** What a paragraph's content came to. */
export class Line {
  text = '';
  /** Contents of text boxes (`w:txbxContent`), in order. */
  readonly boxes: XmlElement[] = [];
}

interface Field {
  result: boolean;
  instruction: string;
}

/** Fields in fields; more than this no writer needs. */
const MAX_FIELDS = 50;
/** Fields whose result is the mark of a note. */
const MARK_FIELD = /^\s*NOTEREF\b/i;
/** What is no text at all: properties, revisions taken out, comments, marks that Word numbers. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:rt',
  'w:delText',
  'w:delInstrText',
  'w:commentReference',
  'w:annotationRef',
  'w:footnoteRef',
  'w:endnoteRef',
]);
const FIXED: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

/** Line ends in a text element are the writer's indentation of the file, not the text's. */
function wordsOf(element: XmlElement): string {
  const words = textIn(element);
  if (!/[\n\r]/.test(words)) return words;
  const joined = words.replace(/\s+/g, ' ');
  return element.attributes['xml:space'] === 'preserve' ? joined : joined.trim();
}

/** An equation read from left to right. */
export function mathText(element: XmlElement): string {
  if (LEFT_OUT.has(element.name) || element.name.endsWith('Pr')) return '';
  if (element.name === 'm:t') return textIn(element);
  if (element.name === 'm:r' && descend(element, 'w:rPr', 'w:del')) return '';
  const parts = elementsOf(element).map(mathText);
  if (element.name === 'm:f') return parts.filter((part) => part !== '').join('/');
  if (element.name !== 'm:d') return parts.join('');
  const mark = (name: string, usual: string) => descend(element, 'm:dPr', name)?.attributes['m:val'] ?? usual;
  return `${mark('m:begChr', '(')}${parts.join('')}${mark('m:endChr', ')')}`;
}

/** Reads the lines of one story (the body, a note). Fields may begin in one paragraph and end in another. */
export class LineReader {
  private readonly fields: Field[] = [];
  readonly notes: NoteReference[] = [];
  /**
   * Whether text was struck through. Whoever strikes words by hand ("cost 40 45 million") has deleted them, as tracking
   * would: with them no quotation of the text as it now reads could agree, and one of the withdrawn words would.
   */
  struck = false;

  constructor(private readonly styles: DocxStyles) {}

  /** The content of a paragraph, and the text boxes in it. */
  read(paragraph: XmlElement): Line {
    const line = new Line();
    const properties = descend(paragraph, 'w:pPr');
    for (const child of elementsOf(paragraph)) this.inline(child, line, properties);
    // An instruction that goes on over the end of its paragraph is a broken field: what follows is text.
    while (this.fields.at(-1)?.result === false) this.fields.pop();
    return line;
  }

  private inline(element: XmlElement, line: Line, paragraph: XmlElement | undefined): void {
    if (LEFT_OUT.has(element.name)) return;
    switch (element.name) {
      case 'w:r':
        this.run(element, line, paragraph);
        return;
      case 'm:oMath':
        if (this.isShown()) line.text += mathText(element);
        return;
      case 'w:fldSimple':
        if (MARK_FIELD.test(element.attributes['w:instr'] ?? '')) return;
        break;
      case 'w:sdt':
        if (isOn(descend(element, 'w:sdtPr', 'w:showingPlcHdr')) === true) return;
        break;
      case 'mc:AlternateContent':
        this.alternatives(element, line, (child, part) => {
          this.inline(child, part, paragraph);
        });
        return;
      default:
    }
    for (const child of elementsOf(element)) this.inline(child, line, paragraph);
  }

  private isShown(): boolean {
    return this.fields.every(({ result, instruction }) => result && !MARK_FIELD.test(instruction));
  }

  private run(run: XmlElement, line: Line, paragraph: XmlElement | undefined): void {
    const properties = descend(run, 'w:rPr');
    const hidden =
      this.styles.isSet('hidden', properties, paragraph) || descend(properties, 'w:del') !== undefined;
    const own = new Line();
    let mark = this.styles.isNoteMark(properties);
    for (const child of elementsOf(run)) {
      // The run goes on with the mark that the writer chose for the note.
      if (isOn(custom(child)) === true) mark = true;
      if (hidden && child.name !== 'w:fldChar' && child.name !== 'w:instrText') continue;
      this.inRun(child, own, properties);
    }
    for (const box of own.boxes) line.boxes.push(box);
    if (mark && /^[\s\d*†‡§a-z()[\]]{0,8}$/.test(own.text)) return;
    if (own.text.trim() !== '' && this.styles.isSet('struck', properties, paragraph)) this.struck = true;
    else line.text += own.text;
  }

  private inRun(element: XmlElement, line: Line, properties: XmlElement | undefined): void {
    if (LEFT_OUT.has(element.name)) return;
    switch (element.name) {
      case 'w:fldChar':
        this.field(element);
        return;
      case 'w:instrText': {
        const field = this.fields.at(-1);
        if (field) field.instruction += textIn(element);
        return;
      }
      case 'mc:AlternateContent':
        this.alternatives(element, line, (child, part) => {
          this.inRun(child, part, properties);
        });
        return;
      case 'w:txbxContent':
        line.boxes.push(element);
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (this.isShown())
          this.notes.push({
            kind: element.name === 'w:endnoteReference' ? 'endnotes' : 'footnotes',
            id: element.attributes['w:id'] ?? '',
          });
        return;
      case 'w:r':
        this.run(element, line, undefined);
        return;
      default:
    }
    const text = characters(element, properties);
    if (text === null) for (const child of elementsOf(element)) this.inRun(child, line, properties);
    else if (this.isShown()) line.text += text;
  }

  private field(element: XmlElement): void {
    const type = element.attributes['w:fldCharType'];
    const field = this.fields.at(-1);
    if (type === 'begin') {
      if (this.fields.length < MAX_FIELDS) this.fields.push({ result: false, instruction: '' });
    } else if (type === 'separate' && field) field.result = true;
    else if (type === 'end') this.fields.pop();
  }

  /** The same content in several forms, of which a program takes the first it can show: here the first with text. */
  private alternatives(element: XmlElement, line: Line, walk: (child: XmlElement, part: Line) => void): void {
    for (const branch of elementsOf(element)) {
      const part = new Line();
      for (const child of elementsOf(branch)) walk(child, part);
      if (part.text === '' && part.boxes.length === 0) continue;
      line.text += part.text;
      for (const box of part.boxes) line.boxes.push(box);
      return;
    }
  }
}

/** The attribute of a note's reference that says that the writer chose its mark, as the switch it is. */
function custom(element: XmlElement): XmlElement | undefined {
  const value = element.attributes['w:customMarkFollows'];
  return value === undefined ? undefined : { ...element, attributes: { 'w:val': value } };
}

/** The characters that an element of a run stands for; null where it is none that stands for any. */
function characters(element: XmlElement, properties: XmlElement | undefined): string | null {
  if (element.name === 'w:sym') {
    const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
    return Number.isNaN(code) ? '' : symbolOf(element.attributes['w:font'] ?? '', code);
  }
  if (element.name !== 'w:t') return FIXED[element.name] ?? null;
  const font = descend(properties, 'w:rFonts')?.attributes['w:ascii'] ?? '';
  const words = wordsOf(element);
  return isSymbolFont(font) ? symbolText(font, words) : words;
}
