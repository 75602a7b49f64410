import * as l10n from '@vscode/l10n';
import type { RawFinding } from '../rule.ts';
import type { CheckInput } from '../input.ts';

/** Nothing like the quotation in any source. It says nothing of whether the words were spoken. */
export function sourceNotFound(input: CheckInput): RawFinding {
  const { start, end } = input.quotation;
  return {
    code: 'source/not-found',
    start,
    end,
    message:
      input.sourceCount === 1
        ? l10n.t('Nothing like these words stands in the one source that could be read.')
        : l10n.t(
            'Nothing like these words stands in any of the {0} sources that could be read.',
            input.sourceCount,
          ),
    fixes: [],
    verdict: 'not-found',
  };
}
