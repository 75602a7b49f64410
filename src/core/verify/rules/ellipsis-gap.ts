import * as l10n from '@vscode/l10n';
import { splitQuotation } from '../fixes.ts';
import type { RawFinding, Rule } from '../rule.ts';
import { gapsOf, markedSeam } from './ellipsis.ts';

/** Words left out from which the pieces are far apart. */
const FAR = 60;

/** The pieces around an ellipsis stand far apart. */
export const ellipsisGap: Rule = {
  code: 'ellipsis/gap',
  find(context): RawFinding[] {
    const { reading, input } = context;
    const seam = markedSeam(context);
    if (seam) {
      if (seam.first.source.path === seam.second.source.path) {
        if (seam.second.passage.start < seam.first.passage.start) return [];
        return [
          {
            code: 'ellipsis/gap',
            start: seam.at.start,
            end: input.quotation.end,
            message: l10n.t('The pieces around the ellipsis stand far apart in the source.'),
            fixes: splitQuotation(seam.at.start, input),
            verdict: null,
          },
        ];
      }
      return [
        {
          code: 'ellipsis/gap',
          start: input.quotation.start,
          end: input.quotation.end,
          message: l10n.t(
            'The pieces are from two sources: {0} and {1}.',
            seam.first.source.path,
            seam.second.source.path,
          ),
          fixes: splitQuotation(seam.at.start, input),
          // A warning by itself contradicts nobody: a person must see whether the two sources tell of one speech.
          verdict: 'ambiguous',
        },
      ];
    }
    return gapsOf(reading)
      .filter((gap) => gap.text.split(' ').length > FAR)
      .map((gap) => ({
        code: 'ellipsis/gap' as const,
        start: gap.draft.start,
        end: gap.draft.end,
        message: l10n.t(
          'The ellipsis leaves out {0} words: “{1}…”',
          gap.text.split(' ').length,
          gap.text.slice(0, 120),
        ),
        fixes: splitQuotation(gap.draft.start, input),
        verdict: null,
      }));
  },
};
