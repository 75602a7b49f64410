/** How reports put what the engine hands out: verdicts in words, places, and the draft's words that differ. */
import * as l10n from '@vscode/l10n';
import type { DecisionView } from '../decisions/decisions.ts';
import type { CheckedQuotation, MarkedText, PassageView, SpeakerView } from '../engine.ts';
import type { Edit, Severity, SkipReason, Verdict } from '../model.ts';
import { clockTime } from '../sources/reader-view.ts';

function verdictWords(verdict: Verdict): string {
  const words: Readonly<Record<Verdict, string>> = {
    verified: l10n.t('verified'),
    altered: l10n.t('altered'),
    misattributed: l10n.t('wrong speaker'),
    'out-of-context': l10n.t('out of context'),
    stitched: l10n.t('stitched together'),
    'not-found': l10n.t('not found'),
    ambiguous: l10n.t('ambiguous'),
    unchecked: l10n.t('not checked'),
  };
  return words[verdict];
}

/** A severity in words. */
export function severityText(severity: Severity): string {
  const words: Readonly<Record<Severity, string>> = {
    error: l10n.t('error'),
    warning: l10n.t('warning'),
    information: l10n.t('information'),
    hint: l10n.t('hint'),
  };
  return words[severity];
}

/** Why words in marks are no quotation. */
export function skippedText(reason: SkipReason): string {
  const words: Readonly<Record<SkipReason, string>> = {
    title: l10n.t('title'),
    nickname: l10n.t('nickname'),
    scare: l10n.t('scare'),
    term: l10n.t('term'),
    motto: l10n.t('motto'),
    sign: l10n.t('sign'),
    headline: l10n.t('headline'),
    search: l10n.t('search'),
    code: l10n.t('code'),
    measure: l10n.t('measure'),
  };
  return words[reason];
}

/** "verified", "wrong speaker", "not checked (no source …)". */
export function verdictText({ verdict, reason, match }: CheckedQuotation): string {
  if (reason !== null) return l10n.t('{0} ({1})', verdictWords(verdict), reason);
  return match === 'permitted' ? l10n.t('verified (with changes the style permits)') : verdictWords(verdict);
}

/** "Line 3: wrong speaker", with the line from 1. */
export function lineHeading(quotation: CheckedQuotation): string {
  return l10n.t('Line {0}: {1}', quotation.range.start.line + 1, verdictText(quotation));
}

/** What somebody has decided on a quotation. */
export function decisionText(kind: DecisionView['kind']): string {
  return kind === 'ignored' ? l10n.t('Ignored') : l10n.t('Marked as checked');
}

/** The heads of the table of sources: file, title, outlet, date, hash, warnings. */
export function sourceHeads(): string[] {
  return [
    l10n.t('File'),
    l10n.t('Title'),
    l10n.t('Outlet'),
    l10n.t('Published'),
    'SHA-256',
    l10n.t('Warnings'),
  ];
}

/** Which of the three answers a verdict is. */
export function answerOf(verdict: Verdict): 'verified' | 'contradicted' | 'unchecked' {
  if (verdict === 'verified') return 'verified';
  return verdict === 'not-found' || verdict === 'ambiguous' || verdict === 'unchecked'
    ? 'unchecked'
    : 'contradicted';
}

/** Who the draft says spoke. */
export function draftSpeaker(speaker: SpeakerView | null): string {
  if (!speaker) return l10n.t('nobody named');
  return speaker.confidence < 0.5 ? l10n.t('{0} (a guess)', speaker.name) : speaker.name;
}

/** Who says it in the source. */
export function passageSpeaker({ role, speaker }: PassageView): string {
  if (role === 'prose') return l10n.t("the article's own words");
  return speaker ? speaker.name : l10n.t('speaker not named');
}

/** What is known of where a passage stands, in order: outlet, date, title, file with line, time. */
export function placeParts(passage: PassageView): string[] {
  const line = passage.opens === 'file' ? `:${passage.line + 1}` : '';
  const time = passage.time === undefined ? null : clockTime(passage.time);
  return [passage.outlet, passage.published, passage.title, `${passage.source}${line}`, time].filter(
    (part) => part !== null,
  );
}

/** The quotation's text cut where its words differ from the source's; the texts join to `quotation.text`. */
export function markedDraft({ text, start, edits, findings }: CheckedQuotation): MarkedText[] {
  // A first letter that the style fits to the sentence is no difference to a reader.
  const isShown = ({ class: kind, start: from, end }: Edit) =>
    end > from && kind !== 'typography' && (kind !== 'case' || findings.length > 0);
  const pieces: MarkedText[] = [];
  let at = 0;
  const push = (to: number, differs: boolean) => {
    const end = Math.min(to, text.length);
    if (end <= at) return;
    pieces.push({ text: text.slice(at, end), differs });
    at = end;
  };
  for (const edit of edits.filter(isShown).sort((a, b) => a.start - b.start)) {
    push(edit.start - start, false);
    push(edit.end - start, true);
  }
  push(text.length, false);
  return pieces;
}

/** A text on one line, without what would steer a terminal or turn the direction of writing. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
}
