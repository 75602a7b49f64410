/** Reads the tokens of an RTF file into stories. One pass, no recursion; the work grows with the length of the file. */
import * as l10n from '@vscode/l10n';
import type { TextBlock } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { codePageOf, decodeCodePage, endsHalf } from './rtf-code-pages.ts';
import {
  initialState,
  paragraphOf,
  plainParagraph,
  plainText,
  setProperty,
  type RtfState,
  type RtfStyle,
} from './rtf-state.ts';
import { Capture, Story } from './rtf-story.ts';
import { RtfTokens } from './rtf-tokens.ts';
import { CHARACTERS, HEAD_CODE_PAGES, LOCKED, OPENED } from './rtf-words.ts';
import { isSymbolFont, symbolText } from './symbol-font.ts';

/** Word itself nests some dozens of groups. */
const MAX_GROUPS = 1_000;

/** Of the name of a font or style so much is kept. */
const LONGEST_NAME = 200;

interface Font {
  name: string;
  charset: number | undefined;
}

export class RtfParser {
  readonly story = new Story();
  /** Blocks of the notes, in order. */
  readonly notes: TextBlock[] = [];
  readonly info = new Map<string, Capture>();
  /** ISO dates by the word that gives them. */
  readonly dates = new Map<string, string>();
  struck = false;
  /** Whether the file ended inside a group. */
  isCutOff = false;

  private readonly tokens: RtfTokens;
  private readonly groups: RtfState[] = [];
  private state: RtfState = initialState(this.story);
  private readonly fonts = new Map<number, Font>();
  private readonly styles = new Map<number, RtfStyle>();
  private codePage = 1252;
  private defaultFont = 0;
  /** Bytes that wait to be decoded together. */
  private bytes: number[] = [];
  /** Fallback characters still to be passed over. */
  private skipping = 0;
  /** The group has just been opened with `\*`. */
  private optional = false;
  private instruction: Capture | null = null;
  /** The table of fonts, while it is read. */
  private inFonts: RtfState['target'] = null;
  /** The parts of a date, while it is read. */
  private clock: Map<string, number> | null = null;
  private ended = false;

  constructor(text: string, isBytes: boolean) {
    this.tokens = new RtfTokens(text, isBytes);
  }

  /** Reads it all. Throws `Unreadable` where groups are nested too deeply. */
  read(): void {
    for (let token = this.tokens.next(); token.type !== 'end' && !this.ended; token = this.tokens.next()) {
      if (token.type === 'byte') this.byte(token.byte);
      else if (token.type === 'text') this.text(token.text);
      else {
        this.flushBytes();
        if (token.type === 'word') this.word(token.word, token.value);
        else this.group(token.type === 'open');
      }
    }
    this.flushBytes();
    this.isCutOff = !this.ended;
    while (this.groups.length > 0) this.closeGroup();
    this.story.end(paragraphOf(this.state, this.styles));
  }

  private group(opens: boolean): void {
    this.skipping = 0;
    this.optional = false;
    if (opens) {
      if (this.groups.length >= MAX_GROUPS) throw new Unreadable(l10n.t('groups nested too deeply'));
      this.groups.push(this.state);
      this.state = { ...this.state, close: null };
    } else this.closeGroup();
  }

  private closeGroup(): void {
    this.state.close?.();
    const outer = this.groups.pop();
    if (outer) this.state = outer;
    this.ended = this.groups.length === 0;
  }

  private byte(byte: number): void {
    if (this.skipping > 0) this.skipping--;
    else this.bytes.push(byte);
  }

  private text(found: string): void {
    let text = found;
    if (this.bytes.length > 0 && endsHalf(this.bytes, this.page())) {
      this.bytes.push(text.charCodeAt(0));
      text = text.slice(1);
    }
    this.flushBytes();
    const skipped = Math.min(this.skipping, text.length);
    this.skipping -= skipped;
    this.write(text.slice(skipped));
  }

  private font(): Font | undefined {
    return this.fonts.get(this.state.font < 0 ? this.defaultFont : this.state.font);
  }

  private page(): number {
    return codePageOf(this.font()?.charset, this.codePage);
  }

  private flushBytes(): void {
    if (this.bytes.length === 0) return;
    const { bytes } = this;
    this.bytes = [];
    const font = this.font();
    const isSymbol = font !== undefined && isSymbolFont(font.name);
    this.write(isSymbol ? String.fromCharCode(...bytes) : decodeCodePage(bytes, this.page()));
  }

  private write(text: string): void {
    const { state } = this;
    if (state.target === null || text === '') return;
    if (!(state.target instanceof Story)) {
      state.target.write(text);
      return;
    }
    if (state.hidden || state.deleted) return;
    if (state.struck) {
      this.struck ||= text.trim() !== '';
      return;
    }
    const font = this.font();
    const shown = font && isSymbolFont(font.name) ? symbolText(font.name, text) : text;
    state.target.write(shown, state.raised);
  }

  private word(word: string, value: number | null): void {
    const { optional } = this;
    this.optional = word === '*';
    if (word === 'bin') {
      this.tokens.skip(value ?? 0);
      return;
    }
    if (word === '*' || this.state.locked) return;
    const characters = Object.hasOwn(CHARACTERS, word) ? CHARACTERS[word] : undefined;
    if (characters !== undefined) {
      if (this.skipping > 0) this.skipping--;
      else this.write(characters);
      return;
    }
    this.skipping = 0;
    if (word === 'u') this.unicode(value ?? 0);
    else if (optional && !OPENED.has(word)) this.lock();
    else if (!this.destination(word) && !this.ending(word)) this.property(word, value);
  }

