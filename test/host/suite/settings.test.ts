import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { runName } from './runner.ts';
import { codes, fileIn, openDraft, readText, revertAll, untilCodes, verbatim } from './support.ts';

const WRONG = ['wording/number', 'speaker/wrong', 'source/not-found'];
const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;

/** Sets a setting for as long as something is done. */
async function withSetting(
  name: string,
  value: unknown,
  target: vscode.ConfigurationTarget,
  act: () => Promise<void>,
): Promise<void> {
  const settings = () => vscode.workspace.getConfiguration('verbatim', fileIn('desk', 'draft.md'));
  await settings().update(name, value, target);
  try {
    await (await verbatim()).whenIdle();
    await act();
  } finally {
    await settings().update(name, undefined, target);
    await (await verbatim()).whenIdle();
  }
}

if (runName !== 'restricted') {
  describe('settings', () => {
    after(revertAll);

    it('add lists of workspace and folder up', async () => {
      const { uri } = await openDraft(fileIn('desk', 'draft.md'));
      await untilCodes(uri, WRONG);
      await withSetting('sources', ['seeds/**'], WorkspaceFolder, () =>
        withSetting('sources', ['papers/**'], Workspace, async () => {
          await untilCodes(uri, WRONG);
        }),
      );
    });

    it('tell which files are drafts, for each folder', async () => {
      const { uri } = await openDraft(fileIn('desk', 'draft.md'));
      const notes = await openDraft(fileIn('annex', 'notes.txt'));
      await untilCodes(notes.uri, ['wording/number']);
      await openDraft(uri);
      for (const [name, value] of [
        ['drafts.exclude', ['dr*.md']],
        ['drafts.files', ['stories/**']],
      ] as const) {
        await withSetting(name, value, WorkspaceFolder, async () => {
          await untilCodes(uri, []);
          assert.equal((await verbatim()).checked(uri.toString()), undefined);
          assert.equal(await vscode.commands.executeCommand('verbatim.verifyQuotes'), undefined);
          assert.deepEqual(codes(notes.uri), ['wording/number']);
        });
        await untilCodes(uri, WRONG);
      }
    });

    it('check documents that lie in no folder whatever the globs say', async () => {
      await withSetting('drafts.files', ['stories/**'], Workspace, async () => {
        const content = '"Nobody has counted the ferries at all," Quist said.\n';
        const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
        await openDraft(document);
        await untilCodes(document.uri, ['source/not-found']);
      });
    });

    it('leave short quotations unchecked, in one folder', async () => {
      const { uri } = await openDraft(fileIn('desk', 'draft.md'));
      await withSetting('minimumWords', 50, WorkspaceFolder, async () => {
        await untilCodes(uri, []);
        const checked = (await verbatim()).checked(uri.toString());
        assert.ok(checked && checked.summary.quotations > 0);
        assert.equal(checked.summary.unchecked, checked.summary.quotations);
      });
      await untilCodes(uri, WRONG);
    });

    it('turn suggestions off', async () => {
      const content = 'Carriers are angry.\n\n"Every del\n';
      const document = await openDraft(
        await vscode.workspace.openTextDocument({ language: 'markdown', content }),
      );
      const offered = async () => {
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          document.positionAt(content.indexOf('del') + 3),
        );
        return items.filter(({ detail }) => detail?.includes('Ostvik')).length;
      };
      assert.equal(await offered(), 1);
      await withSetting('suggestQuotes', false, Workspace, async () => {
        assert.equal(await offered(), 0);
      });
    });

    it('let no page be fetched where the network is switched off', async () => {
      const address = await readText(fileIn('desk', '.page-address'));
      const asked = await readText(fileIn('desk', '.page-asked'));
      await withSetting('network.enabled', false, Global, () =>
        withSetting('network.allowPrivate', true, Global, async () => {
          await vscode.commands.executeCommand('verbatim.addSourceFromUrl', address, 'desk').then(
            () => undefined,
            () => undefined,
          );
          assert.equal(await readText(fileIn('desk', '.page-asked')), asked);
        }),
      );
    });
  });
}
