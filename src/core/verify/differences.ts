/**
 * All differences between a quotation and one passage, each with what it is: harmless form, something a house style
 * may permit, or a change of the words. Every word of the quotation is accounted for: it agrees, or it lies in one.
 */
import type { Edit, EditClass, Passage, Prose, Quotation, Span } from '../model.ts';
import { classOfChange } from './change.ts';
import type { FindingCode } from './codes.ts';
import { fillingBetween } from './filling.ts';
import { harmlessForm, NEIGHBOURS, windowText } from './forms.ts';
import { hunksOf, spanOfWords, withSigns, type Hunk } from './hunks.ts';
import type { VerifyLexicon } from './lexicon/lexicon.ts';
import { bracketDifference } from './brackets.ts';
import { punctuationDifferences } from './punctuation.ts';
import { regroup } from './regroup.ts';
import { isBareCapital, wordForms } from './word-forms.ts';
import type { Leniency } from './styles.ts';

/** One difference, weighed. */
export interface Difference {
  readonly edit: Edit;
  /** The source's side, clean offsets of the article; empty (a place) for an addition. */
  readonly source: Span;
  /**
   * `none`: nothing that any style minds; `lenient`: harmless, if the style permits `leniency`; `marked`: the draft
   * shows it (ellipsis, bracket); `changed`: the words are not the source's.
   */
  readonly weight: 'none' | 'lenient' | 'marked' | 'changed';
  readonly leniency: Leniency | null;
  /** What is reported where it is not permitted; null where nothing ever is. */
  readonly code: FindingCode | null;
}

/** What a comparison needs besides the passage. */
export interface Compared {
  readonly quotation: Quotation;
  readonly draft: Prose;
  readonly passage: Passage;
  /** Clean text of the passage's article. */
  readonly article: string;
  readonly lexicon: VerifyLexicon;
  /** True for words of the article that stand between two pieces of one speech ("…," said Lund, "…"). */
  readonly isTag: (span: Span) => boolean;
}

/** Text before an edit by which a name is told from the first word of a sentence, in UTF-16 units. */
const LEAD = 40;

const CHANGE_CODES: Readonly<Partial<Record<EditClass, FindingCode>>> = {
  negation: 'wording/negation',
  number: 'wording/number',
  name: 'wording/name',
  modality: 'wording/modality',
};

/** What is reported of a change of the words that is nothing in particular. */
export const KIND_CODES: Readonly<Record<Edit['kind'], FindingCode>> = {
  replace: 'wording/changed',
  insert: 'wording/added',
  delete: 'wording/omitted',
};

/** Characters behind the passage that may belong to its last word, in a language without spaces. */
const TAIL = 6;
const REST = /^[\p{L}\p{M}]+/u;
/** What is left of a word before a mark that ends it. */
const WORD_END = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]{1,3}(?=[。、！？」』．，])/u;

/** The kind of edit that leads from the source to the draft. */
export function editKind(hunk: Pick<Hunk, 'draft' | 'source'>): Edit['kind'] {
  if (hunk.draft[1] === hunk.draft[0]) return 'delete';
  return hunk.source[1] === hunk.source[0] ? 'insert' : 'replace';
}

/** All differences, in the order of the draft. */
export function differencesOf(aligned: Compared): Difference[] {
  const { compared, hunks } = regroup(aligned, hunksOf(aligned.passage.alignment));
  const found: Difference[] = [...wordForms(compared, hunks), ...punctuationDifferences(compared, hunks)];
  for (const [index, hunk] of hunks.entries()) {
    if (hunk.kind === 'gap') found.push(gapDifference(compared, hunk));
    else if (hunk.kind === 'bracket') found.push(bracketDifference(compared, hunks, index));
    else if (hunk.kind === 'differs')
      found.push(wordDifference(compared, hunk, hunks[index - 1], hunks[index + 1]));
  }
  return found.sort((a, b) => a.edit.start - b.edit.start);
}

/** Both sides of a hunk as an edit, without class. */
export function editOf(compared: Compared, hunk: Pick<Hunk, 'draft' | 'source'>, as: EditClass) {
  const { alignment } = compared.passage;
  const draft = withSigns(
    compared.draft.text,
    spanOfWords(alignment.draftWords, hunk.draft, compared.quotation.start),
  );
  const source = withSigns(
    compared.article,
    spanOfWords(alignment.sourceWords, hunk.source, compared.passage.start),
  );
  const edit: Edit = {
    kind: editKind(hunk),
    class: as,
    start: draft.start,
    end: draft.end,
    draft: compared.draft.text.slice(draft.start, draft.end),
    source: compared.article.slice(source.start, source.end),
  };
  return { edit, source };
}

function gapDifference(compared: Compared, hunk: Hunk): Difference {
  const { edit, source } = editOf(compared, hunk, 'ellipsis');
  const empty = source.end === source.start;
  return { edit, source, weight: empty ? 'none' : 'marked', leniency: null, code: null };
}

