import * as l10n from '@vscode/l10n';
import { markOmission, splitQuotation } from '../fixes.ts';
import type { Rule } from '../rule.ts';

/** Two passages, or what stands before and after a long omission, run together without a mark. */
export const stitchUnmarked: Rule = {
  code: 'stitch/unmarked',
  find({ input, seam }) {
    if (!seam || seam.marked) return [];
    const { start, end } = input.quotation;
    const { first, second } = seam;
    const [one, other] = [first, second].map(({ source, passage }) => ({
      path: source.path,
      text: passage.text.replace(/\s+/g, ' '),
    })) as [Shown, Shown];
    const omitted = seam.omitted.replace(/\s+/g, ' ').trim();
    return [
      {
        code: 'stitch/unmarked',
        start,
        end,
        message: seam.kind === 'omission' ? omissionText(omitted) : apartText(one, other),
        fixes: [markOmission(seam.at.start, input), ...splitQuotation(seam.at.start, input)],
        verdict: 'stitched',
      },
    ];
  },
};

interface Shown {
  readonly path: string;
  readonly text: string;
}

function omissionText(omitted: string): string {
  return l10n.t('Two passages are run together without a mark; the source has between them: “{0}”.', omitted);
}

function apartText(one: Shown, other: Shown): string {
  return one.path === other.path
    ? l10n.t(
        'Two passages are run together without a mark; they stand apart: “{0}” and “{1}”.',
        one.text,
        other.text,
      )
    : l10n.t(
        'Two passages are run together without a mark; they stand apart: “{0}” and “{1}” ({2}, {3}).',
        one.text,
        other.text,
        one.path,
        other.path,
      );
}
