/**
 * Writes `src/core/text/han-variants.ts`, which Chinese characters are one character written otherwise, from the tables
 * of OpenCC. Part of the build; a test compares the committed table with the data.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import simplified from 'opencc-js/dict/TSCharacters';
import hongKong from 'opencc-js/dict/HKVariantsRev';
import taiwan from 'opencc-js/dict/TWVariantsRev';

const TARGET = fileURLToPath(new URL('../src/core/text/han-variants.ts', import.meta.url));
/** Pairs in a line of the table. */
const IN_LINE = 50;

const pairsOf = (dictionary) => dictionary.split('|').map((pair) => pair.split(' '));

/** Pairs of one UTF-16 unit each, a traditional form or a region's variant and the simplified form. */
function variants() {
  const table = new Map(pairsOf(simplified).filter(([from, to]) => from !== to));
  const regional = new Map([...pairsOf(hongKong), ...pairsOf(taiwan)]);
  for (const [variant, standard] of regional) {
    const to = table.get(standard) ?? standard;
    if (!table.has(variant) && to !== variant) table.set(variant, to);
  }
  // One look-up must be enough.
  const last = (character) => (table.has(character) ? last(table.get(character)) : character);
  return [...table.keys()]
    .map((from) => [from, last(from)])
    .filter(([from, to]) => from !== to && from.length === 1 && to.length === 1)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The text of the table. */
export function hanVariants() {
  const pairs = variants().map((pair) => pair.join(''));
  const lines = [];
  for (let at = 0; at < pairs.length; at += IN_LINE)
    lines.push(`  '${pairs.slice(at, at + IN_LINE).join('')}',`);
  return `/**
 * Chinese characters in pairs: a traditional form, or one that Hong Kong or Taiwan prefers, and the simplified form.
 * Made from OpenCC's tables (\`opencc-js\`, Apache-2.0) by \`scripts/han-variants.mjs\`; not to be edited.
 */
export const HAN_VARIANTS: readonly string[] = [
${lines.join('\n')}
];
`;
}

/** Writes the table where it differs from the data. */
export async function writeHanVariants() {
  const made = hanVariants();
  const known = await readFile(TARGET, 'utf8').catch(() => '');
  if (known !== made) await writeFile(TARGET, made);
}