function wordDifference(
  compared: Compared,
  hunk: Hunk,
  before: Hunk | undefined,
  after: Hunk | undefined,
): Difference {
  const { edit, source } = toWordEnd(compared, editOf(compared, hunk, 'wording'), after);
  if (edit.kind === 'delete' && isNoSpeech(compared, edit.source, source)) {
    return { edit: { ...edit, class: 'typography' }, source, weight: 'none', leniency: null, code: null };
  }
  const form = harmlessForm(compared, hunk, before, after);
  if ((form && isSpacedOut(edit)) || isCutFromConjunction(compared, hunk)) {
    return { edit: { ...edit, class: 'typography' }, source, weight: 'none', leniency: null, code: null };
  }
  if (form) {
    const code = form.leniency === 'spelling' || form.leniency === 'number-form' ? 'changed' : 'cleaned';
    return lenient(edit, source, form.as, form.leniency, `wording/${code}`);
  }
  if (edit.kind === 'replace' && isBareCapital(edit.draft, edit.source, compared.lexicon.language))
    return lenient(edit, source, 'spelling', 'spelling', 'wording/changed');
  const filling = fillingBetween(compared, hunk);
  if (filling === 'sure' && edit.kind === 'delete')
    return lenient(edit, source, 'filler', 'filler', 'wording/cleaned');
  const code = KIND_CODES[edit.kind];
  if (filling) return { edit: { ...edit, class: 'filler' }, source, weight: 'changed', leniency: null, code };
  const as = classOfChange(
    {
      ...(compared.lexicon.unspaced ? withNeighbours(compared, hunk, before, after) : edit),
      draftBefore: compared.draft.text.slice(Math.max(0, edit.start - LEAD), edit.start),
      sourceBefore: compared.article.slice(Math.max(0, source.start - LEAD), source.start),
    },
    compared.lexicon,
  );
  return {
    edit: { ...edit, class: as },
    source,
    weight: 'changed',
    leniency: null,
    code: CHANGE_CODES[as] ?? code,
  };
}

/** Where words are not set apart, a difference at the end reaches to the end of the source's word: せ｜ん。 */
function toWordEnd<T extends { readonly edit: Edit; readonly source: Span }>(
  { lexicon, article }: Compared,
  found: T,
  after: Hunk | undefined,
): T {
  const { edit, source } = found;
  if (!lexicon.unspaced || after || edit.draft === '') return found;
  const rest = WORD_END.exec(article.slice(source.end, source.end + TAIL))?.[0] ?? '';
  return {
    ...found,
    edit: { ...edit, source: edit.source + rest },
    source: { ...source, end: source.end + rest.length },
  };
}

/** A first word that the source has a conjunction written together with: a cut between the two leaves that one out. */
function isCutFromConjunction({ passage, lexicon }: Compared, { draft, source }: Hunk): boolean {
  if (draft[0] !== 0 || draft[1] !== 1 || source[1] - source[0] !== 1) return false;
  const ours = passage.alignment.draftWords[0]?.folded ?? '';
  const theirs = passage.alignment.sourceWords[source[0]]?.folded ?? '';
  return lexicon.proclitics.some((conjunction) => theirs === conjunction + ours);
}

/** Letters set apart: "t h e". */
const SPACED_OUT = /(?<![\p{L}\p{N}])\p{L}(?:\s+\p{L}(?![\p{L}\p{N}])){2,}/u;

/** True where the two sides have the same letters, and one of them has spaces between them. */
function isSpacedOut({ draft, source }: Edit): boolean {
  const tight = (text: string) => text.replace(/\s+/g, '');
  return (SPACED_OUT.test(draft) || SPACED_OUT.test(source)) && tight(draft) === tight(source);
}

function lenient(edit: Edit, source: Span, as: EditClass, leniency: Leniency, code: FindingCode): Difference {
  return { edit: { ...edit, class: as }, source, weight: 'lenient', leniency, code };
}

/** Both sides with the characters around them that agree: where words are not set apart, an edit may cut through one. */
function withNeighbours(compared: Compared, hunk: Hunk, before: Hunk | undefined, after: Hunk | undefined) {
  const { draftWords, sourceWords } = compared.passage.alignment;
  const room = (near: Hunk | undefined) =>
    near?.kind === 'equal' ? Math.min(NEIGHBOURS, near.draft[1] - near.draft[0]) : 0;
  const [left, right] = [room(before), room(after)];
  // What the source ends in may be the point of it, and lies outside of the passage: "…しません" for "…します".
  const last = sourceWords[hunk.source[1] - 1]?.end ?? compared.passage.end;
  const rest = after ? '' : (REST.exec(compared.article.slice(last, last + TAIL))?.[0] ?? '');
  return {
    draft: windowText(compared.draft.text, draftWords, hunk.draft, left, right),
    source: windowText(compared.article, sourceWords, hunk.source, left, right) + rest,
  };
}

/** Stage directions ("(APPLAUSE)", "[laughs]") and the article's own tag inside a speech are not among the words. */
function isNoSpeech(compared: Compared, text: string, source: Span): boolean {
  const wide = compared.article.slice(Math.max(0, source.start - 1), source.end + 1);
  if (/^[([][^()[\]]*[)\]]$/.test(wide) && !/^\[?sic/i.test(text)) return true;
  return compared.isTag(source);
}
