/**
 * The one door to the core: plain data in, plain data out, asynchronous, cancellable. A shell may hold the engine
 * itself (`local-engine.ts`), or a proxy to one in a worker (`src/worker`); it cannot tell the difference.
 *
 * All offsets here are **file offsets** in UTF-16 units of the decoded file; lines and characters count from zero;
 * quotation marks are excluded. The shape of `CheckedDraft` is the command line's JSON contract.
 */
import type {
  Edit,
  Finding,
  Match,
  PassageRole,
  Severity,
  SkipReason,
  Speaker,
  SpeakerVia,
  Verdict,
} from './model.ts';
import type { DecisionView } from './decisions/decisions.ts';
import type { Fingerprint } from './decisions/fingerprint.ts';
import type { Retrieval } from './sources/saved-article.ts';
import type { StyleName } from './verify/styles.ts';

/** A source as a shell found it: bytes, or text that is already decoded. `path` is how the user will see it named. */
export interface SourceInput {
  readonly path: string;
  readonly content: Uint8Array | string;
  /** When the file was changed, in milliseconds since 1970: with it, a stored index can tell that it knows the file. */
  readonly modified?: number;
}

/** A source's file as it lies there, unread. */
export interface PresentSource {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** What is held, compared with the files there are. */
export interface ComparedSources {
  /** Paths of files that are to be put. */
  readonly stale: readonly string[];
  /** The articles of the files that are held as they are. */
  readonly held: readonly ReadSource[];
}

/** A draft as the shell has it. The format is the name's extension (`sources/drafts/draft-formats.ts`), else plain text. */
export interface DraftInput {
  readonly name: string;
  readonly text: string;
  /** The language of a text that declares none, as a BCP 47 tag; by default it is found from the text. */
  readonly language?: string;
}

/** Why a source could not be read: a short phrase for a list ("binary file", "empty", "format not supported"). */
export interface UnreadableSource {
  readonly path: string;
  readonly reason: string;
}

/** An article of a source that could be read; a file may hold several. */
export interface ReadSource {
  readonly path: string;
  /** The path of the file it is in, as it was handed in. */
  readonly file: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  /** SHA-256 of the file's bytes, in hexadecimal; null where the file was handed in as text. */
  readonly hash: string | null;
  readonly warnings: readonly string[];
}

/** What became of sources handed in: each file is in exactly one of the three lists. */
export interface SourcesResult {
  readonly read: readonly ReadSource[];
  readonly unreadable: readonly UnreadableSource[];
  /** Paths of the files that were not come to, or given up, since the signal aborted. What was read stays. */
  readonly left: readonly string[];
}

/** An article as a Markdown file to keep. */
export interface SavedArticle {
  /** A name for the file, without folder and extension. */
  readonly name: string;
  readonly title: string | null;
  readonly markdown: string;
  readonly warnings: readonly string[];
}

/** `read --format json`: a source as Verbatim understands it. `text` is the clean text. */
export interface ArticleView {
  readonly path: string;
  readonly format: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly contributors: readonly string[];
  readonly url: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly warnings: readonly string[];
  /**
   * Speakers' turns, where the source is a transcript or a recording's captions, a long one in several pieces. Offsets
   * into `text`; `time` in seconds, where known; `speaker` is null where captions name nobody.
   */
  readonly turns?: readonly {
    readonly speaker: string | null;
    readonly start: number;
    readonly end: number;
    readonly time?: number;
  }[];
}

export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The speaker as the JSON shows it. */
export interface SpeakerView {
  readonly name: string;
  readonly unnamed?: true;
  readonly mention: string;
  readonly mentionStart: number;
  readonly confidence: number;
  readonly via: SpeakerVia;
  readonly kind: Speaker['kind'];
  readonly joint?: readonly string[];
  readonly candidates?: readonly string[];
}

/** A stretch of words marked as same or different, for showing two texts side by side. */
export interface MarkedText {
  readonly text: string;
  readonly differs: boolean;
}

/** A passage as the JSON shows it. `start`/`end`/`line` are in the source's file, or in its reader view. */
export interface PassageView {
  readonly source: string;
  /** The path of the file that the source is in. */
  readonly file: string;
  /** What shows the passage: the file as it is, or the source's reader view (`Engine.readerView`). */
  readonly opens: 'file' | 'reader';
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly range: Range;
  readonly text: string;
  readonly role: PassageRole;
  readonly speaker: { readonly name: string; readonly confidence: number; readonly unnamed?: true } | null;
  readonly similarity: number;
  /** Where it begins in a recording, in seconds; missing where the source has no times. */
  readonly time?: number;
  /** The passage's words with those that differ from the quotation marked; their texts join to `text`. */
  readonly marked: readonly MarkedText[];
  /** What stands before and after the passage in its block (at most some 160 characters each way). */
  readonly before: string;
  readonly after: string;
}

/** One quotation of a draft with everything that is known of it. */
export interface CheckedQuotation {
  readonly start: number;
  readonly end: number;
  readonly range: Range;
  readonly text: string;
  readonly language: string;
  readonly speaker: SpeakerView | null;
  readonly verdict: Verdict;
  readonly match: Match | null;
  /** Why it is `unchecked` or `ambiguous`, in words; null for every other verdict. */
  readonly reason: string | null;
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
  readonly passages: readonly PassageView[];
  /** What a person's decision on it is bound to. */
  readonly fingerprint: Fingerprint;
  /** What a person has decided on it; missing where nobody has, and in what the engine itself returns. */
  readonly decision?: DecisionView;
}

export interface SkippedView {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reason: SkipReason;
}

/** Counts by what a reader needs: contradicted = altered, misattributed, out of context or stitched. */
export interface DraftSummary {
  readonly quotations: number;
  readonly verified: number;
  readonly contradicted: number;
  /** Not found, ambiguous or not checked: nothing is known against them, and nothing for them. */
  readonly unchecked: number;
  /** Ignored by a decision, and in none of the counts above; missing where there is none. */
  readonly ignored?: number;
  readonly skipped: number;
}

/** A draft, checked. `findings` are those that belong to the draft and to no one quotation (`marks/unbalanced`). */
export interface CheckedDraft {
  readonly path: string;
  readonly style: StyleName;
  readonly language: string;
  readonly summary: DraftSummary;
  readonly quotations: readonly CheckedQuotation[];
  readonly skipped: readonly SkippedView[];
  readonly findings: readonly Finding[];
}

/** `quotes --format json`: the quotations of a text, unchecked. */
export interface FoundQuotations {
  readonly path: string;
  readonly language: string;
  readonly quotations: readonly FoundQuotation[];
  readonly skipped: readonly SkippedView[];
  readonly findings: readonly Finding[];
}
export interface FoundQuotation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: SpeakerView | null;
  readonly cue: { readonly text: string; readonly start: number } | null;
  /** Index in the list of the quotation this one carries on from. */
  readonly continues: number | null;
}

