import * as vscode from 'vscode';
import type { PassageView } from '../../core/engine.ts';
import type { Feature } from '../services/services.ts';
import { documentOf } from '../services/source-places.ts';

export const OPEN_PASSAGE = 'verbatim.openPassage';

/** A passage in a source: the source as the engine names it, and offsets (UTF-16) in its document. */
export type PassageTarget = Pick<PassageView, 'source' | 'file' | 'opens' | 'start' | 'end'>;

/** What a link needs of a passage. */
export function targetOf({ source, file, opens, start, end }: PassageView): PassageTarget {
  return { source, file, opens, start, end };
}

function isTarget(value: unknown): value is PassageTarget {
  const target = value as Partial<PassageTarget> | null;
  return (
    typeof target?.source === 'string' &&
    typeof target.file === 'string' &&
    (target.opens === 'file' || target.opens === 'reader') &&
    typeof target.start === 'number' &&
    typeof target.end === 'number'
  );
}

/** Opens a source with a passage selected, beside the draft where there is room. Opens nothing but sources. */
export const registerOpenPassage: Feature = ({ log, sources }) =>
  vscode.commands.registerCommand(OPEN_PASSAGE, async (target: unknown) => {
    if (!isTarget(target)) return;
    try {
      const uri = documentOf(target, sources);
      if (!uri) throw new Error('it is no longer a source');
      const document = await vscode.workspace.openTextDocument(uri);
      const selection = new vscode.Range(document.positionAt(target.start), document.positionAt(target.end));
      const editor = await vscode.window.showTextDocument(document, {
        selection,
        viewColumn: vscode.ViewColumn.Beside,
        preview: true,
      });
      editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    } catch (error) {
      log.error(`Opening ${target.source} failed: ${String(error)}`);
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The source cannot be opened. It may have been moved or deleted.'),
      );
    }
  });
