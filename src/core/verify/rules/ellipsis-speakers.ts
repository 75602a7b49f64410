import { compareSpeakers } from '../../quotations/names.ts';
import { statementAt } from '../spoken.ts';
import type { RawFinding, Rule } from '../rule.ts';
import { gapsOf, markedSeam } from './ellipsis.ts';

/** An ellipsis joins the words of two speakers. */
export const ellipsisSpeakers: Rule = {
  code: 'ellipsis/speakers',
  find(context): RawFinding[] {
    const { reading, input } = context;
    const { start, end } = input.quotation;
    const found = (one: string, other: string): RawFinding[] => [
      {
        code: 'ellipsis/speakers',
        start,
        end,
        message: `The ellipsis joins the words of two speakers: ${one} and ${other}.`,
        fixes: [],
        verdict: 'stitched',
      },
    ];
    const seam = markedSeam(context);
    if (seam) {
      const one = seam.first.passage.speaker;
      const other = seam.second.passage.speaker;
      return one && other && compareSpeakers(one, other) === 'different' ? found(one.name, other.name) : [];
    }
    for (const gap of gapsOf(reading)) {
      const one = statementAt(
        reading.statements,
        Math.max(reading.passage.start, gap.source.start - 2),
      )?.speaker;
      const other = statementAt(reading.statements, nextWord(reading.article, gap.source.end))?.speaker;
      if (one && other && compareSpeakers(one, other) === 'different') return found(one.name, other.name);
    }
    return [];
  },
};

function nextWord(text: string, at: number): number {
  const skipped = /^[^\p{L}\p{N}]*/u.exec(text.slice(at, at + 400))?.[0].length ?? 0;
  return at + skipped;
}
