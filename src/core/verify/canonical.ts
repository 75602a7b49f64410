/**
 * Canonical forms: two stretches of text that say the same word for word, written differently, have the same one.
 * Which rewriting made them the same tells what kind of difference it was. Meant for a few words at a time.
 */
import { foldLetters } from '../text/fold.ts';
import type { VerifyLexicon } from './lexicon/lexicon.ts';
import { numberParts, withValues } from './numbers.ts';
import { spacedOut, wordsInRun } from './segment.ts';

/** The rewritings that `canonical` can apply. */
export interface Rewriting {
  readonly spelling?: boolean;
  readonly numbers?: boolean;
  readonly contractions?: boolean;
  readonly tidied?: boolean;
}

const TOKEN = /\d+\/\d+|\d[\d.]*\p{L}*|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}\d]+)*'?|[%$£€&]/gu;
const SIGNS: Readonly<Record<string, string>> = {
  '%': 'percent',
  $: 'dollar',
  '£': 'pound',
  '€': 'euro',
  '&': 'and',
};
const FRACTIONS: Readonly<Record<string, string>> = {
  '½': ' 1/2',
  '¼': ' 1/4',
  '¾': ' 3/4',
  '⅓': ' 1/3',
  '⅔': ' 2/3',
  '⅛': ' 1/8',
};

const GROUPED_BY_COMMA = /(?<=\d),(?=\d{3})/g;
const GROUPED_BY_POINT = /(?<![\d.,])\d{1,3}(?:[. ]\d{3})+(?!\d)/g;

/**
 * Lower-case words, figures and signs of a text; letters folded, points of U.S. dropped. Given a lexicon, figures are
 * read by its decimal sign, and words without spaces between them are told apart.
 */
export function tokensOf(text: string, lexicon?: VerifyLexicon): string[] {
  let plain = foldLetters(text.replace(/[½¼¾⅓⅔⅛]/g, (sign) => FRACTIONS[sign] ?? sign));
  if (lexicon?.decimal === ',') {
    plain = plain
      .replace(GROUPED_BY_POINT, (figure) => figure.replace(/[. ]/g, ''))
      .replace(/(?<=\d),(?=\d)/g, '.');
  } else plain = plain.replace(GROUPED_BY_COMMA, '');
  plain = plain.replace(/(?<=\b\p{L})\.(?=\p{L}\b\.?)/gu, '');
  if (lexicon?.unspaced) plain = spacedOut(plain);
  const tokens = (plain.match(TOKEN) ?? []).map((token) => SIGNS[token] ?? token.replace(/\.$/, ''));
  return lexicon?.unspaced ? tokens.flatMap((token) => wordsInRun(token, lexicon)) : tokens;
}

function spelled(token: string, lexicon: VerifyLexicon): string[] {
  const known = lexicon.spellings.get(token);
  if (known !== undefined) return known.split(' ');
  for (const [pattern, replacement] of lexicon.spellingRules) {
    if (pattern.test(token)) return [token.replace(pattern, replacement)];
  }
  return [token];
}

function expanded(token: string, lexicon: VerifyLexicon): string[] {
  const whole = lexicon.contractedWords.get(token);
  if (whole !== undefined) return whole.split(' ');
  for (const [ending, expansion] of lexicon.contractedEndings) {
    if (token.endsWith(ending) && token.length > ending.length) {
      return [token.slice(0, -ending.length), expansion];
    }
  }
  const clitic = token.indexOf("'") + 1;
  const start = clitic > 0 ? lexicon.contractedStarts.get(token.slice(0, clitic)) : undefined;
  if (start !== undefined) return [start, token.slice(clitic)].filter((part) => part !== '');
  const open = /^(.+)('s|'d)$/.exec(token);
  return open ? [open[1] ?? '', open[2] ?? ''] : [token];
}

function tidy(token: string, lexicon: VerifyLexicon): string[] {
  const known = lexicon.tidied.get(token);
  if (known !== undefined) return known.split(' ');
  // Dropped g: "workin'".
  return /^\p{L}{3,}in'$/u.test(token) ? [`${token.slice(0, -1)}g`] : [token];
}

/** Leaves out words that colloquial speech does, where what they go with stands near behind them. */
function withoutOptional(tokens: readonly string[], lexicon: VerifyLexicon): readonly string[] {
  if (lexicon.optionalBeside.size === 0) return tokens;
  return tokens.filter((token, at) => {
    const beside = lexicon.optionalBeside.get(token);
    return !beside || !tokens.slice(at + 1, at + 5).some((next) => beside.has(next));
  });
}

/** The canonical tokens of a text under the rewritings asked for. */
export function canonical(text: string, lexicon: VerifyLexicon, rewriting: Rewriting): string[] {
  let tokens: readonly string[] = tokensOf(text, lexicon);
  if (rewriting.contractions) tokens = tokens.flatMap((token) => expanded(token, lexicon));
  if (rewriting.spelling) tokens = tokens.flatMap((token) => spelled(token, lexicon));
  if (rewriting.tidied)
    tokens = withoutOptional(
      tokens.flatMap((token) => tidy(token, lexicon)),
      lexicon,
    );
  if (!rewriting.numbers) return [...tokens];
  const parts = tokens.flatMap((token) => numberParts(token, lexicon));
  return withUnits(withValues(parts, lexicon), lexicon);
}

/** Puts money signs behind their figures and units into the singular: `$ #5`, `#5 dollars` → `#5 dollar`. */
function withUnits(tokens: readonly string[], lexicon: VerifyLexicon): string[] {
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const next = tokens[at + 1] ?? '';
    if ((token === 'dollar' || token === 'pound' || token === 'euro') && next.startsWith('#')) {
      out.push(next, token);
      at++;
    } else if (lexicon.unitForms.has(`${token} ${next}`)) {
      out.push(lexicon.unitForms.get(`${token} ${next}`) ?? token);
      at++;
    } else if (lexicon.unitForms.has(token)) {
      out.push(lexicon.unitForms.get(token) ?? token);
    } else if (token.endsWith('s') && lexicon.units.has(token) && lexicon.units.has(token.slice(0, -1))) {
      out.push(token.slice(0, -1));
    } else out.push(token);
  }
  return out;
}

/** What an open contraction ('s, 'd) may stand for. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  "'s": ["'s", 'is', 'has', 'are'],
  "'d": ["'d", 'would', 'had', 'did'],
};

/** True if two canonical texts are the same, spaces and hyphens inside compounds aside. */
export function sameTokens(a: readonly string[], b: readonly string[]): boolean {
  const agree = (one: string, other: string) =>
    one === other || (OPEN[one]?.includes(other) ?? false) || (OPEN[other]?.includes(one) ?? false);
  if (a.length === b.length && a.every((token, index) => agree(token, b[index] ?? ''))) return true;
  return joined(a) === joined(b);
}

function joined(tokens: readonly string[]): string {
  return tokens.map((token) => (token.startsWith('#') ? ` ${token} ` : token.replaceAll('-', ''))).join('');
}
