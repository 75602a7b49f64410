/**
 * Fillers, repeats and false starts: what a speaker says without meaning it, and a tidy transcript leaves out. A false
 * start has the parts that studies of spontaneous speech find (Shriberg 1994): what is given up, an interruption, and
 * the repair, which mostly begins with the same word.
 */
import type { VerifyLexicon } from './lexicon/lexicon.ts';

/** The longest false start that is recognised, in words. */
const LONGEST_RESTART = 6;
/** Words behind a false start within which it must be said again, and before a repeat within which it was said. */
export const REACH = 8;
/** The longest fragment without a content word that may break off, in words. */
const LONGEST_FRAGMENT = 3;

/** A stretch that one text has and the other has not, with what stands around it. All words folded. */
export interface Stretch {
  readonly words: readonly string[];
  /** For each word, what stands behind it: nothing, a mark of punctuation, or a dash or ellipsis (speech breaks off). */
  readonly behind: readonly ('' | 'pause' | 'break')[];
  /** What stands before the first word. */
  readonly ahead: '' | 'pause' | 'break';
  /** Words before and behind it in the text that leaves it out: `REACH`, and as many more behind as are left out. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** True if it begins a sentence, or punctuation sets it off on both sides. */
  readonly setOff: boolean;
}

/**
 * Whether a stretch is filler: `sure` where nothing can depend on it, `likely` where the same words may mean something
 * ("I actually paid", "you know the man"), null where it is none.
 */
export type Filling = 'sure' | 'likely' | null;

const isPhraseAt = (tokens: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, index) => tokens[at + index] === word);

/**
 * Indices of the words that are neither hesitations nor in a filler phrase of several words; was there such a phrase, and
 * does punctuation set off every one?
 */
function withoutFillers({ words: tokens, behind, ahead }: Stretch, lexicon: VerifyLexicon) {
  const kept: number[] = [];
  let phrases = false;
  let setOff = true;
  for (let at = 0; at < tokens.length;) {
    const phrase = lexicon.fillerPhrases.find((words) => words.length > 1 && isPhraseAt(tokens, at, words));
    if (phrase) {
      phrases = true;
      setOff &&= (at > 0 ? behind[at - 1] : ahead) !== '' && behind[at + phrase.length - 1] !== '';
    } else if (!lexicon.hesitations.has(tokens[at] ?? '')) kept.push(at);
    at += phrase?.length ?? 1;
  }
  return { kept, phrases, setOff: phrases && setOff };
}

/** Takes a stretch that is at once said again ("we did, we did") once. */
function withoutRestarts(tokens: readonly string[]): string[] {
  let out = [...tokens];
  for (let length = LONGEST_RESTART; length >= 1; length--) {
    const kept: string[] = [];
    for (let at = 0; at < out.length;) {
      let same = 0;
      while (same < length && out[at + same] === out[at + length + same]) same++;
      const again = at + 2 * length <= out.length && same === length;
      if (again) at += length;
      else kept.push(out[at++] ?? '');
    }
    out = kept;
  }
  return out;
}

const isSoftFiller = (word: string, lexicon: VerifyLexicon): boolean =>
  lexicon.fillerPhrases.some((phrase) => phrase.length === 1 && phrase[0] === word);

/** Words whose loss would be felt: those with a content, and those that negate or hedge. */
const isTelling = (word: string, lexicon: VerifyLexicon): boolean =>
  !lexicon.functionWords.has(word) || turns(word, lexicon);

function turns(word: string, lexicon: VerifyLexicon): boolean {
  return (
    lexicon.negators.has(word) ||
    lexicon.modality.has(word) ||
    [...lexicon.contractedEndings.keys()].some(
      (ending) => lexicon.negators.has(ending) && word.endsWith(ending),
    )
  );
}

const isSaidIn = (words: readonly string[], part: readonly string[]): boolean =>
  words.some((_, at) => isPhraseAt(words, at, part));

/** True for words given up before they said anything, or that what follows says again. */
function isGivenUp(
  words: readonly string[],
  behind: Stretch['behind'][number],
  next: readonly string[],
  lexicon: VerifyLexicon,
): boolean {
  if (behind === '') return false;
  const bare = words.length > 1 && isSoftFiller(words[0] ?? '', lexicon) ? words.slice(1) : words;
  const near = next.slice(0, REACH + bare.length);
  if (bare.length >= (behind === 'break' ? 1 : 2) && isSaidIn(near, bare)) return true;
  if (bare.length > LONGEST_RESTART) return false;
  const telling = bare.filter((word) => isTelling(word, lexicon));
  if (behind === 'break' && telling.length === 0 && bare.length <= LONGEST_FRAGMENT) return true;
  return telling.length > 0 && bare[0] === near[0] && telling.every((word) => near.includes(word));
}

/** True if a stretch is nothing but fragments, each given up for what follows it. */
function isFalseStart(stretch: Stretch, kept: readonly number[], lexicon: VerifyLexicon): boolean {
  for (let from = 0; from < kept.length;) {
    let to = from + 1;
    while (to < kept.length && stretch.behind[kept[to - 1] ?? 0] !== 'break') to++;
    const words = kept.slice(from, to).map((at) => stretch.words[at] ?? '');
    const next = [...kept.slice(to).map((at) => stretch.words[at] ?? ''), ...stretch.after];
    const behind = stretch.behind[kept[to - 1] ?? 0] ?? '';
    const isSoft = words.every((word) => isSoftFiller(word, lexicon));
    if (!isSoft && !isGivenUp(words, behind, next, lexicon)) return false;
    from = to;
  }
  return true;
}

/** What kind of filling a stretch is that is only in one of two texts. */
export function fillingOf(stretch: Stretch, lexicon: VerifyLexicon): Filling {
  const { before, after } = stretch;
  const { kept, phrases, setOff } = withoutFillers(stretch, lexicon);
  const spoken = kept.map((at) => stretch.words[at] ?? '');
  const hesitates = stretch.words.some((word) => lexicon.hesitations.has(word));
  const apart: Filling = stretch.setOff || setOff || hesitates ? 'sure' : 'likely';
  if (spoken.length === 0) return phrases ? apart : 'sure';
  const near = [...before.slice(-LONGEST_RESTART), ...after.slice(0, LONGEST_RESTART)];
  const full = [...before.slice(-LONGEST_RESTART), ...spoken, ...after.slice(0, LONGEST_RESTART)];
  const isRestart = () => withoutRestarts(full).join(' ') === withoutRestarts(near).join(' ');
  if (spoken.every((word) => near.includes(word)) && isRestart()) return phrases ? apart : 'sure';
  if (spoken.length <= LONGEST_FRAGMENT && spoken.every((word) => isSoftFiller(word, lexicon))) return apart;
  if (isFalseStart(stretch, kept, lexicon)) return 'sure';
  const repeats =
    spoken.length > 1 &&
    !spoken.some((word) => isTelling(word, lexicon)) &&
    isSaidIn(before.slice(-REACH), spoken);
  return repeats || isCorrected(spoken, stretch, lexicon) ? 'likely' : null;
}

/** What a speaker takes back: "I think -- I know". It is gone from the tidy text, and a reader may want to know it. */
function isCorrected(spoken: readonly string[], { behind, after }: Stretch, lexicon: VerifyLexicon): boolean {
  return (
    behind.at(-1) === 'break' &&
    spoken.length > 1 &&
    spoken.length <= LONGEST_RESTART &&
    spoken[0] === after[0] &&
    !spoken.some((word) => turns(word, lexicon))
  );
}
