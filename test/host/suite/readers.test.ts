import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { runName } from './runner.ts';
import {
  exists,
  fileIn,
  openDraft,
  plain,
  hoverAt,
  readText,
  revertAll,
  until,
  verbatim,
  writeText,
} from './support.ts';

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Weir kept</title>
<meta property="og:site_name" content="The Harbour Post">
<meta property="article:published_time" content="2026-03-04T09:30:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Weir kept</h1>
<p>The vote took an hour.</p>
<p>&ldquo;The weir stays where it was built,&rdquo; said Petra Lindqvist, the warden.</p>
</article><footer>About us</footer></body></html>`;
const DRAFT = '“The weir stays where it was built,” said Petra Lindqvist.';

if (runName !== 'restricted') {
  describe('sources that are no text', () => {
    after(revertAll);

    it('are read, and open as a reader view with the passage selected', async () => {
      const page = fileIn('desk', 'seeds/weir.html');
      await writeText(page, PAGE);
      const api = await verbatim();
      const document = await openDraft(
        await vscode.workspace.openTextDocument({ language: 'plaintext', content: DRAFT }),
      );
      // What was found for an earlier draft of the same name may stand there until this one is checked.
      const inPage = () =>
        api
          .checked(document.uri.toString())
          ?.quotations.find(({ verdict }) => verdict === 'verified')
          ?.passages.find(({ file }) => file.endsWith('weir.html'));
      await until(vscode.languages.onDidChangeDiagnostics, () => inPage() !== undefined);
      const passage = inPage();
      assert.ok(passage);
      assert.deepEqual(
        [passage.opens, passage.outlet, passage.published?.slice(0, 10)],
        ['reader', 'The Harbour Post', '2026-03-04'],
      );
      assert.match(plain(await hoverAt(document.uri, document.positionAt(5))), /The Harbour Post/);
      const { source, file, opens, start, end } = passage;
      await vscode.commands.executeCommand('verbatim.openPassage', { source, file, opens, start, end });
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.uri.scheme, 'verbatim');
      assert.equal(editor.document.getText(editor.selection), 'The weir stays where it was built,');
      assert.match(editor.document.getText(), /^The Harbour Post · 2026-03-04\n\nWeir kept\n\nThe vote/);
      assert.doesNotMatch(editor.document.getText(), /Home|About us/);
      await vscode.workspace.fs.delete(page);
      await until(vscode.workspace.onDidChangeTextDocument, () =>
        editor.document.getText().includes('no longer among the sources'),
      );
    });

    it('are named with their reason where they cannot be read', async () => {
      const broken = fileIn('desk', 'seeds/broken.pdf');
      await writeText(broken, '%PDF-1.7\nno more than this');
      const api = await verbatim();
      await until(vscode.languages.onDidChangeDiagnostics, () => true);
      const isTold = async () => {
        await api.whenIdle();
        return (await api.engine.status()).unreadable.some(({ path }) => path.endsWith('broken.pdf'));
      };
      while (!(await isTold())) await new Promise((resolve) => setTimeout(resolve, 50));
      await vscode.workspace.fs.delete(broken);
      while (await isTold()) await new Promise((resolve) => setTimeout(resolve, 50));
    });
  });

  describe('adding a source from its address', () => {
    const settings = () => vscode.workspace.getConfiguration('verbatim');
    after(async () => {
      await settings().update('network.allowPrivate', undefined, vscode.ConfigurationTarget.Global);
      await revertAll();
    });

    it('asks no host of a private network unless that is allowed, and then saves the page as a source', async () => {
      const address = await readText(fileIn('desk', '.page-address'));
      const saved = fileIn('desk', 'seeds/lock-gates.md');
      const { workspaceFolders } = vscode.workspace;
      assert.ok(workspaceFolders);
      await vscode.commands.executeCommand('verbatim.addSourceFromUrl', address, 'desk');
      assert.equal(await exists(saved), false);
      await settings().update('network.allowPrivate', true, vscode.ConfigurationTarget.Global);
      await vscode.commands.executeCommand('verbatim.addSourceFromUrl', address, 'desk');
      const text = await readText(saved);
      assert.match(text, /^---\ntitle: Lock gates\n/);
      assert.ok(text.includes(`url: ${address}\n`));
      assert.match(text, /^hash: sha256:[0-9a-f]{64}$/m);
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), saved.toString());
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.workspace.fs.delete(saved);
    });
  });
} else {
  describe('the network of a workspace that is not trusted', () => {
    it('is not used', async () => {
      const address = await readText(fileIn('desk', '.page-address'));
      await vscode.commands.executeCommand('verbatim.addSourceFromUrl', address, 'desk').then(
        () => undefined,
        () => undefined,
      );
      assert.equal(await exists(fileIn('desk', 'seeds/lock-gates.md')), false);
      assert.equal(await readText(fileIn('desk', '.page-asked')), '0');
    });
  });
}
