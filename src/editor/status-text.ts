import * as vscode from 'vscode';
import type { SourcesState, StoppedReading } from './services/sources.ts';

/** What the status item shows. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly warns: boolean;
  readonly busy: boolean;
}

/** What is missing since reading was stopped. */
export function leftText({ left, isSearchCut }: StoppedReading): string {
  const { l10n } = vscode;
  if (isSearchCut) return l10n.t('the folders were not searched to the end, so sources may be missing');
  return left === 1
    ? l10n.t('1 file was not read, and no quotation is checked against it')
    : l10n.t('{0} files were not read, and no quotation is checked against them', left);
}

/** The state of the sources in words. A state in which nothing can be checked never looks fine. */
export function statusText(state: SourcesState): StatusText {
  const { l10n } = vscode;
  const { reading, done, total, readable, unreadable, lookedIn, failure, stopped } = state;
  if (failure !== null && !reading) {
    return { text: l10n.t('Stopped: nothing is checked'), detail: failure, warns: true, busy: false };
  }
  if (reading) {
    const progress = total > 0 ? l10n.t('{0} of {1} files', done, total) : l10n.t('looking for files');
    return { text: l10n.t('Reading sources'), detail: progress, warns: false, busy: true };
  }
  if (stopped)
    return { text: l10n.t('Reading was stopped'), detail: leftText(stopped), warns: true, busy: false };
  const [first] = unreadable;
  const broken = first
    ? l10n.t('{0} not readable: {1} ({2})', unreadable.length, first.path, first.reason)
    : '';
  if (readable === 0) {
    const where =
      lookedIn.length > 0
        ? l10n.t('Looked in {0}', lookedIn.join(', '))
        : l10n.t('No folder is open to look for sources in');
    const detail = broken === '' ? where : `${broken}. ${where}`;
    return { text: l10n.t('No sources: nothing is checked'), detail, warns: true, busy: false };
  }
  const text = readable === 1 ? l10n.t('1 source') : l10n.t('{0} sources', readable);
  return { text, detail: broken === '' ? l10n.t('ready') : broken, warns: broken !== '', busy: false };
}
