import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFileSystem } from './memory-file-system.ts';
import { runName } from './runner.ts';
import { openDraft, revertAll, until, untilCodes, verbatim, writeText } from './support.ts';

const PIER = '"The pier stays open until the last ferry has left," said Runa Dahl, the harbour master.\n';
const DRAFT = 'Runa Dahl was clear. "The pier stays open until the last bus has left," she said.\n';

if (runName !== 'restricted') {
  describe('a virtual folder', () => {
    after(revertAll);

    it('is read through its file system, and a file that it refuses is told', async () => {
      const files = new MemoryFileSystem();
      const provider = vscode.workspace.registerFileSystemProvider('memory', files);
      const root = vscode.Uri.from({ scheme: 'memory', path: '/virtual' });
      const source = vscode.Uri.joinPath(root, 'sources', 'pier.txt');
      await writeText(source, PIER);
      await writeText(vscode.Uri.joinPath(root, 'draft.md'), DRAFT);
      const folders = () => vscode.workspace.workspaceFolders?.length ?? 0;
      const count = folders();
      assert.ok(vscode.workspace.updateWorkspaceFolders(count, 0, { uri: root, name: 'virtual' }));
      await until(vscode.workspace.onDidChangeWorkspaceFolders, () => folders() === count + 1);
      const api = await verbatim();
      const document = await openDraft(vscode.Uri.joinPath(root, 'draft.md'));
      await untilCodes(document.uri, ['wording/changed']);

      files.forbid(source.path);
      await untilCodes(document.uri, ['source/not-found']);
      await api.whenIdle();
      const { unreadable } = await api.engine.status();
      assert.ok(!unreadable.some(({ path }) => path.includes('draft.md')));
      assert.ok(api.status().warns);

      assert.ok(vscode.workspace.updateWorkspaceFolders(count, 1));
      await until(vscode.workspace.onDidChangeWorkspaceFolders, () => folders() === count);
      provider.dispose();
    });
  });
}
