/**
 * Guesses the encoding of a text that is not UTF-8 and does not say what it is in. Each encoding is tried, and what
 * comes out is weighed as a text of the languages it is used for: a naive Bayes estimate over the letters beyond ASCII.
 * Windows-1252 is what such files mostly are; another encoding must be much likelier.
 */
import { DOUBLE_BYTE, SINGLE_BYTE, type LetterProfile } from './letter-frequencies.ts';

/** How much of the bytes beyond ASCII is looked at. */
const SAMPLE = 16 * 1024;
/** How much likelier (natural logarithm) than Windows-1252 another encoding of single bytes must be. */
const MARGIN = 5;
/** Letters, and the share of common ones among them, from which a text of two bytes a letter is taken for one. */
const DOUBLE = { letters: 4, share: 0.25 } as const;

/** The C1 range as Windows-1252 has it (WHATWG index); `TextDecoder` of some Node versions reads it as Latin-1. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Reads Windows-1252, the same in every JavaScript engine. */
export function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
}

/** The text of bytes in an encoding (WHATWG label); null where they cannot be that or the platform does not know it. */
export function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  if (encoding === 'windows-1252') return windows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first bytes whose decoding tells something: those around letters beyond ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const from = bytes.lastIndexOf(0x0a, Math.max(0, first)) + 1;
  // Cut at a line's end, which no encoding has inside a letter.
  const cut = bytes.indexOf(0x0a, from + SAMPLE);
  return bytes.subarray(from, cut < 0 || cut > from + 4 * SAMPLE ? from + SAMPLE : cut);
}

const COMMON_MARKS = '’“”–—…«»„\u00a0';
const MARKS = '‘‚•€£§°©®™½¿¡·‹›¼¾×¹²³±µªº№′″₴✓¨´';

/** Words of one letter: "à", "è", "ő". */
const WORDS_OF_ONE = 'àáâèéóòôöőåøæíùúşðþў';

const LOG = {
  commonMark: Math.log(0.04),
  mark: Math.log(0.006),
  foreignLetter: Math.log(0.0006),
  strange: Math.log(0.00005),
  control: Math.log(0.000001),
  capital: Math.log(0.08),
  capitalInside: Math.log(0.002),
  markInside: Math.log(0.01),
  besideAscii: Math.log(0.003),
  combining: Math.log(0.002),
  alone: Math.log(0.1),
} as const;

/** The logarithms of the letters' shares, falling with their rank. */
const shares = new Map<LetterProfile, ReadonlyMap<string, number>>();
function sharesOf(profile: LetterProfile): ReadonlyMap<string, number> {
  let known = shares.get(profile);
  if (!known) {
    const letters = Array.from(profile.letters);
    const total = letters.reduce((sum, _, rank) => sum + 1 / (rank + 3), 0);
    known = new Map(letters.map((letter, rank) => [letter, Math.log(0.9 / (rank + 3) / total)]));
    shares.set(profile, known);
  }
  return known;
}

const isLetter = (character: string | undefined) => character !== undefined && /\p{L}/u.test(character);

const isMark = (character: string) => /\p{M}/u.test(character);

