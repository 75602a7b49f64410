/** What each finding code reports, in a sentence, for tools that list rules. Told at length in `docs/findings.md`. */
import { docAnchor, type FindingCode } from '../verify/codes.ts';

/** Where the project is at home. */
export const HOME = 'https://github.com/verbatim/verbatim';

/** The page of a code. */
export function helpAddress(code: FindingCode): string {
  return `${HOME}/blob/main/docs/findings.md#${docAnchor(code)}`;
}

/** A sentence for each code. */
export const RULE_TEXTS: Readonly<Record<FindingCode, string>> = {
  'wording/changed': "A word of the quotation is not the source's.",
  'wording/omitted': 'Words of the source are left out and nothing shows it.',
  'wording/added': 'The quotation has words that the source does not have.',
  'wording/negation': 'A negation differs between quotation and source.',
  'wording/number': 'A number, unit or date differs between quotation and source.',
  'wording/name': 'A name differs between quotation and source.',
  'wording/modality': 'How certain, how much or by whom alleged differs between quotation and source.',
  'wording/punctuation': 'Punctuation differs in a way that changes the sense.',
  'wording/paraphrase': 'A paraphrase stands in quotation marks.',
  'wording/cleaned': 'The quotation is tidied: grammar, fillers or spelling.',
  'ellipsis/order': 'The pieces around an ellipsis stand in another order in the source.',
  'ellipsis/speakers': 'The pieces around an ellipsis are from different speakers.',
  'ellipsis/gap': 'The pieces around an ellipsis stand far apart in the source.',
  'ellipsis/negation': 'An ellipsis leaves out a negation or a condition.',
  'bracket/substitution': 'A spoken word was replaced by one in brackets.',
  'stitch/unmarked': 'Separate passages are run together in one pair of quotation marks.',
  'context/qualifier': 'The cut leaves out adjoining words that turn the sense.',
  'speaker/wrong': 'The source gives these words to someone else.',
  'speaker/reporter': "The words are the article's own prose and no one's speech.",
  'speaker/interviewer': 'The words are from the question.',
  'speaker/embedded': 'The speaker was quoting somebody else.',
  'speaker/name': "The speaker's name or title is spelled otherwise in the source.",
  'source/not-found': 'Nothing like the quotation stands in any source that was read.',
  'source/other': 'The words stand in another source than the draft names.',
  'source/variants': 'Sources disagree on the wording.',
  'source/withdrawn': 'The wording has been corrected or withdrawn in the source.',
  'marks/unbalanced': 'A quotation mark has no partner.',
};
