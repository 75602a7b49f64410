import * as vscode from 'vscode';
import { citationOf } from '../citation.ts';
import { findTarget } from '../services/quotation-target.ts';
import type { Feature } from '../services/services.ts';

export const COPY_CITATION = 'verbatim.copyCitation';

/** *Copy Citation*: puts a passage with its speaker and source on the clipboard. */
export const registerCopyCitation: Feature = (services) =>
  vscode.commands.registerCommand('verbatim.copyCitation', async (given: unknown) => {
    const target = await findTarget(services, given);
    if (!target) return;
    if (!target.passage) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Nothing like this quotation stands in any source.'),
      );
      return;
    }
    await vscode.env.clipboard.writeText(citationOf(target.passage));
    vscode.window.setStatusBarMessage(vscode.l10n.t('The citation is on the clipboard.'), 5000);
  });
