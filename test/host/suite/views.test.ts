import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { runName } from './runner.ts';
import {
  codes,
  fileIn,
  openDraft,
  rangeOf,
  readText,
  replaceWords,
  revertAll,
  until,
  untilCodes,
  verbatim,
  writeText,
} from './support.ts';

const OUTLET = 'The Ostvik Courier';
const DELAY = 'Every delay is paid for by somebody, and this one is paid for by us';

async function untitled(content: string): Promise<vscode.TextDocument> {
  return openDraft(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
}

function activeEditor(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor, 'no editor is active');
  return editor;
}

function putCaret(offset: number): void {
  const editor = activeEditor();
  const position = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(position, position);
}

function selected(): string {
  const { document, selection } = activeEditor();
  return document.getText(selection);
}

/** Verbatim's suggestions at an offset. */
async function suggestionsAt(
  document: vscode.TextDocument,
  offset: number,
): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(offset),
  );
  return list.items.filter(({ detail }) => detail?.includes(OUTLET));
}

async function setOf(name: string): Promise<unknown> {
  const settings = vscode.workspace.getConfiguration('verbatim', fileIn('desk', 'draft.md'));
  return Promise.resolve(settings.inspect(name)?.workspaceFolderValue);
}

async function reset(name: string): Promise<void> {
  await vscode.workspace
    .getConfiguration('verbatim', fileIn('desk', 'draft.md'))
    .update(name, undefined, vscode.ConfigurationTarget.WorkspaceFolder);
  await (await verbatim()).whenIdle();
}

