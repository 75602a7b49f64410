/**
 * All differences between a quotation and one passage, each with what it is: harmless form, something a house style
 * may permit, or a change of the words. Every word of the quotation is accounted for: it agrees, or it lies in one.
 */
import type { Edit, EditClass, Passage, Prose, Quotation, Span, Word } from '../model.ts';
import { canonical, sameTokens, tokensOf, type Rewriting } from './canonical.ts';
import { classOfChange } from './change.ts';
import type { FindingCode } from './codes.ts';
import { isFiller } from './fillers.ts';
import { hunksOf, spanOfWords, withSigns, type Hunk } from './hunks.ts';
import type { VerifyLexicon } from './lexicon/lexicon.ts';
import { bracketDifference } from './brackets.ts';
import { punctuationDifferences } from './punctuation.ts';
import { wordForms } from './word-forms.ts';
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

/** Words on both sides that are looked at around a difference to see whether both say the same. */
const WINDOW = 2;

/** Characters around an edit that may belong to its word, in a language without spaces. */
const NEIGHBOURS = 3;

/** Text before an edit by which a name is told from the first word of a sentence, in UTF-16 units. */
const LEAD = 40;

const REWRITINGS: readonly {
  readonly rewriting: Rewriting;
  readonly leniency: Leniency;
  readonly as: EditClass;
}[] = [
  { rewriting: {}, leniency: 'spelling', as: 'spelling' },
  { rewriting: { spelling: true }, leniency: 'spelling', as: 'spelling' },
  { rewriting: { numbers: true, spelling: true }, leniency: 'number-form', as: 'spelling' },
  { rewriting: { contractions: true, spelling: true }, leniency: 'contraction', as: 'contraction' },
  {
    rewriting: { contractions: true, spelling: true, numbers: true },
    leniency: 'contraction',
    as: 'contraction',
  },
  {
    rewriting: { contractions: true, spelling: true, numbers: true, tidied: true },
    leniency: 'grammar',
    as: 'grammar',
  },
];

const CHANGE_CODES: Readonly<Partial<Record<EditClass, FindingCode>>> = {
  negation: 'wording/negation',
  number: 'wording/number',
  name: 'wording/name',
  modality: 'wording/modality',
};

const KIND_CODES: Readonly<Record<Edit['kind'], FindingCode>> = {
  replace: 'wording/changed',
  insert: 'wording/added',
  delete: 'wording/omitted',
};

const folded = (words: readonly Word[], range: readonly [number, number]): string[] =>
  words.slice(range[0], range[1]).map((word) => word.folded);

/** The kind of edit that leads from the source to the draft. */
export function editKind(hunk: Pick<Hunk, 'draft' | 'source'>): Edit['kind'] {
  if (hunk.draft[1] === hunk.draft[0]) return 'delete';
  return hunk.source[1] === hunk.source[0] ? 'insert' : 'replace';
}

/** All differences, in the order of the draft. */
export function differencesOf(compared: Compared): Difference[] {
  const hunks = hunksOf(compared.passage.alignment);
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
  const { edit, source } = editOf(compared, hunk, 'wording');
  if (edit.kind === 'delete' && isNoSpeech(compared, edit.source, source)) {
    return { edit: { ...edit, class: 'typography' }, source, weight: 'none', leniency: null, code: null };
  }
  const form = harmlessForm(compared, hunk, before, after) ?? formBeyond(compared, hunk, edit);
  if (form) {
    return {
      edit: { ...edit, class: form.as },
      source,
      weight: 'lenient',
      leniency: form.leniency,
      code:
        form.leniency === 'spelling' || form.leniency === 'number-form'
          ? 'wording/changed'
          : 'wording/cleaned',
    };
  }
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
    code: CHANGE_CODES[as] ?? KIND_CODES[edit.kind],
  };
}

/** Both sides with the characters around them that agree: where words are not set apart, an edit may cut through one. */
function withNeighbours(compared: Compared, hunk: Hunk, before: Hunk | undefined, after: Hunk | undefined) {
  const { draftWords, sourceWords } = compared.passage.alignment;
  const room = (near: Hunk | undefined) =>
    near?.kind === 'equal' ? Math.min(NEIGHBOURS, near.draft[1] - near.draft[0]) : 0;
  const [left, right] = [room(before), room(after)];
  return {
    draft: windowText(compared.draft.text, draftWords, hunk.draft, left, right),
    source: windowText(compared.article, sourceWords, hunk.source, left, right),
  };
}

