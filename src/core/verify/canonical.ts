/**
 * Canonical forms: two stretches of text that say the same word for word, written differently, have the same one.
 * Which rewriting made them the same tells what kind of difference it was. Meant for a few words at a time.
 */
import type { VerifyLexicon } from './lexicon/lexicon.ts';
import { withValues } from './numbers.ts';

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

/** Lower-case words, figures and signs of a text; glyphs of apostrophe and hyphen unified, points of U.S. dropped. */
export function tokensOf(text: string): string[] {
  const plain = text
    .replace(/[½¼¾⅓⅔⅛]/g, (sign) => FRACTIONS[sign] ?? sign)
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc\u2032`´]/g, "'")
    .replace(/[\u2010\u2011\u2212\u00ad]/g, (dash) => (dash === '\u00ad' ? '' : '-'))
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b\.?)/gu, '')
    .toLowerCase();
  return (plain.match(TOKEN) ?? []).map((token) => SIGNS[token] ?? token.replace(/\.$/, ''));
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
  const open = /^(.+)('s|'d)$/.exec(token);
  return open ? [open[1] ?? '', open[2] ?? ''] : [token];
}

function tidy(token: string, lexicon: VerifyLexicon): string[] {
  const known = lexicon.tidied.get(token);
  if (known !== undefined) return known.split(' ');
  // Dropped g: "workin'".
  return /^\p{L}{3,}in'$/u.test(token) ? [`${token.slice(0, -1)}g`] : [token];
}

/** The canonical tokens of a text under the rewritings asked for. */
export function canonical(text: string, lexicon: VerifyLexicon, rewriting: Rewriting): string[] {
  let tokens = tokensOf(text);
  if (rewriting.contractions) tokens = tokens.flatMap((token) => expanded(token, lexicon));
  if (rewriting.spelling) tokens = tokens.flatMap((token) => spelled(token, lexicon));
  if (rewriting.tidied) tokens = tokens.flatMap((token) => tidy(token, lexicon));
  if (rewriting.numbers) {
    const parts = tokens.flatMap((token) => (isNumberCompound(token, lexicon) ? token.split('-') : [token]));
    tokens = withUnits(withValues(parts, lexicon), lexicon);
  }
  return tokens;
}

function isNumberCompound(token: string, lexicon: VerifyLexicon): boolean {
  if (!token.includes('-')) return false;
  return token.split('-').every((part) => lexicon.cardinals.has(part) || lexicon.ordinals.has(part));
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
    } else if (token === 'per' && next === 'cent') {
      out.push('percent');
      at++;
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
