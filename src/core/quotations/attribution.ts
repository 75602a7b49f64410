/** A quotation on its way to a speaker, and how answers are handed on from one quotation to the next. */
import type { Entity, Resolution, Sentence, Subject } from './document.ts';
import type { Link, LinkPlace } from './link.ts';
import type { MarkedText } from './scan.ts';

/** How a quotation without reporting words of its own got its speaker. */
export type CarryPlace =
  | 'same-sentence'
  | 'open-paragraph'
  | 'next-sentence'
  | 'paragraph-cue'
  | 'paragraph-subject'
  | 'paragraph-back'
  | 'following-quotation'
  | 'following-cue'
  | 'credit-line'
  | 'colon-paragraph'
  | 'previous-quotation'
  | 'previous-cue'
  | 'previous-subject';

/** What is known of one quotation. */
export interface Attribution {
  readonly stretch: MarkedText;
  readonly sentence: Sentence;
  /** Index of its token in the sentence. */
  readonly token: number;
  link: Link | null;
  subject: Subject | null;
  place: LinkPlace | CarryPlace | null;
  direct: boolean;
  weak: boolean;
  /** The quotation it was carried over from. */
  from: Attribution | null;
  /** Its sentence holds nothing but quotations. */
  alone: boolean;
  entity: Entity | null;
  resolution: Resolution | null;
  resolved: 'name' | 'pronoun' | 'apposition' | null;
}

/** The attribution at the start of a chain of carried ones. */
export function rootOf(attribution: Attribution): Attribution {
  let root = attribution;
  for (let steps = 0; root.from && steps < 1000; steps++) root = root.from;
  return root;
}
