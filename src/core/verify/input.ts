/** What a check is given and what it gives back. */
import type {
  Article,
  Edit,
  Finding,
  Match,
  Passage,
  Prose,
  Quotation,
  QuotationSet,
  Severity,
  Span,
  Verdict,
} from '../model.ts';
import type { LetterPlace } from '../passages/letter-search.ts';
import type { Statement } from '../quotations/statements.ts';
import type { Manner } from './fixes.ts';
import type { StyleName } from './styles.ts';
import type { Title } from './titles.ts';

/** An article with who speaks where in it. */
export interface CheckedSource {
  readonly article: Article;
  readonly statements: readonly Statement[];
}

/** A title that the draft gives somebody, as `Title`; where it stands is asked for only by what speaks of it. */
export interface PrintedTitle extends Pick<Title, 'text' | 'office'> {
  readonly place: () => Span;
}

/** One quotation of a draft, the passages that answer to it (best first) and what surrounds both. */
export interface CheckInput {
  readonly quotation: Quotation;
  readonly draft: Prose;
  /** All quotations of the draft. */
  readonly set: QuotationSet;
  readonly passages: readonly Passage[];
  /** The source of a passage, by its path. */
  readonly source: (path: string) => CheckedSource | undefined;
  /** The path of the newest version of an article, where that is another. */
  readonly newest?: (path: string) => string | null;
  /** Looks for the quotation's letters where its words are not found; asked at most once. */
  readonly byLetters?: () => readonly LetterPlace[];
  /** Why the draft asks not to have it checked, in words; null where it does not. */
  readonly excluded?: string | null;
  readonly style: StyleName;
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
  /** How the draft is typed, and the first title it gives somebody, where `draft` is only a part of it. */
  readonly manner?: Manner;
  readonly titleOf?: (surname: string) => PrintedTitle | null;
  /** Whether the draft's own words around the quotation have a name, where `draft` is only a part of it. */
  readonly hasAround?: (name: string) => boolean;
  /** Whether any source could be read; by default told by their count, which only what speaks of it need know. */
  readonly hasSources?: boolean;
  /** How many sources could be read. */
  readonly sourceCount: number;
  /** Languages of the sources, where known: a quotation in none of them cannot be compared word for word. */
  readonly sourceLanguages?: ReadonlySet<string>;
}

/** What became of one quotation. All draft offsets are clean offsets. */
export interface Check {
  readonly verdict: Verdict;
  /** How a verified quotation agrees; null for every other verdict. */
  readonly match: Match | null;
  /** Why it is `unchecked` or `ambiguous`, in words; null for every other verdict. */
  readonly reason: string | null;
  /** Those the verdict rests on first. */
  readonly passages: readonly Passage[];
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
}
