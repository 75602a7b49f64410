/** The language packs of the comparison. A language without one is compared by its words alone. */
import { ENGLISH } from './en.ts';
import type { VerifyLexicon } from './lexicon.ts';
import { PLAIN } from './plain.ts';

const PACKS: ReadonlyMap<string, VerifyLexicon> = new Map([ENGLISH].map((pack) => [pack.language, pack]));

/** The pack for a BCP 47 tag. A draft in a language without one may still tell of a translation in English. */
export function lexiconFor(language: string): VerifyLexicon {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return PACKS.get(primary) ?? { ...PLAIN, translation: ENGLISH.translation };
}
