/** The tokens of RTF 1.9: groups, control words, characters by number, text. */

export type RtfToken =
  | { readonly type: 'open' | 'close' | 'end' }
  /** A control word (`\par`, `\u8217`), or a symbol (`\~`); its number is null where it has none. */
  | { readonly type: 'word'; readonly word: string; readonly value: number | null }
  /** A byte given in hexadecimal (`\'e9`), or one above 127 as it stands. */
  | { readonly type: 'byte'; readonly byte: number }
  | { readonly type: 'text'; readonly text: string };

const WORD = /([a-z]{1,40})(-?\d{1,10})? ?/iy;
const HEX = /[\da-f]{2}/iy;
/** Text: all but the syntax, line ends and bytes of a code page. */
const PLAIN = /[^\\{}\r\n\0\x80-\xff]+/y;
const OPEN = { type: 'open' } as const;
const CLOSE = { type: 'close' } as const;
const END = { type: 'end' } as const;

export class RtfTokens {
  private at = 0;

  /** `bytes`: each unit of the text is a byte of the file; else those above 127 are characters. */
  constructor(
    private readonly text: string,
    private readonly bytes: boolean,
  ) {}

  /** The next token; `end` for ever once the text is over. Line ends of the file are none. */
  next(): RtfToken {
    const { text } = this;
    for (;;) {
      const character = text[this.at];
      if (character === undefined) return END;
      if (character === '\r' || character === '\n' || character === '\0') this.at++;
      else if (character === '{' || character === '}') {
        this.at++;
        return character === '{' ? OPEN : CLOSE;
      } else if (character === '\\') return this.control();
      else return this.plain(character);
    }
  }

  /** Passes over raw data (`\bin`). */
  skip(length: number): void {
    this.at = Math.min(this.text.length, this.at + Math.max(0, length));
  }

  private plain(character: string): RtfToken {
    PLAIN.lastIndex = this.at;
    const run = PLAIN.exec(this.text)?.[0];
    if (run !== undefined) {
      this.at += run.length;
      return { type: 'text', text: run };
    }
    this.at++;
    if (this.bytes) return { type: 'byte', byte: character.charCodeAt(0) };
    return { type: 'text', text: character };
  }

  private control(): RtfToken {
    const { text } = this;
    this.at++;
    WORD.lastIndex = this.at;
    const match = WORD.exec(text);
    if (match) {
      this.at += match[0].length;
      return { type: 'word', word: match[1] ?? '', value: match[2] === undefined ? null : Number(match[2]) };
    }
    const symbol = text[this.at] ?? '';
    this.at++;
    if (symbol !== "'")
      return { type: 'word', word: symbol === '\r' || symbol === '\n' ? 'par' : symbol, value: null };
    HEX.lastIndex = this.at;
    const hex = HEX.exec(text)?.[0];
    if (hex === undefined) return { type: 'text', text: '' };
    this.at += 2;
    return { type: 'byte', byte: Number.parseInt(hex, 16) };
  }
}
