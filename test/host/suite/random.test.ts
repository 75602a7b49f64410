/**
 * A thousand random edits in a draft of two hundred quotations, while its sources come, change and go. At the end what
 * is shown must be what a fresh engine says of the same text and sources: nothing stale, lost or doubled.
 */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createLocalEngine } from '../../../src/core/local-engine.ts';
import type { CheckedDraft } from '../../../src/core/engine.ts';
import { RandomDesk, type RandomEdit } from './random-desk.ts';
import { report, runName, say, SEED } from './runner.ts';
import {
  codeOf,
  exists,
  fileIn,
  findings,
  readText,
  revertAll,
  until,
  verbatim,
  writeText,
} from './support.ts';

const EDITS = 1_000;
const QUOTATIONS = 200;
const SOURCES = 10;
/** Moments from one change of a source to the next, from one check that is waited for, and from one that may be overtaken. */
const EVERY = { source: 6, check: 12, overtaken: 12 } as const;
/** Around the time after which a draft is checked, in milliseconds. */
const PAUSE = { least: 240, more: 80 } as const;

const sourceUri = (name: string) => fileIn('desk', `seeds/random/${name}`);

async function sleep(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

async function change(document: vscode.TextDocument, edits: readonly RandomEdit[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of edits)
    edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function putSource(desk: RandomDesk): Promise<void> {
  const { name, text } = desk.nextSource();
  const uri = sourceUri(name);
  if (text === null) await vscode.workspace.fs.delete(uri);
  else await writeText(uri, text);
}

/** Waits until the engine has exactly the sources that lie on the disk, in their last versions. */
async function untilSourcesAre(desk: RandomDesk): Promise<void> {
  const api = await verbatim();
  const isThere = async () => {
    await api.whenIdle();
    const listed = (await api.engine.listSources()).filter(({ file }) => file.includes('/random/'));
    const known = new Map(listed.map(({ file, title }) => [file.replace(/^.*\//, ''), title]));
    return (
      known.size === desk.sources.size &&
      [...desk.sources].every(([name, text]) => known.get(name) === text.split('\n')[0])
    );
  };
  while (!(await isThere())) await sleep(100);
}

/** What an engine that has seen nothing before says of a draft, with the sources that the extension has. */
async function freshCheck(document: vscode.TextDocument): Promise<CheckedDraft> {
  const api = await verbatim();
  const fresh = createLocalEngine();
  const files = new Set((await api.engine.listSources()).map(({ file }) => file));
  for (const path of files) {
    const [folder = '', ...rest] = path.split('/');
    const content = await vscode.workspace.fs.readFile(fileIn(folder, rest.join('/')));
    await fresh.putSources([{ path, content }]);
  }
  const input = { name: document.uri.path, text: document.getText() };
  const draft = await fresh.checkDraft(input, { style: 'ap', severity: {} });
  fresh.dispose();
  return draft;
}

/** Every finding as a line, in an order of its own, so that one too many shows. */
function expectedFindings(
  { quotations, findings: own }: CheckedDraft,
  document: vscode.TextDocument,
): string[] {
  return [...quotations.flatMap((quotation) => quotation.findings), ...own]
    .map(({ code, start, end, message }) => {
      const [from, to] = [document.positionAt(start), document.positionAt(end)];
      return `${from.line}:${from.character}-${to.line}:${to.character} ${code} ${message}`;
    })
    .sort();
}

function shownFindings(uri: vscode.Uri): string[] {
  return findings(uri)
    .map((found) => {
      const { start, end } = found.range;
      return `${start.line}:${start.character}-${end.line}:${end.character} ${codeOf(found)} ${found.message}`;
    })
    .sort();
}

if (runName !== 'restricted') {
  describe('a thousand random edits', () => {
    const uri = fileIn('desk', 'random.md');
    after(async () => {
      await revertAll();
      for (const made of [uri, vscode.Uri.joinPath(sourceUri('x'), '..')])
        if (await exists(made)) await vscode.workspace.fs.delete(made, { recursive: true });
      // The sources say things that other tests would find.
      const { engine } = await verbatim();
      while ((await engine.listSources()).some(({ file }) => file.includes('/random/'))) await sleep(100);
    });

    it('leave what a fresh check would say', async function () {
      this.timeout(240_000);
      say(`      seed ${SEED}`);
      const api = await verbatim();
      const desk = new RandomDesk(SEED, SOURCES);
      for (const [name, text] of desk.sources) await writeText(sourceUri(name), text);
      await writeText(uri, desk.draft(QUOTATIONS));
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      await untilSourcesAre(desk);
      await api.whenIdle();
      const first = api.checked(uri.toString());
      assert.equal(first?.quotations.length, QUOTATIONS);
      let checks = 0;
      const listener = vscode.languages.onDidChangeDiagnostics((event) => {
        if (event.uris.some((each) => each.toString() === uri.toString())) checks++;
      });
      const started = performance.now();
      for (let made = 0, moment = 1; made < EDITS; moment++) {
        const edits = desk.nextEdits(document.getText());
        made += edits.length;
        await change(document, edits);
        if (moment % EVERY.source === 0) await putSource(desk);
        if (moment % EVERY.check === 0) await api.whenIdle();
        else if (moment % EVERY.overtaken === EVERY.overtaken / 2)
          await sleep(PAUSE.least + desk.below(PAUSE.more));
      }
      report('edits took (ms)', Math.round(performance.now() - started));
      await untilSourcesAre(desk);
      listener.dispose();
      const expected = await freshCheck(document);
      report('diagnostics were set so many times', checks);
      report('quotations and findings at the end', [
        expected.quotations.length,
        expectedFindings(expected, document).length,
      ]);
      const checked = api.checked(uri.toString());
      assert.ok(checked);
      expected.quotations.forEach((quotation, at) => {
        assert.deepEqual(checked.quotations[at], quotation);
      });
      assert.deepEqual(checked, expected);
      await until(
        vscode.languages.onDidChangeDiagnostics,
        () => shownFindings(uri).length === expectedFindings(expected, document).length,
      );
      assert.deepEqual(shownFindings(uri), expectedFindings(expected, document));
      assert.equal(
        await readText(sourceUri([...desk.sources.keys()][0] ?? '')),
        [...desk.sources.values()][0],
      );
    });
  });
}
