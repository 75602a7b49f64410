import * as l10n from '@vscode/l10n';
import { splitQuotation, swapPieces } from '../fixes.ts';
import type { Reading } from '../reading.ts';
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
    const [one, other] = [pieceOf(seam.first), pieceOf(seam.second)];
    const whole = one && other && one.first && other.last;
    const fixes = [
      ...(whole ? [swapPieces(one, other, context.input)] : []),
      ...splitQuotation(seam.at.start, context.input),
    ];
    const message = l10n.t(
      'The pieces stand in the source the other way round: “{0}” comes first, “{1}” later.',
      seam.second.passage.text,
      seam.first.passage.text,
    );
    return [{ code: 'ellipsis/order', start, end, message, fixes, verdict: 'stitched' }];
  },
};

/** The stretch of the draft that a passage holds, and whether it is the first or the last; null where it is not one. */
function pieceOf({ accounted, passage }: Reading) {
  const from = accounted.indexOf(true);
  const to = accounted.lastIndexOf(true);
  const { draftWords } = passage.alignment;
  const [start, end] = [draftWords[from]?.start, draftWords[to]?.end];
  if (start === undefined || end === undefined || accounted.slice(from, to + 1).includes(false)) return null;
  return { start, end, first: from === 0, last: to === accounted.length - 1 };
}
