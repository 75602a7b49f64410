/** Numbers in words and figures, read as values, so that "twenty-five percent" and "25 %" compare as equal. */
import type { VerifyLexicon } from './lexicon/lexicon.ts';

/** A value as a token: `#25`. Ordinals count as their number, since "May 8" and "May 8th" are one date. */
const valueToken = (value: number): string => `#${String(Math.round(value * 1e6) / 1e6)}`;

/** True for a token that stands for a number. */
export function isValue(token: string): boolean {
  return token.startsWith('#');
}

const FIGURE = /^(\d+(?:[.]\d+)?)([a-z]{0,2})$/;
const FRACTION = /^(\d+)\/(\d+)$/;
const ORDINAL_FIGURE = /^(\d+)(?:st|nd|rd|th)$/;

/** The value of one token in figures ("1.5", "3/4", "5bn", "8th"), or null. Thousands' commas are gone already. */
function figureValue(token: string, lexicon: VerifyLexicon): number | null {
  const ordinal = ORDINAL_FIGURE.exec(token);
  if (ordinal) return Number(ordinal[1]);
  const fraction = FRACTION.exec(token);
  if (fraction) return Number(fraction[2]) === 0 ? null : Number(fraction[1]) / Number(fraction[2]);
  const figure = FIGURE.exec(token);
  if (!figure) return null;
  const sign = figure[2] ?? '';
  if (sign === '') return Number(figure[1]);
  const multiplier = lexicon.multiplierSigns.get(sign);
  return multiplier === undefined ? null : Number(figure[1]) * multiplier;
}

interface Run {
  readonly value: number;
  readonly next: number;
}

/** A value in words from `at` on ("twenty five", "two hundred and six"), or null. */
function wordsValue(tokens: readonly string[], at: number, lexicon: VerifyLexicon): Run | null {
  let total = 0;
  let group = 0;
  let last = 0;
  let next = at;
  for (; next < tokens.length; next++) {
    const token = tokens[next] ?? '';
    const cardinal = lexicon.cardinals.get(token) ?? lexicon.ordinals.get(token);
    const multiplier = lexicon.multipliers.get(token);
    if (cardinal !== undefined) {
      // "twenty five" is one number; "two three" are two.
      if (next > at && last !== 0 && !(last >= 20 && last < 100 && cardinal < 10)) break;
      group += cardinal;
      last = cardinal;
    } else if (multiplier === 100 && next > at) {
      group = Math.max(1, group) * 100;
      last = 0;
    } else if (multiplier !== undefined && next > at) {
      total += Math.max(1, group) * multiplier;
      group = 0;
      last = 0;
    } else if (!(
      token === 'and' &&
      last === 0 &&
      next > at &&
      lexicon.cardinals.has(tokens[next + 1] ?? '')
    )) {
      break;
    }
  }
  return next === at ? null : { value: total + group, next };
}

/** A value from `at` on, with the multipliers and the fraction that follow a figure ("1.5 million", "1 1/2"). */
function valueAt(tokens: readonly string[], at: number, lexicon: VerifyLexicon): Run | null {
  const figure = figureValue(tokens[at] ?? '', lexicon);
  if (figure === null) return wordsValue(tokens, at, lexicon);
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
    const article = tokens[at] === 'a' && lexicon.multipliers.has(tokens[at + 1] ?? '');
    if (article) {
      const rest = wordsValue(['one', ...tokens.slice(at + 1, at + 4)], 0, lexicon);
      out.push(valueToken(rest?.value ?? 1));
      at += rest?.next ?? 1;
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
