/**
 * Changes that are rather of form than of wording, though none is harmless: another form of the same word, a linking
 * word more or less, letters slipped. They are told apart for the reader's sake; what is reported is the same.
 */
import type { EditClass } from '../model.ts';
import { tokensOf } from './canonical.ts';
import type { VerifyLexicon } from './lexicon/lexicon.ts';

/** Shortest word in which a letter more or less is a slip, and shortest in which another letter is. */
const SHORTEST_SLIP = 4;
const SHORTEST_EXCHANGE = 6;
/** Shortest stem that two forms of a word share. */
const SHORTEST_STEM = 3;

const CLITIC = /'(?:d|ve|s|re|m|ll)$/;

/** The kind of a change between two short texts that do not say the same; null where it is one of the wording. */
export function slipOf(
  draft: string,
  source: string,
  lexicon: VerifyLexicon,
): Extract<EditClass, 'contraction' | 'grammar' | 'spelling'> | null {
  const ours = tokensOf(draft);
  const theirs = tokensOf(source);
  if (ours.length === 0 && theirs.length === 0) return null;
  if ([...ours, ...theirs].every((token) => lexicon.linkingWords.has(token))) return 'grammar';
  if (ours.length !== theirs.length) return null;
  let kind: 'contraction' | 'grammar' | 'spelling' | null = null;
  for (const [index, one] of ours.entries()) {
    const other = theirs[index] ?? '';
    if (one === other) continue;
    const pair = slip(one, other, lexicon);
    if (pair === null || (kind !== null && kind !== pair)) return null;
    kind = pair;
  }
  return kind;
}

function slip(one: string, other: string, lexicon: VerifyLexicon) {
  const confused = lexicon.confusables.get(one);
  if (confused !== undefined && confused === lexicon.confusables.get(other)) return 'spelling';
  if (
    lexicon.functionWords.has(one.replace(CLITIC, '')) &&
    one.replace(CLITIC, '') === other.replace(CLITIC, '')
  )
    return 'contraction';
  if (isInflection(one, other, lexicon)) return 'grammar';
  const linking = lexicon.functionWords.has(one) && lexicon.functionWords.has(other);
  return !linking && isSlip(one, other) ? 'spelling' : null;
}

/** True for two forms of one word: "remind", "reminds"; "company", "companies"; "come", "came". */
function isInflection(one: string, other: string, lexicon: VerifyLexicon): boolean {
  const irregular = lexicon.irregular.get(one);
  if (irregular !== undefined && irregular === lexicon.irregular.get(other)) return true;
  const stems = stemsOf(one, lexicon);
  return stemsOf(other, lexicon).some((stem) => stems.includes(stem));
}

/** What a word may be a form of, itself included: "planned" of "planned", "plann", "plan" and "planne". */
function stemsOf(word: string, lexicon: VerifyLexicon): string[] {
  const stems = [word];
  for (const [ending, replacement] of lexicon.inflections) {
    const stem = word.slice(0, -ending.length) + replacement;
    if (!word.endsWith(ending) || stem.length < SHORTEST_STEM) continue;
    stems.push(stem);
    if (/(.)\1$/u.test(stem)) stems.push(stem.slice(0, -1));
  }
  return stems;
}

/** True for two words that differ as slips of the pen do: neighbours exchanged, a letter more or less, or another. */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || !/^\p{L}+$/u.test(one + other)) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  if (short.length < long.length)
    return long.length >= SHORTEST_SLIP && short.slice(head) === long.slice(head + 1);
  const exchanged =
    short[head] === long[head + 1] &&
    short[head + 1] === long[head] &&
    short.slice(head + 2) === long.slice(head + 2);
  if (exchanged) return long.length >= SHORTEST_SLIP;
  return long.length >= SHORTEST_EXCHANGE && head > 0 && short.slice(head + 1) === long.slice(head + 1);
}
