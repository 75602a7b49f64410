/** The styles of a Word document: which paragraphs are headings, quotations, captions, lists; which text is hidden. */
import type { BlockKind } from '../../model.ts';
import { descend, elementsOf, type XmlElement } from '../xml.ts';

/** What a style or a paragraph says, as far as it matters; undefined where it says nothing. */
interface Properties {
  readonly outline?: number;
  readonly listed?: boolean;
  readonly hidden?: boolean;
  readonly struck?: boolean;
}

interface Style extends Properties {
  readonly name: string;
  readonly basedOn: string | null;
}

/** Styles inherit; a chain longer than this goes in circles. */
const LONGEST_CHAIN = 20;
/** Outline levels are 0 to 8; 9 is body text. */
const BODY_LEVEL = 9;

const HEADING = /^(?:heading|title|subtitle|titre|überschrift|titel|título|titolo|rubrik|overskrift|kop)\b/i;
const QUOTATION = /^(?:intense )?(?:quotes?|quotations?|block ?(?:text|quote)|zitat|citation|cita)\b/i;
const PULL_QUOTE = /^pull ?-?quote/i;
const CAPTION = /^(?:caption|legend|beschriftung|légende)\b/i;
/** What a document says about itself, made from it: contents, index. */
const MADE = /^(?:toc \d|toc heading|index \d|index heading|table of figures|table of authorities)/i;
const NOTE_MARK = /^(?:foot|end)note reference$/i;

/** Whether a switch like `w:b` is on: it is where it stands, unless it says otherwise. */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  if (!element) return undefined;
  return !/^(?:0|false|off|none)$/.test(element.attributes['w:val'] ?? '1');
}

function numberOf(element: XmlElement | undefined): number | undefined {
  const value = element?.attributes['w:val'];
  return value === undefined || !/^\d{1,9}$/.test(value) ? undefined : Number(value);
}

function propertiesOf(paragraph: XmlElement | undefined, run: XmlElement | undefined): Properties {
  const outline = numberOf(descend(paragraph, 'w:outlineLvl'));
  const numbering = descend(paragraph, 'w:numPr');
  const hidden = isOn(descend(run, 'w:vanish'));
  const struck = isOn(descend(run, 'w:strike') ?? descend(run, 'w:dstrike'));
  return {
    ...(outline === undefined ? {} : { outline }),
    // Number 0 takes a paragraph out of the list that its style puts it in.
    ...(numbering === undefined ? {} : { listed: numberOf(descend(numbering, 'w:numId')) !== 0 }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(struck === undefined ? {} : { struck }),
  };
}

export class DocxStyles {
  private readonly styles = new Map<string, Style>();
  private readonly standard: string | undefined;

  /** Takes the root of the styles part; without one every paragraph is plain. */
  constructor(root: XmlElement | undefined) {
    for (const style of root ? elementsOf(root, 'w:style') : []) {
      const id = style.attributes['w:styleId'];
      if (id === undefined) continue;
      this.styles.set(id, {
        name: descend(style, 'w:name')?.attributes['w:val'] ?? id,
        basedOn: descend(style, 'w:basedOn')?.attributes['w:val'] ?? null,
        ...propertiesOf(descend(style, 'w:pPr'), descend(style, 'w:rPr')),
      });
      const isDefault = /^(?:1|true|on)$/.test(style.attributes['w:default'] ?? '');
      if (isDefault && style.attributes['w:type'] === 'paragraph') this.standard = id;
    }
  }

  /** The style and those it is based on, nearest first. A style that is not defined is known by its id. */
  private chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    let at: string | null | undefined = id ?? this.standard;
    while (at !== null && at !== undefined && chain.length < LONGEST_CHAIN) {
      const style: Style = this.styles.get(at) ?? { name: at.replace(/(?<=\D)(?=\d)/, ' '), basedOn: null };
      chain.push(style);
      at = style.basedOn;
    }
    return chain;
  }

  private isNamed(id: string | undefined, name: RegExp): boolean {
    return this.chain(id).some((style) => name.test(style.name));
  }

  /** What kind of block a paragraph with these properties (`w:pPr`) is; null for a line of a table of contents. */
  kindOf(paragraph: XmlElement | undefined): BlockKind | null {
    const id = descend(paragraph, 'w:pStyle')?.attributes['w:val'];
    const chain = [propertiesOf(paragraph, undefined), ...this.chain(id)];
    const outline = chain.find((one) => one.outline !== undefined)?.outline ?? BODY_LEVEL;
    if (this.isNamed(id, MADE)) return null;
    if (this.isNamed(id, PULL_QUOTE)) return 'pull-quote';
    if (this.isNamed(id, QUOTATION)) return 'blockquote';
    if (this.isNamed(id, CAPTION)) return 'caption';
    if (outline < BODY_LEVEL || this.isNamed(id, HEADING)) return 'heading';
    return chain.find((one) => one.listed !== undefined)?.listed === true ? 'list-item' : 'paragraph';
  }

  /** Whether the paragraph is the document's title by its style. */
  isTitle(paragraph: XmlElement | undefined): boolean {
    const id = descend(paragraph, 'w:pStyle')?.attributes['w:val'];
    return id !== undefined && this.chain(id).some(({ name }) => /^title$/i.test(name));
  }

  /** Whether text with these run properties (`w:rPr`), in a paragraph of these (`w:pPr`), is hidden or struck through. */
  isSet(what: 'hidden' | 'struck', run: XmlElement | undefined, paragraph: XmlElement | undefined): boolean {
    const own = propertiesOf(undefined, run)[what];
    if (own !== undefined) return own;
    const styles = [descend(run, 'w:rStyle'), descend(paragraph, 'w:pStyle')].map(
      (style) => style?.attributes['w:val'],
    );
    return styles.some(
      (id) => id !== undefined && this.chain(id).find((style) => style[what] !== undefined)?.[what] === true,
    );
  }

  /** Whether a run is set as the mark of a note. */
  isNoteMark(run: XmlElement | undefined): boolean {
    const id = descend(run, 'w:rStyle')?.attributes['w:val'];
    return id !== undefined && this.chain(id).some(({ name }) => NOTE_MARK.test(name));
  }
}
