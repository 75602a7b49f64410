import type { RawFinding, Rule } from '../rule.ts';
import { otherOccasion } from '../rivals.ts';

/** The draft names one outlet that the words were told to, the source another. */
export const sourceOther: Rule = {
  code: 'source/other',
  find(context): RawFinding[] {
    const { input } = context;
    if (context.paraphrase || context.seam) return [];
    const occasion = otherOccasion(context);
    if (!occasion) return [];
    const { start, end } = input.quotation;
    return [
      {
        code: 'source/other',
        start,
        end,
        message: `The draft says these words were told to ${occasion.draft}, the source says to ${occasion.source}.`,
        fixes: [],
        verdict: null,
      },
    ];
  },
};
