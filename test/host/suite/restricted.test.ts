import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { runName } from './runner.ts';
import { exists, fileIn, hoverAt, openDraft, plain, rangeOf, revertAll, untilCodes } from './support.ts';

if (runName === 'restricted') {
  describe('a workspace that is not trusted', () => {
    after(revertAll);

    it('is not trusted', () => {
      assert.equal(vscode.workspace.isTrusted, false);
    });

    it('is checked all the same', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      await untilCodes(document.uri, ['wording/number', 'speaker/wrong', 'source/not-found']);
      const hover = plain(await hoverAt(document.uri, rangeOf(document, 'going to open').start));
      assert.match(hover, /Verified/);
      const summary = await vscode.commands.executeCommand<string>('verbatim.verifyQuotes');
      assert.match(summary, /^5 quotations: 2 verified/);
    });

    it('gets no source from a command that a stranger’s link or key could run', async () => {
      const outside = vscode.Uri.joinPath(fileIn('desk', '..'), 'outside', 'lone.md');
      await vscode.commands.executeCommand('verbatim.addSourceFiles', [outside], fileIn('desk', 'draft.md'));
      assert.equal(await exists(fileIn('desk', 'seeds/lone.md')), false);
      await vscode.commands.executeCommand('verbatim.addSourceFolder', fileIn('desk', '..'));
      await vscode.commands.executeCommand('verbatim.addSourceFolder', vscode.Uri.joinPath(outside, '..'));
      await vscode.commands.executeCommand('verbatim.addSourceFolder', fileIn('desk', ''));
      const settings = vscode.workspace.getConfiguration('verbatim', fileIn('desk', 'draft.md'));
      const { workspaceValue, workspaceFolderValue } = settings.inspect('sources') ?? {};
      assert.deepEqual([workspaceValue, workspaceFolderValue], [undefined, undefined]);
    });

    it('shows as disabled what it does not allow', () => {
      const extension = vscode.extensions.getExtension('verbatim.verbatim');
      const { contributes } = extension?.packageJSON as {
        contributes: { commands: readonly { command: string; enablement?: string }[] };
      };
      const refused = ['addSourceFiles', 'addSourceFolder', 'addSourceFromUrl'];
      for (const name of refused) {
        const found = contributes.commands.find(({ command }) => command === `verbatim.${name}`);
        assert.match(found?.enablement ?? '', /isWorkspaceTrusted/, name);
      }
    });
  });
}
