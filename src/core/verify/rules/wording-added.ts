import * as l10n from '@vscode/l10n';
import type { Rule } from '../rule.ts';
import { wordingRule } from './wording.ts';

/** Words that the source does not have. */
export const wordingAdded: Rule = wordingRule('wording/added', () => l10n.t('Words are added'));
