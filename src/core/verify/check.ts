/** Checks one quotation against the passages that answer to it. Pure; linear in the quotation and its passages. */
import * as l10n from '@vscode/l10n';
import type { Edit, Finding, Passage } from '../model.ts';
import { wordsOf } from '../text/words.ts';
import { tryByLetters } from './by-letters.ts';
import type { Difference } from './differences.ts';
import type { Check, CheckInput } from './input.ts';
import { lexiconFor } from './lexicon/index.ts';
import { compareReadings, likeness, readingOf, type Reading } from './reading.ts';
import { seamOfPieces } from './pieces.ts';
import type { RawFinding, RuleContext } from './rule.ts';
import { RULES } from './rules/index.ts';
import { sourceNotFound } from './rules/source-not-found.ts';
import { isAlteredAnswer, tooShort } from './short.ts';
import { seamOf } from './stitching.ts';
import { withoutOldVersions } from './old-versions.ts';
import { severityOf } from './styles.ts';
import { doubtOf, matchOf, verdictOf } from './verdict.ts';

export type { Check, CheckInput } from './input.ts';

/** A quotation of fewer words that is found nowhere is too short to say anything about. */
const FEWEST_TO_MISS = 2;

/** The verdict on a quotation, the passages and edits it rests on, and what should be looked at. */
export function checkQuotation(input: CheckInput): Check {
  if (input.excluded != null) return unchecked(input, input.excluded, []);
  if (!(input.hasSources ?? input.sourceCount > 0))
    return unchecked(input, l10n.t('no source could be read'));
  const lexicon = lexiconFor(input.set.language);
  const byWords = withoutOldVersions(
    input.passages
      .map((passage) => readingOf(passage, input, lexicon))
      .filter((reading) => reading !== null)
      .sort(compareReadings),
    input,
  );
  const letters = tryByLetters(input, byWords, lexicon);
  if (letters?.kind === 'damaged') return damaged(input, letters.passage);
  const readings = letters ? [...letters.readings, ...byWords] : byWords;
  const best = readings[0];
  const seam = seamOfPieces(readings, input, lexicon) ?? seamOf(best, readings);
  const reading = seam
    ? seam.first
    : (readings.find((each) => likeness(each) !== 'none') ?? readings.find(isAlteredAnswer));
  if (!reading) return notFound(input, readings);
  const paraphrase = !seam && likeness(reading) === 'paraphrase';
  const context: RuleContext = { input, lexicon, reading, readings, seam, paraphrase };
  return decided(context);
}

function decided(context: RuleContext): Check {
  const { input, reading, readings, seam } = context;
  const raw = RULES.flatMap((rule) => rule.find(context));
  let verdict = verdictOf(raw);
  const short = verdict === 'verified' ? tooShort(context) : null;
  if (short !== null) return unchecked(input, short);
  const doubt = verdict === 'verified' ? doubtOf(context) : null;
  if (doubt !== null) verdict = 'ambiguous';
  const edits = seam?.kind === 'passages' ? [] : shownEdits(reading.differences);
  const used = seam ? [seam.first, seam.second] : [reading];
  return {
    verdict,
    match: verdict === 'verified' ? matchOf(reading) : null,
    reason:
      verdict === 'ambiguous'
        ? (doubt ?? raw.find((each) => each.verdict === verdict)?.message ?? null)
        : null,
    passages: ordered(used, readings),
    edits,
    findings: weighed(raw, input),
  };
}

function weighed(raw: readonly RawFinding[], input: CheckInput): Finding[] {
  return raw.flatMap(({ code, start, end, message, fixes, informs }) => {
    const severity = severityOf(code, input.style, input.severity);
    if (severity === 'off') return [];
    return [{ code, severity: informs ? 'information' : severity, start, end, message, fixes }];
  });
}

/** What a person wants to see of the differences: not the glyphs. */
function shownEdits(differences: readonly Difference[]): Edit[] {
  return differences.filter(({ weight }) => weight !== 'none').map(({ edit }) => edit);
}

function ordered(used: readonly Reading[], readings: readonly Reading[]): Passage[] {
  const shown = (reading: Reading) =>
    used.some(
      ({ passage }) =>
        passage.path === reading.passage.path &&
        passage.start < reading.passage.end &&
        reading.passage.start < passage.end,
    );
  const rest = readings.filter((reading) => !shown(reading) && likeness(reading) !== 'none');
  return [...new Set([...used, ...rest])].map((reading) => reading.passage);
}

function notFound(input: CheckInput, readings: readonly Reading[]): Check {
  const words = wordsOf(input.quotation.text).length;
  const near = readings.map((reading) => reading.passage);
  if (words < FEWEST_TO_MISS) return unchecked(input, l10n.t('too short to look for'));
  const language = input.set.language.split('-')[0] ?? '';
  const languages = input.sourceLanguages;
  if (languages && languages.size > 0 && ![...languages].some((each) => each.split('-')[0] === language)) {
    return unchecked(
      input,
      l10n.t('the sources are in another language: a translation cannot be compared word for word'),
    );
  }
  if (isTranslated(input)) return unchecked(input, l10n.t('translated: it cannot be compared word for word'));
  const raw = [sourceNotFound(input)];
  return {
    verdict: 'not-found',
    match: null,
    reason: null,
    passages: near.slice(0, 3),
    edits: [],
    findings: weighed(raw, input),
  };
}

/** True if the draft says, beside the quotation, that it is a translation. */
function isTranslated({ quotation, draft, set }: CheckInput): boolean {
  const { translation } = lexiconFor(set.language);
  const before = draft.text.slice(Math.max(0, quotation.start - 80), quotation.start);
  const after = draft.text.slice(quotation.end, quotation.end + 100).split('\n')[0] ?? '';
  return translation.test(before) || translation.test(after);
}

function damaged(input: CheckInput, passage: Passage): Check {
  const scan = passage.text.replace(/\s+/g, ' ');
  return unchecked(input, l10n.t('text layer damaged: the source’s text reads “{0}”', scan), [passage]);
}

function unchecked(
  input: CheckInput,
  reason: string,
  passages: readonly Passage[] = input.passages.slice(0, 3),
): Check {
  return {
    verdict: 'unchecked',
    match: null,
    reason,
    passages,
    edits: [],
    findings: [],
  };
}
