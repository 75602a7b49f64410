import assert from 'node:assert/strict';
import type { Engine } from '../../../src/core/engine.ts';
import { runName } from './runner.ts';
import { codes, fileIn, openDraft, replaceWords, revertAll, untilCodes, verbatim } from './support.ts';

/** What of the client of the worker a test must reach: that there is one, and to play the part of a crash. */
interface Carried {
  readonly worker: { end(): void } | null;
}

const workerOf = (engine: Engine) => (engine as unknown as Carried).worker;

describe('the worker', () => {
  after(revertAll);

  it('carries the engine', async () => {
    const { engine } = await verbatim();
    await engine.status();
    assert.ok(workerOf(engine), 'the engine runs without a worker');
  });

  // A web worker that is ended from outside tells nobody: only the node host can play this.
  if (runName === 'node') {
    it('is replaced when it dies, with the sources it had', async () => {
      const { engine } = await verbatim();
      const document = await openDraft(fileIn('desk', 'draft.md'));
      const before = codes(document.uri);
      const { articles } = await engine.status();
      const first = workerOf(engine);
      first?.end();
      await replaceWords(document, 'We are not going to open', 'We are going to open');
      await untilCodes(document.uri, ['wording/negation', ...before]);
      assert.equal((await engine.status()).articles, articles);
      const second = workerOf(engine);
      assert.ok(second, 'no worker was started again');
      assert.ok(second !== first);
      await replaceWords(document, 'We are going to open', 'We are not going to open');
      await untilCodes(document.uri, before);
    });
  }
});
