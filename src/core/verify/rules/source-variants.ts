import * as l10n from '@vscode/l10n';
import { useSourceWording } from '../fixes.ts';
import type { RawFinding, Rule } from '../rule.ts';
import { bothWordings } from './wording.ts';
import { newestOf } from '../old-versions.ts';
import { preparedDoubt, rivalWording } from '../rivals.ts';

/** Sources disagree on the wording. */
export const sourceVariants: Rule = {
  code: 'source/variants',
  find(context): RawFinding[] {
    const { input, reading, seam, paraphrase } = context;
    if (seam || paraphrase) return [];
    const rival = rivalWording(context);
    const [difference] = rival?.problems.filter(({ weight }) => weight === 'changed') ?? [];
    if (!rival || !difference || newestOf(reading, input) === rival.source.path) return [];
    const { start, end } = input.quotation;
    const prepared = preparedDoubt(context);
    return [
      {
        code: 'source/variants',
        start,
        end,
        message:
          prepared ??
          l10n.t(
            '{0} has these words; in {1}, {2}.',
            reading.source.path,
            rival.source.path,
            bothWordings(difference),
          ),
        fixes: [{ ...useSourceWording(difference, input), preferred: false }],
        verdict: prepared === null ? null : 'ambiguous',
      },
    ];
  },
};