/** One place where the words searched for stand, or nearly. */
export type SearchHit = PassageView;

/** What to look for among the sentences spoken in the sources. */
export interface QuotableQuery {
  /** What is typed so far; the last word may be unfinished. Empty finds every sentence. */
  readonly typed: string;
  /** Text that may name a speaker (the paragraph written in): those whom it names come first. */
  readonly context: string;
  readonly limit: number;
  /** Also sentences that hold the words in another order, or nearly. */
  readonly anywhere: boolean;
}

/** A sentence that can be quoted. `start`/`end` are in the source's file, or in its reader view, marks excluded. */
export interface QuotableSentence {
  readonly source: string;
  readonly file: string;
  readonly opens: 'file' | 'reader';
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly start: number;
  readonly end: number;
  /** The words without mark-up, on one line. */
  readonly text: string;
  readonly speaker: { readonly name: string; readonly confidence: number; readonly unnamed?: true } | null;
}

export interface CheckOptions {
  /** The style where the draft's front matter asks for none. */
  readonly style: StyleName;
  /** Severities that replace the style's, by finding code; `off` drops the finding (the verdict stays). */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
  /** Quotations of fewer words are not checked; the pieces of a split one count together. 1 where it is missing. */
  readonly minimumWords?: number;
}

/** What the engine holds. `version` grows whenever the sources change. */
export interface EngineStatus {
  readonly articles: number;
  readonly unreadable: readonly UnreadableSource[];
  readonly version: number;
}

/**
 * Every method but `putSources` rejects with an `AbortError` (a `DOMException`-like error with that `name`) once its
 * signal aborts, and none rejects for bad input: that is reported in the result.
 */
export interface Engine {
  /**
   * Adds sources, replacing those of the same path. Unreadable ones are kept in the status until they are removed. Once
   * the signal aborts, it ends with what was read so far and names the rest.
   */
  putSources(sources: readonly SourceInput[], signal?: AbortSignal): Promise<SourcesResult>;
  /** Forgets sources; unknown paths are ignored. */
  removeSources(paths: readonly string[]): Promise<void>;
  /**
   * Compares what is held (and was stored by an earlier engine) with the files there are: forgets what is not among them,
   * and tells which are to be put, since they are new or not as they were, and what is held of the others. `retold`: what
   * is held was read in another language; files with warnings, and those that could not be read, are to be put as well.
   */
  compareSources(present: readonly PresentSource[], retold?: boolean): Promise<ComparedSources>;
  /** Stores the index, where there is a storage. */
  save(): Promise<void>;
  /** Work that makes later calls faster and changes no answer; ends early once the signal aborts. */
  tidy(signal?: AbortSignal): Promise<void>;
  /** The articles held, by their paths. */
  listSources(): Promise<readonly ReadSource[]>;
  /** Checks every quotation of a draft against the sources held. */
  checkDraft(draft: DraftInput, options: CheckOptions, signal?: AbortSignal): Promise<CheckedDraft>;
  /** Finds quotations and speakers; looks at no source. */
  findQuotations(draft: DraftInput, signal?: AbortSignal): Promise<FoundQuotations>;
  /** Reads a source without keeping it. */
  readSource(source: SourceInput, signal?: AbortSignal): Promise<readonly ArticleView[] | UnreadableSource>;
  /** A source as Markdown files to keep, one an article, without keeping it in the engine. */
  savedSource(source: SourceInput, retrieval: Retrieval): Promise<readonly SavedArticle[] | UnreadableSource>;
  /** The reader view of a source held; null for one that opens as its file, and for an unknown one. */
  readerView(path: string): Promise<string | null>;
  /** Places in the sources where these words stand, best first, at most `limit`. */
  search(words: string, limit: number, signal?: AbortSignal): Promise<readonly SearchHit[]>;
  /** Sentences spoken in the sources, best first: those that begin with what is typed, then such as hold it. */
  quotable(query: QuotableQuery, signal?: AbortSignal): Promise<readonly QuotableSentence[]>;
  status(): Promise<EngineStatus>;
  /** Frees the worker, if there is one. The engine must not be used afterwards. */
  dispose(): void;
}
