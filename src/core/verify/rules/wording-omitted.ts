import * as l10n from '@vscode/l10n';
import type { Rule } from '../rule.ts';
import { wordingRule } from './wording.ts';

/** Words left out without a mark. */
export const wordingOmitted: Rule = wordingRule('wording/omitted', () =>
  l10n.t('Words are left out without a mark'),
);
