/**
 * The second try by letters, for sources whose text is damaged: spaces lost or added, letters misread. Where spaces alone
 * differ the words are the source's. Where letters do, nothing can be said either way, and the scan's words are shown.
 */
import type { Passage, Span } from '../model.ts';
import { damageIn } from '../passages/damage.ts';
import type { LetterPlace } from '../passages/letter-search.ts';
import { lettersOf, ligaturesIn } from '../text/letters.ts';
import { wordsOf } from '../text/words.ts';
import { borderGroups, turnsByBorder, type BorderGroup } from './borders.ts';
import type { CheckInput } from './input.ts';
import type { VerifyLexicon } from './lexicon/lexicon.ts';
import { compareReadings, isComplete, likeness, readingOf, type Reading } from './reading.ts';

/** What the letters tell: the same words with other spaces, or words that the damage makes unreadable. */
export type SecondTry =
  | { readonly kind: 'read'; readonly readings: readonly Reading[] }
  | { readonly kind: 'damaged'; readonly passage: Passage };

/** Signs of damage, or borders of words that differ, from which on a stretch is damaged and not merely written so. */
const DAMAGED = 2;
/** Text on both sides of a stretch in which signs of damage count for it, in UTF-16 units. */
const AROUND = 150;

/** Tries a quotation that no passage holds as it is; null where letters tell no more than words do. */
export function tryByLetters(
  input: CheckInput,
  readings: readonly Reading[],
  lexicon: VerifyLexicon,
): SecondTry | null {
  if (readings.some((reading) => isComplete(reading) && likeness(reading) === 'same' && !isTorn(reading)))
    return null;
  const places = input.byLetters?.() ?? [];
  const same = places.filter(({ agrees }) => agrees === 'same').map((place) => read(place, input, lexicon));
  const whole = same.flatMap((each) => (each?.kind === 'read' ? each.readings : []));
  if (whole.length > 0) return { kind: 'read', readings: whole.sort(compareReadings) };
  const unclear = same.find((each) => each?.kind === 'damaged');
  if (unclear) return unclear;
  const best = readings.find((reading) => likeness(reading) !== 'none');
  const damaged = places.find(
    (place) =>
      place.agrees !== 'same' &&
      (!best || best.source.path === place.passage.path) &&
      isDamaged(place, input),
  );
  return damaged ? { kind: 'damaged', passage: damaged.passage } : null;
}

/** True if words are joined or split here and there: a damaged layer rather than another spelling. */
function isTorn({ differences }: Reading): boolean {
  const words = (text: string) => text.toLowerCase().split(/\s+/);
  const torn = differences
    .filter(({ leniency }) => leniency === 'spelling')
    .map(({ edit }) => bordersMoved(borderGroups(words(edit.draft), words(edit.source)) ?? []));
  return torn.reduce((sum, count) => sum + count, 0) >= DAMAGED;
}

/** How many borders of words differ. */
function bordersMoved(groups: readonly BorderGroup[]): number {
  return groups.reduce((sum, { ours, theirs }) => sum + Math.max(ours.length, theirs.length) - 1, 0);
}

/** What is said by signs: minus, currencies, percent. Letters and figures tell nothing of them. */
const signsOf = (words: readonly string[]): string =>
  words.flatMap((word) => (/^-\d/.test(word) ? ['-'] : /[\p{L}\p{N}]/u.test(word) ? [] : [word])).join(' ');

/** Reads a place whose letters are the quotation's. */
function read(place: LetterPlace, input: CheckInput, lexicon: VerifyLexicon): SecondTry | null {
  const { passage, signs } = place;
  const text = input.source(passage.path)?.article.prose.text ?? '';
  const theirs = wordsOf(text, spanOf(passage)).map(({ folded }) => folded);
  const ours = passage.alignment.draftWords.map(({ folded }) => folded);
  if (signsOf(ours) !== signsOf(theirs)) return null;
  const groups = borderGroups(ours, theirs);
  const unclear = !endsClearly(text, spanOf(passage));
  if (unclear || (groups?.some((group) => turnsByBorder(group, lexicon)) ?? true))
    return Math.max(bordersMoved(groups ?? []), signs) >= DAMAGED ? { kind: 'damaged', passage } : null;
  const reading = readingOf(passage, input, lexicon);
  return reading && isComplete(reading) ? { kind: 'read', readings: [reading] } : null;
}

function spanOf({ alignment, start, end }: Passage) {
  const words = alignment.sourceWords;
  return { start: words[0]?.start ?? start, end: words.at(-1)?.end ?? end };
}

const INSIDE_WORD = /[\p{L}\p{M}\p{N}]$/u;
const LETTER_APART = /(?<![\p{L}\p{N}])\p{L} $/u;
/** Also a clitic: "the mayor" is not what "the mayor’s" ends in. */
const REST_OF_WORD = /^['’]?[\p{L}\p{M}\p{N}]/u;
const NEXT_APART = /^ \p{L}(?![\p{L}\p{N}])/u;
/** Text that tells whether a letter next to a stretch is a word's. */
const NEXT = 4;

/**
 * True if a stretch begins and ends where words do. Where all is run together, or every letter stands apart, what comes
 * before ("un", "not") cannot be told from the rest.
 */
function endsClearly(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - NEXT), start);
  const after = text.slice(end, end + NEXT);
  const stretch = text.slice(start, end);
  if (INSIDE_WORD.test(before) || REST_OF_WORD.test(after)) return false;
  const apartFirst = NEXT_APART.test(` ${stretch}`) && LETTER_APART.test(before);
  return !apartFirst && !(LETTER_APART.test(`${stretch} `) && NEXT_APART.test(after));
}

/** True if what differs at a place may be the scanner's doing. */
function isDamaged({ passage, agrees, signs }: LetterPlace, input: CheckInput): boolean {
  const text = input.source(passage.path)?.article.prose.text ?? '';
  const { start, end } = passage;
  const around = damageIn(text.slice(Math.max(0, start - AROUND), end + AROUND));
  if (around >= DAMAGED) return true;
  if (agrees !== 'shapes') return false;
  const lost = ligaturesIn(lettersOf(input.quotation.text)) - ligaturesIn(lettersOf(text.slice(start, end)));
  return signs >= DAMAGED || lost >= DAMAGED;
}
