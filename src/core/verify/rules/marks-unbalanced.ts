import * as l10n from '@vscode/l10n';
import type { Finding, Prose, QuotationSet, Severity } from '../../model.ts';
import { severityOf, type StyleName } from '../styles.ts';

/** Characters shown behind a mark that has no partner. */
const SHOWN = 30;

/** One finding for each quotation mark without its partner. They belong to the draft and to no one quotation. */
export function unbalancedFindings(
  set: Pick<QuotationSet, 'unbalanced'>,
  prose: Prose,
  style: StyleName,
  own?: Readonly<Record<string, Severity | 'off'>>,
): Finding[] {
  const severity = severityOf('marks/unbalanced', style, own);
  if (severity === 'off') return [];
  return set.unbalanced.map(({ start, end, mark }) => {
    const shown = prose.text.slice(end, end + SHOWN).split('\n')[0] ?? '';
    return {
      code: 'marks/unbalanced',
      severity,
      start,
      end,
      message: l10n.t('This quotation mark has no partner in its paragraph: {0}', mark + shown),
      fixes: [],
    };
  });
}
