/** Numbers in words and figures, read as values, so that "twenty-five percent" and "25 %" compare as equal. */
import type { VerifyLexicon } from './lexicon/lexicon.ts';

/** A value as a token: `#25`. Ordinals count as their number, since "May 8" and "May 8th" are one date. */
const valueToken = (value: number): string => `#${String(Math.round(value * 1e6) / 1e6)}`;

/** True for a token that stands for a number. */
export function isValue(token: string): boolean {
  return token.startsWith('#');
}

const FIGURE = /^(\d+(?:[.]\d+)?)(\p{L}{0,4})$/u;
const FRACTION = /^(\d+)\/(\d+)$/;
const ORDINAL_FIGURE = /^(\d+)(\p{L}{1,4})$/u;

/** Whether two figures with a stroke between them are a part of a whole; "24/7", "50/50" and "9/11" are none. */
function isFraction([, numerator, denominator]: RegExpExecArray): boolean {
  const [part, whole] = [Number(numerator), Number(denominator)];
  return part < whole && (whole <= 10 || [12, 16, 20, 32, 64, 100, 1000].includes(whole));
}

/** Roman numerals that are no word in any language of the packs. */
const ROMAN: ReadonlyMap<string, number> = new Map(
  'ii 2 iii 3 iv 4 vii 7 viii 8 ix 9 xii 12 xiii 13 xiv 14 xv 15 xvi 16 xvii 17 xviii 18 xix 19'
    .split(/ (?=\p{L})/u)
    .map((pair): [string, number] => [pair.split(' ')[0] ?? '', Number(pair.split(' ')[1])]),
);

/** True for a Roman numeral that is read as one. */
export const isRoman = (token: string): boolean => ROMAN.has(token);

/** The value of one token in figures ("1.5", "3/4", "5bn", "8th"), or null. Thousands' commas are gone already. */
function figureValue(token: string, lexicon: VerifyLexicon): number | null {
  const ordinal = ORDINAL_FIGURE.exec(token);
  if (ordinal && lexicon.ordinalEndings.has(ordinal[2] ?? '')) return Number(ordinal[1]);
  const fraction = FRACTION.exec(token);
  if (fraction) return Number(fraction[1]) / Number(fraction[2]);
  const figure = FIGURE.exec(token);
  if (!figure) return ROMAN.get(token) ?? null;
  const sign = figure[2] ?? '';
  if (sign === '') return Number(figure[1]);
  const multiplier = lexicon.multiplierSigns.get(sign);
  return multiplier === undefined ? null : Number(figure[1]) * multiplier;
}

/** Letters of the longest part of a number written as one word ("neunundneunzig" and more). */
const LONGEST_PART = 20;

interface Run {
  readonly value: number;
  readonly next: number;
}

/** "nineteen ninety-five", "twenty ten", "nineteen oh five": a year as English says it, in two halves; or null. */
function yearValue(
  tokens: readonly string[],
  at: number,
  { cardinals, spokenZeros }: VerifyLexicon,
): Run | null {
  const valueOf = (index: number): number => cardinals.get(tokens[index] ?? '') ?? 0;
  const century = valueOf(at);
  if (spokenZeros.size === 0 || century < 16 || century > 20) return null;
  const unit = valueOf(at + 2) < 10 ? valueOf(at + 2) : 0;
  if (spokenZeros.has(tokens[at + 1] ?? ''))
    return unit > 0 ? { value: century * 100 + unit, next: at + 3 } : null;
  const years = valueOf(at + 1);
  if (years < 10 || years > 90) return null;
  const isWhole = years < 20 || unit === 0;
  return { value: century * 100 + years + (isWhole ? 0 : unit), next: at + (isWhole ? 2 : 3) };
}

/** The figures behind the word for the decimal sign ("point two five") as a fraction; null where none stand there. */
function decimalsAt(tokens: readonly string[], at: number, lexicon: VerifyLexicon): Run | null {
  if (!lexicon.decimalWords.has(tokens[at] ?? '')) return null;
  let digits = '';
  let next = at + 1;
  for (; next < tokens.length; next++) {
    const token = tokens[next] ?? '';
    const value = /^\d+$/.test(token) ? token : lexicon.cardinals.get(token)?.toString();
    if (value === undefined || value.includes('.') || (digits !== '' && value.length > 1)) break;
    digits += value;
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), next };
}

