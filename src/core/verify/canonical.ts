/**
 * Canonical forms: two stretches of text that say the same word for word, written differently, have the same one.
 * Which rewriting made them the same tells what kind of difference it was. Meant for a few words at a time.
 */
import { foldLetters } from '../text/fold.ts';
import type { VerifyLexicon } from './lexicon/lexicon.ts';
import { dayFirst } from './calendar.ts';
import { isValue, numberParts, withValues } from './numbers.ts';
import { spacedOut, wordsInRun } from './segment.ts';

/** The rewritings that `canonical` can apply. */
export interface Rewriting {
  readonly spelling?: boolean;
  readonly numbers?: boolean;
  readonly contractions?: boolean;
  /** Pronunciation written down ("gonna", "runnin'") becomes the common spelling. */
  readonly respelled?: boolean;
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

const HAS_DIGIT = /\d/;
const GROUPED_BY_COMMA = /(?<=\d),(?=\d{3})/g;
const GROUPED_BY_POINT = /(?<![\d.,])\d{1,3}(?:[. ]\d{3})+(?!\d)/g;

/**
 * Lower-case words, figures and signs of a text; letters folded, points of U.S. dropped. Given a lexicon, figures are
 * read by its decimal sign, and words without spaces between them are told apart.
 */
export function tokensOf(text: string, lexicon?: VerifyLexicon): string[] {
  let plain = foldLetters(text.replace(/[½¼¾⅓⅔⅛]/g, (sign) => FRACTIONS[sign] ?? sign));
  if (!HAS_DIGIT.test(plain)) {
    // Figures alone have signs that group and divide.
  } else if (lexicon?.decimal === ',') {
    plain = plain
      .replace(GROUPED_BY_POINT, (figure) => figure.replace(/[. ]/g, ''))
      .replace(/(?<=\d),(?=\d)/g, '.');
  } else plain = plain.replace(GROUPED_BY_COMMA, '');
  if (plain.includes("'")) plain = plain.replace(/(?<=\d0)'s\b/g, 's');
  if (plain.includes('.')) plain = plain.replace(/(?<=\b\p{L})\.(?=\p{L}\b\.?)/gu, '');
  if (lexicon?.unspaced) plain = spacedOut(plain);
  const tokens = (plain.match(TOKEN) ?? []).map((token) => SIGNS[token] ?? token.replace(/\.$/, ''));
  return lexicon?.unspaced ? tokens.flatMap((token) => wordsInRun(token, lexicon)) : tokens;
}

/** Words whose spelling is remembered: the rules are many, and a text's words are few. */
const MOST_REMEMBERED = 20_000;
const remembered = new WeakMap<VerifyLexicon, Map<string, readonly string[]>>();

function spelled(token: string, lexicon: VerifyLexicon): readonly string[] {
  let known = remembered.get(lexicon);
  if (!known || known.size > MOST_REMEMBERED)
    remembered.set(lexicon, (known = new Map<string, readonly string[]>()));
  let made = known.get(token);
  if (!made) known.set(token, (made = spelledByRule(token, lexicon)));
  return made;
}

function spelledByRule(token: string, lexicon: VerifyLexicon): string[] {
  const known = lexicon.spellings.get(token);
  if (known !== undefined) return known.split(' ');
  const clitic = token.indexOf("'") + 1;
  if (lexicon.contractedStarts.has(token.slice(0, clitic))) {
    const [first = '', ...rest] = spelledByRule(token.slice(clitic), lexicon);
    return [token.slice(0, clitic) + first, ...rest];
  }
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

function respelled(token: string, lexicon: VerifyLexicon): string[] {
  const known = lexicon.respelled.get(token);
  if (known !== undefined) return known.split(' ');
  // Dropped g: "workin'". The mark may be cut off; both texts are read alike, so that "cabin" stays what it is.
  return lexicon.respelled.size > 0 && /^\p{L}{3,}in'?$/u.test(token)
    ? [`${token.replace(/'$/, '')}g`]
    : [token];
}

const tidy = (token: string, lexicon: VerifyLexicon): string[] =>
  (lexicon.tidied.get(token) ?? token).split(' ');

const TEN = 10;

/** Decades as values: "1990s", "90s", "nineties", "nineteen nineties" → `#1990s`, `#90s`, `#90s`, `#1990s`. */
function withDecades(tokens: readonly string[], lexicon: VerifyLexicon): string[] {
  const out: string[] = [];
  for (const token of tokens.flatMap((each) => (each.endsWith('ies') ? each.split('-') : [each]))) {
    const ten = token.endsWith('ies') ? lexicon.cardinals.get(`${token.slice(0, -3)}y`) : undefined;
    const century = lexicon.cardinals.get(out.at(-1) ?? '') ?? 0;
    if (/^(?:\d\d)?\d0s$/.test(token)) out.push(`#${token}`);
    else if (ten === undefined) out.push(token);
    else if (century >= TEN && century < 2 * TEN) out[out.length - 1] = `#${String(century)}${String(ten)}s`;
    else out.push(`#${String(ten)}s`);
  }
  return out;
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
  return canonicalTokens(tokensOf(text, lexicon), lexicon, rewriting);
}

/** The same for tokens that are cut already (by `tokensOf`, given the lexicon). */
export function canonicalTokens(
  cut: readonly string[],
  lexicon: VerifyLexicon,
  rewriting: Rewriting,
): string[] {
  let tokens = cut;
  if (rewriting.contractions) tokens = tokens.flatMap((token) => expanded(token, lexicon));
  if (rewriting.spelling) tokens = tokens.flatMap((token) => spelled(token, lexicon));
  if (rewriting.respelled) tokens = tokens.flatMap((token) => respelled(token, lexicon));
  if (rewriting.tidied)
    tokens = withoutOptional(
      tokens.flatMap((token) => tidy(token, lexicon)),
      lexicon,
    );
  if (!rewriting.numbers) return [...tokens];
  const parts = withDecades(tokens, lexicon).flatMap((token) => numberParts(token, lexicon));
  return dayFirst(signsBehind(withValues(withUnits(parts, lexicon), lexicon)), lexicon.language);
}

/** Signs that may stand before their figure ("$5", "百分之五"). */
const BEFORE_FIGURES = new Set(['dollar', 'pound', 'euro', 'percent']);

/** Puts signs behind their figures: `dollar #5` → `#5 dollar`. */
function signsBehind(units: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < units.length; at++) {
    const token = units[at] ?? '';
    const next = units[at + 1] ?? '';
    if (BEFORE_FIGURES.has(token) && isValue(next) && !isValue(units[at - 1] ?? '')) {
      out.push(next, token);
      at++;
    } else out.push(token);
  }
  return out;
}

/** Puts units into one form ("dollars", "per cent"); before numbers are read, since "pour cent" is no hundred. */
function withUnits(tokens: readonly string[], lexicon: VerifyLexicon): string[] {
  const { units, unitForms } = lexicon;
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const two = unitForms.get(`${token} ${tokens[at + 1] ?? ''}`);
    const one = unitForms.get(token);
    if (two !== undefined) {
      out.push(two);
      at++;
    } else if (one !== undefined) out.push(one);
    else if (token.endsWith('s') && units.has(token) && units.has(token.slice(0, -1)))
      out.push(token.slice(0, -1));
    else out.push(token);
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
    one === other ||
    isSameDecade(one, other) ||
    (OPEN[one]?.includes(other) ?? false) ||
    (OPEN[other]?.includes(one) ?? false);
  if (a.length === b.length && a.every((token, index) => agree(token, b[index] ?? ''))) return true;
  return joined(a) === joined(b);
}

/** "1990s" and "'90s": a decade without its century. */
const isSameDecade = (one: string, other: string): boolean =>
  /^#\d+s$/.test(one) &&
  /^#\d+s$/.test(other) &&
  one.slice(-3) === other.slice(-3) &&
  one.length !== other.length;

function joined(tokens: readonly string[]): string {
  return tokens.map((token) => (token.startsWith('#') ? ` ${token} ` : token.replaceAll('-', ''))).join('');
}
