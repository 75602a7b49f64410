/** Times of day in words ("half past nine", "halb zehn") as the hour and the minutes that figures give them by ("9:30"). */
import type { VerifyLexicon } from './lexicon/lexicon.ts';

/** How a language tells minutes: words before the hour and behind it, whether they count to it, and what they stand for. */
export interface ClockPhrase {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** True where the hour that is named is the next one. */
  readonly isNext: boolean;
  readonly minutes: string;
}

const HOURS = 24;

function hourOf(token: string, { cardinals }: VerifyLexicon): number | null {
  const hour = /^\d{1,2}$/.test(token) ? Number(token) : cardinals.get(token);
  return hour !== undefined && hour > 0 && hour <= HOURS ? hour : null;
}

const standsAt = (tokens: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, index) => tokens[at + index] === word);

/** Tokens (`tokensOf`) with times in words as hour and minutes: `half past nine` → `9 30`. Linear. */
export function withClock(tokens: readonly string[], lexicon: VerifyLexicon): readonly string[] {
  const { clock } = lexicon;
  if (clock.length === 0) return tokens;
  const out: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase = clock.find(({ before, after }) => {
      const behind = at + before.length + 1;
      return standsAt(tokens, at, before) && standsAt(tokens, behind, after);
    });
    const hour = phrase ? hourOf(tokens[at + phrase.before.length] ?? '', lexicon) : null;
    if (phrase && hour !== null) {
      const last = phrase.isNext ? (hour === 1 ? 12 : hour - 1) : hour;
      out.push(String(last), ...phrase.after.slice(0, phrase.before.length > 0 ? 0 : 1), phrase.minutes);
      at += phrase.before.length + 1 + phrase.after.length;
    } else out.push(tokens[at++] ?? '');
  }
  return out;
}
