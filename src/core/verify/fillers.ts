/** Fillers and false starts: what a speaker says without meaning it, and a tidy transcript leaves out. */
import type { VerifyLexicon } from './lexicon/lexicon.ts';

/** The longest false start that is recognised, in words. */
const LONGEST_RESTART = 6;

/** Drops hesitations and filler phrases. */
function withoutFillers(tokens: readonly string[], lexicon: VerifyLexicon): string[] {
  const out: string[] = [];
  for (let at = 0; at < tokens.length;) {
    if (lexicon.hesitations.has(tokens[at] ?? '')) {
      at++;
      continue;
    }
    const phrase = lexicon.fillerPhrases.find(
      (words) => words.length > 1 && words.every((word, index) => tokens[at + index] === word),
    );
    if (phrase) at += phrase.length;
    else out.push(tokens[at++] ?? '');
  }
  return out;
}

/** Takes a stretch that is at once said again ("we did, we did") once. */
function withoutRestarts(tokens: readonly string[]): string[] {
  let out = [...tokens];
  for (let length = LONGEST_RESTART; length >= 1; length--) {
    const kept: string[] = [];
    for (let at = 0; at < out.length;) {
      const again =
        at + 2 * length <= out.length &&
        out.slice(at, at + length).every((word, index) => out[at + length + index] === word);
      if (again) at += length;
      else kept.push(out[at++] ?? '');
    }
    out = kept;
  }
  return out;
}

/**
 * True if the words that the draft leaves out are only fillers and false starts. `before` and `after` are the words
 * that stand around them in both texts: a false start is one only beside what it starts.
 */
export function isFiller(
  omitted: readonly string[],
  before: readonly string[],
  after: readonly string[],
  lexicon: VerifyLexicon,
): boolean {
  const spoken = withoutFillers(omitted, lexicon);
  if (spoken.length === 0) return true;
  if (spoken.length === 1 && isSoftFiller(spoken[0] ?? '', lexicon)) return true;
  const near = [...before.slice(-LONGEST_RESTART), ...after.slice(0, LONGEST_RESTART)];
  const full = [...before.slice(-LONGEST_RESTART), ...spoken, ...after.slice(0, LONGEST_RESTART)];
  return withoutRestarts(full).join(' ') === withoutRestarts(near).join(' ');
}

function isSoftFiller(word: string, lexicon: VerifyLexicon): boolean {
  return lexicon.fillerPhrases.some((phrase) => phrase.length === 1 && phrase[0] === word);
}
