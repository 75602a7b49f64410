import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { runName } from './runner.ts';
import { codes, fileIn, openDraft, readText, revertAll, untilCodes, verbatim, writeText } from './support.ts';

const DESK = ['wording/number', 'speaker/wrong', 'source/not-found'];

if (runName !== 'restricted') {
  describe('sources', () => {
    after(revertAll);

    it('checks again when a source changes on disk', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      assert.deepEqual(codes(document.uri), DESK);
      const source = fileIn('desk', 'seeds/swing-bridge.md');
      const text = await readText(source);
      await writeText(source, text.replace('"Two of\nthe four bearings', '"Three of\nthe four bearings'));
      await untilCodes(document.uri, ['speaker/wrong', 'source/not-found']);
      await writeText(source, text);
      await untilCodes(document.uri, DESK);
    });

    it('takes up a source that is added, and forgets one that is deleted', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      const added = fileIn('desk', 'seeds/canal-plan.txt');
      await writeText(
        added,
        'The canal\n\n"The whole canal will be filled in by the end of the decade," Lennart Quist said.\n',
      );
      await untilCodes(document.uri, ['wording/number', 'speaker/wrong']);
      await vscode.workspace.fs.delete(added);
      await untilCodes(document.uri, DESK);
    });

    it('reads the sources of a second folder', async () => {
      const document = await openDraft(fileIn('annex', 'notes.txt'));
      assert.equal(document.languageId, 'plaintext');
      assert.deepEqual(codes(document.uri), ['wording/number']);
      const checked = (await verbatim()).checked(document.uri.toString());
      assert.equal(checked?.quotations[0]?.verdict, 'verified');
      assert.match(checked.quotations[0].passages[0]?.source ?? '', /annex\/sources\/school-roof\.txt$/);
    });

    it('names a source that cannot be read, and reads the rest', async () => {
      const api = await verbatim();
      await api.whenIdle();
      const { warns, detail } = api.status();
      assert.ok(warns, detail);
      assert.match(detail, /scan\.txt/);
      const { unreadable, articles } = await api.engine.status();
      assert.deepEqual(
        unreadable.map(({ path }) => path.replace(/^.*\//, '')),
        ['scan.txt'],
      );
      assert.ok(articles >= 3, `${articles} articles`);
    });

    it('says so when there is no source to check against, and calls nothing verified', async () => {
      const api = await verbatim();
      const document = await openDraft(fileIn('desk', 'draft.md'));
      const settings = () => vscode.workspace.getConfiguration('verbatim');
      await settings().update('sources', ['nowhere/**'], vscode.ConfigurationTarget.Workspace);
      try {
        await api.whenIdle();
        const { warns, text, detail } = api.status();
        assert.ok(warns);
        assert.match(text, /nothing is checked/);
        assert.match(detail, /nowhere\/\*\*/);
        assert.equal(api.checked(document.uri.toString())?.summary.verified, 0);
      } finally {
        await settings().update('sources', undefined, vscode.ConfigurationTarget.Workspace);
      }
      await untilCodes(document.uri, DESK);
    });
  });
}