/** Also stands for a fraction that has been read: no smaller number goes on with it. */
const HALF = 0.5;
/** Numbers from which some languages put a preposition before what is counted ("millones de euros"). */
const LINKED = 1e6;

/** True if a number in words may go on with a smaller one: "twenty five" is one number, "two three" are two. */
function goesOn(last: number, next: number): boolean {
  if (next === HALF) return last !== HALF;
  if (last >= 1000) return next < 1000;
  if (last >= 100) return next < 100;
  return last >= 20 && next < 10;
}

/** How many tokens one of some phrases takes at a place; 0 where none stands there. */
const lengthAt = (tokens: readonly string[], at: number, phrases: readonly (readonly string[])[]): number =>
  phrases.find((phrase) => phrase.every((word, index) => tokens[at + index] === word))?.length ?? 0;

/**
 * A value in words from `at` on ("twenty five", "two hundred and six"), or null. With `led`, a one stands before.
 */
function wordsValue(tokens: readonly string[], at: number, lexicon: VerifyLexicon, led = false): Run | null {
  const year = led ? null : yearValue(tokens, at, lexicon);
  if (year) return year;
  let total = 0;
  let group = led ? 1 : 0;
  let scale = 0;
  let last = 0;
  let next = at;
  for (; next < tokens.length; next++) {
    const token = tokens[next] ?? '';
    const inside = led || next > at;
    const half = inside && last !== HALF ? lengthAt(tokens, next, lexicon.halves) : 0;
    if (half > 0) {
      // "a million and a half", "one and a half million"
      if (group === 0) total += HALF * scale;
      else group += HALF;
      last = HALF;
      next += half - 1;
      continue;
    }
    const decimals = next > at && last !== HALF ? decimalsAt(tokens, next, lexicon) : null;
    if (decimals) {
      group += decimals.value;
      last = HALF;
      next = decimals.next - 1;
      continue;
    }
    const cardinal = lexicon.cardinals.get(token) ?? lexicon.ordinals.get(token);
    const multiplier = lexicon.multipliers.get(token);
    if (multiplier !== undefined && multiplier >= 1000 && (inside || cardinal !== undefined)) {
      // "mil millones": a greater one multiplies all that stands before.
      if (multiplier > scale) total = Math.max(1, total + group) * multiplier;
      else total += Math.max(1, group) * multiplier;
      scale = multiplier;
      group = 0;
      last = 0;
    } else if (multiplier === 100 && inside) {
      group = Math.max(1, group) * 100;
      last = 0;
    } else if (cardinal !== undefined) {
      if (next > at && last !== 0 && !goesOn(last, cardinal)) break;
      group += cardinal;
      last = cardinal;
    } else {
      const follows = lexicon.cardinals.get(tokens[next + 1] ?? '');
      const joins = next > at && lexicon.numberJoiners.has(token) && follows !== undefined;
      if (!joins || (last !== 0 && !(lexicon.joinsTens && goesOn(last, follows)))) break;
    }
  }
  return next === at ? null : { value: total + group, next };
}

/** A value in the characters of Chinese and Japanese (三百二十五万, 二〇二六) from `at` on, or null. */
function characterValue(tokens: readonly string[], at: number, lexicon: VerifyLexicon): Run | null {
  let [total, section, next] = [0, 0, at];
  let digits = '';
  for (; next < tokens.length; next++) {
    const token = tokens[next] ?? '';
    const digit = lexicon.cardinals.get(token);
    const multiplier = lexicon.multipliers.get(token);
    if (digit !== undefined) digits += String(digit);
    else if (multiplier !== undefined && multiplier < 1e4) {
      section += (digits === '' ? 1 : Number(digits)) * multiplier;
      digits = '';
    } else if (multiplier !== undefined && next > at) {
      total += (section + Number(digits)) * multiplier;
      section = 0;
      digits = '';
    } else break;
  }
  return next === at ? null : { value: total + section + Number(digits), next };
}

/**
 * Cuts a number written as one word ("zweihundertfünf", "twenty-five") into its parts, and off a compound that begins with
 * one ("five-year-old"); other words stay whole.
 */
