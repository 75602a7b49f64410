/** What can be done about a finding: quick fixes, decisions, comparing, and the ways between draft and source. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { runName } from './runner.ts';
import {
  codes,
  fileIn,
  findings,
  hoverAt,
  openDraft,
  plain,
  putBack,
  rangeOf,
  readText,
  replaceWords,
  revertAll,
  until,
  untilCodes,
  verbatim,
  writeText,
} from './support.ts';

const DESK = ['wording/number', 'speaker/wrong', 'source/not-found'];
const BEARINGS = 'Three of the four bearings are cracked';
const BARRIER = 'Nobody asked the south quay';
const CANAL = 'The whole canal will be filled in';

const { CodeActionKind } = vscode;

async function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind = CodeActionKind.QuickFix,
): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind.value,
  );
}

async function decide(document: vscode.TextDocument, words: string, command: string, answers: object) {
  const quotation = (await verbatim())
    .checked(document.uri.toString())
    ?.quotations.find(({ text }) => text.startsWith(words));
  assert.ok(quotation, words);
  return vscode.commands.executeCommand<boolean>(command, {
    uri: document.uri.toString(),
    start: quotation.start,
    ...answers,
  });
}

const ignore = (document: vscode.TextDocument, words: string, reason = 'heard on the tape') =>
  decide(document, words, 'verbatim.ignoreQuotation', { reason });

const decisionsOf = (folder: string) => fileIn(folder, '.verbatim/decisions.json');

/**
 * Resolves once what was written into a folder before has been told to its watchers: a file that comes and goes within a
 * moment is told of by nobody.
 */
async function untilTold(folder: vscode.Uri): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, 'marker.txt'));
  const marker = vscode.Uri.joinPath(folder, 'marker.txt');
  const told = new Promise<true>((resolve) => {
    const tell = () => {
      resolve(true);
    };
    watcher.onDidCreate(tell);
    watcher.onDidChange(tell);
  });
  const moment = () =>
    new Promise<false>((resolve) => {
      setTimeout(() => {
        resolve(false);
      }, 250);
    });
  try {
    let turn = 0;
    do await writeText(marker, String(turn++));
    while (!(await Promise.race([told, moment()])));
    await vscode.workspace.fs.delete(marker);
  } finally {
    watcher.dispose();
  }
}

async function forget(folder: string): Promise<void> {
  const file = decisionsOf(folder);
  await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
}

