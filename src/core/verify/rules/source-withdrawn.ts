import type { RawFinding, Rule } from '../rule.ts';
import { isWithdrawn } from '../rivals.ts';

/** The wording stands only in a correction, as what was wrong. */
export const sourceWithdrawn: Rule = {
  code: 'source/withdrawn',
  find(context): RawFinding[] {
    const { input, reading } = context;
    if (context.paraphrase || context.seam || !isWithdrawn(reading)) return [];
    const { start, end } = input.quotation;
    return [
      {
        code: 'source/withdrawn',
        start,
        end,
        message: `This wording stands only in a correction (${reading.source.path}): it was withdrawn.`,
        fixes: [],
        verdict: 'ambiguous',
      },
    ];
  },
};
