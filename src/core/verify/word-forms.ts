/** Words that agree but are not written alike: capitals, glyphs, ß, scripts. */
import type { Word } from '../model.ts';
import { formDifference } from '../text/letter-forms.ts';
import type { Compared, Difference } from './differences.ts';
import { isUneven, type Hunk } from './hunks.ts';

/** A word in one glyph for each apostrophe, hyphen and ligature; letters and capitals stay. */
function plain(word: string): string {
  return word
    .replace(/\u200d|[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\u00ad\ufeff]|\ufe0e|\ufe0f/g, '')
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc\u2032`´]/g, "'")
    .replace(/[\u2010\u2011\u2212]\s*/g, '-')
    .replace(/-\s+/g, '-')
    .replace(/(?<=\d),(?=\d{3})/g, '');
}

/** Languages in which capitals are often printed without their accents. */
const BARE_CAPITALS = new Set(['es', 'fr', 'it', 'pt']);

/** True for words that differ only in accents which one of them leaves out on capitals: "A la fin", "ETAT". */
export function isBareCapital(ours: string, theirs: string, language: string): boolean {
  if (!BARE_CAPITALS.has(language)) return false;
  const folded = (word: string): string => word.normalize('NFC').replace(/[‘’]/g, "'");
  const [a, b] = [folded(ours), folded(theirs)];
  if (a.length !== b.length || a === b) return false;
  // All in capitals, a word is compared as one: "ÉTAT", "Etat".
  const isAllCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase();
  if (isAllCapitals(a) !== isAllCapitals(b)) return isBareCapital(a.toUpperCase(), b.toUpperCase(), language);
  return Array.from(a).every((letter, at) => {
    const other = b.charAt(at);
    if (letter === other) return true;
    const [base, otherBase] = [letter, other].map((each) => each.normalize('NFD').charAt(0));
    return base === otherBase && /\p{Lu}/u.test(letter) && (letter === base || other === base);
  });
}

/** One difference for every agreeing pair of words that is not written letter for letter alike. */
export function wordForms(compared: Compared, hunks: readonly Hunk[]): Difference[] {
  const found: Difference[] = [];
  const { draftWords, sourceWords } = compared.passage.alignment;
  for (const [at, hunk] of hunks.entries()) {
    if (hunk.kind !== 'equal' || isUneven(hunk)) continue;
    for (let index = 0; index < hunk.draft[1] - hunk.draft[0]; index++) {
      const draft = draftWords[hunk.draft[0] + index];
      const source = sourceWords[hunk.source[0] + index];
      if (!draft || !source) continue;
      const opens = index === 0 && (at === 0 || hunks[at - 1]?.kind === 'gap');
      const difference = wordForm(compared, draft, source, opens);
      if (difference) found.push(difference);
    }
  }
  return found;
}

function wordForm(compared: Compared, draft: Word, source: Word, opens: boolean): Difference | null {
  const ours = compared.draft.text.slice(draft.start, draft.end);
  const theirs = compared.article.slice(source.start, source.end);
  if (ours === theirs) return null;
  const base = { start: draft.start, end: draft.end, draft: ours, source: theirs, kind: 'replace' as const };
  const weighed = (
    weight: Difference['weight'],
    leniency: Difference['leniency'],
    as: Difference['edit']['class'],
  ) => ({
    edit: { ...base, class: as },
    source: { start: source.start, end: source.end },
    weight,
    leniency,
    code: leniency ? ('wording/changed' as const) : null,
  });
  const one = plain(ours);
  // A word that was read by its letters has the layer's spaces in it.
  const other = plain(theirs.replace(/[-‐]\s*\n\s*|\s+/gu, ''));
  if (one === other) return weighed('none', null, 'typography');
  if (one.includes('[') && !other.includes('[')) return weighed('marked', null, 'bracket');
  const form = formDifference(one, other, compared.lexicon.language !== 'ja');
  if (form === 'glyphs') return weighed('none', null, 'typography');
  if (form === 'spelling') return weighed('lenient', 'spelling', 'spelling');
  if (form === 'letters') return { ...weighed('changed', null, 'wording'), code: 'wording/changed' };
  return weighed('lenient', opens ? 'first-case' : 'case', 'case');
}
