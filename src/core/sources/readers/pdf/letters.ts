/** Letters set apart for emphasis or looks, put together again; ligatures taken apart. */

/** Letters with single spaces between them: at least four, so that "A B C" and "U S A" stay. */
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}){3,}(?![\p{L}\p{N}])/gu;
/** The same over several words, which then stand two or more spaces apart. */
const SPACED_WORDS = /(?<![\p{L}\p{N}])\p{L}(?: \p{L})+(?: {2,}\p{L}(?: \p{L})*)+(?![\p{L}\p{N}])/gu;

/** "H E A R I N G" as "HEARING"; where two spaces part words ("T H E  H A L L"), they stay parted. */
export function closeLetterSpacing(text: string): string {
  if (!/\p{L} \p{L} /u.test(text)) return text;
  return text
    .replace(SPACED_WORDS, (run) =>
      run.replace(/ /g, '').length < 4
        ? run
        : run
            .split(/ {2,}/)
            .map((word) => word.replace(/ /g, ''))
            .join(' '),
    )
    .replace(SPACED, (run) => run.replace(/ /g, ''));
}

/**
 * Accents that were painted over the letter before or behind them, as characters of their own. Acute and grave are left
 * alone: people write them for apostrophes.
 */
const ACCENTS: Readonly<Record<string, string>> = {
  ˆ: '\u0302',
  '˜': '\u0303',
  '¨': '\u0308',
  '˚': '\u030a',
  '¸': '\u0327',
};

function composed(letter: string, accent: string): string | null {
  const whole = `${letter}${ACCENTS[accent] ?? ''}`.normalize('NFC');
  return /^[\u00c0-\u00ff]$/.test(whole) ? whole : null;
}

/** "Ageˆncia" as "Agência", "Avia¸ca˜o" as "Aviação". */
export function composeAccents(text: string): string {
  if (!/[ˆ˜¨˚¸]/.test(text)) return text;
  return text.replace(
    /(\p{L})([ˆ˜¨˚¸])(\p{L}?)/gu,
    (found, before: string, accent: string, behind: string) => {
      const own = behind === 'ı' ? null : composed(before, accent);
      if (own !== null) return own + behind;
      const next = composed(behind === 'ı' ? 'i' : behind, accent);
      return next === null ? found : before + next;
    },
  );
}

/** Latin ligatures and Arabic presentation forms as the letters they stand for; invisible marks out. */
export function plainLetters(text: string): string {
  return (
    composeAccents(text)
      .replace(/[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]/g, (form) => form.normalize('NFKC'))
      // eslint-disable-next-line no-control-regex
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\ufeff]/g, '')
      .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ')
  );
}

/** A word set with space between its letters, and nothing else. */
const SPACED_WORD = /^["“‘(]?\p{L}\p{M}*(?: [\p{L}\p{N}'’-]\p{M}*)+(?: ?[.,;:!?"”’)])*$/u;

/**
 * Words as they were painted one after the other, those with spaced letters closed up: pdf.js parts the letters by
 * spaces, and hands over each word by itself. A short one ("A B C") is closed only beside another.
 */
export function closeSpacedWords(words: readonly string[]): string[] {
  const spaced = words.map((word) => SPACED_WORD.test(word));
  return words.map((word, index) => {
    const isOne =
      spaced[index] === true &&
      (word.length >= 7 || spaced[index - 1] === true || spaced[index + 1] === true);
    return isOne ? word.replace(/ /g, '') : word;
  });
}
