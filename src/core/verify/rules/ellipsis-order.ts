import type { Rule } from '../rule.ts';
import { markedSeam } from './ellipsis.ts';

/** The pieces around an ellipsis stand in the source the other way round. */
export const ellipsisOrder: Rule = {
  code: 'ellipsis/order',
  find(context) {
    const seam = markedSeam(context);
    if (!seam || seam.first.source.path !== seam.second.source.path) return [];
    if (seam.second.passage.start >= seam.first.passage.start) return [];
    const { start, end } = context.input.quotation;
    const message =
      `The pieces stand in the source the other way round: “${seam.second.passage.text}” comes first, ` +
      `“${seam.first.passage.text}” later.`;
    return [{ code: 'ellipsis/order', start, end, message, fixes: [], verdict: 'stitched' }];
  },
};
