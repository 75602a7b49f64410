import * as l10n from '@vscode/l10n';
import type { Rule } from '../rule.ts';
import { wordingRule } from './wording.ts';

/** A negation that is gone, or was not there. */
export const wordingNegation: Rule = wordingRule('wording/negation', () => l10n.t('A negation differs'));
