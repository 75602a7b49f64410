/** The languages that have a data file: one line a language. */
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';
import { chinese } from './zh.ts';
import type { QuotationLexicon } from './lexicon.ts';

export const LANGUAGES: readonly QuotationLexicon[] = [
  arabic,
  german,
  spanish,
  french,
  hebrew,
  italian,
  japanese,
  english,
  dutch,
  polish,
  portuguese,
  russian,
  swedish,
  chinese,
];
