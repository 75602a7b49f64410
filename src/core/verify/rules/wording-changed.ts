import * as l10n from '@vscode/l10n';
import type { Rule } from '../rule.ts';
import { wordingRule } from './wording.ts';

/** Words that are not the source's. */
export const wordingChanged: Rule = wordingRule('wording/changed', () => l10n.t('The words differ'));
