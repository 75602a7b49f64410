import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { runName } from './runner.ts';
import { fileIn, hoverAt, openDraft, plain, rangeOf, revertAll, untilCodes } from './support.ts';

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
  });
}
