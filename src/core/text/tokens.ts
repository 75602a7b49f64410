/** Cutting text into words and marks, for the grammar of attribution; the words by which texts are compared are `words.ts`. */
import type { Span } from '../model.ts';

/** A word, a mark of punctuation, or a whole quotation taken as one. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quotation';
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly capital: boolean;
  /** Index, among those of its block, of the quotation it stands for; -1 for words and marks. */
  readonly quotation: number;
  /** For a quotation: the mark its words end in, or an empty string. */
  readonly finish: string;
  /** For a quotation: how many words it has. */
  readonly words: number;
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s+(?:\p{Ll}{1,3}\s+){0,2}\p{Lu})|[ap]\.m\.|\$?\d[\d,.]*\d%?|\$?\d%?|['’]s(?![\p{L}\p{N}])|@?[\p{L}\p{N}_]+(?:(?:[’'](?!s(?![\p{L}\p{N}]))|[-&])[\p{L}\p{N}_]+)*|--|\.\.\.|\S/gu;
const LETTER = /[\p{L}\p{N}]/u;
/** A capital, also behind the small first part of a name: "al-Rashid", "d’Orsay". */
const UPPER = /^(?:(?:a[lnrstdz]|ash|el|ul)-|[dln]['’])?\p{Lu}/u;
/** Quotation marks belong to the quotation's token and are no tokens of their own. */
const QUOTE = new Set(['"', '＂', '″', '״', '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』']);

/** What a language writes as one word and reads as two, and words that keep their full stop. Lower case but for those. */
export interface WordForms {
  readonly abbreviations: ReadonlySet<string>;
  /** Joined to the next word by an apostrophe: the `l` of French "l'avocat". */
  readonly proclitics: ReadonlySet<string>;
  /** Joined to the word before by a hyphen: the `t-il` of French "a-t-il". */
  readonly enclitics: ReadonlySet<string>;
}

function wordToken(text: string, start: number, lower = text): Token {
  return {
    kind: 'word',
    text,
    lower: lower.toLowerCase().replaceAll('’', "'"),
    capital: UPPER.test(text),
    start,
    end: start + text.length,
    quotation: -1,
    finish: '',
    words: 0,
  };
}

/** Where a word that is written together with the one before or behind it is cut; 0: nowhere. */
function cutOf(word: string, { proclitics, enclitics }: WordForms): number {
  if (proclitics.size > 0) {
    const apostrophe = word.search(/['’]/);
    // "D'Alema" is one name.
    if (/^D\p{L}*['’]\p{Lu}/u.test(word)) return 0;
    if (apostrophe > 0 && proclitics.has(word.slice(0, apostrophe).toLowerCase())) return apostrophe + 1;
  }
  if (enclitics.size > 0) {
    const hyphen = word.indexOf('-');
    if (hyphen > 0 && enclitics.has(word.slice(hyphen + 1).toLowerCase())) return hyphen;
  }
  return 0;
}

/** Tokens of `text` in `[start, end)`. */
export function tokensBetween(text: string, start: number, end: number, forms: WordForms): Token[] {
  const { abbreviations } = forms;
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match && match.index < end; match = TOKEN.exec(text)) {
    const at = match.index;
    let word = match[0].length > end - at ? match[0].slice(0, end - at) : match[0];
    if (QUOTE.has(word)) continue;
    const kind = LETTER.test(word) ? 'word' : 'mark';
    if (kind === 'word' && text[at + word.length] === '.' && at + word.length + 1 < end)
      if (abbreviations.has(word) && /[\s,;:]/.test(text[at + word.length + 1] ?? '')) word += '.';
    const cut = kind === 'word' ? cutOf(word, forms) : 0;
    if (cut > 0 && word.charAt(cut) === '-') {
      const enclitic = word.slice(cut + 1);
      tokens.push(wordToken(word.slice(0, cut), at));
      tokens.push(wordToken(enclitic, at + cut + 1, enclitic.slice(enclitic.lastIndexOf('-') + 1)));
    } else if (kind === 'word') {
      if (cut > 0) word = word.slice(0, cut);
      tokens.push(wordToken(word, at));
    } else tokens.push({ ...wordToken(word, at), kind });
    TOKEN.lastIndex = at + word.length;
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