export function numberParts(token: string, lexicon: VerifyLexicon): readonly string[] {
  const pair = FRACTION.exec(token);
  if (pair && !isFraction(pair)) return [pair[1] ?? '', pair[2] ?? ''];
  const isPart = (part: string) =>
    [lexicon.cardinals, lexicon.ordinals, lexicon.multipliers, lexicon.fractions].some((list) =>
      list.has(part),
    );
  if (isPart(token) || (!token.includes('-') && !lexicon.compoundNumbers)) return [token];
  const glue = token.includes('-') ? '-' : '';
  const pieces = glue === '' ? Array.from(token) : token.split(glue);
  const parts: string[] = [];
  for (let from = 0; from < pieces.length;) {
    let to = Math.min(pieces.length, from + LONGEST_PART);
    const part = () => pieces.slice(from, to).join(glue);
    while (to > from && !isPart(part()) && !(from > 0 && lexicon.numberJoiners.has(part()))) to--;
    // "three-and-a-half"
    const half = from > 0 ? lengthAt(pieces, from - 1, lexicon.halves) : 0;
    if (to === from && half > 1 && from - 1 + half === pieces.length)
      return [...parts, ...pieces.slice(from)];
    if (to === from) {
      if (glue !== '-' || from === 0) return [token];
      // "six-foot-two", "four-to-three"
      if (isPart(pieces.at(-1) ?? '')) return [...parts, ...pieces.slice(from)];
      // "five-year-old": the number stands apart from what it counts; "a hundred-year flood": the article is the flood's.
      const [first = '', ...more] = parts;
      const multiplier = more.length === 0 ? lexicon.multipliers.get(first) : undefined;
      return [...(multiplier === undefined ? parts : [String(multiplier)]), pieces.slice(from).join(glue)];
    }
    parts.push(part());
    from = to;
  }
  return parts;
}

/** A value from `at` on, with the multipliers and the fraction that follow a figure ("1.5 million", "1 1/2"). */
function valueAt(tokens: readonly string[], at: number, lexicon: VerifyLexicon): Run | null {
  const figure = figureValue(tokens[at] ?? '', lexicon);
  if (figure === null) return (lexicon.unspaced ? characterValue : wordsValue)(tokens, at, lexicon);
  let value = figure;
  let next = at + 1;
  const fraction = FRACTION.exec(tokens[next] ?? '');
  if (fraction && Number.isInteger(value) && Number(fraction[2]) > Number(fraction[1])) {
    value += Number(fraction[1]) / Number(fraction[2]);
    next++;
  }
  let scale = 1;
  for (; next < tokens.length; next++) {
    const multiplier = lexicon.multipliers.get(tokens[next] ?? '');
    const half = multiplier === undefined ? lengthAt(tokens, next, lexicon.halves) : 0;
    if (multiplier === undefined && half === 0) break;
    if (multiplier === undefined) value += HALF * scale;
    else value *= multiplier;
    scale = multiplier ?? scale;
    next += Math.max(0, half - 1);
  }
  return { value, next };
}

/** "half a million", "a half million", "half a percent": with an article before it or not. */
function halfOf(tokens: readonly string[], at: number, lexicon: VerifyLexicon): Run | null {
  const from = lexicon.numberArticles.has(tokens[at] ?? '') ? at + 1 : at;
  const next = from + lengthAt(tokens, from, lexicon.halfOf);
  const multiplier = next > from ? lexicon.multipliers.get(tokens[next] ?? '') : undefined;
  if (next > from && lexicon.units.has(tokens[next] ?? '')) return { value: HALF, next };
  return multiplier === undefined || multiplier < 1000 ? null : { value: HALF * multiplier, next: next + 1 };
}

/** The denominator that a word stands for; ordinals in figures do so where ordinals in words do ("a 3rd"). */
function denominatorOf(token: string, { fractions, ordinals, ordinalEndings }: VerifyLexicon): number {
  const ordinal = ORDINAL_FIGURE.exec(token);
  if (!ordinal || !ordinalEndings.has(ordinal[2] ?? '')) return fractions.get(token) ?? 0;
  const value = Number(ordinal[1]);
  const isShared = [...fractions].some(([word, part]) => part === value && ordinals.get(word) === value);
  return isShared ? value : 0;
}