/** Stage directions ("(APPLAUSE)", "[laughs]") and the article's own tag inside a speech are not among the words. */
function isNoSpeech(compared: Compared, text: string, source: Span): boolean {
  const wide = compared.article.slice(Math.max(0, source.start - 1), source.end + 1);
  if (/^[([][^()[\]]*[)\]]$/.test(wide) && !/^\[?sic/i.test(text)) return true;
  return compared.isTag(source);
}

function harmlessForm(
  compared: Compared,
  hunk: Hunk,
  before: Hunk | undefined,
  after: Hunk | undefined,
): { readonly leniency: Leniency; readonly as: EditClass } | null {
  const { lexicon, passage } = compared;
  const { draftWords, sourceWords } = passage.alignment;
  const window = lexicon.unspaced ? NEIGHBOURS : WINDOW;
  const left = before?.kind === 'equal' ? Math.min(window, before.draft[1] - before.draft[0]) : 0;
  const right = after?.kind === 'equal' ? Math.min(window, after.draft[1] - after.draft[0]) : 0;
  const draft = windowText(compared.draft.text, draftWords, hunk.draft, left, right);
  const source = windowText(compared.article, sourceWords, hunk.source, left, right);
  if (isMasked(draft, source)) return { leniency: 'masking', as: 'typography' };
  for (const { rewriting, leniency, as } of REWRITINGS) {
    if (!sameTokens(canonical(draft, lexicon, rewriting), canonical(source, lexicon, rewriting))) continue;
    return countsByHyphen(draft, source, lexicon) ? null : { leniency, as };
  }
  if (editKind(hunk) === 'delete') {
    const filler = isFiller(
      folded(sourceWords, hunk.source),
      before?.kind === 'equal' ? folded(sourceWords, before.source) : [],
      after?.kind === 'equal' ? folded(sourceWords, after.source) : [],
      lexicon,
    );
    if (filler) return { leniency: 'filler', as: 'filler' };
  }
  return null;
}

/** Words of the source, beyond those that the draft has, that are looked at behind the passage's own bounds. */
const BEYOND = 5;

/**
 * A harmless form at an end of the quotation, where the alignment stops at the first word that agrees: the draft's
 * "About 25 %" is then an addition, and "about twenty-five percent" stands just outside the passage.
 */
function formBeyond(
  compared: Compared,
  hunk: Hunk,
  edit: Edit,
): { readonly leniency: Leniency; readonly as: EditClass } | null {
  const { passage, article, lexicon } = compared;
  const { draftWords } = passage.alignment;
  if (edit.kind !== 'insert') return null;
  const atHead = hunk.draft[0] === 0;
  if (!atHead && hunk.draft[1] !== draftWords.length) return null;
  const reach = edit.draft.length + 60;
  const near = atHead
    ? article.slice(Math.max(0, passage.start - reach), passage.start)
    : article.slice(passage.end, passage.end + reach);
  const words = near.split(/\s+/).filter((word) => word !== '');
  const most = Math.min(words.length, hunk.draft[1] - hunk.draft[0] + BEYOND);
  for (let count = 1; count <= most; count++) {
    const source = (atHead ? words.slice(-count) : words.slice(0, count)).join(' ');
    for (const { rewriting, leniency, as } of REWRITINGS) {
      if (!sameTokens(canonical(edit.draft, lexicon, rewriting), canonical(source, lexicon, rewriting)))
        continue;
      return { leniency, as };
    }
  }
  return null;
}

function windowText(
  text: string,
  words: readonly Word[],
  range: readonly [number, number],
  left: number,
  right: number,
): string {
  const from = words[range[0] - left];
  const to = words[range[1] + right - 1];
  if (range[1] + right <= range[0] - left || !from || !to) return '';
  const span = withSigns(text, { start: from.start, end: to.end });
  return text.slice(span.start, span.end);
}

/** True where only hyphens or spaces differ, in a word that means something else with them ("re-sign"). */
function countsByHyphen(draft: string, source: string, lexicon: VerifyLexicon): boolean {
  const one = tokensOf(draft);
  const other = tokensOf(source);
  if (one.join(' ') === other.join(' ')) return false;
  const joinedSides = (mine: readonly string[], theirs: readonly string[]) =>
    mine.some(
      (token) =>
        lexicon.hyphenCounts.has(token) &&
        !theirs.includes(token) &&
        theirs.some(
          (part, index) => part.replaceAll('-', '') === token || part + (theirs[index + 1] ?? '') === token,
        ),
    );
  return joinedSides(one, other) || joinedSides(other, one);
}

/** True where the draft masks letters of a word ("f***ing", "s—t") that the source prints, all else being equal. */
function isMasked(draft: string, source: string): boolean {
  const one = draft.split(/\s+/);
  const other = source.split(/\s+/);
  if (one.length !== other.length) return false;
  let masked = 0;
  for (const [index, word] of one.entries()) {
    const full = other[index] ?? '';
    if (word === full) continue;
    const parts = /^(\p{L}+)([*_\-–—]{2,}|—)(\p{L}*)(\P{L}*)$/u.exec(word);
    if (!parts) {
      if (word.toLowerCase() !== full.toLowerCase()) return false;
      continue;
    }
    const bare = full.replace(/\P{L}+$/u, '').toLowerCase();
    const fits =
      bare.startsWith((parts[1] ?? '').toLowerCase()) &&
      bare.endsWith((parts[3] ?? '').toLowerCase()) &&
      bare.length > (parts[1] ?? '').length + (parts[3] ?? '').length;
    if (!fits) return false;
    masked++;
  }
  return masked > 0;
}
