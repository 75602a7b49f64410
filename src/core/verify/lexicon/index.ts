/** The language packs of the comparison. A language without one is compared by its words alone. */
import { ARABIC } from './ar.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { HEBREW } from './he.ts';
import { ITALIAN } from './it.ts';
import { JAPANESE } from './ja.ts';
import type { VerifyLexicon } from './lexicon.ts';
import { DUTCH } from './nl.ts';
import { POLISH } from './pl.ts';
import { PLAIN } from './plain.ts';
import { PORTUGUESE } from './pt.ts';
import { RUSSIAN } from './ru.ts';
import { SWEDISH } from './sv.ts';
import { CHINESE } from './zh.ts';

/** One line a language. */
const LANGUAGES: readonly VerifyLexicon[] = [
  ARABIC,
  GERMAN,
  ENGLISH,
  SPANISH,
  FRENCH,
  HEBREW,
  ITALIAN,
  JAPANESE,
  DUTCH,
  POLISH,
  PORTUGUESE,
  RUSSIAN,
  SWEDISH,
  CHINESE,
];

const PACKS: ReadonlyMap<string, VerifyLexicon> = new Map(LANGUAGES.map((pack) => [pack.language, pack]));

/** A draft in a language without a pack may still tell of a translation in English. */
const WITHOUT_PACK: VerifyLexicon = { ...PLAIN, translation: ENGLISH.translation };

/** The pack for a BCP 47 tag; the same object every time. */
export function lexiconFor(language: string): VerifyLexicon {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return PACKS.get(primary) ?? WITHOUT_PACK;
}
