import type { Rule } from '../rule.ts';
import { wordingRule } from './wording.ts';

/** Tidied speech, where the house style wants the words as spoken. */
export const wordingCleaned: Rule = wordingRule('wording/cleaned', 'The wording is tidied');
