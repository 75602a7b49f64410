/** Which way a quotation mark faces in a language: “ opens in English and closes in German. */
import { QUOTE_STYLES } from './quote-styles.ts';

/** The marks of a language, outer and inner. */
export interface QuoteStyle {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

const FALLBACK = 'en';

function styles(): ReadonlyMap<string, QuoteStyle> {
  const byLocale = new Map<string, QuoteStyle>();
  for (const [marks, locales] of QUOTE_STYLES) {
    const [open = '“', close = '”', innerOpen = '‘', innerClose = '’'] = marks.split(' ');
    for (const locale of locales.split(' ')) byLocale.set(locale, { open, close, innerOpen, innerClose });
  }
  return byLocale;
}

let known: ReadonlyMap<string, QuoteStyle> | undefined;

/** The quotation marks that a language (BCP 47 tag) sets, after the Unicode CLDR; those of English where it has none. */
export function quoteStyleOf(language: string): QuoteStyle {
  known ??= styles();
  for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const style = known.get(tag);
    if (style) return style;
  }
  const english = known.get(FALLBACK);
  if (!english) throw new Error('The table of quotation marks has no English.');
  return english;
}

/** Marks that face one way in the language; one that stands on both sides (Swedish ”) is in neither set. */
export function facing(language: string): { readonly opens: string; readonly closes: string } {
  const { open, close, innerOpen, innerClose } = quoteStyleOf(language);
  const [opening, closing] = [open + innerOpen, close + innerClose];
  const only = (marks: string, others: string): string =>
    Array.from(marks)
      .filter((mark) => !others.includes(mark))
      .join('');
  return { opens: only(opening, closing), closes: only(closing, opening) };
}
