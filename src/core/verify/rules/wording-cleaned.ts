import * as l10n from '@vscode/l10n';
import type { Rule } from '../rule.ts';
import { wordingRule } from './wording.ts';

/** Tidied speech, where the house style wants the words as spoken. */
export const wordingCleaned: Rule = wordingRule('wording/cleaned', () => l10n.t('The wording is tidied'));
