import * as l10n from '@vscode/l10n';
import { embeddedSpeaker } from '../embedded.ts';
import { dropMarks } from '../fixes.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** The speaker was quoting a third person. */
export const speakerEmbedded: Rule = {
  code: 'speaker/embedded',
  find(context): RawFinding[] {
    const { input } = context;
    const { speaker, start, end } = input.quotation;
    if (!speaker || context.paraphrase) return [];
    const embedding = embeddedSpeaker(context);
    if (embedding === null) return [];
    const { lead, imagined } = embedding;
    return [
      {
        code: 'speaker/embedded',
        start,
        end,
        message: imagined
          ? l10n.t(
              '{0} imagined somebody saying this: the source has “{1}” beside these words.',
              speaker.name,
              lead,
            )
          : l10n.t(
              '{0} was quoting somebody else: the source has “{1}” beside these words.',
              speaker.name,
              lead,
            ),
        fixes: dropMarks(input.quotation, input),
        verdict: imagined ? 'out-of-context' : 'misattributed',
      },
    ];
  },
};
