import type { Rule } from '../rule.ts';
import { wordingRule } from './wording.ts';

/** Words that the source does not have. */
export const wordingAdded: Rule = wordingRule('wording/added', 'Words are added');
