import * as vscode from 'vscode';
import type { DecisionView } from '../core/decisions/decisions.ts';
import type { CheckedQuotation, DraftSummary, SpeakerView } from '../core/engine.ts';
import type { Verdict } from '../core/model.ts';

/** A verdict in words, with the icon that goes with it. */
export function verdictLabel({ verdict, match, reason }: CheckedQuotation): { icon: string; text: string } {
  const { l10n } = vscode;
  const texts: Readonly<Record<Verdict, string>> = {
    verified:
      match === 'permitted' ? l10n.t('Verified, with changes the house style permits') : l10n.t('Verified'),
    altered: l10n.t('Altered: the words differ from the source'),
    misattributed: l10n.t('Given to the wrong speaker'),
    'out-of-context': l10n.t('Out of context: what was cut off turns the sense'),
    stitched: l10n.t('Stitched together from separate passages'),
    'not-found': l10n.t('Not found in any source'),
    ambiguous: reason === null ? l10n.t('Ambiguous: please decide') : l10n.t('Ambiguous: {0}', reason),
    unchecked: reason === null ? l10n.t('Not checked') : l10n.t('Not checked: {0}', reason),
  };
  const icons: Readonly<Record<Verdict, string>> = {
    verified: 'pass',
    altered: 'error',
    misattributed: 'error',
    'out-of-context': 'warning',
    stitched: 'error',
    'not-found': 'question',
    ambiguous: 'question',
    unchecked: 'circle-slash',
  };
  return { icon: icons[verdict], text: texts[verdict] };
}

/** "7 quotations: 5 verified, 1 contradicted, 1 not checked". */
export function summaryLabel({
  quotations,
  verified,
  contradicted,
  unchecked,
  ignored = 0,
}: DraftSummary): string {
  const { l10n } = vscode;
  if (quotations === 0) return l10n.t('No quotations in this draft');
  const parts = [l10n.t('{0} verified', verified)];
  if (contradicted > 0) parts.push(l10n.t('{0} contradicted', contradicted));
  if (unchecked > 0) parts.push(l10n.t('{0} not checked', unchecked));
  if (ignored > 0) parts.push(l10n.t('{0} ignored', ignored));
  const count = quotations === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', quotations);
  return l10n.t('{0}: {1}', count, parts.join(', '));
}

/** What a person has decided on a quotation, when and why. */
export function decisionLabel({ kind, by, date, reason }: DecisionView): string {
  const { l10n } = vscode;
  if (kind === 'checked') {
    return by === null
      ? l10n.t('Checked on {0}: {1}', date, reason)
      : l10n.t('Checked by {0} on {1}: {2}', by, date, reason);
  }
  return by === null
    ? l10n.t('Ignored since {0}: {1}', date, reason)
    : l10n.t('Ignored by {0} since {1}: {2}', by, date, reason);
}

/** Confidence below which others who may have spoken are named as well. */
const UNSURE = 0.75;

function attribution({ name, mention, unnamed, via }: SpeakerView): string {
  const { l10n } = vscode;
  if (unnamed) return l10n.t('Given to {0}, who is not named', name);
  switch (via) {
    case 'pronoun':
    case 'nominal':
      return l10n.t('Given to {0} (“{1}”)', name, mention);
    case 'carried':
      return l10n.t('Given to {0}, carried on from the quotation before', name);
    default:
      return l10n.t('Given to {0}', name);
  }
}

/** Who the draft says spoke, and how that is known; where that is not sure, who else it may be. */
export function speakerLabel(speaker: SpeakerView | null): string {
  const { l10n } = vscode;
  if (!speaker) return l10n.t('The draft names nobody');
  const { name, confidence, candidates = [] } = speaker;
  const text = attribution(speaker);
  const sure = confidence < 0.5 ? l10n.t('{0} (a guess)', text) : text;
  const others = candidates.filter((candidate) => candidate !== name);
  return confidence < UNSURE && others.length > 0
    ? l10n.t('{0}; it may also be {1}', sure, others.join(', '))
    : sure;
}
