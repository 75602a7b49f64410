/** All rules that look at a quotation and the passage it rests on. */
import type { Rule } from '../rule.ts';
import { bracketSubstitution } from './bracket-substitution.ts';
import { contextQualifier } from './context-qualifier.ts';
import { ellipsisGap } from './ellipsis-gap.ts';
import { ellipsisNegation } from './ellipsis-negation.ts';
import { ellipsisOrder } from './ellipsis-order.ts';
import { ellipsisSpeakers } from './ellipsis-speakers.ts';
import { sourceOther } from './source-other.ts';
import { sourceVariants } from './source-variants.ts';
import { sourceWithdrawn } from './source-withdrawn.ts';
import { speakerEmbedded } from './speaker-embedded.ts';
import { speakerInterviewer } from './speaker-interviewer.ts';
import { speakerName } from './speaker-name.ts';
import { speakerReporter } from './speaker-reporter.ts';
import { speakerWrong } from './speaker-wrong.ts';
import { stitchUnmarked } from './stitch-unmarked.ts';
import { wordingAdded } from './wording-added.ts';
import { wordingChanged } from './wording-changed.ts';
import { wordingCleaned } from './wording-cleaned.ts';
import { wordingModality } from './wording-modality.ts';
import { wordingName } from './wording-name.ts';
import { wordingNegation } from './wording-negation.ts';
import { wordingNumber } from './wording-number.ts';
import { wordingOmitted } from './wording-omitted.ts';
import { wordingParaphrase } from './wording-paraphrase.ts';
import { wordingPunctuation } from './wording-punctuation.ts';

export const RULES: readonly Rule[] = [
  wordingNegation,
  wordingNumber,
  wordingName,
  wordingModality,
  wordingChanged,
  wordingOmitted,
  wordingAdded,
  wordingPunctuation,
  wordingParaphrase,
  wordingCleaned,
  stitchUnmarked,
  ellipsisOrder,
  ellipsisSpeakers,
  ellipsisGap,
  ellipsisNegation,
  bracketSubstitution,
  contextQualifier,
  speakerWrong,
  speakerReporter,
  speakerInterviewer,
  speakerEmbedded,
  speakerName,
  sourceOther,
  sourceVariants,
  sourceWithdrawn,
];
