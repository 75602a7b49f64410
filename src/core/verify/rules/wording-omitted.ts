import type { Rule } from '../rule.ts';
import { wordingRule } from './wording.ts';

/** Words left out without a mark. */
export const wordingOmitted: Rule = wordingRule('wording/omitted', 'Words are left out without a mark');
