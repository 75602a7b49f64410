/**
 * Canonical forms: two stretches of text that say the same word for word, written differently, have the same one.
 * Which rewriting made them the same tells what kind of difference it was. Meant for a few words at a time.
 */
import { bareLetters } from '../text/bare-letters.ts';
import { foldLetters } from '../text/fold.ts';
import type { VerifyLexicon } from './lexicon/lexicon.ts';
import { dayFirst } from './calendar.ts';
import { withClock } from './clock.ts';
import { isRoman, isValue, numberParts, withValues } from './numbers.ts';
import { spacedOut, wordsInRun } from './segment.ts';

/** The rewritings that `canonical` can apply. */
export interface Rewriting {
  readonly spelling?: boolean;
  readonly numbers?: boolean;
  readonly contractions?: boolean;
  /** Pronunciation written down ("gonna", "runnin'") becomes the common spelling. */
  readonly respelled?: boolean;
  readonly tidied?: boolean;
  /** Letters are written with others for them ("ue" for "ü"), for comparing alone: no list of a pack has them. */
  readonly transliterated?: boolean;
}

const TOKEN =
  /\d+\/\d+|\d[\d.]*\p{L}*|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}\d]+)*'?|[%‰°\p{Sc}&+=×÷<>−]|(?![©®™‼⁉#*\d])\p{Extended_Pictographic}/gu;
const SIGNS: Readonly<Record<string, string>> = {
  '%': 'percent',
  $: 'dollar',
  '£': 'pound',
  '€': 'euro',
  '¢': 'cent',
  '&': 'and',
  '+': 'plus',
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
/** Nothing in it to fold, to read as a figure or to tell apart: most texts are such. */
const PLAIN_WORDS = /^[A-Za-z ,;!?]*$/;
/** The sign of a negative figure, and a dash between two figures. */
const MINUS = /(?<![\p{L}\p{N}.,:)\]])[-−－﹣](?=\d)/gu;
/** "6-foot-2", "4-to-3" */
const BETWEEN_FIGURES = /(?<=\d)-(\p{L}{1,5})-(?=\d)/gu;
const RANGE = /(?<=\d)\s?[-‐‑–]\s?(?=\d)/g;
/** "No. 2", which negates nothing. */
const NUMBER_SIGN = /\bno\.\s?(?=\d)/g;
/** "9.30 Uhr": hours and minutes. The word is left out beside words for the minutes ("halb zehn"). */
const FULL_STOP_TIME = /(?<!\d)(\d{1,2})[.:](?!00)(\d\d) uhr/gu;
/** "20h30", "20 h". */
const HOUR_SIGN = /(?<!\d)(\d{1,2})\s?h\s?(\d\d)?(?![\p{L}\d])/gu;
const GROUPED_BY_COMMA = /(?<=\d),(?=\d{3})/g;
const GROUPED_BY_POINT = /(?<![\d.,])\d{1,3}(?:[. ]\d{3})+(?!\d)/g;

/**
 * Lower-case words, figures and signs of a text; letters folded, points of U.S. dropped. Given a lexicon, figures are
 * read by its decimal sign, and words without spaces between them are told apart.
 */
