import * as vscode from 'vscode';
import { draftLanguages } from '../services/settings.ts';
import type { Feature } from '../services/services.ts';
import { statusText } from '../status-text.ts';

/** The language status item: how many sources, what is wrong with them, and what to do. */
export const registerStatus: Feature = ({ sources }) => {
  const item = vscode.languages.createLanguageStatusItem(
    'verbatim.sources',
    draftLanguages().map((language) => ({ language })),
  );
  item.name = vscode.l10n.t('Verbatim sources');
  const show = () => {
    const { text, detail, warns, busy } = statusText(sources.state);
    item.text = `$(quote) ${text}`;
    item.detail = detail;
    item.busy = busy;
    item.severity = warns ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    item.command = warns
      ? {
          command: 'workbench.action.openSettings',
          title: vscode.l10n.t('Choose Sources'),
          arguments: ['verbatim.sources'],
        }
      : { command: 'verbatim.showLog', title: vscode.l10n.t('Show Log') };
  };
  show();
  return vscode.Disposable.from(item, sources.onDidChange(show));
};
