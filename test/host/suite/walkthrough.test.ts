import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { runName } from './runner.ts';
import { codes, findings, hoverAt, plain, revertAll, until, untilCodes, verbatim } from './support.ts';

const SAMPLE = vscode.Uri.from({ scheme: 'untitled', path: 'Verbatim sample.md' });
const WRONG = ['wording/modality', 'context/qualifier'];

function tabs(): string[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs: all }) => all.map(({ label }) => label));
}

async function closeSample(): Promise<void> {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === SAMPLE.toString());
  if (!document) return;
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

describe('the walkthrough', () => {
  after(async () => {
    await closeSample();
    if (runName !== 'restricted') await revertAll();
  });

  it('opens by its command', async () => {
    await vscode.commands.executeCommand('verbatim.openWalkthrough');
    await until(vscode.window.tabGroups.onDidChangeTabs, () =>
      tabs().some((label) => /Quotations|Walkthrough|Welcome/.test(label)),
    );
  });

  it('opens a sample that is checked against its own article, in no folder', async () => {
    const api = await verbatim();
    await api.whenIdle();
    const before = (await api.engine.status()).articles;
    await vscode.commands.executeCommand('verbatim.openSample');
    await untilCodes(SAMPLE, WRONG);
    assert.equal((await api.engine.status()).articles, before + 1);
    const document = await vscode.workspace.openTextDocument(SAMPLE);
    assert.ok(document.isUntitled);
    const [finding] = findings(SAMPLE);
    assert.ok(finding);
    assert.match(plain(await hoverAt(SAMPLE, finding.range.start)), /might/);
    const source = finding.relatedInformation?.[0]?.location.uri;
    assert.equal(source?.scheme, 'verbatim-sample');
    assert.match((await vscode.workspace.openTextDocument(source)).getText(), /Emil Sand/);
    await assert.rejects(async () => vscode.workspace.fs.writeFile(source, new Uint8Array()));
  });

  it('shows the same sample again, as far as it has been edited', async () => {
    const document = await vscode.workspace.openTextDocument(SAMPLE);
    const text = document.getText();
    await vscode.commands.executeCommand('verbatim.openSample');
    assert.equal(document.getText(), text);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  it('leaves nothing behind when the sample is closed', async () => {
    const api = await verbatim();
    const before = (await api.engine.status()).articles;
    await closeSample();
    const isThere = () =>
      vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === SAMPLE.toString());
    while (isThere()) await new Promise((resolve) => setTimeout(resolve, 50));
    await api.whenIdle();
    assert.equal((await api.engine.status()).articles, before - 1);
    assert.deepEqual(codes(SAMPLE), []);
  });
});
