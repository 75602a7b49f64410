import assert from 'node:assert/strict';
import { Progress } from '../../../src/cli/progress.ts';

/** A progress on a stand-in for a terminal, with a clock that the test sets. */
function progressOn(isTTY: boolean, env: Readonly<Record<string, string>> = {}) {
  const written: string[] = [];
  const clock = { now: 0 };
  const stream = { isTTY, write: (text: string) => written.push(text) };
  return { written, clock, progress: new Progress({ stream, env, now: () => clock.now }) };
}

describe('progress on a terminal', () => {
  it('is told on one line once reading lasts, and taken away', () => {
    const { written, clock, progress } = progressOn(true);
    progress.tell(1, 500);
    assert.deepEqual(written, []);
    clock.now = 1200;
    progress.tell(40, 500);
    clock.now = 1220;
    progress.tell(41, 500);
    clock.now = 1400;
    progress.tell(60, 500);
    progress.end();
    assert.deepEqual(written, [
      '\u001b[2K\rReading sources: 40 of 500 files',
      '\u001b[2K\rReading sources: 60 of 500 files',
      '\u001b[2K\r',
    ]);
  });

  it('is nothing where reading is quick', () => {
    const { written, clock, progress } = progressOn(true);
    clock.now = 900;
    progress.tell(500, 500);
    progress.end();
    assert.deepEqual(written, []);
  });

  it('is nothing in a pipe, in a build and on a terminal that knows no line', () => {
    for (const { written, clock, progress } of [
      progressOn(false),
      progressOn(true, { CI: 'true' }),
      progressOn(true, { TERM: 'dumb' }),
    ]) {
      clock.now = 5000;
      progress.tell(1, 500);
      progress.end();
      assert.deepEqual(written, []);
    }
  });
});
