/**
 * The data the core's rooms hand to each other. Everything is plain, immutable data (it crosses a worker's
 * boundary), and every offset is in UTF-16 code units.
 *
 * Two coordinate systems occur, and a value never mixes them:
 * - **clean offsets** index `Prose.text`, the readable text without mark-up, banners and front matter;
 * - **file offsets** index the decoded content of the file. `Prose.map` leads from the first to the second.
 * Everything inside the core is in clean offsets; everything the engine returns (see `engine.ts`) is in file offsets.
 */

import type { SourceFormat } from './sources/formats.ts';

/** A half-open stretch `[start, end)` of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A piecewise map from clean to file offsets: a flat list of triples (clean start, file start, length), sorted by
 * both, without overlaps. What lies between two pieces exists on one side only (mark-up, a separator). A piece of
 * length 0 marks where a longer stretch of the file ends that the text before it stands for (a character reference).
 */
export type OffsetMap = readonly number[];

/** What a block is in its document. Code, tables of figures and front matter are not blocks: they are left out. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'blockquote'
  | 'list-item'
  | 'table-cell'
  | 'caption'
  /** Words of the text set large beside it; they may be shortened. */
  | 'pull-quote'
  /** A note on the article: a correction, an update. */
  | 'notice';

/** The label of a speaker's turn ("Q", "JANE ORTIZ"), which is structure and not part of the block's text. */
export interface Turn {
  readonly label: string;
  readonly role: 'speaker' | 'interviewer';
}

/** A stretch of clean text that stands by itself: quotation marks are never paired across blocks. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly turn?: Turn;
  /** Where its words begin in a recording, in seconds. */
  readonly time?: number;
}

/** A text as a reader sees it. Blocks are in order, do not overlap, and are separated by blank lines in `text`. */
export interface Prose {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly map: OffsetMap;
  /** What the text itself declares (front matter), as a BCP 47 tag; null where it declares nothing. */
  readonly language: string | null;
  /** The house style a draft asks for in its front matter (`verbatim: {style: …}`). */
  readonly style?: string;
  /** Links of a draft: where their words stand, and the address they lead to. */
  readonly links?: readonly Link[];
}

/** Words of a text that link to an address. */
export interface Link extends Span {
  readonly url: string;
}

/** A source, read. `path` names it; `prose` holds its body and leads back to the file. */
export interface Article {
  readonly path: string;
  /** The file it is in: its path, but for the second and further articles of one file. */
  readonly file: string;
  readonly format: SourceFormat;
  /** What shows it, and what its file offsets count in: the file itself, or its reader view (`reader-view.ts`). */
  readonly opens: 'file' | 'reader';
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO 8601 date, `YYYY-MM-DD`, with the time of day where the source gives one. */
  readonly published: string | null;
  /** When it was last changed, like `published`. */
  readonly modified: string | null;
  readonly authors: readonly string[];
  /** Those named as having contributed; not the authors. */
  readonly contributors: readonly string[];
  readonly url: string | null;
  readonly language: string | null;
  readonly prose: Prose;
  /** Where the lines begin of the text that its file offsets count in. */
  readonly lineStarts: readonly number[];
  /** SHA-256 of the file's bytes, in hexadecimal; missing where nobody has worked it out. */
  readonly hash?: string;
  /** What a person should know about the reading (a guessed encoding, …), in full sentences. */
  readonly warnings: readonly string[];
  /** The text is known to lack letters or spaces, or to have wrong ones (a PDF's damaged text layer). */
  readonly damaged?: true;
}

/** How the speaker was found; `turn` is the label of a transcript's turn. */
export type SpeakerVia = 'name' | 'pronoun' | 'nominal' | 'carried' | 'turn';

/** Who a text says spoke. */
export interface Speaker {
  /** The fullest form of the name in the document; for an unnamed source the words that describe it. */
  readonly name: string;
  /** True for "a spokesman for the mayor": somebody, but nobody with a name to compare. */
  readonly unnamed: boolean;
  readonly kind: 'person' | 'organisation' | 'unknown';
  /** Other forms of the name in the same document. */
  readonly aliases: readonly string[];
  /** Others said to have spoken the same words together with this one. */
  readonly joint: readonly string[];
  /** The words that named the speaker ("he", "Homan") and where they stand (clean offset). */
  readonly mention: string;
  readonly mentionStart: number;
  readonly via: SpeakerVia;
  /** Calibrated: the share of answers with this figure that are right. 0 to 1. */
  readonly confidence: number;
  /** 1 certain, 2 probable, 3 a guess that is never held against anybody, 4 nobody named. See attribution/tiers. */
  readonly tier: 1 | 2 | 3 | 4;
  /** How far the runner-up lies behind (score units of the pronoun resolution); null where there was no contest. */
  readonly margin: number | null;
  readonly candidates: readonly { readonly name: string; readonly score: number }[];
  /** The words the answer rests on: the cue and the mention's antecedent (clean offsets). */
  readonly evidence: readonly Span[];
}

