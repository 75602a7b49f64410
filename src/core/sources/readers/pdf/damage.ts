/**
 * How far the text layer of a PDF can be believed. Fonts without a table of characters give private characters or
 * other letters than are seen, lost ligatures leave stumps of words, lost spaces leave no words at all.
 */

/** What a reader says of a text layer: sound, to be read with doubt, or not to be read at all. */
export type Condition = 'sound' | 'damaged' | 'unreadable';

/** Characters that no text has: private use, replacement, unassigned, controls. */
// eslint-disable-next-line no-control-regex
const STRANGE = /[\0-\x08\x0e-\x1f\x7f\ufffd\p{Co}\p{Cn}\u0080-\u0084\u0086-\u009f]/gu;
/** The share of such characters over which the layer is damaged; and unreadable. A few are bullets of symbol fonts. */
const SOME_STRANGE = 0.01;
const MOSTLY_STRANGE = 0.2;

/** The sample that is looked at. */
const SAMPLE = 200_000;
/** Fewer words than these tell nothing by their shares. */
const LEAST_WORDS = 6;
/** The share of impossible words over which the layer is damaged. */
const SOME_IMPOSSIBLE = 0.06;
/** … and over which it is another text than the one seen. */
const MOSTLY_IMPOSSIBLE = 0.55;
/** A run of letters as long is several words. */
const ENDLESS = 32;

/** Languages in Latin letters whose words begin with clusters that others do not have are left alone. */
const VOWEL = /[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿąęėįųūāēīōőűıěůṛ]/i;
/** A sonorant before another consonant begins no word in the languages of western Europe. */
const IMPOSSIBLE_ONSET = /^(?:[rl][bcdfgkmnpqstvxz]|m[bcdfgkpqstvxz]|n[bcdfgkpqstvxz])/;
const SLAVIC = /[čďěňřšťůžćđłńśźż]/i;

/** Lower-case words in Latin letters; what follows an apostrophe, or has figures or points in it, is none. */
const LATIN_WORD = /(?<![\p{L}\p{N}'’.\-/@_])\p{Ll}+(?![\p{L}\p{N}'’./@_-]\p{L})/gu;
const SINGLE = /^[aeiouyàèéìòóùôúíáœæåäöøvwzkshdlnmctqj]$/;

function isImpossible(word: string): boolean {
  if (!/^[a-z\u00df-\u024f]+$/.test(word)) return false;
  if (word.length === 1) return !SINGLE.test(word) || /[bfpgrtx]/.test(word);
  if (!VOWEL.test(word))
    return (
      word.length >= 3 &&
      !/^(?:hmm+|pst|shh+|mrs?|mss|nth|tsk|brr+|grr+|vs|kms?|cm|mm|kg|ml|lbs?|ft|hrs?|rd|th|st|nd|bzw|ggf|usw|pp|nr|mgr|dr|jr|sr|www|https?)$/.test(
        word,
      )
    );
  return IMPOSSIBLE_ONSET.test(word);
}

/** Letters in the midst of which figures or signs stand, as no word has them: what a wrong table of characters gives. */
const MIXED = /\p{L}[^\p{L}\p{M}\s'’.\-‐‑–—/&@_:;,!?…\u00ad]\p{L}/gu;

function wordsCondition(text: string): Condition {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  if (words < LEAST_WORDS) return 'sound';
  const mixed = text.match(MIXED)?.length ?? 0;
  const latin = SLAVIC.test(text) ? [] : (text.match(LATIN_WORD) ?? []);
  const impossible = latin.filter(isImpossible).length;
  const share = latin.length >= LEAST_WORDS ? impossible / latin.length : 0;
  if (share > MOSTLY_IMPOSSIBLE || mixed > words * 0.3) return 'unreadable';
  const isDamaged = (impossible >= 2 && share > SOME_IMPOSSIBLE) || mixed > words * 0.08;
  return isDamaged ? 'damaged' : 'sound';
}

/** Whether letters run on without spaces for longer than any word, in scripts that have spaces. */
function lacksSpaces(text: string): boolean {
  const runs = text.match(new RegExp(`(?:\\p{Ll}[\\p{Ll}.,:;!?'’-]{${ENDLESS},})`, 'gu')) ?? [];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const inRuns = runs.filter((run) => /[a-zα-ωа-я]/.test(run)).reduce((sum, run) => sum + run.length, 0);
  return inRuns > letters * 0.2;
}

/** The condition of a text layer, by the characters as they are stored and by the words as they are read. */
export function conditionOf(stored: string, read: string): Condition {
  const sample = stored.slice(0, SAMPLE);
  const characters = sample.match(/\S/gu)?.length ?? 0;
  const strange = characters > 0 ? (sample.match(STRANGE)?.length ?? 0) / characters : 0;
  if (strange > MOSTLY_STRANGE) return 'unreadable';
  const text = read.slice(0, SAMPLE);
  const words = wordsCondition(text);
  if (words !== 'sound') return words;
  return strange > SOME_STRANGE || lacksSpaces(text) ? 'damaged' : 'sound';
}
