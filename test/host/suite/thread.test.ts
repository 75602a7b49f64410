/** First of all tests: how long the thread is held by loading the extension, its first check and its first answers. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { report, runName } from './runner.ts';
import { codes, fileIn, hoverAt, openDraft, rangeOf, revertAll, verbatim } from './support.ts';
import { watchThread, type Stretch } from './thread.ts';

const SHOWN = 3;

function told(stretches: readonly Stretch[]): string[] {
  const tenth = (ms: number) => Math.round(ms * 10) / 10;
  return stretches
    .slice(0, SHOWN)
    .map(({ ms, busyMs, from }) => `${tenth(busyMs)} ms (${tenth(ms)} on the clock) ${from}`);
}

if (runName === 'node') {
  describe('the extension host’s thread', () => {
    after(revertAll);

    it('is measured from the loading of the extension to its first answers', async () => {
      const extension = vscode.extensions.getExtension('verbatim.verbatim');
      assert.ok(extension);
      const wasActive = extension.isActive;
      const root = `${extension.extensionUri.path}/dist/`;
      const watched = async (what: string, work: () => Promise<unknown>) => {
        const stop = await watchThread(root);
        await work();
        const stretches = await stop();
        report(`longest work of the extension: ${what}`, told(stretches));
        return stretches;
      };
      const seen: Stretch[][] = [];
      if (!wasActive) seen.push([...(await watched('loading and activation', verbatim))]);
      const draft = fileIn('sample', 'draft.md');
      seen.push([...(await watched('sources read, first draft checked and shown', () => openDraft(draft)))]);
      const document = await vscode.workspace.openTextDocument(draft);
      const { start } = rangeOf(document, 'any NYPD');
      seen.push([...(await watched('first hover', () => hoverAt(draft, start)))]);
      seen.push([
        ...(await watched('first fixes', async () =>
          vscode.commands.executeCommand(
            'vscode.executeCodeActionProvider',
            draft,
            new vscode.Range(start, start),
          ),
        )),
      ]);
      assert.ok(codes(draft).length > 0);
      assert.ok(seen.flat().length > 0, 'nothing was seen of the extension');
    });
  });
}
