/** The languages that have a data file: one line a language. */
import { german } from './de.ts';
import { english } from './en.ts';
import { dutch } from './nl.ts';
import { swedish } from './sv.ts';
import type { QuotationLexicon } from './lexicon.ts';

export const LANGUAGES: readonly QuotationLexicon[] = [english, german, dutch, swedish];
