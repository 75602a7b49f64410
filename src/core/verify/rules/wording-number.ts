import type { Rule } from '../rule.ts';
import { wordingRule } from './wording.ts';

/** Another number, unit or date. */
export const wordingNumber: Rule = wordingRule('wording/number', 'A number, unit or date differs');
