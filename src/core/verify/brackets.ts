/** Brackets in a quotation: an editor's insertion, with whatever words of the source it stands for. */
import * as l10n from '@vscode/l10n';
import { calendarOf } from './calendar.ts';
import { canonical, tokensOf } from './canonical.ts';
import { negations } from './change.ts';
import { editOf, KIND_CODES, type Compared, type Difference } from './differences.ts';
import { spanOfWords, type Hunk } from './hunks.ts';
import { isValue } from './numbers.ts';

/** Remarks that belong to no one's words. */
const REMARKS = new Set([
  'sic',
  'emphasis',
  'italics',
  'laughs',
  'laughter',
  'pause',
  'applause',
  'inaudible',
]);

/** The difference that a bracket makes: none, marked, or a changed sense where it hides a negation or a number. */
export function bracketDifference(compared: Compared, hunks: readonly Hunk[], at: number): Difference {
  const hunk = hunks[at] ?? { kind: 'bracket', draft: [0, 0], source: [0, 0] };
  const { edit, source } = editOf(compared, hunk, 'bracket');
  // Square brackets are the writer's everywhere; round ones may be the speaker's aside, and a style says which.
  const base: Difference = isRound(compared, edit.start)
    ? { edit, source, weight: 'lenient', leniency: 'round-bracket', code: KIND_CODES[edit.kind] }
    : { edit, source, weight: 'marked', leniency: null, code: null };
  const inside = tokensOf(edit.draft);
  if (REMARKS.has(inside[0] ?? '') || (inside.length === 0 && edit.source === '')) return base;
  const { lexicon } = compared;
  const forms = { contractions: true, numbers: true, spelling: true };
  const ours = canonical(edit.draft, lexicon, forms);
  const theirs = canonical(withoutInterjection(edit.source), lexicon, forms);
  if (negations(ours, theirs, lexicon) !== negations(theirs, ours, lexicon)) {
    return { ...base, edit: { ...edit, class: 'negation' }, weight: 'changed', code: 'wording/negation' };
  }
  const values = (tokens: readonly string[]) => tokens.filter(isValue).sort().join(' ');
  if (theirs.some(isValue) && values(ours) !== values(theirs)) {
    return { ...base, edit: { ...edit, class: 'number' }, weight: 'changed', code: 'wording/number' };
  }
  if (changesDate(ours, theirs, lexicon.language)) {
    return { ...base, edit: { ...edit, class: 'number' }, weight: 'changed', code: 'wording/number' };
  }
  const standsFor = theirs.length > 0 || isBesideGap(hunks, at);
  return standsFor && base.weight === 'marked' ? { ...base, code: 'bracket/substitution' } : base;
}

/** "[May]" for "March": a month or a day of the week for another one. */
function changesDate(ours: readonly string[], theirs: readonly string[], language: string): boolean {
  const { months, weekdays } = calendarOf(language);
  return [months, weekdays].some((names) => {
    const [own, other] = [ours, theirs].map((tokens) => tokens.filter((token) => names.has(token)));
    const spoken = other ?? [];
    return spoken.length > 0 && (own ?? []).some((name) => !spoken.includes(name));
  });
}

/** "No, this was" negates nothing: the word is an answer to what was said before. */
const withoutInterjection = (text: string): string => text.replace(/^\s*(?:no|yes),\s/iu, '');

const isRound = (compared: Compared, start: number): boolean =>
  /\(["“‘']?\s*$/u.test(compared.draft.text.slice(Math.max(0, start - 4), start));

function isBesideGap(hunks: readonly Hunk[], at: number): boolean {
  return [hunks[at - 1], hunks[at + 1]].some(
    (hunk) => hunk?.kind === 'gap' && hunk.source[1] > hunk.source[0],
  );
}

/** Why a bracket leaves the quotation open to doubt; null where it does not. */
export function bracketDoubt(compared: Compared, hunks: readonly Hunk[]): string | null {
  for (const [at, hunk] of hunks.entries()) {
    if (hunk.kind !== 'bracket') continue;
    const { edit, source } = editOf(compared, hunk, 'bracket');
    const inside = tokensOf(edit.draft);
    if (inside.length === 0 || REMARKS.has(inside[0] ?? '')) continue;
    const referent = otherReferent(compared, edit.source, inside, source.start);
    if (referent !== null) {
      return l10n.t(
        'the source has “{0}”, which seems to mean “{1}”, not “{2}”',
        edit.source,
        referent,
        edit.draft,
      );
    }
    if (isUnsupported(compared, hunks, at, inside)) {
      return l10n.t(
        '“[{0}]” stands for words that the source does not have, and little else is quoted',
        edit.draft,
      );
    }
  }
  return null;
}

const CLAUSE_SUBJECT =
  /(?:^|[.!?,;:—–]\s+|\b(?:so|and|but|because|while|when|then|as|that)\s+)((?:[Tt]he|[Aa]n?|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)\s+\p{L}+|\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)(?=\s+\p{Ll})/gu;

/** How far before the pronoun its antecedent is looked for, in UTF-16 units. */
const ANTECEDENT_REACH = 240;

/**
 * The subject nearest before a pronoun that a bracket replaces, if the bracket names another one from farther off.
 * Null where the bracket may well be right.
 */
function otherReferent(
  compared: Compared,
  pronoun: string,
  inside: readonly string[],
  at: number,
): string | null {
  const [word, ...more] = tokensOf(pronoun);
  if (word === undefined || more.length > 0 || !compared.lexicon.thirdPerson.has(word)) return null;
  const before = compared.article.slice(Math.max(0, at - ANTECEDENT_REACH), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const subjects = [...line.matchAll(CLAUSE_SUBJECT)].map((match) => (match[1] ?? '').trim());
  const nearest = subjects.at(-1);
  const content = inside.filter((token) => !compared.lexicon.functionWords.has(token));
  if (nearest === undefined || content.length === 0) return null;
  const names = (subject: string) => tokensOf(subject).some((token) => content.includes(token));
  if (names(nearest) || !subjects.some(names)) return null;
  return nearest;
}

/** Quoted words below which a bracket beside an ellipsis leaves nothing that proves anything. */
const FEW_WORDS = 5;

function isUnsupported(
  compared: Compared,
  hunks: readonly Hunk[],
  at: number,
  inside: readonly string[],
): boolean {
  const { lexicon, passage } = compared;
  const { sourceWords } = passage.alignment;
  const hunk = hunks[at];
  const gaps = [hunks[at - 1], hunk, hunks[at + 1]].filter(
    (near) => near && near.source[1] - near.source[0] >= 3,
  );
  if (gaps.length === 0) return false;
  const hidden = gaps.flatMap((gap) => {
    const span = spanOfWords(sourceWords, gap?.source ?? [0, 0], passage.start);
    return tokensOf(compared.article.slice(span.start, span.end));
  });
  const content = inside.filter((token) => !lexicon.functionWords.has(token));
  if (content.length === 0 || content.some((token) => hidden.includes(token))) return false;
  const quoted = hunks.reduce(
    (sum, each) => sum + (each.kind === 'equal' ? each.draft[1] - each.draft[0] : 0),
    0,
  );
  return quoted < FEW_WORDS;
}
