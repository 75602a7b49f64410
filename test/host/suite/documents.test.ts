import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { runName } from './runner.ts';
import { codes, fileIn, openDraft, replaceWords, revertAll, untilCodes, verbatim } from './support.ts';

if (runName !== 'restricted') {
  describe('documents of every kind', () => {
    after(revertAll);

    it('checks an untitled document', async () => {
      const content =
        'He was firm. "We are not going to open the bridge to heavy lorries this year," Lennart Quist said.\n';
      const untitled = await vscode.workspace.openTextDocument({ language: 'markdown', content });
      const document = await openDraft(untitled);
      assert.ok(document.isUntitled);
      await untilCodes(document.uri, ['speaker/wrong']);
      await replaceWords(document, 'Lennart Quist', 'Tilde Aronsen');
      await untilCodes(document.uri, []);
    });

    it('checks a file that lies in no workspace folder', async () => {
      const document = await openDraft(vscode.Uri.joinPath(fileIn('desk', '..'), 'outside', 'lone.md'));
      assert.equal(vscode.workspace.getWorkspaceFolder(document.uri), undefined);
      await untilCodes(document.uri, ['wording/negation']);
    });

    it('leaves other languages alone', async () => {
      const content = '// "We will open the bridge to heavy lorries this year," Lennart Quist said.\n';
      const document = await openDraft(
        await vscode.workspace.openTextDocument({ language: 'javascript', content }),
      );
      assert.deepEqual(codes(document.uri), []);
      assert.equal((await verbatim()).checked(document.uri.toString()), undefined);
    });

    it('reports a mark that is never closed, and checks what follows it', async () => {
      const content = [
        'She said: "It begins here and never ends.',
        '',
        'The harbour master had more to say.',
        '',
        'Later: "Three of the four bearings are cracked," Tilde Aronsen said.',
        '',
      ].join('\n');
      const document = await openDraft(
        await vscode.workspace.openTextDocument({ language: 'markdown', content }),
      );
      await untilCodes(document.uri, ['marks/unbalanced', 'source/not-found', 'wording/number']);
    });

    it('finds nothing in a draft without quotations', async () => {
      const content = '# Title\n\nThe bridge is shut, and the harbour master has said why.\n';
      const document = await openDraft(
        await vscode.workspace.openTextDocument({ language: 'markdown', content }),
      );
      assert.deepEqual(codes(document.uri), []);
      const summary = await vscode.commands.executeCommand<string>('verbatim.verifyQuotes');
      assert.equal(summary, 'No quotations in this draft');
    });
  });
}
