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

/** The value of one token in figures ("1.5", "3/4", "5bn", "8th"), or null. Thousands' commas are gone already. */
function figureValue(token: string, lexicon: VerifyLexicon): number | null {
  const ordinal = ORDINAL_FIGURE.exec(token);
  if (ordinal && lexicon.ordinalEndings.has(ordinal[2] ?? '')) return Number(ordinal[1]);
  const fraction = FRACTION.exec(token);
  if (fraction) return Number(fraction[2]) === 0 ? null : Number(fraction[1]) / Number(fraction[2]);
  const figure = FIGURE.exec(token);
  if (!figure) return null;
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

/** True if a number in words may go on with a smaller one: "twenty five" is one number, "two three" are two. */
function goesOn(last: number, next: number): boolean {
  if (last >= 1000) return next < 1000;
  if (last >= 100) return next < 100;
  return last >= 20 && next < 10;
}

/**
 * A value in words from `at` on ("twenty five", "two hundred and six"), or null. With `led`, a one stands before.
 */
function wordsValue(tokens: readonly string[], at: number, lexicon: VerifyLexicon, led = false): Run | null {
  let total = 0;
  let group = led ? 1 : 0;
  let scale = 0;
  let last = 0;
  let next = at;
  for (; next < tokens.length; next++) {
    const token = tokens[next] ?? '';
    const inside = led || next > at;
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

/** Cuts a number written as one word ("zweihundertfünf", "twenty-five") into its parts; other words stay whole. */
export function numberParts(token: string, lexicon: VerifyLexicon): readonly string[] {
  const isPart = (part: string) =>
    lexicon.cardinals.has(part) || lexicon.ordinals.has(part) || lexicon.multipliers.has(part);
  if (isPart(token) || (!token.includes('-') && !lexicon.compoundNumbers)) return [token];
  const glue = token.includes('-') ? '-' : '';
  const pieces = glue === '' ? Array.from(token) : token.split(glue);
  const parts: string[] = [];
  for (let from = 0; from < pieces.length;) {
    let to = Math.min(pieces.length, from + LONGEST_PART);
    const part = () => pieces.slice(from, to).join(glue);
    while (to > from && !isPart(part()) && !(from > 0 && lexicon.numberJoiners.has(part()))) to--;
    if (to === from) return [token];
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
  for (; next < tokens.length; next++) {
    const multiplier = lexicon.multipliers.get(tokens[next] ?? '');
    if (multiplier === undefined) break;
    value *= multiplier;
  }
  return { value, next };
}

/** Replaces every number in a list of lower-case tokens by its value. */
export function withValues(tokens: readonly string[], lexicon: VerifyLexicon): string[] {
  const out: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const run = valueAt(tokens, at, lexicon);
    const article =
      lexicon.numberArticles.has(tokens[at] ?? '') && lexicon.multipliers.has(tokens[at + 1] ?? '');
    const one = article ? wordsValue(tokens, at + 1, lexicon, true) : null;
    if (one) {
      out.push(valueToken(one.value));
      at = one.next;
    } else if (run) {
      out.push(valueToken(run.value));
      at = run.next;
    } else {
      out.push(tokens[at] ?? '');
      at++;
    }
  }
  return out;
}
