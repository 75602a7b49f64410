/** Cutting text into words and marks, for the grammar of attribution; the words by which texts are compared are `words.ts`. */
import type { Span } from '../model.ts';

/** A word, a mark of punctuation, or a whole quotation taken as one. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quotation';
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly capital: boolean;
  /** Index of the quotation it stands for; -1 for words and marks. */
  readonly quotation: number;
  /** For a quotation: the mark its words end in, or an empty string. */
  readonly finish: string;
  /** For a quotation: how many words it has. */
  readonly words: number;
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s+\p{Lu})|[ap]\.m\.|\$?\d[\d,.]*\d%?|\$?\d%?|['’]s(?![\p{L}\p{N}])|@?[\p{L}\p{N}_]+(?:(?:[’'](?!s(?![\p{L}\p{N}]))|[-&])[\p{L}\p{N}_]+)*|--|\.\.\.|\S/gu;
const LETTER = /[\p{L}\p{N}]/u;
const UPPER = /^\p{Lu}/u;
/** Quotation marks belong to the quotation's token and are no tokens of their own. */
const QUOTE = new Set(['"', '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』']);

/** Tokens of `text` in `[start, end)`. `abbreviations` keep their full stop. */
export function tokensBetween(
  text: string,
  start: number,
  end: number,
  abbreviations: ReadonlySet<string>,
): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match && match.index < end; match = TOKEN.exec(text)) {
    const at = match.index;
    let word = match[0].length > end - at ? match[0].slice(0, end - at) : match[0];
    if (QUOTE.has(word)) continue;
    const kind = LETTER.test(word) ? 'word' : 'mark';
    if (kind === 'word' && text[at + word.length] === '.' && at + word.length + 1 < end)
      if (abbreviations.has(word) && /[\s,;:]/.test(text[at + word.length + 1] ?? '')) word += '.';
    TOKEN.lastIndex = at + word.length;
    tokens.push({
      kind,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      capital: kind === 'word' && UPPER.test(word),
      start: at,
      end: at + word.length,
      quotation: -1,
      finish: '',
      words: 0,
    });
  }
  return tokens;
}

/** The token that stands for a whole quotation: `span` without its marks. */
export function quotationToken(text: string, span: Span, quotation: number, words: number): Token {
  const tail = text.slice(Math.max(span.start, span.end - 8), span.end).trimEnd();
  return {
    kind: 'quotation',
    text: '',
    lower: '',
    capital: false,
    start: span.start,
    end: span.end,
    quotation,
    finish: /([.!?,;:…—-])['’]?$/u.exec(tail)?.[1] ?? '',
    words,
  };
}
