import type { Rule } from '../rule.ts';
import { wordingRule } from './wording.ts';

/** Another degree of certainty, obligation or quantity. */
export const wordingModality: Rule = wordingRule(
  'wording/modality',
  'The degree of certainty or quantity differs',
);
