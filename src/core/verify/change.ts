/** What kind of change lies between two stretches that do not say the same. */
import type { EditClass } from '../model.ts';
import { calendarOf } from './calendar.ts';
import { canonical } from './canonical.ts';
import type { VerifyLexicon } from './lexicon/lexicon.ts';
import { isValue } from './numbers.ts';
import { slipOf } from './slips.ts';

/** Two stretches of text that differ, each with what stands directly before it in its own text. */
export interface ChangedPair {
  readonly draft: string;
  readonly source: string;
  readonly draftBefore: string;
  readonly sourceBefore: string;
}

/** Longer differences are clauses: a negation in one is part of what was left out, not the point of it. */
const CLAUSE_WORDS = 6;

/** Words left out or added in one place from which they are called that, whatever they are. */
const PHRASE_WORDS = 3;

/** Characters that a word has, roughly, where words are not set apart. */
const CHARACTERS_A_WORD = 2.5;

function counts(tokens: readonly string[], of: (token: string) => boolean): Map<string, number> {
  const map = new Map<string, number>();
  for (const token of tokens) if (of(token)) map.set(token, (map.get(token) ?? 0) + 1);
  return map;
}

function sameCounts(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([token, count]) => b.get(token) === count);
}

/** How many negations a list of tokens holds; `others` are the tokens it is compared with (for un-/in- pairs). */
export function negations(
  tokens: readonly string[],
  others: readonly string[],
  lexicon: VerifyLexicon,
): number {
  const other = new Set(others);
  let count = 0;
  for (const token of tokens) {
    if (lexicon.negators.has(token)) count++;
    else if (
      lexicon.negatingPrefixes.some((prefix) => {
        const bare = token.slice(prefix.length);
        return token.startsWith(prefix) && bare.length >= 4 && other.has(bare);
      })
    )
      count++;
  }
  return count;
}

/** Capitalised words that are not so merely because a sentence begins, or because they are nouns. */
function names(text: string, before: string, lexicon: VerifyLexicon): string[] {
  if (lexicon.capitals === 'none') return [];
  const found: string[] = [];
  for (const match of text.matchAll(/\p{Lu}[\p{L}\p{M}'’.-]*/gu)) {
    const at = match.index;
    const lead = at === 0 ? before : text.slice(0, at);
    const opens = /(?:^|[.!?:…“"‘'(]|--|—)\s*$/u.test(lead);
    const word = match[0].toLowerCase().replace(/['’]s?$/u, '');
    if (lexicon.capitals === 'nouns' && !followsName(before + text.slice(0, at), lexicon)) continue;
    if (!opens && word !== 'i' && !/^i['’]/u.test(word) && !lexicon.functionWords.has(word)) found.push(word);
  }
  return found;
}

/** Where all nouns have capitals: true behind a noun or first name, as a family name is ("Anna Weber"). */
function followsName(lead: string, lexicon: VerifyLexicon): boolean {
  const word = /(\p{Lu}[\p{L}\p{M}.-]+)\s+$/u.exec(lead)?.[1];
  return word !== undefined && !lexicon.functionWords.has(word.toLowerCase());
}

/** Units among the tokens; not one that is a name there ("Mike Pence", "Memorial Day"). */
function unitCounts(tokens: readonly string[], named: readonly string[], lexicon: VerifyLexicon) {
  const { months, weekdays } = calendarOf(lexicon.language);
  const isName = (token: string) => named.includes(token) && !months.has(token) && !weekdays.has(token);
  return counts(tokens, (token) => lexicon.units.has(token) && !isName(token));
}

/** The class of a change of meaning; `wording` where it is nothing in particular. */
export function classOfChange(pair: ChangedPair, lexicon: VerifyLexicon): EditClass {
  const forms = { spelling: true, numbers: true, contractions: true };
  const draft = canonical(pair.draft, lexicon, forms);
  const source = canonical(pair.source, lexicon, forms);
  const scale = lexicon.unspaced ? CHARACTERS_A_WORD : 1;
  const short = Math.max(draft.length, source.length) <= CLAUSE_WORDS * scale;
  if (short && negations(draft, source, lexicon) !== negations(source, draft, lexicon)) return 'negation';
  // Several words left out or added at once are a phrase; which words it holds is beside the point.
  if (Math.min(draft.length, source.length) === 0 && draft.length + source.length > PHRASE_WORDS * scale)
    return 'wording';
  const number = (token: string) =>
    isValue(token) || lexicon.multipliers.has(token) || lexicon.fractions.has(token);
  if (short && !sameCounts(counts(draft, number), counts(source, number))) return 'number';
  if (short) {
    const ours = names(pair.draft, pair.draftBefore, lexicon);
    const theirs = names(pair.source, pair.sourceBefore, lexicon);
    const units = [unitCounts(draft, ours, lexicon), unitCounts(source, theirs, lexicon)] as const;
    if (!sameCounts(...units) && !isModalMay(draft, source)) return 'number';
    // The same word with a small letter on the other side is no other name.
    if (ours.some((name) => !source.includes(name)) || theirs.some((name) => !draft.includes(name)))
      return 'name';
    const modal = (text: string) =>
      counts(canonical(text, lexicon, { numbers: true, contractions: true }), (token) =>
        lexicon.modality.has(token),
      );
    if (!sameCounts(modal(pair.draft), modal(pair.source))) return 'modality';
  }
  if (isOpposite(draft, source, lexicon)) return 'polarity';
  return (short ? slipOf(pair.draft, pair.source, lexicon) : null) ?? 'wording';
}

/** "may" is a month only beside figures; alone it is the modal. */
function isModalMay(draft: readonly string[], source: readonly string[]): boolean {
  return [...draft, ...source].includes('may') && ![...draft, ...source].some(isValue);
}

function isOpposite(draft: readonly string[], source: readonly string[], lexicon: VerifyLexicon): boolean {
  const onlyDraft = draft.filter((token) => !source.includes(token));
  const onlySource = source.filter((token) => !draft.includes(token));
  if (onlyDraft.length === 0 || onlyDraft.length > 3 || onlySource.length > 3) return false;
  return lexicon.opposites.some(
    ([one, other]) =>
      (onlyDraft.includes(one) && onlySource.includes(other)) ||
      (onlyDraft.includes(other) && onlySource.includes(one)),
  );
}