/** A character beyond ASCII with its neighbours, and how often the text has it like that. */
interface Occurrence {
  readonly character: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function occurrencesIn(text: string): [Occurrence, number][] {
  const counts = new Map<string, [Occurrence, number]>();
  for (const match of text.matchAll(/[^\0-\x7f]/gu)) {
    const [character] = match;
    const before = text[match.index - 1];
    const after = text[match.index + character.length];
    const key = `${before ?? ''}${character}${after ?? ''}`;
    const known = counts.get(key);
    if (known) known[1]++;
    else counts.set(key, [{ character, before, after }, 1]);
  }
  return [...counts.values()];
}

function markWeight({ character, before, after }: Occurrence): number {
  if (/[\x80-\x9f\ufffd\p{Co}\p{Cn}]/u.test(character)) return LOG.control;
  const inside = character !== '’' && isLetter(before) && isLetter(after) ? LOG.markInside : 0;
  if (COMMON_MARKS.includes(character)) return LOG.commonMark + inside;
  return (MARKS.includes(character) ? LOG.mark : LOG.strange) + inside;
}

/** The shares of letters in a text of several of the languages. */
const mixtures = new Map<readonly LetterProfile[], ReadonlyMap<string, number>>();
function mixtureOf(profiles: readonly LetterProfile[]): ReadonlyMap<string, number> {
  let known = mixtures.get(profiles);
  if (!known) {
    const sums = new Map<string, number>();
    for (const profile of profiles)
      for (const [letter, share] of sharesOf(profile))
        sums.set(letter, (sums.get(letter) ?? 0) + Math.exp(share));
    known = new Map([...sums].map(([letter, sum]) => [letter, Math.log(sum / profiles.length)]));
    mixtures.set(profiles, known);
  }
  return known;
}

function letterWeight(
  { character, before, after }: Occurrence,
  known: ReadonlyMap<string, number>,
  script: LetterProfile['script'],
): number {
  const lower = character.toLowerCase();
  let weight = known.get(character) ?? known.get(lower) ?? LOG.foreignLetter;
  if (lower !== character && !known.has(character)) {
    const inside = before !== undefined && /\p{Ll}/u.test(before);
    weight += inside ? LOG.capitalInside : LOG.capital;
  }
  const ascii = [before, after].filter((letter) => letter !== undefined && /[a-z]/i.test(letter)).length;
  if (script === 'other') return weight + ascii * LOG.besideAscii;
  const alone = !isLetter(before) && !isLetter(after) && !WORDS_OF_ONE.includes(lower);
  return alone ? weight + LOG.alone : weight;
}

/** How likely a text is as one of the languages, as the logarithm for the likeliest. */
function likelihood(text: string, profiles: readonly LetterProfile[]): number {
  const occurrences = occurrencesIn(text);
  let marks = 0;
  const letters: [Occurrence, number][] = [];
  for (const [occurrence, count] of occurrences) {
    if (occurrence.character !== 'µ' && isLetter(occurrence.character)) letters.push([occurrence, count]);
    else marks += count * (isMark(occurrence.character) ? LOG.combining : markWeight(occurrence));
  }
  const script = profiles[0]?.script ?? 'latin';
  const best = [...profiles.map(sharesOf), mixtureOf(profiles)].map((known) =>
    letters.reduce((sum, [occurrence, count]) => sum + count * letterWeight(occurrence, known, script), 0),
  );
  return marks + Math.max(...best);
}

function singleByte(sample: Uint8Array): string {
  let [best, most] = ['windows-1252', -Infinity];
  for (const [encoding, profiles] of SINGLE_BYTE) {
    const text = decodeAs(encoding, sample);
    if (text === null) continue;
    const weight = likelihood(text, profiles) + (encoding === 'windows-1252' ? MARGIN : 0);
    if (weight > most + 1e-9) [best, most] = [encoding, weight];
  }
  return best;
}

/** The encoding of two bytes a letter that gives a text with the letters such texts have; null where none does. */
function doubleByte(sample: Uint8Array): string | null {
  let best: string | null = null;
  let most: number = DOUBLE.share;
  for (const [encoding, common] of DOUBLE_BYTE) {
    // The end of the sample may cut a letter.
    const text = decodeAs(encoding, sample) ?? decodeAs(encoding, sample.subarray(0, -1));
    const letters = [...(text ?? '').matchAll(/[^\0-\x7f]/gu)].map(([letter]) => letter);
    if (letters.length < DOUBLE.letters) continue;
    const share = letters.filter((letter) => common.includes(letter)).length / letters.length;
    if (share > most) [best, most] = [encoding, share];
  }
  return best;
}

/** The likeliest encoding (WHATWG label) of bytes that are not UTF-8. Never throws; work is bounded by the sample. */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  return doubleByte(sample) ?? singleByte(sample);
}