  private unicode(value: number): void {
    this.write(String.fromCharCode(value & 0xffff));
    this.skipping = this.state.fallback;
  }

  private lock(): void {
    this.state.locked = true;
    this.state.target = null;
  }

  /** Words that say what the group is; true where the word is one. */
  private destination(word: string): boolean {
    const { state } = this;
    if (LOCKED.has(word)) this.lock();
    else if (word === 'fonttbl' || word === 'stylesheet') this.table(word);
    else if (word === 'info' || word === 'object' || word === 'shpinst' || word === 'do' || word === 'upr')
      state.target = null;
    else if (word === 'result' || word === 'ud') state.target = state.story;
    else if (word === 'title' || word === 'author') this.capture(word);
    else if (word === 'creatim' || word === 'revtim') this.date(word);
    else if (word === 'listtext' || word === 'pntext') {
      state.story.listed = true;
      this.lock();
    } else if (word === 'fldinst') state.target = this.instruction = new Capture();
    else if (word === 'fldrslt') {
      if (/^\s*NOTEREF\b/i.test(this.instruction?.text ?? '')) this.lock();
      this.instruction = null;
    } else if (word === 'footnote') this.note();
    else if (word === 'shptxt' || word === 'dptxbxtext') this.box();
    else return false;
    return true;
  }

  private capture(word: string): void {
    const capture = new Capture();
    this.state.target = capture;
    if (!this.info.has(word)) this.info.set(word, capture);
  }

  private substory(finish: (blocks: readonly TextBlock[]) => void): void {
    const { state } = this;
    const story = new Story();
    state.target = state.story = story;
    plainText(state);
    plainParagraph(state);
    state.close = () => {
      story.end(paragraphOf(this.state, this.styles));
      finish(story.blocks);
    };
  }

  private note(): void {
    const { state } = this;
    // The note of a deleted reference is deleted with it.
    if (state.deleted || state.hidden || state.target === null) {
      this.lock();
      return;
    }
    state.story.dropMark();
    this.substory((blocks) => {
      for (const block of blocks) this.notes.push(block);
    });
  }

  private box(): void {
    const { story } = this.state;
    this.substory((blocks) => {
      story.addBox(blocks);
    });
  }

  /** Tables of fonts and of styles: each entry ends with a semicolon, and mostly is a group of its own. */
  private table(word: 'fonttbl' | 'stylesheet'): void {
    const { state } = this;
    const add = (name: string): void => {
      if (word === 'fonttbl') {
        const font = this.fonts.get(this.state.font);
        if (font) font.name ||= name;
      } else this.styles.set(this.state.style, { name, outline: this.state.outline });
    };
    let text = '';
    plainParagraph(state);
    state.target = {
      write: (part) => {
        const [name = '', ...more] = `${text}${part}`.split(';');
        text = (more.at(-1) ?? name).slice(0, LONGEST_NAME);
        if (more.length > 0) add(name.trim());
      },
    };
    this.inFonts = word === 'fonttbl' ? state.target : this.inFonts;
  }

  private date(word: string): void {
    const { state } = this;
    state.target = null;
    const parts = new Map<string, number>();
    this.clock = parts;
    state.close = () => {
      this.clock = null;
      const two = (name: string) => String(parts.get(name) ?? 0).padStart(2, '0');
      const [year, month, day] = [parts.get('yr') ?? 0, two('mo'), two('dy')];
      const time = parts.has('hr') ? `T${two('hr')}:${two('min')}` : '';
      if (year > 1000 && year < 10_000) this.dates.set(word, `${year}-${month}-${day}${time}`);
    };
  }

  /** Words that end a paragraph, a cell, a row; true where the word is one. */
  private ending(word: string): boolean {
    const { state } = this;
    if (!/^(?:par|sect|cell|nestcell|row|nestrow)$/.test(word)) return false;
    if (state.target !== state.story) return true;
    const paragraph = paragraphOf(state, this.styles);
    if (word === 'cell' || word === 'nestcell') state.story.endCell(paragraph);
    // A deleted or hidden end of a paragraph joins it to the next.
    else if (word !== 'par' || !(state.deleted || state.hidden)) state.story.end(paragraph);
    return true;
  }

  private property(word: string, value: number | null): void {
    const { state } = this;
    if (Object.hasOwn(HEAD_CODE_PAGES, word)) this.codePage = HEAD_CODE_PAGES[word] ?? this.codePage;
    else if (this.clock) this.clock.set(word, value ?? 0);
    switch (word) {
      case 'ansicpg':
        if (value !== null && value > 0) this.codePage = value;
        break;
      case 'deff':
        this.defaultFont = value ?? 0;
        break;
      case 'f':
        state.font = value ?? 0;
        if (this.inFonts !== null && state.target === this.inFonts)
          this.fonts.set(state.font, { name: '', charset: undefined });
        break;
      case 'fcharset': {
        const font = this.fonts.get(state.font);
        if (font && state.target === this.inFonts) font.charset = value ?? 0;
        break;
      }
      default:
        setProperty(state, word, value);
    }
  }
}