if (runName !== 'restricted') {
  describe('views, commands and writing', () => {
    before(revertAll);
    afterEach(revertAll);

    it('offers what the sources say behind an opening mark, and puts it in exactly', async () => {
      const document = await untitled('Carriers are angry.\n\n"Every del\n');
      const offset = document.getText().indexOf('del') + 3;
      const [item, ...more] = await suggestionsAt(document, offset);
      assert.ok(item, 'nothing is offered');
      assert.equal(more.length, 0);
      assert.equal(item.insertText, `${DELAY}," Lennart Quist said.`);
      const edit = new vscode.WorkspaceEdit();
      const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
      assert.ok(range);
      edit.replace(document.uri, range, item.insertText);
      await vscode.workspace.applyEdit(edit);
      await (await verbatim()).whenIdle();
      const checked = (await verbatim()).checked(document.uri.toString());
      assert.deepEqual(
        checked?.quotations.map(({ verdict, speaker }) => [verdict, speaker?.name]),
        [['verified', 'Lennart Quist']],
      );
    });

    it('offers it behind single marks too, and closes them as they were opened', async () => {
      const document = await untitled('‘It’s over,’ she said.\n\n‘Every del\n');
      const [item] = await suggestionsAt(document, document.getText().indexOf('del') + 3);
      assert.equal(item?.insertText, `${DELAY},’ Lennart Quist said.`);
      const apostrophe = await untitled('The boats’ wake. Every del\n');
      assert.deepEqual(await suggestionsAt(apostrophe, apostrophe.getText().indexOf('del') + 3), []);
    });

    it('offers first what the speaker says whom the paragraph names', async () => {
      const document = await untitled('Quist spoke to the council: "\n\nAronsen spoke to the council: "\n');
      const text = document.getText();
      const [quist] = await suggestionsAt(document, text.indexOf('"') + 1);
      const [aronsen] = await suggestionsAt(document, text.lastIndexOf('"') + 1);
      assert.match(
        String(quist?.documentation instanceof vscode.MarkdownString && quist.documentation.value),
        /Quist/,
      );
      assert.match(
        String(aronsen?.documentation instanceof vscode.MarkdownString && aronsen.documentation.value),
        /Aronsen/,
      );
    });

    it('offers nothing where no quotation is open', async () => {
      const document = await untitled('Every delay\n\n"It is done," she said. Every del\n');
      assert.deepEqual(await suggestionsAt(document, 11), []);
      assert.deepEqual(await suggestionsAt(document, document.getText().lastIndexOf('del') + 3), []);
    });

    it('inserts a quotation from a list, with marks and speaker, and closes the preview', async () => {
      const document = await untitled('Carriers are angry. \n');
      putCaret(20);
      const inserted = vscode.commands.executeCommand<boolean>('verbatim.insertQuote', 'this one is paid');
      // The preview of the first hit shows that the list is there.
      await until(vscode.window.onDidChangeVisibleTextEditors, () =>
        vscode.window.visibleTextEditors.some(({ document: { uri } }) =>
          uri.path.endsWith('swing-bridge.md'),
        ),
      );
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      assert.equal(await inserted, true);
      assert.equal(document.getText(), `Carriers are angry. “${DELAY},” Lennart Quist said.\n`);
      const tabs = vscode.window.tabGroups.all.flatMap(({ tabs: all }) => all).map(({ label }) => label);
      assert.ok(!tabs.includes('swing-bridge.md'), tabs.join());
    });

    it('goes from quotation to quotation, and round', async () => {
      await openDraft(fileIn('desk', 'draft.md'));
      putCaret(0);
      const seen: string[] = [];
      for (let step = 0; step < 6; step++) {
        await vscode.commands.executeCommand('verbatim.nextQuotation');
        seen.push(selected().slice(0, 12));
      }
      assert.deepEqual(seen, [
        'We are not g',
        'Every delay ',
        'Three of the',
        'Nobody asked',
        'The whole ca',
        'We are not g',
      ]);
      await vscode.commands.executeCommand('verbatim.previousQuotation');
      assert.equal(selected().slice(0, 12), 'The whole ca');
      putCaret(0);
      await vscode.commands.executeCommand('verbatim.nextFinding');
      assert.equal(selected(), 'Three');
    });

    it('checks all drafts, also those that are not open, and keeps them in step', async () => {
      const api = await verbatim();
      const notes = fileIn('annex', 'notes.txt');
      const [about, readme] = [fileIn('desk', 'seeds/README.md'), fileIn('desk', 'README.md')];
      for (const uri of [about, readme])
        await writeText(uri, '“Put every article here,” Tilde Aronsen said.\n');
      const label = await vscode.commands.executeCommand<string>('verbatim.verifyAllDrafts');
      assert.match(label, /^\d+ drafts, \d+ quotations: /);
      assert.equal(api.checked(about.toString()), undefined, 'the note of a folder of sources is no draft');
      assert.ok(api.checked(readme.toString()), 'another README was not checked');
      for (const uri of [about, readme]) await vscode.workspace.fs.delete(uri);
      assert.ok(api.checked(notes.toString()), 'the notes were not checked');
      assert.ok(api.checked(fileIn('desk', 'draft.md').toString()), 'the draft was not checked');
      assert.equal(api.checked(fileIn('desk', 'seeds/swing-bridge.md').toString()), undefined);
      await untilCodes(notes, ['wording/number']);
    });

    it('says how much is left when checking all drafts is cancelled', async () => {
      const given = new vscode.CancellationTokenSource();
      const whole = await vscode.commands.executeCommand<string>('verbatim.verifyAllDrafts', given.token);
      assert.doesNotMatch(whole, /Cancelled/);
      given.cancel();
      const none = await vscode.commands.executeCommand<string>('verbatim.verifyAllDrafts', given.token);
      assert.match(none, /^0 drafts, .*Cancelled: \d+ files were not looked at\.$/);
    });

    it('adds files to the sources and never writes over one', async () => {
      const outside = vscode.Uri.joinPath(fileIn('desk', '..'), 'outside', 'swing-bridge.md');
      await writeText(outside, '# Another\n\n"We shall see about the lock," Tilde Aronsen said.\n');
      const before = await readText(fileIn('desk', 'seeds/swing-bridge.md'));
      const copied = fileIn('desk', 'seeds/swing-bridge-2.md');
      await vscode.commands.executeCommand('verbatim.addSourceFiles', [outside], fileIn('desk', 'draft.md'));
      try {
        assert.match(await readText(copied), /about the lock/);
        assert.equal(await readText(fileIn('desk', 'seeds/swing-bridge.md')), before);
      } finally {
        await vscode.workspace.fs.delete(copied);
        await vscode.workspace.fs.delete(outside);
        await (await verbatim()).whenIdle();
      }
    });

    it('reads a folder of the workspace as sources, by a glob in its settings', async () => {
      const api = await verbatim();
      const paper = fileIn('desk', 'archive (old)/lock.txt');
      await writeText(paper, 'The lock\n\n"The lock will be painted green in June," Tilde Aronsen said.\n');
      try {
        await vscode.commands.executeCommand('verbatim.addSourceFolder', vscode.Uri.joinPath(paper, '..'));
        const document = await untitled('"The lock will be painted green in June," Tilde Aronsen said.\n');
        await api.whenIdle();
        await untilCodes(document.uri, []);
        assert.equal(api.checked(document.uri.toString())?.quotations[0]?.verdict, 'verified');
      } finally {
        await reset('sources');
        await vscode.workspace.fs.delete(vscode.Uri.joinPath(paper, '..'), { recursive: true });
      }
    });

    it('leaves a source out by a glob, and the file where it is', async () => {
      const uri = fileIn('desk', 'seeds/swing-bridge.md');
      const document = await openDraft(fileIn('desk', 'draft.md'));
      await vscode.commands.executeCommand('verbatim.sources.remove', { kind: 'source', source: { uri } });
      try {
        await until(vscode.languages.onDidChangeDiagnostics, () =>
          codes(document.uri).every((code) => code === 'source/not-found'),
        );
        assert.deepEqual(await setOf('exclude'), ['**/README*', 'seeds/swing-bridge.md']);
        assert.match(await readText(uri), /Swing bridge/);
      } finally {
        await reset('exclude');
      }
      await untilCodes(document.uri, ['wording/number', 'speaker/wrong', 'source/not-found']);
    });

    it('writes a house style into the front matter, or into the settings of the folder', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      const api = await verbatim();
      await vscode.commands.executeCommand('verbatim.chooseStyle', 'chicago', 'draft');
      assert.match(document.getText(), /^---\nverbatim: \{ style: chicago \}\n---\n/);
      await api.whenIdle();
      assert.equal(api.checked(document.uri.toString())?.style, 'chicago');
      await vscode.commands.executeCommand('undo');
      await vscode.commands.executeCommand('verbatim.chooseStyle', 'guardian', 'settings');
      try {
        assert.equal(await setOf('style'), 'guardian');
      } finally {
        await reset('style');
      }
    });

    it('waits with what is new about the quotation being written, and loses nothing', async () => {
      const document = await untitled(
        '"Nobody asked the south quay before they put the barrier up," Quist said.\n\nMore.\n',
      );
      await untilCodes(document.uri, []);
      putCaret(document.getText().indexOf('south'));
      const start = performance.now();
      await vscode.commands.executeCommand('type', { text: 'x' });
      const api = await verbatim();
      await api.whenIdle();
      assert.match(api.checked(document.uri.toString())?.quotations[0]?.text ?? '', /xsouth/);
      // The pause after which it is shown all the same is a second and a half.
      if (performance.now() - start < 1200) assert.deepEqual(codes(document.uri), []);
      putCaret(document.getText().indexOf('More'));
      await untilCodes(document.uri, ['wording/changed']);
      await replaceWords(document, 'xsouth', 'south');
      await untilCodes(document.uri, []);
    });

    it('shows what waits after a pause, though the caret stays', async () => {
      const document = await untitled(
        '"Nobody asked the south quay before they put the barrier up," Quist said.\n',
      );
      await untilCodes(document.uri, []);
      putCaret(document.getText().indexOf('south'));
      await vscode.commands.executeCommand('type', { text: 'x' });
      await untilCodes(document.uri, ['wording/changed']);
      assert.equal(selected(), '');
      assert.ok(activeEditor().selection.active.isBefore(rangeOf(document, 'quay').start));
    });

    it('reads all sources anew', async () => {
      const api = await verbatim();
      const before = await api.engine.status();
      await vscode.commands.executeCommand('verbatim.rebuildIndex');
      const after = await api.engine.status();
      assert.equal(after.articles, before.articles);
      assert.ok(after.version > before.version);
    });

    it('groups and filters, and remembers it', async () => {
      for (const name of ['groupByVerdict', 'groupBySpeaker', 'showOpen', 'showAll', 'groupByOrder'])
        await vscode.commands.executeCommand(`verbatim.quotations.${name}`);
      for (const name of ['groupByOutlet', 'groupByFolder'])
        await vscode.commands.executeCommand(`verbatim.sources.${name}`);
      await vscode.commands.executeCommand('verbatim.quotations.focus');
      await vscode.commands.executeCommand('verbatim.sources.focus');
    });
  });
}
