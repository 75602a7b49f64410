import * as l10n from '@vscode/l10n';
import type { Disagreement } from '../provenance/index.ts';
import { disagreementOf } from '../provenance/index.ts';
import { isComplete, likeness } from '../reading.ts';
import type { RawFinding, Rule, RuleContext } from '../rule.ts';

/** The draft names one source (outlet, link, date, occasion); the words stand in another. */
export const sourceOther: Rule = {
  code: 'source/other',
  find(context): RawFinding[] {
    if (context.paraphrase || context.seam) return [];
    const found = disagreementOf(context.input, readingsOf(context));
    if (!found) return [];
    const { start, end, draft, source } = found;
    return [
      {
        code: 'source/other',
        start,
        end,
        message: l10n.t(
          'The draft names “{0}” for these words, the source “{1}” ({2}).',
          draft,
          source,
          context.reading.source.path,
        ),
        fixes: fixesOf(found),
        verdict: null,
      },
    ];
  },
};

/** All places that have the words as well as the one that the verdict rests on does. */
function readingsOf({ reading, readings }: RuleContext) {
  const complete = isComplete(reading);
  const others = readings.filter(
    (other) =>
      other !== reading &&
      other.speakers !== 'different' &&
      (complete ? isComplete(other) : likeness(other) === 'same'),
  );
  return [reading, ...others];
}

function fixesOf({ start, end, source, instead }: Disagreement): RawFinding['fixes'] {
  if (instead === null) return [];
  return [
    {
      title: l10n.t('Name {0} instead', source),
      preferred: false,
      edits: [{ start, end, newText: instead }],
    },
  ];
}
