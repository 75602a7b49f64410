import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFileSystem } from './memory-file-system.ts';
import { runName } from './runner.ts';
import { openDraft, readText, revertAll, until, verbatim, writeText } from './support.ts';

/** The file that one half of the draft quotes, and that is not come to. */
const LATE = 36;
const saying = (n: number) =>
  n === LATE
    ? 'Nobody has oiled the hinges of the western lock since March'
    : `The ${n} lamps on the quay are lit at dusk`;
const sentence = (n: number) => `"${saying(n)}," said Sanna Vik, the lamplighter.`;
const page = (n: number) =>
  `<!DOCTYPE html><html lang="en"><body><article><h1>Lamps</h1><p>${sentence(n)}</p></article></body></html>`;
const mail = (n: number) =>
  `From: Bo Ek <bo@post.example>\nDate: Thu, 5 Mar 2026 10:00:00 +0100\nSubject: Lamps\nMessage-ID: <${n}@post.example>\n\n${sentence(n)}\n`;

/** So many files of several formats, in order; every tenth cannot be read. */
function mixed(count: number): [name: string, text: string][] {
  return Array.from({ length: count }, (_, n): [string, string] => {
    const name = `file-${String(n).padStart(2, '0')}`;
    if (n % 10 === 9) return [`${name}.pdf`, '%PDF-1.7\nno more than this'];
    const kinds: readonly [string, string][] = [
      ['txt', sentence(n)],
      ['html', page(n)],
      ['md', sentence(n)],
      ['eml', mail(n)],
      ['srt', `1\n00:00:01,000 --> 00:00:04,000\n${saying(n)}.\n`],
    ];
    const [ending, text] = kinds[n % kinds.length] ?? ['txt', ''];
    return [`${name}.${ending}`, text];
  });
}

async function whenTrue(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50));
}

if (runName !== 'restricted') {
  describe('reading a folder of mixed files', () => {
    const files = new MemoryFileSystem();
    const root = vscode.Uri.from({ scheme: 'memory', path: '/many' });
    const folders = () => vscode.workspace.workspaceFolders?.length ?? 0;
    let provider: vscode.Disposable;
    before(() => {
      provider = vscode.workspace.registerFileSystemProvider('memory', files);
    });
    after(async () => {
      await revertAll();
      const at = vscode.workspace.workspaceFolders?.findIndex(({ name }) => name === 'many') ?? -1;
      const count = folders();
      if (at >= 0) {
        vscode.workspace.updateWorkspaceFolders(at, 1);
        await until(vscode.workspace.onDidChangeWorkspaceFolders, () => folders() === count - 1);
      }
      await (await verbatim()).whenIdle();
      provider.dispose();
    });

    it('tells how far it is, stops when told to, says what is missing, and goes on', async () => {
      const COUNT = 40;
      const list = mixed(COUNT);
      for (const [name, text] of list) await writeText(vscode.Uri.joinPath(root, 'sources', name), text);
      const draft = vscode.Uri.joinPath(root, 'draft.md');
      await writeText(draft, `${sentence(1)}\n\n${sentence(LATE)}\n`);
      const api = await verbatim();
      await api.whenIdle();
      const before = (await api.engine.status()).articles;

      // Files are taken 32 at a time; one of the last eight does not come.
      const release = files.hold(`/many/sources/${list[35]?.[0] ?? ''}`);
      const count = folders();
      assert.ok(vscode.workspace.updateWorkspaceFolders(count, 0, { uri: root, name: 'many' }));
      await until(vscode.workspace.onDidChangeWorkspaceFolders, () => folders() === count + 1);
      await whenTrue(() => /^32 .* 40 /.test(api.status().detail));
      assert.equal(api.status().text, 'Reading sources');
      await vscode.commands.executeCommand('verbatim.stopReading');
      await api.whenIdle();
      const stopped = api.status();
      assert.deepEqual([stopped.text, stopped.warns], ['Reading was stopped', true]);
      assert.match(stopped.detail, /^8 files were not read/);
      assert.equal((await api.engine.status()).articles, before + 32 - 3);

      const document = await openDraft(draft);
      const verdicts = () =>
        api.checked(document.uri.toString())?.quotations.map(({ verdict }) => verdict) ?? [];
      assert.deepEqual(verdicts(), ['verified', 'not-found']);

      const to = vscode.Uri.joinPath(root, 'report.csv');
      await vscode.commands.executeCommand('verbatim.exportReport', { format: 'csv', to });
      assert.match(await readText(to), /Reading of sources was stopped: 8 files were not read/);

      release();
      await vscode.commands.executeCommand('verbatim.continueReading');
      await api.whenIdle();
      assert.deepEqual(verdicts(), ['verified', 'verified']);
      const status = await api.engine.status();
      assert.equal(status.articles, before + COUNT - 4);
      const broken = status.unreadable.filter(({ path }) => path.startsWith('many/'));
      assert.equal(broken.length, 4);
      assert.doesNotMatch(api.status().text, /stopped/);
    });
  });
}
