import type { Rule } from '../rule.ts';
import { wordingRule } from './wording.ts';

/** Another proper name. */
export const wordingName: Rule = wordingRule('wording/name', 'A name differs');
