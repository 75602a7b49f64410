/**
 * Cutting text with spaces but without capitals into tokens, and telling which of them are names: a listed given name
 * with what follows it, a listed family name behind an office or beside a speaking verb. Hebrew, Arabic.
 */
import type { Token } from '../../text/tokens.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import type { KnownNames } from './unspaced-names.ts';
import { tokenOf } from './unspaced-tokens.ts';
import { Class, classOf } from './word-classes.ts';

// A mark between letters is no quotation mark here: acronyms are written with it (מנכ"ל).
const TOKEN =
  /\p{N}[\p{N}.,:/%]*(?<![.,:])|[\p{L}\p{M}\p{N}_]+(?:["״”׳'’-][\p{L}\p{M}\p{N}]+)*[׳']?|\.\.\.|\S/gu;
const LETTER = /[\p{L}\p{N}]/u;
const QUOTES = /^["＂״“”„«»‘’]$/u;
/** Signs that are optional in print: vowels and stretching. */
const OPTIONAL = /[\p{M}ـ]/gu;
const NO_NAME =
  Class.verb |
  Class.adverb |
  Class.preposition |
  Class.role |
  Class.title |
  Class.pronoun |
  Class.joiner |
  Class.other;

/** A word without the proclitics that hide a listed one of `bit` ("ואמר"); the word itself where none does. */
export function withoutProclitic(word: string, bit: number, lexicon: Lexicon): string {
  if ((classOf(word, lexicon) & bit) !== 0) return word;
  for (const proclitic of lexicon.proclitics) {
    const rest = word.startsWith(proclitic) ? word.slice(proclitic.length) : '';
    if (rest !== '' && (classOf(rest, lexicon) & bit) !== 0) return rest;
  }
  return word;
}

/** A word as the lists have it. */
const plainWord = (word: string): string =>
  word.replace(OPTIONAL, '').replace(/[״”]/g, '"').replace(/[׳’]/g, "'");

const isVerb = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token?.kind === 'word' && lexicon.verbs.has(withoutProclitic(token.lower, Class.verb, lexicon));

/** Whether a word can stand only at the head of a name: behind a given name stands the father's. */
export function opensName(word: string, { names }: Lexicon): boolean {
  return names.female.has(word) && !names.family.has(word);
}

class NameMarker {
  readonly capital: boolean[];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly lexicon: Lexicon,
    private readonly known: KnownNames,
  ) {
    this.capital = tokens.map(() => false);
  }

  private classes(at: number): number {
    const token = this.tokens[at];
    return token?.kind === 'word' ? classOf(token.lower, this.lexicon) : 0;
  }

  private has(at: number, bit: number): boolean {
    return (this.classes(at) & bit) !== 0;
  }

  /** Whether the word at `at` is no word that the lists know as something else. */
  private mayName(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word' || !/^\p{L}/u.test(token.lower)) return false;
    if (this.has(at, Class.family | Class.given))
      return !this.has(at, Class.verb | Class.preposition | Class.role);
    return !this.has(at, NO_NAME | Class.place | Class.organisation) && !isVerb(token, this.lexicon);
  }

  /** Whether the name may end before `at`: a mark, the end, or a verb follows. */
  private closes(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word') return true;
    if (isVerb(token, this.lexicon)) return true;
    return this.has(at, Class.other | Class.adverb | Class.preposition);
  }

  /** Whether a word behind a given name is the family name. */
  private isFamily(at: number): boolean {
    if (!this.mayName(at)) return false;
    const word = this.tokens[at]?.lower ?? '';
    if (opensName(word, this.lexicon)) return false;
    if (this.has(at, Class.family | Class.given)) return true;
    const prefixed = [...this.lexicon.proclitics].some((letters) => word.startsWith(letters));
    return !prefixed || this.closes(at + 1);
  }

  /** Whether somebody is spoken of at `at` for sure: beside a verb of speech or behind an office. */
  private inPlace(from: number, to: number): boolean {
    const [before, after] = [this.tokens[from - 1], this.tokens[to]];
    if (isVerb(before, this.lexicon) || isVerb(after, this.lexicon)) return true;
    return this.has(from - 1, Class.title | Class.role) || after?.text === ':';
  }

  private endFrom(at: number): number {
    const { particles, alsoWords } = this.lexicon.names;
    let to = at + 1;
    const isParticle = (index: number): boolean => particles.has(this.tokens[index]?.lower ?? '');
    for (let words = 1; words < 4; words++) {
      if (isParticle(to) && this.mayNameBehind(to + 1)) to += 2;
      else if (words === 1 ? this.isFamily(to) : this.isMoreOfName(to)) to++;
      else break;
    }
    const word = this.tokens[at]?.lower ?? '';
    if (to === at + 1 || alsoWords.has(word)) {
      const strong = to > at + 1 && this.has(to - 1, Class.family);
      if (!strong && !this.inPlace(at, to)) return at;
    }
    return to;
  }

  private isMoreOfName(at: number): boolean {
    if (opensName(this.tokens[at]?.lower ?? '', this.lexicon)) return false;
    return this.has(at, Class.family | Class.given) && this.mayName(at);
  }

  private mayNameBehind(at: number): boolean {
    return this.mayName(at) || this.has(at, Class.other);
  }

  run(): boolean[] {
    for (let at = 0; at < this.tokens.length; at++) {
      const to = this.nameEnd(at);
      for (let index = at; index < to; index++) this.capital[index] = true;
      if (to > at) at = to - 1;
    }
    return this.capital;
  }

  private nameEnd(at: number): number {
    const { tokens, known, lexicon } = this;
    const token = tokens[at];
    if (token?.kind !== 'word') return at;
    if (lexicon.names.organisations.has(token.lower)) return at + 1;
    if (this.has(at, Class.given) && !this.has(at, Class.verb)) {
      const to = this.endFrom(at);
      if (to > at) return to;
    }
    const single = this.has(at, Class.family) || known.parts.has(token.lower);
    if (single && !this.has(at, Class.verb | Class.preposition) && this.inPlace(at, at + 1)) return at + 1;
    return this.behindOffice(at);
  }

  /** Two unlisted words between an office and a verb or mark: "השר רון אלדד אמר". */
  private behindOffice(at: number): number {
    if (!this.has(at - 1, Class.title) || !this.mayName(at) || !this.mayName(at + 1)) return at;
    const article = this.lexicon.grammar.determiners;
    const word = this.tokens[at]?.lower ?? '';
    if ([...article].some((letters) => word.startsWith(letters))) return at;
    const after = this.tokens[at + 2];
    return after?.kind !== 'word' || isVerb(after, this.lexicon) ? at + 2 : at;
  }
}

/** Tokens of `[start, end)`. Those of names and organisations count as capitals. Linear in the text. */
export function spacedTokens(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  known: KnownNames,
): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    if (QUOTES.test(match[0])) continue;
    const at = start + match.index;
    const token = tokenOf(text, at, at + match[0].length, LETTER.test(match[0]) ? 'word' : 'mark');
    tokens.push(token.kind === 'word' ? { ...token, lower: plainWord(token.lower) } : token);
  }
  const capital = new NameMarker(tokens, lexicon, known).run();
  return tokens.map((token, at) => (capital[at] === true ? { ...token, capital: true } : token));
}