/** "a third", "two thirds", "3 quarters", "a quarter of a million" from `at` on as a value, or null. */
function fractionAt(tokens: readonly string[], at: number, lexicon: VerifyLexicon): Run | null {
  const { cardinals, numberArticles, bareFractions, fractionLinks, multipliers } = lexicon;
  const first = tokens[at] ?? '';
  const isBare = bareFractions.has(first);
  const count = /^\d{1,2}$/.test(first) ? Number(first) : (cardinals.get(first) ?? 0);
  const numerator = isBare || numberArticles.has(first) ? 1 : count;
  const next = isBare ? at + 1 : at + 2;
  const denominator = numerator > 0 ? denominatorOf(tokens[next - 1] ?? '', lexicon) : 0;
  if (numerator >= denominator) return null;
  const value = numerator / denominator;
  const whole = next + lengthAt(tokens, next, fractionLinks);
  const multiplier = whole > next ? (multipliers.get(tokens[whole] ?? '') ?? 0) : 0;
  return multiplier >= 1000 ? { value: value * multiplier, next: whole + 1 } : { value, next };
}

/** "三分之一", "3分の1": the denominator first. Null where no part of a whole stands there. */
function characterFraction(tokens: readonly string[], at: number, lexicon: VerifyLexicon): Run | null {
  const whole = valueAt(tokens, at, lexicon);
  const link = whole ? lengthAt(tokens, whole.next, lexicon.fractionLinks) : 0;
  const part = whole && link > 0 ? valueAt(tokens, whole.next + link, lexicon) : null;
  return whole && part && part.value < whole.value
    ? { value: part.value / whole.value, next: part.next }
    : null;
}

/** A value with the part of one more that is joined to it: "two and a third". */
function withFraction(run: Run, tokens: readonly string[], lexicon: VerifyLexicon): Run {
  const joins = Number.isInteger(run.value) && lexicon.numberJoiners.has(tokens[run.next] ?? '');
  const part = joins ? fractionAt(tokens, run.next + 1, lexicon) : null;
  return part && part.value < 1 ? { value: run.value + part.value, next: part.next } : run;
}

/** The token of a minus sign, whatever the language calls it. */
const MINUS = '−';

/** Passes over the preposition between a number and what it counts; one that is glued to the unit is cut off. */
function withoutLink(tokens: readonly string[], at: number, out: string[], lexicon: VerifyLexicon): number {
  const token = tokens[at] ?? '';
  const next = tokens[at + 1];
  if (lexicon.unitLinks.has(token)) return next === undefined || lexicon.units.has(next) ? at + 1 : at;
  const unit = /^d'(.+)$/u.exec(token)?.[1];
  if (unit === undefined || !lexicon.unitLinks.has("d'")) return at;
  const form = lexicon.unitForms.get(unit) ?? unit;
  if (!lexicon.units.has(form)) return at;
  out.push(form);
  return at + 1;
}

/** Replaces every number in a list of lower-case tokens by its value. */
export function withValues(tokens: readonly string[], lexicon: VerifyLexicon): string[] {
  const out: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] ?? '';
    if ((token === MINUS || lexicon.minus.has(token)) && !isValue(out.at(-1) ?? '')) {
      const negative = valueAt(tokens, at + 1, lexicon);
      if (negative) {
        out.push(valueToken(-negative.value));
        at = negative.next;
        continue;
      }
    }
    const counted = () => {
      const value = valueAt(tokens, at, lexicon);
      return value && withFraction(value, tokens, lexicon);
    };
    const run =
      (lexicon.unspaced ? characterFraction : fractionAt)(tokens, at, lexicon) ??
      halfOf(tokens, at, lexicon) ??
      counted();
    const article =
      lexicon.numberArticles.has(tokens[at] ?? '') &&
      (lexicon.multipliers.has(tokens[at + 1] ?? '') || lengthAt(tokens, at + 1, lexicon.halves) > 0);
    const one = article ? wordsValue(tokens, at + 1, lexicon, true) : null;
    if (one) {
      out.push(valueToken(one.value));
      at = one.value < LINKED ? one.next : withoutLink(tokens, one.next, out, lexicon);
    } else if (run) {
      out.push(valueToken(run.value));
      at = run.value < LINKED ? run.next : withoutLink(tokens, run.next, out, lexicon);
    } else {
      out.push(tokens[at] ?? '');
      at++;
    }
  }
  return out;
}
