import { markOmission } from '../fixes.ts';
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
        fixes: [markOmission(seam.at.start, input), ...splitInTwo(seam.at.start, input)],
        verdict: 'stitched',
      },
    ];
  },
};

function splitInTwo(at: number, input: Parameters<Rule['find']>[0]['input']) {
  const { open, close } = input.quotation;
  if (open === '' || close === '') return [];
  const end = /^[.!?,;:]*\s*/.exec(input.draft.text.slice(at, at + 12))?.[0].length ?? 0;
  const marks = input.draft.text.slice(at, at + end).trim();
  return [
    {
      title: 'Split into two quotations',
      preferred: false,
      edits: [{ start: at, end: at + end, newText: `${marks}${close} ${open}` }],
    },
  ];
}
