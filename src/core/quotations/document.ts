/**
 * The working data of one text while its quotations are attributed. Mutable, and never handed out of this folder. Offsets
 * count from the start of the block that they stand in (`Place`); `inText` leads from there to clean offsets.
 */
import type { Span } from '../model.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from './lexicon/compile.ts';
import type { Link } from './link.ts';
import type { Place } from './places.ts';
import type { MarkedText } from './scan.ts';

export type NameKind = 'person' | 'organisation' | 'place' | 'people' | 'role' | 'unknown';

/** A name where it stands. Token indices count within the sentence. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  /** First token of the name proper. */
  first: number;
  /** First token of the capitalised run that holds it, titles included. */
  outer: number;
  /** Behind the last token. */
  last: number;
  readonly title: string;
  kind: NameKind;
  readonly text: string;
  readonly given: string;
  readonly surname: string;
  readonly words: number;
  readonly sentence: Sentence;
  entity: Entity | null;
  /** Several people of the text go by this name. */
  ambiguous: boolean;
  /** Those people, the one who is taken to be meant among them; empty where there is one only. */
  namesakes: readonly Entity[];
  /** The neighbours say it is a person. */
  evidence: boolean;
  /** In another case than the nominative, so that it is no subject. */
  oblique: boolean;
}

export type Gender = 'male' | 'female' | 'none' | 'unknown';

/** Somebody or something that the text names, with every mention. */
export interface Entity {
  readonly id: number;
  name: string;
  readonly surname: string;
  readonly givens: Set<string>;
  readonly kind: 'person' | 'organisation';
  gender: Gender;
  readonly mentions: NameMention[];
  fullMentions: number;
  /** Something besides the shape of the name says that this is a person. */
  supported: boolean;
  readonly single: boolean;
}

export interface NameSubject {
  readonly type: 'name';
  readonly name: NameMention;
  readonly start: number;
  readonly end: number;
  readonly token: number;
  readonly sentence: Sentence;
  /** Said to have spoken with this one. */
  joint: NameMention | null;
}

export interface PronounSubject {
  readonly type: 'pronoun';
  readonly pronoun: string;
  readonly start: number;
  readonly end: number;
  readonly token: number;
  readonly sentence: Sentence;
  resolution: Resolution | null;
}

export interface NominalSubject {
  readonly type: 'nominal';
  readonly noun: string;
  readonly start: number;
  readonly end: number;
  readonly token: number;
  readonly sentence: Sentence;
  resolution: Resolution | null;
}

export type Subject = NameSubject | PronounSubject | NominalSubject;

/** Whom a pronoun or a noun stands for. */
export interface Resolution {
  readonly entity: Entity;
  readonly margin: number;
  readonly candidates: readonly { readonly entity: Entity; readonly score: number }[];
  readonly evidence: { readonly start: number; readonly end: number } | null;
}

/** How verb and subject stand to each other. */
export type CueShape =
  | 'adjacent'
  | 'apposition'
  | 'relative'
  | 'coordinate'
  | 'infinitive'
  | 'inverted'
  | 'inverted-first'
  | 'inverted-simple'
  | 'participle'
  | 'absolute'
  | 'progressive'
  | 'agent'
  | 'quoted'
  | 'according';

/** A reporting verb (or "according to") with its subject. */
export interface Cue {
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly strong: boolean;
  readonly subject: Subject;
  readonly shape: CueShape;
}

export interface Sentence {
  /** Index in the text; changes when sentences come before it or go. */
  index: number;
  readonly place: Place;
  readonly tokens: readonly Token[];
  /** Which of the tokens are quotations. */
  readonly quotations: readonly number[];
  names: NameMention[];
  readonly nameAt: (NameMention | null)[];
  cues: Cue[];
  /** Cached grammatical subject; undefined: not looked for. */
  subject: Subject | null | undefined;
  /** Cached links of its quotations, by token. */
  readonly links: Map<number, Link | null>;
  /** What was held of its names when its cues and its links were found (`EntityFacts`); null: not looked for. */
  facts: { ofCues: string | null; ofLinks: string | null };
}

/** The clean offset of an offset in a sentence. */
export function inText({ place }: Sentence, offset: number): number {
  return place.start + offset;
}

/** The clean span of a stretch of a sentence. */
export function spanInText(sentence: Sentence, { start, end }: Span): Span {
  return { start: inText(sentence, start), end: inText(sentence, end) };
}

/** One text, analysed. Lists by block are by its index. */
export interface Analysis {
  readonly places: readonly Place[];
  readonly lexicon: Lexicon;
  /** What stands in marks, by block. */
  readonly stretches: readonly (readonly MarkedText[])[];
  readonly sentences: readonly Sentence[];
  readonly byBlock: readonly (readonly Sentence[])[];
  readonly entities: readonly Entity[];
  /** No word outside of marks is one of the lexicon's language: nothing tells who speaks, or that somebody does. */
  readonly isForeign: boolean;
}
