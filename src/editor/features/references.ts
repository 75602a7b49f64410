import * as vscode from 'vscode';
import { ClosedDrafts, type RestingQuotation } from '../services/closed-drafts.ts';
import { signalOf } from '../services/draft-text.ts';
import { editorRange } from '../services/quotation-target.ts';
import type { Feature, Services } from '../services/services.ts';
import { sourceGlobs } from '../services/settings.ts';
import { documentOf, READER_SCHEME } from '../services/source-places.ts';
import type { SourcesService } from '../services/sources.ts';

/** The documents that show sources: what the folders' globs match, and reader views. */
function sourceDocuments(): vscode.DocumentFilter[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const files = folders.flatMap((folder) =>
    sourceGlobs(folder).include.map((glob) => ({ pattern: new vscode.RelativePattern(folder, glob) })),
  );
  return [...files, { scheme: READER_SCHEME }];
}

/** A draft and what its quotations rest on. */
interface Resting {
  readonly uri: vscode.Uri;
  readonly quotations: readonly RestingQuotation[];
}

/** The quotations of drafts that rest on the passage at an offset (UTF-16) of a source's document. */
function quotationsOf(
  drafts: readonly Resting[],
  sources: SourcesService,
  source: vscode.Uri,
  offset: number,
): vscode.Location[] {
  const address = source.toString();
  return drafts.flatMap(({ uri, quotations }) =>
    quotations
      .filter(({ passages }) =>
        passages.some(
          (passage) =>
            passage.start <= offset &&
            offset <= passage.end &&
            documentOf(passage, sources)?.toString() === address,
        ),
      )
      .map(({ range }) => new vscode.Location(uri, editorRange(range))),
  );
}

/** Open drafts as they stand in the store, and those of the workspace that are not open. */
async function allDrafts(
  { store, checker, sources }: Services,
  closed: ClosedDrafts,
  signal: AbortSignal,
): Promise<Resting[]> {
  await checker.settled();
  const open = store.all.map(({ uri, draft: { quotations } }) => ({ uri, quotations }));
  const isLeftOut = (uri: vscode.Uri) => store.get(uri) !== undefined || sources.isSource(uri);
  return [...open, ...(await closed.all(isLeftOut, signal))];
}

/** *Find All References* in a source lists the quotations of the workspace's drafts, open or not, that rest on the passage. */
export const registerReferences: Feature = (services) => {
  const { engine, sources, log } = services;
  const closed = new ClosedDrafts(engine, log);
  const now = () =>
    vscode.languages.registerReferenceProvider(sourceDocuments(), {
      async provideReferences(document, position, _, token) {
        const offset = document.offsetAt(position);
        const drafts = await allDrafts(services, closed, signalOf(token));
        return quotationsOf(drafts, sources, document.uri, offset);
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
