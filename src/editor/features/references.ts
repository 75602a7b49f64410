import * as vscode from 'vscode';
import { editorRange } from '../services/quotation-target.ts';
import type { Feature, Services } from '../services/services.ts';
import { sourceGlobs } from '../services/settings.ts';
import { documentOf, READER_SCHEME } from '../services/source-places.ts';

/** The documents that show sources: what the folders' globs match, and reader views. */
function sourceDocuments(): vscode.DocumentFilter[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const files = folders.flatMap((folder) =>
    sourceGlobs(folder).include.map((glob) => ({ pattern: new vscode.RelativePattern(folder, glob) })),
  );
  return [...files, { scheme: READER_SCHEME }];
}

/** The quotations of open drafts that rest on the passage at an offset (UTF-16) of a source's document. */
function quotationsOf({ store, sources }: Services, uri: vscode.Uri, offset: number): vscode.Location[] {
  const address = uri.toString();
  return [...store.entries()].flatMap(({ uri: draft, draft: { quotations } }) =>
    quotations
      .filter(({ passages }) =>
        passages.some(
          (passage) =>
            passage.start <= offset &&
            offset <= passage.end &&
            documentOf(passage, sources)?.toString() === address,
        ),
      )
      .map(({ range }) => new vscode.Location(draft, editorRange(range))),
  );
}

/** *Find All References* in a source lists the quotations of open drafts that rest on the passage. */
export const registerReferences: Feature = (services) => {
  const now = () =>
    vscode.languages.registerReferenceProvider(sourceDocuments(), {
      async provideReferences(document, position) {
        const offset = document.offsetAt(position);
        await services.checker.settled();
        return quotationsOf(services, document.uri, offset);
      },
    });
  let registered = now();
  const again = () => {
    registered.dispose();
    registered = now();
  };
  return vscode.Disposable.from(
    new vscode.Disposable(() => {
      registered.dispose();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(again),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('verbatim.sources')) again();
    }),
  );
};
