import * as l10n from '@vscode/l10n';
import type { Rule } from '../rule.ts';
import { wordingRule } from './wording.ts';

/** Another proper name. */
export const wordingName: Rule = wordingRule('wording/name', () => l10n.t('A name differs'));
