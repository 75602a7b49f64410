/** Several folders in one window: each has its own settings, and all share their sources. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { runName } from './runner.ts';
import {
  codeOf,
  codes,
  fileIn,
  findings,
  openDraft,
  revertAll,
  until,
  untilCodes,
  verbatim,
} from './support.ts';

const DESK = ['wording/number', 'speaker/wrong', 'source/not-found'];

type Setting = readonly [folder: string, name: string, value: unknown];

/** Sets settings of folders, and all of them back when the work is done. */
async function withSettings(settings: readonly Setting[], work: () => Promise<void>): Promise<void> {
  const set = async ([folder, name]: Setting, value: unknown) =>
    vscode.workspace
      .getConfiguration('verbatim', fileIn(folder, ''))
      .update(name, value, vscode.ConfigurationTarget.WorkspaceFolder);
  try {
    for (const setting of settings) await set(setting, setting[2]);
    await work();
  } finally {
    for (const setting of settings) await set(setting, undefined);
    await (await verbatim()).whenIdle();
  }
}

if (runName !== 'restricted') {
  describe('several folders', () => {
    afterEach(revertAll);

    it('have each their own severities', async () => {
      const notes = await openDraft(fileIn('annex', 'notes.txt'));
      const draft = await openDraft(fileIn('desk', 'draft.md'));
      const severities = (uri: vscode.Uri) =>
        findings(uri).map((found) => `${codeOf(found)} ${vscode.DiagnosticSeverity[found.severity]}`);
      const severity = { 'wording/number': 'hint' };
      await withSettings([['annex', 'severity', severity]], async () => {
        await until(vscode.languages.onDidChangeDiagnostics, () =>
          severities(notes.uri).includes('wording/number Hint'),
        );
        assert.deepEqual(severities(draft.uri), [
          'wording/number Error',
          'speaker/wrong Error',
          'source/not-found Warning',
        ]);
      });
      assert.deepEqual(severities(notes.uri), ['wording/number Error']);
      await withSettings([['desk', 'severity', { 'wording/number': 'off' }]], async () => {
        await untilCodes(draft.uri, ['speaker/wrong', 'source/not-found']);
        assert.deepEqual(codes(notes.uri), ['wording/number']);
      });
      assert.deepEqual(codes(draft.uri), DESK);
    });

    it('have each their own house style', async () => {
      const api = await verbatim();
      const draft = fileIn('desk', 'draft.md');
      const notes = fileIn('annex', 'notes.txt');
      await openDraft(draft);
      await openDraft(notes);
      const styles = () => [draft, notes].map((uri) => api.checked(uri.toString())?.style);
      assert.deepEqual(styles(), ['ap', 'ap']);
      await withSettings(
        [
          ['desk', 'style', 'chicago'],
          ['annex', 'style', 'bluebook'],
        ],
        async () => {
          await api.whenIdle();
          assert.deepEqual(styles(), ['chicago', 'bluebook']);
        },
      );
      assert.deepEqual(styles(), ['ap', 'ap']);
    });

    it('have each their own sources, which serve the drafts of all', async () => {
      const api = await verbatim();
      const draft = await openDraft(fileIn('desk', 'draft.md'));
      const notes = await openDraft(fileIn('annex', 'notes.txt'));
      await withSettings([['annex', 'sources', ['nowhere/**']]], async () => {
        await untilCodes(notes.uri, ['source/not-found', 'source/not-found']);
        assert.deepEqual(codes(draft.uri), DESK);
      });
      await untilCodes(notes.uri, ['wording/number']);
      await withSettings([['desk', 'sources', []]], async () => {
        await until(vscode.languages.onDidChangeDiagnostics, () =>
          codes(draft.uri).every((code) => code === 'source/not-found'),
        );
        assert.deepEqual(codes(notes.uri), ['wording/number']);
        const across = '"The children will have dry classrooms again by the first of August," Ekblom said.\n';
        const other = await openDraft(
          await vscode.workspace.openTextDocument({ language: 'markdown', content: across }),
        );
        assert.equal(api.checked(other.uri.toString())?.quotations[0]?.verdict, 'verified');
      });
      await untilCodes(draft.uri, DESK);
    });
  });
}
