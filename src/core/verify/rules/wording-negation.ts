import type { Rule } from '../rule.ts';
import { wordingRule } from './wording.ts';

/** A negation that is gone, or was not there. */
export const wordingNegation: Rule = wordingRule('wording/negation', 'A negation differs');
