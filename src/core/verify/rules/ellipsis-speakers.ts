import * as l10n from '@vscode/l10n';
import { compareSpeakers } from '../../quotations/names.ts';
import { splitQuotation } from '../fixes.ts';
import type { Reading } from '../reading.ts';
import { statementAt } from '../spoken.ts';
import type { RawFinding, Rule } from '../rule.ts';
import { markedSeam } from './ellipsis.ts';

/** An ellipsis joins the words of two speakers. */
export const ellipsisSpeakers: Rule = {
  code: 'ellipsis/speakers',
  find(context): RawFinding[] {
    const { reading, input } = context;
    const { start, end } = input.quotation;
    const found = (one: string, other: string, at: number): RawFinding[] => [
      {
        code: 'ellipsis/speakers',
        start,
        end,
        message: l10n.t('The ellipsis joins the words of two speakers: {0} and {1}.', one, other),
        fixes: splitQuotation(at, input),
        verdict: 'stitched',
      },
    ];
    const seam = markedSeam(context);
    if (seam) {
      const one = seam.first.passage.speaker;
      const other = seam.second.passage.speaker;
      return one && other && compareSpeakers(one, other) === 'different'
        ? found(one.name, other.name, seam.at.start)
        : [];
    }
    for (const [before, after, at] of joinsOf(reading)) {
      const one = statementAt(reading.statements, before)?.speaker;
      const other = statementAt(reading.statements, after)?.speaker;
      if (one && other && compareSpeakers(one, other) === 'different') return found(one.name, other.name, at);
    }
    return [];
  },
};

/** For each ellipsis of the draft: where the source's words before and behind it stand, and where it stands itself. */
function joinsOf(reading: Reading): [number, number, number][] {
  const { steps, draftWords, sourceWords } = reading.passage.alignment;
  const joins: [number, number, number][] = [];
  let last: { draft: number; source: number } | null = null;
  for (const step of steps) {
    if (step.kind !== 'equal') continue;
    for (let index = 0; index < step.draft[1] - step.draft[0]; index++) {
      const draft = draftWords[step.draft[0] + index];
      const source = sourceWords[step.source[0] + index];
      if (!draft || !source) continue;
      if (last && /…|\.\s?\.\s?\./.test(reading.draft.text.slice(last.draft, draft.start))) {
        joins.push([last.source, source.start, last.draft]);
      }
      last = { draft: draft.end, source: source.start };
    }
  }
  return joins;
}
