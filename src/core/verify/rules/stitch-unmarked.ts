import { markOmission, splitQuotation } from '../fixes.ts';
import type { Rule } from '../rule.ts';

/** Two passages, or what stands before and after a long omission, run together without a mark. */
export const stitchUnmarked: Rule = {
  code: 'stitch/unmarked',
  find({ input, seam }) {
    if (!seam || seam.marked) return [];
    const { start, end } = input.quotation;
    const { first, second } = seam;
    const where =
      first.source.path === second.source.path ? '' : ` (${first.source.path}, ${second.source.path})`;
    const omitted = seam.omitted.replace(/\s+/g, ' ').trim();
    const between =
      seam.kind === 'omission'
        ? `the source has between them: “${omitted}”`
        : `they stand apart: “${first.passage.text.replace(/\s+/g, ' ')}” and “${second.passage.text.replace(/\s+/g, ' ')}”${where}`;
    return [
      {
        code: 'stitch/unmarked',
        start,
        end,
        message: `Two passages are run together without a mark; ${between}.`,
        fixes: [markOmission(seam.at.start, input), ...splitQuotation(seam.at.start, input)],
        verdict: 'stitched',
      },
    ];
  },
};
