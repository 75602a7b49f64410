/**
 * Writes `src/core/text/quote-styles.ts`, the quotation marks of every language, from the Unicode CLDR. Part of the
 * build; a test compares the committed table with the data.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const TARGET = fileURLToPath(new URL('../src/core/text/quote-styles.ts', import.meta.url));
const KEYS = ['quotationStart', 'quotationEnd', 'alternateQuotationStart', 'alternateQuotationEnd'];

/** The text of the table: languages and locales by style; a locale that does as its language does is left out. */
export async function quoteStyles() {
  const main = path.join(
    path.dirname(createRequire(import.meta.url).resolve('cldr-misc-full/package.json')),
    'main',
  );
  const styles = new Map();
  for (const locale of (await readdir(main)).sort()) {
    const file = path.join(main, locale, 'delimiters.json');
    const { delimiters } = JSON.parse(await readFile(file, 'utf8')).main[locale];
    styles.set(locale, KEYS.map((key) => delimiters[key]).join(' '));
  }
  const byStyle = new Map();
  for (const [locale, style] of styles) {
    const parent = locale.slice(0, locale.lastIndexOf('-'));
    if (locale.includes('-') && styles.get(parent) === style) continue;
    byStyle.set(style, [...(byStyle.get(style) ?? []), locale]);
  }
  const lines = [...byStyle].map(([style, locales]) => `  ['${style}', '${locales.join(' ')}'],`);
  return `/**
 * The quotation marks of languages: outer opening and closing, inner opening and closing. Made from the Unicode CLDR
 * (\`cldr-misc-full\`, Unicode-3.0) by \`scripts/quote-styles.mjs\`; not to be edited.
 */
export const QUOTE_STYLES: readonly (readonly [marks: string, locales: string])[] = [
${lines.join('\n')}
];
`;
}

/** Writes the table where it differs from the data. */
export async function writeQuoteStyles() {
  const made = await quoteStyles();
  const known = await readFile(TARGET, 'utf8').catch(() => '');
  if (known !== made) await writeFile(TARGET, made);
}
