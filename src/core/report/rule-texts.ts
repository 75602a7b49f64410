/** What each finding code reports, in a sentence, for tools that list rules. Told at length in `docs/findings.md`. */
import * as l10n from '@vscode/l10n';
import { docAnchor, type FindingCode } from '../verify/codes.ts';

/** Where the project is at home. */
export const HOME = 'https://github.com/verbatim/verbatim';

/** The page of a code. */
export function helpAddress(code: FindingCode): string {
  return `${HOME}/blob/main/docs/findings.md#${docAnchor(code)}`;
}

/** A sentence for each code. */
export function ruleTexts(): Readonly<Record<FindingCode, string>> {
  return {
    'wording/changed': l10n.t("A word of the quotation is not the source's."),
    'wording/omitted': l10n.t('Words of the source are left out and nothing shows it.'),
    'wording/added': l10n.t('The quotation has words that the source does not have.'),
    'wording/negation': l10n.t('A negation differs between quotation and source.'),
    'wording/number': l10n.t('A number, unit or date differs between quotation and source.'),
    'wording/name': l10n.t('A name differs between quotation and source.'),
    'wording/modality': l10n.t(
      'How certain, how much or by whom alleged differs between quotation and source.',
    ),
    'wording/punctuation': l10n.t('Punctuation differs in a way that changes the sense.'),
    'wording/paraphrase': l10n.t('A paraphrase stands in quotation marks.'),
    'wording/cleaned': l10n.t('The quotation is tidied: grammar, fillers or spelling.'),
    'ellipsis/order': l10n.t('The pieces around an ellipsis stand in another order in the source.'),
    'ellipsis/speakers': l10n.t('The pieces around an ellipsis are from different speakers.'),
    'ellipsis/gap': l10n.t('The pieces around an ellipsis stand far apart in the source.'),
    'ellipsis/negation': l10n.t('An ellipsis leaves out a negation or a condition.'),
    'bracket/substitution': l10n.t('A spoken word was replaced by one in brackets.'),
    'stitch/unmarked': l10n.t('Separate passages are run together in one pair of quotation marks.'),
    'context/qualifier': l10n.t('The cut leaves out adjoining words that turn the sense.'),
    'speaker/wrong': l10n.t('The source gives these words to someone else.'),
    'speaker/reporter': l10n.t("The words are the article's own prose and no one's speech."),
    'speaker/interviewer': l10n.t('The words are from the question.'),
    'speaker/embedded': l10n.t('The speaker was quoting somebody else.'),
    'speaker/name': l10n.t("The speaker's name or title is spelled otherwise in the source."),
    'source/not-found': l10n.t('Nothing like the quotation stands in any source that was read.'),
    'source/other': l10n.t('The words stand in another source than the draft names.'),
    'source/variants': l10n.t('Sources disagree on the wording.'),
    'source/withdrawn': l10n.t('The wording has been corrected or withdrawn in the source.'),
    'marks/unbalanced': l10n.t('A quotation mark has no partner.'),
  };
}
