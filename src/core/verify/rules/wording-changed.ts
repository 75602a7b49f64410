import type { Rule } from '../rule.ts';
import { wordingRule } from './wording.ts';

/** Words that are not the source's. */
export const wordingChanged: Rule = wordingRule('wording/changed', 'The words differ');
