import assert from 'node:assert/strict';
import { runName } from './runner.ts';
import { codes, fileIn, openDraft, replaceWords, revertAll, untilCodes, verbatim } from './support.ts';

/** What of the client of the worker a test must reach to play the part of a crash. */
interface Carried {
  readonly worker: { end(): void } | null;
}

// A web worker that is ended from outside tells nobody: only the node host can play this.
if (runName === 'node') {
  describe('the worker', () => {
    after(revertAll);

    it('is there, and is replaced when it dies, with the sources it had', async () => {
      const api = await verbatim();
      const document = await openDraft(fileIn('desk', 'draft.md'));
      const before = codes(document.uri);
      const articles = (await api.engine.status()).articles;
      const carrier = api.engine as unknown as Carried;
      const first = carrier.worker;
      assert.ok(first, 'the engine runs without a worker');
      first.end();
      await replaceWords(document, 'We are not going to open', 'We are going to open');
      await untilCodes(document.uri, ['wording/negation', ...before]);
      assert.equal((await api.engine.status()).articles, articles);
      assert.ok(carrier.worker, 'no worker was started again');
      assert.ok(carrier.worker !== first);
    });
  });
}
