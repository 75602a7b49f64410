/**
 * LaTeX: preamble, comments, formulas, listings and the arguments of commands that print none are masked; what commands
 * print is read, with the marks that TeX's ligatures, babel's shorthands and csquotes' commands stand for. Own code, as
 * the parsers of LaTeX for JavaScript weigh hundreds of KB and refuse what is half typed.
 */
import type { BlockKind, Link, Prose, Span } from '../../model.ts';
import { quoteStyleOf } from '../../text/marks-of-language.ts';
import { FlowingText } from './flowing-text.ts';
import {
  ACCENTS,
  ENVIRONMENT_ARGUMENTS,
  FIRST_SILENT,
  HEADINGS,
  LANGUAGES,
  LIGATURES,
  MASKED_ENVIRONMENTS,
  NOTES,
  QUOTING,
  QUOTING_ENVIRONMENTS,
  SIGNS,
  SILENT_COMMANDS,
  SYMBOLS,
} from './latex-commands.ts';
import { isQuiet } from './quiet-code.ts';

/** Deeper nesting is left out. */
const DEEPEST = 60;
/** Formulas and arguments are not longer. */
const LONGEST = 20_000;
const COMMAND = /\\(?:([a-zA-Z@]+)\*?|([^a-zA-Z@]))/y;
const PLAIN = /[^\\%{}$~&"'`,<>\s-]+/y;
const SPACE = /\s+/y;

class LatexDraft {
  readonly flow = new FlowingText();
  readonly links: Link[] = [];
  private kind: BlockKind = 'paragraph';
  private notes: Span[] = [];
  private quotes = 0;
  private isOver = false;

  constructor(
    private readonly file: string,
    private readonly language: string | null,
  ) {}

  private match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.file);
  }

  /** Ends the paragraph, and reads the notes that hang on it. */
  endBlock(depth: number): void {
    this.flow.end(this.kind);
    for (const note of this.notes.splice(0)) {
      this.read(note.start, note.end, depth + 1);
      this.flow.end('paragraph');
    }
  }

  /** Where the group in braces (or brackets) that opens at `at` ends, its mark included; -1 where none opens there. */
  private groupEnd(at: number, open: '{' | '['): number {
    if (this.file[at] !== open) return -1;
    const close = open === '{' ? '}' : ']';
    let depth = 0;
    for (let index = at; index < Math.min(this.file.length, at + LONGEST); index++) {
      const unit = this.file[index];
      if (unit === '\\') index++;
      else if (unit === open) depth++;
      else if (unit === close && --depth === 0) return index + 1;
    }
    return -1;
  }

  /** Behind the options in brackets at `at`. */
  private behindOptions(at: number): number {
    let next = at;
    for (let end = this.groupEnd(next, '['); end > 0; end = this.groupEnd(next, '[')) next = end;
    return next;
  }

  /** Behind at most so many arguments, options among them. */
  private behindArguments(at: number, most: number): number {
    let next = this.behindOptions(at);
    for (let left = most; left > 0; left--) {
      const end = this.groupEnd(next, '{');
      if (end < 0) break;
      next = this.behindOptions(end);
    }
    return next;
  }

  /** The words inside the argument that begins at `at`; null where there is none. */
  private argument(at: number): Span | null {
    const end = this.groupEnd(at, '{');
    return end < 0 ? null : { start: at + 1, end: end - 1 };
  }

  /** Reads `[from, to)` of the file. */
  read(from: number, to: number, depth: number): void {
    if (depth > DEEPEST) return;
    for (let at = from; at < to && !this.isOver;) at = Math.max(at + 1, this.step(at, to, depth));
  }

  private step(at: number, to: number, depth: number): number {
    const { file, flow } = this;
    const unit = file[at] ?? '';
    if (unit === '\\') return this.command(at, to, depth);
    if (unit === '%') return this.behindComment(at);
    if (unit === '$') return this.behindFormula(at);
    if (unit === '{' || unit === '}') return at + 1;
    if (unit === '~') {
      flow.stand('\u00a0', at, 1);
      return at + 1;
    }
    if (unit === '&') {
      this.endBlock(depth);
      return at + 1;
    }
    const space = this.match(SPACE, at)?.[0];
    if (space !== undefined) {
      if (/\n[ \t\r]*\n/.test(space)) this.endBlock(depth);
      else flow.space(' ', at, space.length);
      return at + space.length;
    }
    const ligature = LIGATURES.find(([written]) => file.startsWith(written, at));
    if (ligature) {
      flow.stand(ligature[1], at, ligature[0].length);
      return at + ligature[0].length;
    }
    const plain = this.match(PLAIN, at)?.[0] ?? unit;
    const words = plain.slice(0, to - at);
    flow.words(words, at);
    return at + words.length;
  }

  /** A comment takes the line end and the indentation behind it along. */
  private behindComment(at: number): number {
    const end = this.file.indexOf('\n', at);
    if (end < 0) return this.file.length;
    const indent = /^[ \t]*/.exec(this.file.slice(end + 1, end + 400))?.[0].length ?? 0;
    const next = end + 1 + indent;
    // A blank line below it still ends the paragraph.
    return this.file[next] === '\n' || this.file[next] === '\r' ? end : next;
  }

  private behindFormula(at: number): number {
    const mark = this.file.startsWith('$$', at) ? '$$' : '$';
    for (let index = at + mark.length; index < Math.min(this.file.length, at + LONGEST); index++) {
      if (this.file[index] === '\\') index++;
      else if (this.file.startsWith(mark, index)) return index + mark.length;
      else if (mark === '$' && /^\n[ \t\r]*\n/.test(this.file.slice(index, index + 80))) break;
    }
    return at + 1;
  }

  private command(at: number, to: number, depth: number): number {
    const match = this.match(COMMAND, at);
    if (!match) return at + 1;
    const [whole, name, sign = ''] = match;
    const end = at + whole.length;
    return name === undefined ? this.sign(sign, at, end, depth) : this.named(name, at, end, to, depth);
  }

  private sign(sign: string, at: number, end: number, depth: number): number {
    if (sign === '\\') {
      this.flow.space('\n', at, end - at);
      return this.behindOptions(end);
    }
    if (sign === '(' || sign === '[') {
      const close = this.file.indexOf(sign === '(' ? '\\)' : '\\]', end);
      return close < 0 || close > end + LONGEST ? end : close + 2;
    }
    if (sign in ACCENTS) return this.accent(sign, at, end, depth);
    const text = SIGNS[sign];
    if (text === ' ' || sign === '\n') this.flow.space(' ', at, end - at);
    else if (text !== undefined) this.flow.stand(text, at, end - at);
    return end;
  }

  /** `\'e`, `\'{e}`, `\c c`. */
  private accent(sign: string, at: number, end: number, depth: number): number {
    const rest = /^\s*(?:\{\s*(\\?\p{L})\s*\}|(\\[ij](?![a-zA-Z])|\p{L}))/u.exec(
      this.file.slice(end, end + 12),
    );
    const letter = (rest?.[1] ?? rest?.[2] ?? '').replace('\\', '');
    if (!rest || letter === '' || depth > DEEPEST) return end;
    const length = end - at + rest[0].length;
    this.flow.stand(`${letter}${ACCENTS[sign] ?? ''}`.normalize('NFC'), at, length);
    return at + length;
  }

  private named(name: string, at: number, end: number, to: number, depth: number): number {
    const { file } = this;
    if (name === 'begin' || name === 'end') return this.environment(name, end, depth);
    if (name === 'verb' || name === 'Verb') return this.verb(end);
    if (SILENT_COMMANDS.has(name) || /^[a-zA-Z]*cites?$|^cite/i.test(name))
      return this.behindArguments(end, 9);
    if (name in QUOTING) return this.quoted(QUOTING[name] ?? 0, at, end, depth);
    if (HEADINGS.has(name) || NOTES.has(name)) return this.apart(name, end, depth);
    if (FIRST_SILENT.has(name)) return this.behindFirst(name, end, depth);
    if (name === 'par' || name === 'item') {
      this.endBlock(depth);
      if (name === 'item') this.kind = this.kind === 'blockquote' ? this.kind : 'list-item';
      return this.behindOptions(end);
    }
    // White space behind a command's name belongs to it.
    const behind = file.startsWith('{}', end)
      ? end + 2
      : end + (/^[ \t]*/.exec(file.slice(end, end + 80))?.[0].length ?? 0);
    if (name in ACCENTS && name.length === 1) {
      const next = this.accent(name, at, end, depth);
      if (next > end) return next;
    }
    const symbol = SYMBOLS[name];
    if (symbol === undefined) return this.behindOptions(file[behind] === '{' ? behind : end);
    const next = Math.min(behind, to);
    if (symbol === ' ') this.flow.space(' ', at, next - at);
    else this.flow.stand(symbol, at, next - at);
    return next;
  }

  private environment(command: 'begin' | 'end', at: number, depth: number): number {
    const name = this.argument(at);
    if (!name) return at;
    const called = this.file.slice(name.start, name.end);
    const bare = called.replace(/\*$/, '');
    const next = name.end + 1;
    this.endBlock(depth);
    if (command === 'end') {
      if (called === 'document') this.isOver = true;
      this.kind = 'paragraph';
      return next;
    }
    if (MASKED_ENVIRONMENTS.has(bare)) {
      const close = this.file.indexOf(`\\end{${called}}`, next);
      return close < 0 ? this.file.length : close;
    }
    if (QUOTING_ENVIRONMENTS.has(bare)) this.kind = 'blockquote';
    return this.behindArguments(next, ENVIRONMENT_ARGUMENTS[called] ?? 0);
  }

  private verb(at: number): number {
    const close = this.file.indexOf(this.file[at] ?? '', at + 1);
    if (close < 0) return at;
    const code = this.file.slice(at + 1, close);
    if (isQuiet(code)) this.flow.words(code, at + 1);
    return close + 1;
  }

  /** `\enquote{…}`: the command and its brace are the mark. */
  private quoted(before: number, at: number, end: number, depth: number): number {
    const open = this.behindArguments(end, before);
    const words = this.argument(open);
    if (!words) return open;
    const style = quoteStyleOf(this.language ?? 'en');
    const isInner = this.quotes % 2 === 1 || this.file[end - 1] === '*';
    this.flow.stand(isInner ? style.innerOpen : style.open, at, words.start - at);
    this.quotes++;
    this.read(words.start, words.end, depth + 1);
    this.quotes--;
    this.flow.closing(isInner ? style.innerClose : style.close, words.end, 1);
    return words.end + 1;
  }

  /** A heading is a block; a note waits until its paragraph has ended. */
  private apart(name: string, at: number, depth: number): number {
    const words = this.argument(this.behindOptions(at));
    if (!words) return at;
    if (NOTES.has(name)) this.notes.push(words);
    else {
      this.endBlock(depth);
      this.read(words.start, words.end, depth + 1);
      this.flow.end(name === 'caption' ? 'caption' : 'heading');
    }
    return words.end + 1;
  }

  private behindFirst(name: string, at: number, depth: number): number {
    const next = this.behindArguments(at, 1);
    const words = this.argument(next);
    if (name !== 'href' || !words) return next;
    const address = this.argument(this.behindOptions(at));
    const { builder } = this.flow;
    const before = builder.end;
    this.read(words.start, words.end, depth + 1);
    if (address && builder.end > before)
      this.links.push({ start: before, end: builder.end, url: this.file.slice(address.start, address.end) });
    return words.end + 1;
  }
}

/** The language that the preamble names: babel's last one is the main one. */
function languageOf(preamble: string): string | null {
  const options = /\\usepackage\[([^\]]*)\]\{babel\}/.exec(preamble)?.[1];
  const named = /\\(?:setmainlanguage|setdefaultlanguage)(?:\[[^\]]*\])?\{(\w+)\}/.exec(preamble)?.[1];
  const main = /\bmain=(\w+)/.exec(options ?? '')?.[1] ?? options?.split(',').at(-1)?.trim() ?? named;
  return LANGUAGES[main ?? ''] ?? null;
}

/** A LaTeX draft as prose: a document, or a part of one. Never throws. */
export function readLatex(text: string): Prose {
  const begin = /^[^%\n]*\\begin\{document\}/m.exec(text);
  const from = begin ? begin.index + begin[0].length : 0;
  const language = languageOf(text.slice(0, from));
  const draft = new LatexDraft(text, language);
  draft.read(from, text.length, 0);
  draft.endBlock(0);
  const { links } = draft;
  return { ...draft.flow.builder.finish(), language, ...(links.length > 0 ? { links } : {}) };
}
