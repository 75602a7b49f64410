/** Cutting text without spaces into tokens: listed words, names, and what lies between. */
import type { Token } from '../../text/tokens.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { chineseNameAt } from './chinese-names.ts';
import { titledNameAt } from './japanese-names.ts';
import type { Before, KnownNames, Stretch } from './unspaced-names.ts';
import { Class, dictionaryOf, longestWordAt } from './word-classes.ts';

const SPACE = /\s/;
const LETTER = /[\p{L}\p{N}]/u;
const LATIN = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.,%&'’-]*(?<![.,'’-])/uy;
const QUOTES = /["“”„«»「」『』｢｣‘’]/u;
const SCRIPTS = [/\p{Script=Han}/u, /\p{Script=Hiragana}/u, /[\p{Script=Katakana}ー]/u];
/** Words of unknown make are cut to this length, so that their number tells how much stands between two places. */
const PIECE = 2;

/** The mark of the Latin script that does the same work. */
const SAME: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '､': ',',
  '،': ',',
  '。': '.',
  '｡': '.',
  '．': '.',
  '！': '!',
  '？': '?',
  '؟': '?',
  '：': ':',
  '；': ';',
  '؛': ';',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '〔': '[',
  '〕': ']',
  '―': '—',
  '─': '—',
};

/** The mark of the Latin script that does the work of this one. */
export const plainMark = (mark: string): string => SAME[mark] ?? mark;

/** One token; `lower` keeps the mark that was written. */
export function tokenOf(
  text: string,
  start: number,
  end: number,
  kind: 'word' | 'mark',
  capital = false,
): Token {
  const written = text.slice(start, end);
  return {
    kind,
    text: kind === 'mark' ? plainMark(written) : written,
    lower: kind === 'mark' ? written : written.toLowerCase(),
    capital,
    start,
    end,
    quotation: -1,
    finish: '',
    words: 0,
  };
}

const scriptOf = (character: string): number => SCRIPTS.findIndex((script) => script.test(character));

class Cutter {
  readonly tokens: Token[] = [];
  private unknown = -1;
  /** Languages with particles behind the subject have their titles behind the names too. */
  private readonly titlesFollow: boolean;
  private readonly nameAt: typeof chineseNameAt;

  constructor(
    private readonly stretch: Stretch,
    private readonly start: number,
  ) {
    this.titlesFollow = stretch.lexicon.grammar.afterName.size > 0;
    this.nameAt = this.titlesFollow ? titledNameAt : chineseNameAt;
  }

  private push(start: number, end: number, kind: 'word' | 'mark', capital = false): void {
    this.tokens.push(tokenOf(this.stretch.text, start, end, kind, capital));
  }

  private flush(to: number): void {
    if (this.unknown < 0) return;
    for (let from = this.unknown; from < to; from += PIECE)
      this.push(from, Math.min(to, from + PIECE), 'word');
    this.unknown = -1;
  }

  private before(at: number): Before {
    if (this.unknown >= 0) return { classes: 0, text: '', start: false };
    const last = this.tokens.at(-1);
    if (!last || last.kind === 'mark' || last.end < at) return { classes: 0, text: '', start: true };
    const classes = this.stretch.dictionary.classes.get(last.lower) ?? 0;
    return { classes, text: last.text, start: false };
  }

  /** A name that starts at `at`, where a word can start; 0 where there is none. */
  private name(at: number): number {
    const { text } = this.stretch;
    const [here, behind] = [scriptOf(text[at] ?? ''), scriptOf(text[at - 1] ?? '')];
    const inside = this.unknown >= 0 && here === behind;
    const ends = this.nameAt(this.stretch, at, this.before(at));
    if (!ends || ends.length === 0 || (inside && !this.plainInside(at, ends))) return 0;
    this.flush(at);
    let from = at;
    for (const end of ends) {
      this.push(from, end, 'word', true);
      from = end;
    }
    return from;
  }

  /** Within a run of unknown words only a listed family name with a title, or a foreign name, is plain enough. */
  private plainInside(at: number, ends: readonly number[]): boolean {
    const { text, dictionary } = this.stretch;
    const [first = at, last = at] = [ends[0], ends.at(-1)];
    if (/[·•‧]/u.test(text[first - 1] ?? '')) return true;
    const family = ((dictionary.classes.get(text.slice(at, first)) ?? 0) & Class.family) !== 0;
    const title = dictionary.classes.get(text.slice(ends.at(-2) ?? at, last)) ?? 0;
    return this.titlesFollow && family && first - at > 1 && (title & (Class.title | Class.suffix)) !== 0;
  }

  run(): Token[] {
    const { text, end, dictionary } = this.stretch;
    for (let at = this.start; at < end;) {
      const character = text[at] ?? '';
      if (SPACE.test(character) || QUOTES.test(character) || !LETTER.test(character)) {
        this.flush(at);
        if (!SPACE.test(character) && !QUOTES.test(character)) this.push(at, at + 1, 'mark');
        at++;
        continue;
      }
      at = this.wordAt(at, dictionary.classes.get(character) ?? 0);
    }
    this.flush(end);
    return this.tokens;
  }

  /** Length of the listed word at `at`; of "千葉市長" it is "千葉" and not "千葉市", for "市長" is an office. */
  private listedAt(at: number): number {
    const { text, end, dictionary } = this.stretch;
    const { classes } = dictionary;
    const length = longestWordAt(text, at, end, dictionary);
    const last = at + length - 1;
    if (length < 2 || !classes.has(text.slice(at, last))) return length;
    const office = longestWordAt(text, last, end, dictionary);
    const overlaps = office > 1 && ((classes.get(text.slice(last, last + office)) ?? 0) & Class.title) !== 0;
    return overlaps ? length - 1 : length;
  }

  private wordAt(at: number, single: number): number {
    const { text, end, lexicon } = this.stretch;
    const named = this.name(at);
    if (named > 0) return named;
    LATIN.lastIndex = at;
    const latin = LATIN.exec(text)?.[0] ?? '';
    const length = Math.max(this.listedAt(at), Math.min(latin.length, end - at));
    if (length > 1 || (length === 1 && single !== Class.family)) {
      this.flush(at);
      this.push(at, at + length, 'word', lexicon.names.organisations.has(text.slice(at, at + length)));
      return at + length;
    }
    if (this.unknown >= 0 && scriptOf(text[at] ?? '') !== scriptOf(text[at - 1] ?? '')) this.flush(at);
    if (this.unknown < 0) this.unknown = at;
    return at + 1;
  }
}

/** Tokens of `[start, end)`. Tokens of names and organisations count as capitals. Linear in the text. */
export function unspacedTokens(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  known: KnownNames,
): Token[] {
  return new Cutter({ text, end, lexicon, dictionary: dictionaryOf(lexicon), known }, start).run();
}
