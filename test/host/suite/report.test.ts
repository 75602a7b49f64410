import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileIn, openDraft, readText, revertAll, verbatim, writeText } from './support.ts';

const WRONG = '"We will raise the bridge twice a day for the trawlers," said nobody in particular.\n';

async function exported(format: string, to: vscode.Uri): Promise<string> {
  const at = await vscode.commands.executeCommand<vscode.Uri>('verbatim.exportReport', { format, to });
  assert.equal(at.toString(), to.toString());
  return readText(to);
}

async function answer(name: string, input: object): Promise<string> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
}

describe('a report of a draft', () => {
  const written: vscode.Uri[] = [];
  afterEach(async () => {
    await revertAll();
    for (const uri of written.splice(0)) await vscode.workspace.fs.delete(uri);
  });

  it('is written in every format', async () => {
    const expected: [string, string, RegExp][] = [
      [
        'markdown',
        'md',
        /^---\ngenerator: Verbatim quotation report\n---\n[^]*## .*draft\.md[^]*swing-bridge\.md/,
      ],
      ['html', 'html', /^<!doctype html>[^]*swing-bridge\.md/],
      ['csv', 'csv', /^\uFEFF?"draft","line"[^]*draft\.md/],
      ['json', 'json', /^\{\n {2}"version": 1,[^]*"hash": "[0-9a-f]{64}"/],
      ['sarif', 'sarif', /"version": "2\.1\.0"[^]*swing-bridge\.md/],
    ];
    for (const [format, extension, words] of expected) {
      await openDraft(fileIn('desk', 'draft.md'));
      const to = fileIn('desk', `exported.report.${extension}`);
      written.push(to);
      assert.match(await exported(format, to), words);
      if (format !== 'html')
        assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), to.toString());
    }
  });

  it('is written of a draft that was never saved', async () => {
    await openDraft(await vscode.workspace.openTextDocument({ language: 'markdown', content: WRONG }));
    const to = fileIn('desk', 'untitled.report.md');
    written.push(to);
    assert.match(await exported('markdown', to), /We will raise the bridge twice a day/);
  });

  it('tells what people have decided, and why', async () => {
    const api = await verbatim();
    const document = await openDraft(fileIn('desk', 'draft.md'));
    const uri = document.uri.toString();
    const startOf = (words: string) =>
      api.checked(uri)?.quotations.find(({ text }) => text.startsWith(words))?.start;
    await vscode.commands.executeCommand('verbatim.ignoreQuotation', {
      ...{ uri, start: startOf('Three of') },
      reason: 'read from the log',
    });
    await vscode.commands.executeCommand('verbatim.markAsChecked', {
      ...{ uri, start: startOf('The whole') },
      ...{ by: 'Ines Roth', reason: 'asked him by phone' },
    });
    written.push(fileIn('desk', '.verbatim/decisions.json'));
    const kept = [
      ['markdown', 'md'],
      ['html', 'html'],
      ['csv', 'csv'],
    ] as const;
    for (const [format, extension] of kept) {
      await openDraft(document);
      const to = fileIn('desk', `decided.report.${extension}`);
      written.push(to);
      const text = await exported(format, to);
      assert.match(text, /ignored[^]*read from the log|read from the log[^]*ignored/i, format);
      assert.match(text, /asked him by phone/, format);
      assert.match(text, /Ines Roth/, format);
    }
  });

  it('is not checked as a draft itself', async () => {
    await openDraft(fileIn('desk', 'draft.md'));
    const to = fileIn('desk', 'again.report.md');
    written.push(to);
    await exported('markdown', to);
    await openDraft(to);
    assert.deepEqual(vscode.languages.getDiagnostics(to), []);
  });

  it('is not written of a source, nor without a draft', async () => {
    const to = fileIn('desk', 'none.report.md');
    const run = () => vscode.commands.executeCommand('verbatim.exportReport', { format: 'markdown', to });
    await openDraft(fileIn('desk', 'seeds/swing-bridge.md'));
    assert.equal(await run(), undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    assert.equal(await run(), undefined);
  });
});

describe('the tools for writing assistants', () => {
  afterEach(revertAll);

  it('are offered', () => {
    const names = vscode.lm.tools.map(({ name }) => name);
    for (const name of ['verbatim_verify_quotes', 'verbatim_find_quote'])
      assert.ok(names.includes(name), name);
  });

  it('verify a text, a file by its path, and the active editor', async () => {
    const draft = await openDraft(fileIn('desk', 'draft.md'));
    for (const input of [
      { text: draft.getText() },
      { path: 'desk/draft.md' },
      { path: draft.uri.path },
      {},
    ]) {
      const text = await answer('verbatim_verify_quotes', input);
      assert.match(text, /^\d+ quotations?: [^]*\d sources? read/);
      assert.match(text, / {2}draft: [^]* {2}source: [^]*swing-bridge\.md/);
    }
  });

  it('read nothing outside the folders, and take no source for a draft', async () => {
    const stray = fileIn('desk', 'stray.md');
    await writeText(stray, WRONG);
    assert.match(await answer('verbatim_verify_quotes', { path: 'stray.md' }), /^1 quotation/);
    await vscode.workspace.fs.delete(stray);
    for (const path of ['stray.md', '../outside/lone.md', '/etc/hosts', 'desk/seeds/swing-bridge.md'])
      await assert.rejects(answer('verbatim_verify_quotes', { path }), path);
  });

  it('find words, and say whether they are the same', async () => {
    const source = await readText(fileIn('desk', 'seeds/swing-bridge.md'));
    const words = /["“]([^"”]{20,})["”]/.exec(source)?.[1] ?? '';
    assert.notEqual(words, '');
    assert.match(await answer('verbatim_find_quote', { words }), /The same words[^]*swing-bridge\.md/);
  });
});
