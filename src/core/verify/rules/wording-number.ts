import * as l10n from '@vscode/l10n';
import type { Rule } from '../rule.ts';
import { wordingRule } from './wording.ts';

/** Another number, unit or date. */
export const wordingNumber: Rule = wordingRule('wording/number', () =>
  l10n.t('A number, unit or date differs'),
);