export function tokensOf(text: string, lexicon?: VerifyLexicon): string[] {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase().match(/[a-z]+/g) ?? [];
  let plain = foldLetters(text.replace(/[½¼¾⅓⅔⅛]/g, (sign) => FRACTIONS[sign] ?? sign));
  if (!HAS_DIGIT.test(plain)) {
    // Figures alone have signs that group and divide.
  } else if (lexicon?.decimal === ',') {
    plain = plain
      .replace(GROUPED_BY_POINT, (figure) => figure.replace(/[. ]/g, ''))
      .replace(/(?<=\d),(?=\d)/g, '.');
  } else plain = plain.replace(GROUPED_BY_COMMA, '');
  if (/[-‐‑–−－﹣]/u.test(plain))
    plain = plain
      .replace(BETWEEN_FIGURES, ' $1 ')
      .replace(MINUS, ' − ')
      .replace(RANGE, lexicon?.rangeWord ? ` ${lexicon.rangeWord} ` : '$&');
  if (plain.includes("'")) plain = plain.replace(/(?<=\d0)'s\b/g, 's');
  // "z. B." as "z.B."
  if (plain.includes('. ')) plain = plain.replace(/(?<=(?<![\p{L}\p{N}])\p{L}\.) (?=\p{L}\.)/gu, '');
  if (plain.includes('.')) plain = plain.replace(/(?<=\b\p{L})\.(?=\p{L}\b\.?)/gu, '');
  if (lexicon?.language === 'en') plain = plain.replace(NUMBER_SIGN, 'number ');
  if (lexicon?.language === 'de') plain = plain.replace(FULL_STOP_TIME, '$1 $2');
  if (lexicon?.language === 'fr') plain = plain.replace(HOUR_SIGN, '$1 heures $2');
  if (lexicon?.unspaced) plain = spacedOut(plain);
  const tokens = (plain.match(TOKEN) ?? []).map((token) => SIGNS[token] ?? token.replace(/\.$/, ''));
  return lexicon?.unspaced ? tokens.flatMap((token) => wordsInRun(token, lexicon)) : tokens;
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

/** Letters in the spelling of those who do not have them: "Bruecke", "cafe". */
function transliterated(token: string, { transliterations, accentsOptional }: VerifyLexicon): string {
  const word = transliterations.reduce((made, [letter, letters]) => made.replaceAll(letter, letters), token);
  return accentsOptional ? bareLetters(word) : word;
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

/** A text's canonical forms, as far as they have been asked for. */
interface Forms {
  readonly tokens: readonly string[];
  /** By `kindOf` a rewriting, with `NUMBERS` and `LETTERS` or without. */
  readonly made: (readonly string[])[];
}

function formsIn(text: string, lexicon: VerifyLexicon): Forms {
  const { texts } = memoryOf(lexicon);
  let forms = texts.get(text);
  if (!forms) {
    forms = { tokens: tokensOf(text, lexicon), made: [] };
    if (texts.size > MOST_TEXTS) texts.clear();
    if (text.length <= LONGEST_TEXT) texts.set(text, forms);
  }
  return forms;
}

/** `tokensOf`, given the lexicon, remembered for short texts: each is held against several others in turn. */
export function tokensIn(text: string, lexicon: VerifyLexicon): readonly string[] {
  return formsIn(text, lexicon).tokens;
}

/** The canonical tokens of a text under the rewritings asked for; remembered as the tokens are. */
export function canonical(text: string, lexicon: VerifyLexicon, rewriting: Rewriting): readonly string[] {
  const { tokens, made } = formsIn(text, lexicon);
  canonicalised.words += tokens.length;
  const letters = rewriting.transliterated ? LETTERS : 0;
  const kind = kindOf(rewriting) | (rewriting.numbers ? NUMBERS : 0) | letters;
  return (made[kind] ??= canonicalTokens(tokens, lexicon, rewriting));
}

/** Short texts whose canonical forms are remembered, and the longest of them, in UTF-16 units. */
const MOST_TEXTS = 1000;
const LONGEST_TEXT = 200;
/** The bits of a kind that say that numbers are read, and that letters are transliterated. */
const NUMBERS = 1 << 4;
const LETTERS = 1 << 5;
/** Words whose rewritten forms are remembered, and whether they have to do with numbers. */
const MOST_REMEMBERED = 20_000;
interface Remembered {
  readonly texts: Map<string, Forms>;
  /** By `kindOf` a rewriting. */
  readonly rewritten: Map<string, readonly string[]>[];
  readonly numeric: Map<string, boolean>;
  readonly words: Map<string, Rewritable>;
  /** First words of the units that are written as two ("per cent"). */
  readonly unitStarts: ReadonlySet<string>;
}
const remembered = new WeakMap<VerifyLexicon, Remembered>();

function memoryOf(lexicon: VerifyLexicon): Remembered {
  const known = remembered.get(lexicon);
  if (known) return known;
  const starts = [...lexicon.unitForms.keys()].filter((form) => form.includes(' '));
  const made: Remembered = {
    texts: new Map(),
    rewritten: Array.from({ length: NUMBERS }, () => new Map<string, readonly string[]>()),
    numeric: new Map(),
    words: new Map(),
    unitStarts: new Set(starts.map((form) => form.split(' ')[0] ?? '')),
  };
  remembered.set(lexicon, made);
  return made;
}

/** Words of which canonical forms were asked for since the program began, remembered ones too: the measure of work. */
export const canonicalised = { words: 0 };

/** Which of the rewritings of single words are asked for, as bits. */
const kindOf = ({ contractions, spelling, respelled: sounds, tidied }: Rewriting): number =>
  (contractions ? 1 : 0) | (spelling ? 2 : 0) | (sounds ? 4 : 0) | (tidied ? 8 : 0);

/** As a word is spelled; what an abbreviation stands for may be contracted ("z. B." is "zum Beispiel"). */
function spelledOut(token: string, lexicon: VerifyLexicon, { contractions }: Rewriting): string[] {
  const spelled = spelledByRule(token, lexicon);
  const isPlain = spelled.length === 1 && spelled[0] === token;
  return contractions && !isPlain ? spelled.flatMap((word) => expanded(word, lexicon)) : spelled;
}

function rewrittenByRule(token: string, lexicon: VerifyLexicon, rewriting: Rewriting): readonly string[] {
  let tokens = [token];
  if (rewriting.contractions) tokens = expanded(token, lexicon);
  if (rewriting.spelling) tokens = tokens.flatMap((each) => spelledOut(each, lexicon, rewriting));
  if (rewriting.respelled) tokens = tokens.flatMap((each) => respelled(each, lexicon));
  if (rewriting.tidied) tokens = tokens.flatMap((each) => tidy(each, lexicon));
  return tokens;
}

/** Applies the rewritings that look at one word at a time. */
function rewritten(cut: readonly string[], lexicon: VerifyLexicon, rewriting: Rewriting): string[] {
  const kind = kindOf(rewriting);
  const known = memoryOf(lexicon).rewritten[kind];
  if (!known || kind === 0) return [...cut];
  const out: string[] = [];
  for (const token of cut) {
    let made = known.get(token);
    if (!made) {
      made = rewrittenByRule(token, lexicon, rewriting);
      if (known.size > MOST_REMEMBERED) known.clear();
      known.set(token, made);
    }
    for (const each of made) out.push(each);
  }
  return out;
}

/** True for a word that may be, or be a part of, a number, a unit or a decade; all others stay what they are. */
function isNumeric(token: string, lexicon: VerifyLexicon): boolean {
  const { numeric, unitStarts } = memoryOf(lexicon);
  let made = numeric.get(token);
  if (made === undefined) {
    const { cardinals, ordinals, multipliers, fractions, unitForms, units } = lexicon;
    made =
      HAS_DIGIT.test(token) ||
      isRoman(token) ||
      [cardinals, ordinals, multipliers, fractions, unitForms, unitStarts].some((list) => list.has(token)) ||
      lexicon.halfOf.some(([first]) => first === token) ||
      token.endsWith('ies') ||
      (token.endsWith('s') && units.has(token)) ||
      numberParts(token, lexicon).length > 1;
    if (numeric.size > MOST_REMEMBERED) numeric.clear();
    numeric.set(token, made);
  }
  return made;
}

/** The rewritings that look at one word at a time, each alone. */
const SINGLE: readonly Rewriting[] = [
  { contractions: true },
  { spelling: true },
  { respelled: true },
  { tidied: true },
];

/** Whether rewritings leave a word as it is, change it, or look at its neighbours. */
type Rewritable = 'kept' | 'changed' | 'by-neighbours';

function rewritable(token: string, lexicon: VerifyLexicon): Rewritable {
  const { words } = memoryOf(lexicon);
  let made = words.get(token);
  if (made === undefined) {
    const isKept = (rewriting: Rewriting): boolean => {
      const [first, ...more] = rewrittenByRule(token, lexicon, rewriting);
      return first === token && more.length === 0;
    };
    const beside = isNumeric(token, lexicon) || lexicon.optionalBeside.has(token);
    // What a word is rewritten to may have to do with numbers where the word has not.
    const parts = SINGLE.flatMap((rewriting) => rewrittenByRule(token, lexicon, rewriting));
    const isPlain = !beside && !parts.some((part) => isNumeric(part, lexicon));
    const isFixed = SINGLE.every(isKept) && transliterated(token, lexicon) === token;
    made = isPlain ? (isFixed ? 'kept' : 'changed') : 'by-neighbours';
    if (words.size > MOST_REMEMBERED) words.clear();
    words.set(token, made);
  }
  return made;
}

/**
 * Whether it is certain that no rewriting makes two texts (`tokensOf`, given the lexicon) the same: what differs is left
 * as it is by all of them, and no word in either is read by its neighbours. Spares making the canonical forms.
 */
export function neverAgree(a: readonly string[], b: readonly string[], lexicon: VerifyLexicon): boolean {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let foot = 0;
  while (foot < most - head && a[a.length - 1 - foot] === b[b.length - 1 - foot]) foot++;
  const isFixed = (tokens: readonly string[]): boolean =>
    tokens.every((token, at) => {
      const kind = rewritable(token, lexicon);
      return kind === 'kept' || (kind === 'changed' && (at < head || at >= tokens.length - foot));
    });
  return isFixed(a) && isFixed(b) && !sameTokens(a, b);
}

/** "1/2 of it" as "half of it"; behind a figure it is a part of the number. */
function asHalf(token: string, at: number, tokens: readonly string[]): string {
  return token === '1/2' && !HAS_DIGIT.test(tokens[at - 1] ?? '') && tokens[at + 1] === 'of' ? 'half' : token;
}

/** The minutes of a full hour, which news copy leaves out: "6:00 p.m.", "18:00 Uhr". */
function isFullHour(tokens: readonly string[], at: number): boolean {
  if (tokens[at] !== '00' || !/^\d{1,2}$/.test(tokens[at - 1] ?? '')) return false;
  return ['am', 'pm', 'uhr'].includes(tokens[at + 1] ?? '');
}

/** The same for tokens that are cut already (by `tokensOf`, given the lexicon). */
function canonicalTokens(
  cut: readonly string[],
  lexicon: VerifyLexicon,
  rewriting: Rewriting,
): readonly string[] {
  const tokens = valuedTokens(cut, lexicon, rewriting);
  if (!rewriting.transliterated) return tokens;
  return tokens.map((token) => transliterated(token, lexicon));
}

function valuedTokens(
  cut: readonly string[],
  lexicon: VerifyLexicon,
  rewriting: Rewriting,
): readonly string[] {
  const words = rewritten(cut, lexicon, rewriting);
  const tokens = rewriting.tidied ? withoutOptional(words, lexicon) : words;
  if (!rewriting.numbers || !tokens.some((token) => isNumeric(token, lexicon))) return tokens;
  const timed = withClock(
    tokens.filter((_, at) => !isFullHour(tokens, at)),
    lexicon,
  ).map(asHalf);
  const parts = withDecades(timed, lexicon)
    .flatMap((token) => withUnitApart(token, lexicon))
    .flatMap((token) => numberParts(token, lexicon));
  const valued = signsBehind(withValues(withUnits(parts, lexicon), lexicon));
  return dayFirst(withCents(valued, lexicon), lexicon.language);
}

/** "two dollars and fifty cents" as "$2.50": hundredths behind a sum of money are a part of it. */
function withCents(units: readonly string[], { numberJoiners }: VerifyLexicon): readonly string[] {
  const out: string[] = [];
  for (let at = 0; at < units.length; at++) {
    const from = numberJoiners.has(units[at] ?? '') ? at + 1 : at;
    const [sum = '', money = ''] = out.slice(-2);
    const cents = Number(units[from]?.slice(1));
    const isPart = isValue(units[from] ?? '') && cents > 0 && cents < 100;
    const follows = CENTS.has(units[from + 1] ?? '') && MONEY.has(money) && isValue(sum);
    if (follows && isPart && Number.isInteger(Number(sum.slice(1)))) {
      out.splice(-2, 1, `#${String(Number(sum.slice(1)) + cents / 100)}`);
      at = from + 1;
    } else out.push(units[at] ?? '');
  }
  return out;
}

/** Money, and its hundredths. */
const MONEY = new Set(['dollar', 'pound', 'euro']);
const CENTS = new Set(['cent', 'pence', 'penny']);

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

/** "5kg" as "5 kg". */
function withUnitApart(token: string, { unitForms }: VerifyLexicon): string[] {
  const [, figure, unit] = /^(\d[\d.]*)(\p{L}{1,3})$/u.exec(token) ?? [];
  return figure !== undefined && unit !== undefined && unitForms.has(unit) ? [figure, unit] : [token];
}

/** What is told of a unit of length: "30 miles an hour", which is no half an hour. */
const RATE = 'perhour';
const SCALES: Readonly<Record<string, string>> = { c: 'celsius', f: 'fahrenheit' };

/** Puts units into one form ("dollars", "per cent"); before numbers are read, since "pour cent" is no hundred. */
function withUnits(tokens: readonly string[], lexicon: VerifyLexicon): string[] {
  const { units, unitForms } = lexicon;
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const two = unitForms.get(`${token} ${tokens[at + 1] ?? ''}`);
    const one = unitForms.get(token);
    const last = out.at(-1) ?? '';
    if (two !== undefined && (two !== RATE || units.has(last))) {
      out.push(two);
      at++;
    } else if (last === '°' && token in SCALES) out.push(SCALES[token] ?? token);
    else if (one !== undefined) out.push(one);
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
  return mayJoinAlike(a[0] ?? '', b[0] ?? '') && joined(a) === joined(b);
}

/** Whether two lists that begin so may be the same joined: most are told apart by their first letters. */
function mayJoinAlike(one: string, other: string): boolean {
  const [first, second] = [one.charAt(0), other.charAt(0)];
  return first === second || '-#'.includes(first) || '-#'.includes(second);
}

/** "1990s" and "'90s": a decade without its century. */
const isSameDecade = (one: string, other: string): boolean =>
  one.startsWith('#') &&
  /^#\d+s$/.test(one) &&
  /^#\d+s$/.test(other) &&
  one.slice(-3) === other.slice(-3) &&
  one.length !== other.length;

function joined(tokens: readonly string[]): string {
  return tokens.map((token) => (token.startsWith('#') ? ` ${token} ` : token.replaceAll('-', ''))).join('');
}
