import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Engine } from '../../../src/core/engine.ts';
import { runName } from './runner.ts';
import { codes, fileIn, openDraft, replaceWords, revertAll, untilCodes, verbatim } from './support.ts';

/** What of the client of the worker a test must reach: that there is one, and to make it crash. */
interface Carried {
  readonly worker: { post(message: unknown): void } | null;
}

const workerOf = (engine: Engine) => (engine as unknown as Carried).worker;

/** Sends the worker what it cannot take: an error that nothing catches ends it, in both hosts. */
function kill(engine: Engine): void {
  const worker = workerOf(engine);
  assert.ok(worker, 'there is no worker');
  worker.post(null);
}

describe('the worker', () => {
  after(revertAll);

  it('carries the engine', async () => {
    const { engine } = await verbatim();
    await engine.status();
    assert.ok(workerOf(engine), 'the engine runs without a worker');
  });

  if (runName === 'restricted') return;

  it('is replaced when it dies, with the sources it had', async () => {
    const { engine } = await verbatim();
    const document = await openDraft(fileIn('desk', 'draft.md'));
    const before = codes(document.uri);
    const { articles } = await engine.status();
    const first = workerOf(engine);
    kill(engine);
    await replaceWords(document, 'We are not going to open', 'We are going to open');
    await untilCodes(document.uri, ['wording/negation', ...before]);
    assert.equal((await engine.status()).articles, articles);
    const second = workerOf(engine);
    assert.ok(second, 'no worker was started again');
    assert.ok(second !== first);
    // Put back here: the web workbench saves by itself, and reverting would keep the change.
    await replaceWords(document, 'We are going to open', 'We are not going to open');
    await document.save();
    await untilCodes(document.uri, before);
  });

  it('that dies a second time stays down, which is told, until it is started again', async () => {
    const api = await verbatim();
    const document = await openDraft(fileIn('desk', 'draft.md'));
    const before = codes(document.uri);
    const { articles } = await api.engine.status();
    kill(api.engine);
    await replaceWords(document, 'The bridge stays shut', 'So the bridge stays shut');
    // Findings that nothing stands behind any more are taken away.
    await untilCodes(document.uri, []);
    assert.match(api.status().text, /Stopped: nothing is checked/);
    assert.ok(api.status().warns);
    await assert.rejects(api.engine.status());
    await vscode.commands.executeCommand('verbatim.startAgain');
    await untilCodes(document.uri, before);
    assert.equal((await api.engine.status()).articles, articles);
    assert.ok(!api.status().text.includes('Stopped'));
    await replaceWords(document, 'So the bridge stays shut', 'The bridge stays shut');
    await document.save();
    await untilCodes(document.uri, before);
  });
});
