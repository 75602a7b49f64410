import * as vscode from 'vscode';
import { forDraftLanguages } from '../services/settings.ts';
import type { Feature } from '../services/services.ts';
import type { SourcesState } from '../services/sources.ts';
import { statusText } from '../status-text.ts';
import { CONTINUE_READING, STOP_READING } from './reading-progress.ts';
import { START_AGAIN } from './start-again.ts';

/** What to do about a state. */
function commandFor(state: SourcesState): vscode.Command {
  const { l10n } = vscode;
  if (state.failure !== null) return { command: START_AGAIN, title: l10n.t('Start Again') };
  if (state.reading) return { command: STOP_READING, title: l10n.t('Stop Reading') };
  if (state.stopped) return { command: CONTINUE_READING, title: l10n.t('Continue Reading') };
  if (state.readable > 0) return { command: 'verbatim.showLog', title: l10n.t('Show Log') };
  return {
    command: 'workbench.action.openSettings',
    title: l10n.t('Choose Sources'),
    arguments: ['verbatim.sources'],
  };
}

/** The language status item: how many sources, what is wrong with them, and what to do. */
export const registerStatus: Feature = ({ sources }) => {
  const item = vscode.languages.createLanguageStatusItem('verbatim.sources', []);
  item.name = vscode.l10n.t('Verbatim sources');
  const show = () => {
    const { text, detail, warns, busy } = statusText(sources.state);
    item.text = `$(quote) ${text}`;
    item.detail = detail;
    item.busy = busy;
    item.severity = warns ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    item.command = commandFor(sources.state);
  };
  show();
  const languages = forDraftLanguages((selector) => {
    item.selector = selector;
    return new vscode.Disposable(() => undefined);
  });
  return vscode.Disposable.from(item, languages, sources.onDidChange(show));
};
