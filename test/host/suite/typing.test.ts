import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { report, runName } from './runner.ts';
import { codes, fileIn, openDraft, rangeOf, revertAll, verbatim } from './support.ts';

/** A turn of the host's event loop. */
const turn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Watches the event loop until stopped: gives the lengths of its longest turns, in milliseconds. */
function watchTurns(): () => Promise<number[]> {
  const lengths: number[] = [];
  let watching = true;
  const watch = async () => {
    let last = performance.now();
    while (watching) {
      await turn();
      const now = performance.now();
      lengths.push(now - last);
      last = now;
    }
  };
  const done = watch();
  return async () => {
    watching = false;
    await done;
    return lengths
      .sort((a, b) => b - a)
      .slice(0, 3)
      .map((length) => Math.round(length * 10) / 10);
  };
}

if (runName !== 'restricted') {
  describe('typing', () => {
    after(revertAll);

    it('is followed to the end, and the work it makes on the host’s thread is measured', async () => {
      const api = await verbatim();
      const document = await openDraft(fileIn('sample', 'draft.md'));
      const before = codes(document.uri);
      const editor = await vscode.window.showTextDocument(document);
      const stop = watchTurns();
      const typed = ' and he was asked about it again';
      for (const letter of typed) {
        const at = rangeOf(document, 'Tom Homan says').start;
        await editor.edit((edit) => {
          edit.insert(at, letter);
        });
      }
      await api.whenIdle();
      report('longest turns of the event loop while typing (ms, VS Code’s own work included)', await stop());
      const work = Object.entries(api.hostWork()).map(([what, ms]) => [what, Math.round(ms * 100) / 100]);
      report('longest work of the extension on this thread (ms)', Object.fromEntries(work));
      assert.ok(work.length > 0, 'nothing was measured');
      assert.deepEqual(codes(document.uri), before);
    });
  });
}