/** The words between a pair of quotation marks (marks excluded); one inside another is part of it. Clean offsets. */
export interface Quotation extends Span {
  readonly text: string;
  /** Index into `Prose.blocks`. */
  readonly block: number;
  readonly open: string;
  /** Empty where the quotation has no closing mark of its own. */
  readonly close: string;
  /** `continued`: no close because the next paragraph opens again; `unclosed`: the close is missing. */
  readonly bounds: 'exact' | 'continued' | 'unclosed';
  readonly speaker: Speaker | null;
  /** The reporting words that link speaker and quotation ("told", "according to"), null where there are none. */
  readonly cue: { readonly text: string; readonly start: number } | null;
  /** Index, in the same list, of the quotation that this one carries on from (a split or multi-paragraph one). */
  readonly continues: number | null;
}

/** Words in marks that are no one's speech. */
export interface Skipped extends Span {
  readonly text: string;
  readonly reason: SkipReason;
}
export type SkipReason =
  'title' | 'nickname' | 'scare' | 'term' | 'motto' | 'sign' | 'headline' | 'search' | 'code' | 'measure';

/** A quotation mark without its partner. Clean offsets of the mark itself. */
export interface UnbalancedMark extends Span {
  readonly mark: string;
}

/** What was found in one text. Lists are in the order of the text. */
export interface QuotationSet {
  readonly language: string;
  readonly quotations: readonly Quotation[];
  readonly skipped: readonly Skipped[];
  readonly unbalanced: readonly UnbalancedMark[];
}

/** Whose words a stretch of an article is: somebody's speech, an interviewer's question, or the article's own prose. */
export type PassageRole = 'speech' | 'question' | 'prose';

/** A word of a text: its span (in whatever text it was cut from) and its folded form, by which words are compared. */
export interface Word extends Span {
  readonly folded: string;
  /** How it hangs on to the word before it: by a hyphen ("well-known" is two words), or by one at a line's end. */
  readonly joint?: 'hyphen' | 'break';
}

/**
 * One step of an alignment. `draft` and `source` are half-open ranges of word indices (into `Alignment.draftWords`
 * and `Alignment.sourceWords`); `equal` and `replace` have words on both sides, `insert` only in the draft, `delete`
 * only in the source; `gap` is source text passed over at a marked ellipsis of the draft, `bracket` an editor's
 * insertion in the draft with whatever source words it stands for.
 */
export interface AlignmentStep {
  readonly kind: 'equal' | 'replace' | 'insert' | 'delete' | 'gap' | 'bracket';
  readonly draft: readonly [number, number];
  readonly source: readonly [number, number];
}

/** A quotation aligned, word by word, with a stretch of an article. */
export interface Alignment {
  /** Words of the quotation; spans are clean offsets of the draft. */
  readonly draftWords: readonly Word[];
  /** Words of the passage; spans are clean offsets of the article. */
  readonly sourceWords: readonly Word[];
  readonly steps: readonly AlignmentStep[];
  /** Sum of the edit costs in words; marked gaps cost next to nothing. */
  readonly cost: number;
}

/** A stretch of an article that answers to a quotation. Clean offsets of the article. */
export interface Passage extends Span {
  /** `Article.path`. */
  readonly path: string;
  readonly text: string;
  readonly role: PassageRole;
  /** Who says it there; null in the article's own prose and where nobody could be made out. */
  readonly speaker: Speaker | null;
  readonly alignment: Alignment;
  /** 0 to 1, Dice coefficient of letter pairs (`string-similarity`): for ranking and for show, never for a verdict. */
  readonly similarity: number;
}

export type Verdict =
  | 'verified'
  | 'altered'
  | 'misattributed'
  | 'out-of-context'
  | 'stitched'
  | 'not-found'
  | 'ambiguous'
  | 'unchecked';

/** How a verified quotation agrees: letter for letter, but for glyphs and spaces, or as the house style permits. */
export type Match = 'exact' | 'typography' | 'permitted';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** The kind of thing an edit changes; `wording` where it is nothing in particular. */
export type EditClass =
  | 'negation'
  | 'number'
  | 'name'
  | 'modality'
  | 'polarity'
  | 'wording'
  | 'filler'
  | 'grammar'
  | 'spelling'
  | 'contraction'
  | 'bracket'
  | 'ellipsis'
  | 'case'
  | 'punctuation'
  | 'typography';

/** One difference between draft and source. `start`/`end`: the draft's words; empty (a place) for an omission. */
export interface Edit extends Span {
  readonly kind: 'replace' | 'insert' | 'delete';
  readonly class: EditClass;
  readonly draft: string;
  readonly source: string;
}

/** A change to the draft that would settle a finding. */
export interface Fix {
  readonly title: string;
  /** True where this is the one right answer. */
  readonly preferred: boolean;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
}

/** Something a person should look at. Offsets in the draft. `code` is one of `verify/codes.ts`. */
export interface Finding extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
}
