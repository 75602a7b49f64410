import * as vscode from 'vscode';
import type { Feature } from '../services/services.ts';
import { READER_SCHEME, sourceOfReader } from '../services/source-places.ts';

/** Shows sources whose files no editor shows as text (PDFs, saved pages) as clean, read-only text. */
export const registerReaderView: Feature = ({ engine, sources }) => {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(READER_SCHEME, {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri) {
      // After a reload, the view may be open before its source is read.
      await sources.settled();
      const source = sourceOfReader(uri);
      return (
        (await engine.readerView(source)) ??
        vscode.l10n.t('{0} is no longer among the sources, or cannot be read any more.', source)
      );
    },
  });
  const refresh = sources.onDidChange(({ reading }) => {
    if (reading) return;
    for (const { uri } of vscode.workspace.textDocuments) {
      if (uri.scheme === READER_SCHEME) changed.fire(uri);
    }
  });
  return vscode.Disposable.from(changed, provider, refresh);
};
