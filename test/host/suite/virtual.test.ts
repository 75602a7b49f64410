import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFileSystem } from './memory-file-system.ts';
import { runName } from './runner.ts';
import { codes, fileIn, openDraft, revertAll, untilCodes, verbatim, writeText } from './support.ts';

const PIER = '"The pier stays open until the last ferry has left," said Runa Dahl, the harbour master.\n';
const DRAFT = 'Runa Dahl was clear. "The pier stays open until the last bus has left," she said.\n';
const DESK = ['wording/number', 'speaker/wrong', 'source/not-found'];

const folders = () => vscode.workspace.workspaceFolders?.length ?? 0;

/** Changes the folders of the workspace, and waits until the window has: before that they may not be changed again. */
async function changeFolders(remove: number, ...add: { uri: vscode.Uri; name: string }[]): Promise<void> {
  const changed = new Promise<void>((resolve) => {
    const listener = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      listener.dispose();
      resolve();
    });
  });
  assert.ok(vscode.workspace.updateWorkspaceFolders(folders() - remove, remove, ...add));
  await changed;
}

/** A draft and its source in a folder that is not on a disk. */
class Virtual {
  readonly files = new MemoryFileSystem();
  readonly root = vscode.Uri.from({ scheme: 'memory', path: '/virtual' });
  readonly source = vscode.Uri.joinPath(this.root, 'sources', 'pier.txt');
  readonly draft = vscode.Uri.joinPath(this.root, 'draft.md');
  private readonly provider = vscode.workspace.registerFileSystemProvider('memory', this.files);
  private readonly before = folders();

  async write(): Promise<void> {
    await writeText(this.source, PIER);
    await writeText(this.draft, DRAFT);
  }

  async open(): Promise<void> {
    await changeFolders(0, { uri: this.root, name: 'virtual' });
  }

  async close(): Promise<void> {
    await revertAll();
    if (folders() > this.before) await changeFolders(1);
    this.provider.dispose();
    await (await verbatim()).whenIdle();
  }
}

if (runName !== 'restricted') {
  describe('a virtual folder', () => {
    let virtual: Virtual;
    beforeEach(async () => {
      virtual = new Virtual();
      await virtual.write();
    });
    afterEach(() => virtual.close());

    it('is read through its file system, and a file that it refuses is told', async () => {
      await virtual.open();
      const api = await verbatim();
      const document = await openDraft(virtual.draft);
      await untilCodes(document.uri, ['wording/changed']);

      virtual.files.forbid(virtual.source.path);
      await untilCodes(document.uri, ['source/not-found']);
      await api.whenIdle();
      const { unreadable } = await api.engine.status();
      assert.ok(!unreadable.some(({ path }) => path.includes('draft.md')));
      assert.ok(api.status().warns);
    });

    it('that cannot be reached is named with the reason, and holds up no other folder', async () => {
      const api = await verbatim();
      for (const [failure, reason] of [
        [new Error('the line is down'), /the line is down/],
        [vscode.FileSystemError.Unavailable('gone for the night'), /its file system is not available/],
      ] as const) {
        virtual.files.fail(failure);
        if (folders() === 3) await virtual.open();
        else await vscode.commands.executeCommand('verbatim.rebuildIndex');
        await api.whenIdle();
        assert.ok(api.status().warns);
        assert.match(api.status().detail, reason);
        const document = await openDraft(fileIn('desk', 'draft.md'));
        assert.deepEqual(codes(document.uri), DESK);
      }
      virtual.files.fail(null);
      await vscode.commands.executeCommand('verbatim.rebuildIndex');
      const document = await openDraft(virtual.draft);
      await untilCodes(document.uri, ['wording/changed']);
    });

    it('that fails later takes no result along, and keeps no decision that it cannot write', async () => {
      await virtual.open();
      const document = await openDraft(virtual.draft);
      await untilCodes(document.uri, ['wording/changed']);
      const start = (await verbatim()).checked(document.uri.toString())?.quotations[0]?.start;
      virtual.files.fail(new Error('the line is down'));
      const target = { uri: document.uri.toString(), start, reason: 'heard on the quay' };
      assert.equal(await vscode.commands.executeCommand('verbatim.ignoreQuotation', target), false);
      assert.deepEqual(codes(document.uri), ['wording/changed']);
      virtual.files.fail(null);
      assert.equal(await vscode.commands.executeCommand('verbatim.ignoreQuotation', target), true);
      await untilCodes(document.uri, []);
    });
  });
}
