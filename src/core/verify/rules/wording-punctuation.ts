import * as l10n from '@vscode/l10n';
import type { Rule } from '../rule.ts';
import { wordingRule } from './wording.ts';

/** Punctuation that changes the sense. */
export const wordingPunctuation: Rule = wordingRule('wording/punctuation', () =>
  l10n.t('The punctuation changes the sense'),
);
