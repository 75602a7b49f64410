import * as l10n from '@vscode/l10n';
import type { Span, Speaker } from '../../model.ts';
import { changeSpeaker } from '../fixes.ts';
import { misspelledName } from '../name-spelling.ts';
import type { PrintedTitle } from '../input.ts';
import type { RawFinding, Rule, RuleContext } from '../rule.ts';
import { mentionsOffice, titlesOf } from '../titles.ts';

/** The speaker's name is spelled otherwise in the source, or the source gives another title. */
export const speakerName: Rule = {
  code: 'speaker/name',
  find(context): RawFinding[] {
    const { input, reading } = context;
    const ours = input.quotation.speaker;
    const theirs = reading.passage.speaker;
    if (!ours || !theirs || context.paraphrase) return [];
    if (misspelledName(ours, theirs, reading)) return [misspelled(ours, theirs, context)];
    const agree = reading.speakers === 'same' || reading.speakers === 'compatible';
    if (!agree || ours.unnamed || theirs.unnamed || ours.kind === 'organisation') return [];
    return otherTitle(theirs, context);
  },
};

const lastWord = (name: string): string => name.split(/\s+/).at(-1) ?? '';

/** Where the draft names the speaker: the mention, or the quotation where it is only a pronoun. */
function placeOf(speaker: Speaker, { input }: RuleContext): Span {
  const { mention, mentionStart, via } = speaker;
  return via === 'name' ? { start: mentionStart, end: mentionStart + mention.length } : { ...rangeOf(input) };
}

const rangeOf = ({ quotation }: RuleContext['input']): Span => ({
  start: quotation.start,
  end: quotation.end,
});

function misspelled(ours: Speaker, theirs: Speaker, context: RuleContext): RawFinding {
  // A surname alone stays one.
  const name = /\s/.test(ours.mention.trim()) ? theirs.name : lastWord(theirs.name);
  return {
    code: 'speaker/name',
    ...placeOf(ours, context),
    message: l10n.t('The source spells the name “{0}”, the draft “{1}”.', theirs.name, ours.name),
    fixes: changeSpeaker(ours, name),
    verdict: null,
  };
}

function titleIn(text: string, surname: string): PrintedTitle | null {
  const [title] = titlesOf(text, surname) ?? [];
  return title ? { text: title.text, office: title.office, place: () => title } : null;
}

/** Another office or rank than any that the source gives the speaker; a title that one of them leaves out is none. */
function otherTitle(theirs: Speaker, { input, reading }: RuleContext): RawFinding[] {
  const surname = lastWord(theirs.name);
  const printed = input.titleOf ? input.titleOf(surname) : titleIn(input.draft.text, surname);
  if (!printed) return [];
  const given = titlesOf(reading.article, surname)?.[0];
  if (!given || given.office === printed.office) return [];
  const own = `${reading.source.title ?? ''}\n${reading.article}`;
  if (mentionsOffice(own, printed.office)) return [];
  const { start, end } = printed.place();
  return [
    {
      code: 'speaker/name',
      start,
      end,
      message: l10n.t('The source calls {0} “{1}”, the draft “{2}”.', theirs.name, given.text, printed.text),
      fixes: [
        {
          title: l10n.t('Change the title to “{0}”', given.text),
          preferred: false,
          edits: [{ start, end, newText: given.text }],
        },
      ],
      verdict: null,
    },
  ];
}
