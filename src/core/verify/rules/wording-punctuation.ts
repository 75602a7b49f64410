import type { Rule } from '../rule.ts';
import { wordingRule } from './wording.ts';

/** Punctuation that changes the sense. */
export const wordingPunctuation: Rule = wordingRule(
  'wording/punctuation',
  'The punctuation changes the sense',
);
