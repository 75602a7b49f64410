/** From findings to the one verdict. */
import * as l10n from '@vscode/l10n';
import type { Match, Verdict } from '../model.ts';
import { bracketDoubt } from './brackets.ts';
import type { Reading } from './reading.ts';
import type { RawFinding, RuleContext } from './rule.ts';

/** The gravest first: what the words are comes before who said them, and that before what was cut off. */
const ORDER: readonly Verdict[] = ['stitched', 'altered', 'misattributed', 'out-of-context', 'ambiguous'];

/** The gravest verdict that a finding calls for; `verified` where none does. */
export function verdictOf(findings: readonly RawFinding[]): Verdict {
  return ORDER.find((verdict) => findings.some((finding) => finding.verdict === verdict)) ?? 'verified';
}

/** How a verified quotation agrees with its passage. */
export function matchOf(reading: Reading): Match {
  let match: Match = 'exact';
  for (const { weight } of reading.differences) {
    if (weight === 'lenient' || weight === 'marked') return 'permitted';
    match = 'typography';
  }
  return match === 'exact' && !sameCharacters(reading) ? 'typography' : match;
}

function sameCharacters({ quotation, article, passage }: Reading): boolean {
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  const draft = flat(quotation.text);
  const source = flat(article.slice(passage.start, passage.end + 2));
  return source.startsWith(draft) || flat(passage.text) === draft;
}

/** Why a person must decide, although the words agree; null where nothing is in doubt. */
export function doubtOf(context: RuleContext): string | null {
  const { input, reading } = context;
  const bracket = bracketDoubt(reading, reading.hunks);
  if (bracket !== null) return bracket;
  const { speaker } = input.quotation;
  const theirs = reading.passage.speaker;
  if (
    speaker?.via === 'pronoun' &&
    speaker.tier >= 3 &&
    speaker.candidates.length > 1 &&
    theirs &&
    !theirs.unnamed
  ) {
    const [first, second] = speaker.candidates;
    if (first && second && speaker.confidence < UNSURE) {
      return l10n.t(
        '“{0}” may be {1} or {2}; the source gives the words to {3}',
        speaker.mention,
        first.name,
        second.name,
        theirs.name,
      );
    }
  }
  return null;
}

/** Confidence below which the draft itself leaves open who speaks. */
const UNSURE = 0.5;
