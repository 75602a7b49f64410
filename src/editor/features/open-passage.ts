import * as vscode from 'vscode';
import type { Feature } from '../services/services.ts';

export const OPEN_PASSAGE = 'verbatim.openPassage';

/** A passage in a source: the source as the engine names it, and offsets (UTF-16) in its text. */
export interface PassageTarget {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

function isTarget(value: unknown): value is PassageTarget {
  const target = value as Partial<PassageTarget> | null;
  return (
    typeof target?.source === 'string' && typeof target.start === 'number' && typeof target.end === 'number'
  );
}

/** Opens a source with a passage selected, beside the draft where there is room. Opens nothing but sources. */
export const registerOpenPassage: Feature = ({ log, sources }) =>
  vscode.commands.registerCommand('verbatim.openPassage', async (target: unknown) => {
    if (!isTarget(target)) return;
    try {
      const uri = sources.uriOf(target.source);
      if (!uri) throw new Error('it is no longer a source');
      const document = await vscode.workspace.openTextDocument(uri);
      const selection = new vscode.Range(document.positionAt(target.start), document.positionAt(target.end));
      await vscode.window.showTextDocument(document, {
        selection,
        viewColumn: vscode.ViewColumn.Beside,
        preview: true,
      });
    } catch (error) {
      log.error(`Opening ${target.source} failed: ${String(error)}`);
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The source cannot be opened. It may have been moved or deleted.'),
      );
    }
  });
