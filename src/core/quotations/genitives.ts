/** Genitives of names written without an apostrophe ("Hartmanns Antwort"): cut in two, as English writes them. */
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { isKnownGiven } from './name-mentions.ts';

type Tokens = readonly Token[];

const SHORTEST = 4;

/** The name that a capitalised word is the genitive of; empty where it is none. */
function baseOf(token: Token, seen: ReadonlySet<string>, lexicon: Lexicon): string {
  const { text, capital } = token;
  if (!capital || !text.endsWith('s') || text.length < SHORTEST || seen.has(text + 's')) return '';
  if (isKnownGiven(text, lexicon) || lexicon.names.places.has(text)) return '';
  const base = text.slice(0, -1);
  return seen.has(base) || isKnownGiven(base, lexicon) || lexicon.names.places.has(base) ? base : '';
}

/** The tokens of a text's sentences, with the ending of a genitive as a token of its own. */
export function withGenitives(sentences: readonly Tokens[], lexicon: Lexicon): readonly Tokens[] {
  const seen = new Set<string>();
  for (const tokens of sentences) for (const token of tokens) if (token.capital) seen.add(token.text);
  return sentences.map((tokens) =>
    tokens.flatMap((token) => {
      const base = baseOf(token, seen, lexicon);
      if (base === '') return [token];
      const end = token.end - 1;
      return [
        { ...token, text: base, lower: base.toLowerCase(), end },
        { ...token, kind: 'mark' as const, text: "'s", lower: "'s", capital: false, start: end },
      ];
    }),
  );
}
