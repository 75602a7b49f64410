import * as l10n from '@vscode/l10n';
import type { Rule } from '../rule.ts';
import { wordingRule } from './wording.ts';

/** Another degree of certainty, obligation or quantity. */
export const wordingModality: Rule = wordingRule('wording/modality', () =>
  l10n.t('The degree of certainty or quantity differs'),
);