if (runName !== 'restricted') {
  const originals = new Map<string, string>();
  const restore = async () => {
    for (const [path, text] of originals) await putBack(fileIn('desk', path), text);
    await revertAll();
    await (await verbatim()).whenIdle();
  };
  before(async () => {
    for (const path of ['draft.md', 'seeds/swing-bridge.md'])
      originals.set(path, await readText(fileIn('desk', path)));
  });

  describe('quick fixes', () => {
    afterEach(restore);

    it('offer what settles a finding, the one right answer preferred, and settle it', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      const actions = await actionsAt(document, rangeOf(document, 'Three'));
      const fix = actions.find(({ isPreferred }) => isPreferred);
      assert.ok(fix?.edit, actions.map(({ title }) => title).join());
      const elsewhere = await actionsAt(document, rangeOf(document, 'bearings'));
      // The editor puts those of a diagnostic at the caret first, so the order differs.
      assert.deepEqual(elsewhere.map(({ title }) => title).sort(), actions.map(({ title }) => title).sort());
      const outside = await actionsAt(document, rangeOf(document, 'The bridge stays shut'));
      assert.ok(outside.every(({ edit }) => !edit));
      assert.equal(fix.kind?.value, CodeActionKind.QuickFix.value);
      assert.ok(await vscode.workspace.applyEdit(fix.edit));
      assert.match(document.getText(), /"Two of the four bearings are cracked,"/);
      await untilCodes(document.uri, ['speaker/wrong', 'source/not-found']);
    });

    it('are none where nothing is found, and none from a check of an older text', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      const verified = await actionsAt(document, rangeOf(document, 'Every delay'));
      assert.ok(verified.every(({ edit }) => !edit));
      const settings = vscode.workspace.getConfiguration('verbatim', document.uri);
      await settings.update('run', 'manual', vscode.ConfigurationTarget.Workspace);
      try {
        await (await verbatim()).whenIdle();
        assert.ok((await actionsAt(document, rangeOf(document, 'Three'))).some(({ edit }) => edit));
        await replaceWords(document, 'The bridge stays shut', 'It is so: the bridge stays shut');
        await (await verbatim()).whenIdle();
        assert.deepEqual(await actionsAt(document, rangeOf(document, 'Three')), []);
      } finally {
        await settings.update('run', undefined, vscode.ConfigurationTarget.Workspace);
      }
      await (await verbatim()).whenIdle();
      assert.ok((await actionsAt(document, rangeOf(document, 'Three'))).some(({ edit }) => edit));
    });

    it('are made all at once by source.fixAll.verbatim, which no light bulb shows', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const [all, ...more] = await actionsAt(document, whole, CodeActionKind.SourceFixAll.append('verbatim'));
      assert.ok(all?.edit);
      assert.deepEqual(more, []);
      assert.ok(await vscode.workspace.applyEdit(all.edit));
      await (await verbatim()).whenIdle();
      assert.ok(!codes(document.uri).includes('wording/number'));
      const bulb = await actionsAt(document, whole);
      assert.ok(bulb.every(({ kind }) => !kind || CodeActionKind.QuickFix.contains(kind)));
    });

    it('put a comment into a Markdown draft that has the quotation ignored, and into no other', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      const titled = (actions: readonly vscode.CodeAction[]) =>
        actions.find(({ title }) => title.startsWith('Insert ignore comment'));
      const comment = titled(await actionsAt(document, rangeOf(document, 'Three')));
      assert.ok(comment?.edit);
      assert.ok(await vscode.workspace.applyEdit(comment.edit));
      await untilCodes(document.uri, ['speaker/wrong', 'source/not-found']);
      const notes = await openDraft(fileIn('annex', 'notes.txt'));
      assert.equal(titled(await actionsAt(notes, rangeOf(notes, 'five'))), undefined);
    });
  });

  describe('decisions', () => {
    afterEach(async () => {
      await forget('desk');
      await restore();
    });

    it('are offered at a finding', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      const commands = (await actionsAt(document, rangeOf(document, 'Three'))).map(
        ({ command }) => command?.command,
      );
      assert.ok(commands.includes('verbatim.ignoreQuotation'));
      assert.ok(commands.includes('verbatim.markAsChecked'));
      assert.ok(!commands.includes('verbatim.removeDecision'));
    });

    it('to ignore take the finding away, are counted, told in the hover, kept readable, and taken back', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      assert.equal(await ignore(document, BEARINGS), true);
      await untilCodes(document.uri, ['speaker/wrong', 'source/not-found']);
      const { summary } = (await verbatim()).checked(document.uri.toString()) ?? {};
      assert.equal(summary?.ignored, 1);
      assert.equal(summary.quotations, 5);
      assert.equal(
        await vscode.commands.executeCommand('verbatim.verifyQuotes'),
        '5 quotations: 2 verified, 1 contradicted, 1 not checked, 1 ignored',
      );
      const hover = plain(await hoverAt(document.uri, rangeOf(document, 'Three').start));
      assert.match(hover, /Ignored since \d{4}-\d\d-\d\d: heard on the tape/);
      const file = await readText(decisionsOf('desk'));
      assert.match(file, /^ {6}"decision": "ignored",\n {6}"quotation": "Three of the four/m);
      assert.match(file, /"draft": "draft\.md"/);
      await decide(document, BEARINGS, 'verbatim.removeDecision', {});
      await untilCodes(document.uri, DESK);
    });

    it('survive edits elsewhere, and lapse when the words or the source change', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      await ignore(document, BEARINGS);
      await untilCodes(document.uri, ['speaker/wrong', 'source/not-found']);
      await replaceWords(document, 'The bridge stays shut.', 'A line more.\n\nThe bridge stays shut.');
      await (await verbatim()).whenIdle();
      assert.deepEqual(codes(document.uri), ['speaker/wrong', 'source/not-found']);
      await replaceWords(document, BEARINGS, 'Three of the four bearings are broken');
      await until(vscode.languages.onDidChangeDiagnostics, () => codes(document.uri).length > 2);
      await replaceWords(document, 'Three of the four bearings are broken', BEARINGS);
      await untilCodes(document.uri, ['speaker/wrong', 'source/not-found']);
      const source = fileIn('desk', 'seeds/swing-bridge.md');
      const text = await readText(source);
      await writeText(source, text.replace('"Two of\nthe four', '"Two of\nthe nine'));
      await until(vscode.languages.onDidChangeDiagnostics, () => codes(document.uri).length > 2);
      await writeText(source, text);
      await untilCodes(document.uri, ['speaker/wrong', 'source/not-found']);
    });

    it('to mark as checked tell who, when and why, and leave the finding', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      await decide(document, CANAL, 'verbatim.markAsChecked', {
        by: 'Ines Roth',
        reason: 'asked him by phone',
      });
      const hover = plain(await hoverAt(document.uri, rangeOf(document, CANAL).start));
      assert.match(hover, /Checked by Ines Roth on \d{4}-\d\d-\d\d: asked him by phone/);
      assert.deepEqual(codes(document.uri), DESK);
    });

    it('are made from the list, also on a draft that was closed since', async () => {
      await openDraft(fileIn('desk', 'draft.md'));
      await vscode.commands.executeCommand('verbatim.verifyAllDrafts');
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      const uri = fileIn('desk', 'draft.md');
      const quotation = (await verbatim())
        .checked(uri.toString())
        ?.quotations.find(({ text }) => text.startsWith(CANAL));
      assert.ok(quotation);
      // What the view hands over: the row's node.
      const node = { kind: 'quotation', quotation, uri: uri.toString(), start: quotation.start };
      assert.equal(
        await vscode.commands.executeCommand('verbatim.ignoreQuotation', { ...node, reason: 'on the tape' }),
        true,
      );
      assert.match(await readText(decisionsOf('desk')), /on the tape/);
      assert.equal(await vscode.commands.executeCommand('verbatim.removeDecision', node), true);
    });

    it('made by others on disk are taken up', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      await ignore(document, BEARINGS);
      await untilCodes(document.uri, ['speaker/wrong', 'source/not-found']);
      const file = decisionsOf('desk');
      const text = await readText(file);
      await untilTold(vscode.Uri.joinPath(file, '..'));
      await vscode.workspace.fs.delete(file);
      await untilCodes(document.uri, DESK);
      await writeText(file, text);
      await untilCodes(document.uri, ['speaker/wrong', 'source/not-found']);
    });

    it('in a broken file do not count, are told in Problems, and are never overwritten', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      const file = decisionsOf('desk');
      await writeText(file, '<<<<<<< ours\n');
      await until(vscode.languages.onDidChangeDiagnostics, () => findings(file).length === 1);
      assert.match(findings(file)[0]?.message ?? '', /merge conflict in line 1/);
      assert.equal(await ignore(document, BEARINGS), false);
      assert.equal(await readText(file), '<<<<<<< ours\n');
      assert.deepEqual(codes(document.uri), DESK);
      await vscode.workspace.fs.delete(file);
      await until(vscode.languages.onDidChangeDiagnostics, () => findings(file).length === 0);
    });

    it('hold in an untitled draft and in a file of no folder', async () => {
      const content =
        'He was firm. "We are not going to open the bridge to heavy lorries this year," Lennart Quist said.\n';
      const untitled = await openDraft(
        await vscode.workspace.openTextDocument({ language: 'markdown', content }),
      );
      await untilCodes(untitled.uri, ['speaker/wrong']);
      assert.equal(await ignore(untitled, 'We are not going'), true);
      await untilCodes(untitled.uri, []);
      await decide(untitled, 'We are not going', 'verbatim.removeDecision', {});
      await untilCodes(untitled.uri, ['speaker/wrong']);
      const lone = await openDraft(vscode.Uri.joinPath(fileIn('desk', '..'), 'outside', 'lone.md'));
      await ignore(lone, 'We are going');
      await untilCodes(lone.uri, []);
      await decide(lone, 'We are going', 'verbatim.removeDecision', {});
      await untilCodes(lone.uri, ['wording/negation']);
      await assert.rejects(async () => vscode.workspace.fs.stat(decisionsOf('desk')));
    });
  });

  describe('between draft and source', () => {
    afterEach(restore);

    it('leads from a quotation to its passage, and from the words outside to nowhere', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      const definitionsAt = (words: string) =>
        vscode.commands.executeCommand<vscode.LocationLink[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          rangeOf(document, words).start,
        );
      const [place] = await definitionsAt(BARRIER);
      assert.match(place?.targetUri.path ?? '', /desk\/seeds\/swing-bridge\.md$/);
      const source = await vscode.workspace.openTextDocument(place?.targetUri ?? document.uri);
      assert.match(source.getText(place?.targetRange), /^Nobody asked the south quay/);
      assert.deepEqual(await definitionsAt('A new barrier is up'), []);
    });

    it('finds in a source the quotations of drafts of every format that rest on a passage', async () => {
      const draft = await openDraft(fileIn('desk', 'draft.md'));
      const lone = await openDraft(vscode.Uri.joinPath(fileIn('desk', '..'), 'outside', 'lone.md'));
      const source = await vscode.workspace.openTextDocument(fileIn('desk', 'seeds/swing-bridge.md'));
      const quotedAt = async (words: string) =>
        (
          await vscode.commands.executeCommand<vscode.Location[]>(
            'vscode.executeReferenceProvider',
            source.uri,
            rangeOf(source, words).start,
          )
        ).map(({ uri }) => uri.toString());
      const notes = ['adoc', 'html', 'mdx', 'org', 'rst', 'tex'].map((ending) =>
        fileIn('desk', `notes.${ending}`),
      );
      assert.deepEqual(
        (await quotedAt('not going to open')).sort(),
        [draft.uri, lone.uri, ...notes].map((uri) => uri.toString()).sort(),
      );
      assert.deepEqual(await quotedAt('Every delay is paid'), [draft.uri.toString()]);
      assert.deepEqual(await quotedAt('Carriers have to drive'), []);
    });

    it('finds those of drafts that are not open as well, as their files are now', async () => {
      await revertAll();
      const notes = fileIn('annex', 'notes.txt');
      const later = fileIn('desk', 'later.md');
      const source = await vscode.workspace.openTextDocument(fileIn('annex', 'sources/school-roof.txt'));
      const quotedIn = async () =>
        (
          await vscode.commands.executeCommand<vscode.Location[]>(
            'vscode.executeReferenceProvider',
            source.uri,
            rangeOf(source, 'dry classrooms').start,
          )
        )
          .map(({ uri, range }) => `${uri.toString()} ${range.start.line}:${range.start.character}`)
          .sort();
      const inNotes = `${notes.toString()} 0:29`;
      assert.deepEqual(await quotedIn(), [inNotes]);
      const words = '"The children will have dry classrooms again," Maud Ekblom said.\n';
      await writeText(later, words);
      try {
        assert.deepEqual(await quotedIn(), [inNotes, `${later.toString()} 0:1`]);
        await writeText(later, `So it is. ${words}`);
        assert.deepEqual(await quotedIn(), [inNotes, `${later.toString()} 0:11`]);
        await writeText(later, 'No quotation is left.\n');
        assert.deepEqual(await quotedIn(), [inNotes]);
      } finally {
        await vscode.workspace.fs.delete(later);
      }
      // Asking opens nothing and shows no finding.
      assert.deepEqual(codes(later), []);
      assert.ok(!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === later.toString()));
    });

    it('compares a quotation with its source in the diff editor, read-only, both sides named', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      const at = rangeOf(document, 'Three').start;
      const { activeTextEditor } = vscode.window;
      assert.ok(activeTextEditor);
      activeTextEditor.selection = new vscode.Selection(at, at);
      await vscode.commands.executeCommand('verbatim.compareWithSource');
      const shown = () => vscode.window.tabGroups.activeTabGroup.activeTab;
      await until(
        vscode.window.tabGroups.onDidChangeTabs,
        () => shown()?.input instanceof vscode.TabInputTextDiff,
      );
      const tab = shown();
      assert.ok(tab?.input instanceof vscode.TabInputTextDiff);
      assert.match(tab.label, /Aronsen, The Ostvik Courier ↔ .*Aronsen, draft\.md/);
      const { original, modified } = tab.input;
      const source = await vscode.workspace.openTextDocument(original);
      const draft = await vscode.workspace.openTextDocument(modified);
      assert.match(source.getText(), /^Two of the four bearings are cracked\.?$/m);
      assert.match(draft.getText(), /^The cause is known\.\n\nThree of the four bearings are cracked,\n\n/);
      await (await verbatim()).whenIdle();
      assert.equal((await verbatim()).checked(modified.toString()), undefined);
    });

    it('links to the comparison and the citation in the hover, and copies the citation', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      const { start } = rangeOf(document, 'Every delay');
      const hover = await hoverAt(document.uri, start);
      assert.match(hover, /command:verbatim\.compareWithSource\?/);
      const link = /command:verbatim\.copyCitation\?([^ ]+)/.exec(hover)?.[1] ?? '';
      const [argument] = JSON.parse(decodeURIComponent(link)) as unknown[];
      const before = await vscode.env.clipboard.readText().then(undefined, () => null);
      await vscode.commands
        .executeCommand('verbatim.copyCitation', argument)
        .then(undefined, () => undefined);
      // A browser without permission has no clipboard: there is nothing to read then.
      if (before === null) return;
      assert.match(
        await vscode.env.clipboard.readText(),
        /^“Every delay is paid for by somebody, and this one is paid for by us,?” — .*Quist, The Ostvik Courier, “Swing bridge stays shut to lorries”, 2026-02-11$/,
      );
    });
  });
}
