/** What a rule is: one finding code, one file in `rules/`, pure. */
import type { Fix, Span, Verdict } from '../model.ts';
import type { FindingCode } from './codes.ts';
import type { CheckInput } from './input.ts';
import type { VerifyLexicon } from './lexicon/lexicon.ts';
import type { Reading } from './reading.ts';
import type { Seam } from './stitching.ts';

/** Everything a rule may look at. */
export interface RuleContext {
  readonly input: CheckInput;
  readonly lexicon: VerifyLexicon;
  /** The passage the verdict rests on. */
  readonly reading: Reading;
  /** All passages, closest first. */
  readonly readings: readonly Reading[];
  readonly seam: Seam | null;
  /** True if the passage is near in meaning only. */
  readonly paraphrase: boolean;
}

/** A finding before the house style has had its say. */
export interface RawFinding extends Span {
  readonly code: FindingCode;
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** The verdict it calls for; null where the words still count as verified. */
  readonly verdict: Verdict | null;
  /** True where it is only to be shown, whatever the code's severity. */
  readonly informs?: true;
}

export interface Rule {
  readonly code: FindingCode;
  find(context: RuleContext): readonly RawFinding[];
}
