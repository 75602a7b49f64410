import type { Token } from '../../text/tokens.ts';
import type { Lexicon } from '../lexicon/compile.ts';
/** TODO */
export function withNames(
  tokens: Token[],
  _lexicon: Lexicon,
  _known: ReadonlyMap<string, readonly number[]>,
): Token[] {
  return tokens;
}
