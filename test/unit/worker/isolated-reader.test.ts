import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isolatedReader, type ReaderAnswer } from '../../../src/worker/isolated-reader.ts';
import { startNodeReader } from '../../../src/worker/start-node-reader.ts';

/** A thread that does to a file what its name says. */
const SCRIPT = `
import { parentPort } from 'node:worker_threads';
let read = 0;
parentPort.on('message', ({ path }) => {
  if (path.startsWith('hang')) for (;;);
  if (path.startsWith('grow')) { const all = []; for (;;) all.push(new Array(1000).fill({})); }
  if (path.startsWith('throw')) throw new TypeError('no such page');
  if (path.startsWith('exit')) process.exit(1);
  parentPort.postMessage({ reason: path + ' was number ' + ++read });
});
`;

describe('reading files in isolation', function () {
  this.timeout(60_000);
  let folder = '';
  let starts = 0;
  const start = () => {
    starts++;
    return startNodeReader(path.join(folder, 'reader.mjs'), 64);
  };
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'verbatim-reader-'));
    writeFileSync(path.join(folder, 'reader.mjs'), SCRIPT);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => (starts = 0));

  const reasonOf = (answer: ReaderAnswer) => ('reason' in answer ? answer.reason : 'read');
  const read = async (reader: ReturnType<typeof isolatedReader>, name: string) =>
    reasonOf(await reader({ path: name, content: 'x' }));

  it('starts no worker for texts', async () => {
    const reader = isolatedReader({ start });
    assert.equal(await read(reader, 'quay.txt'), 'read');
    assert.equal(await read(reader, 'quay.md'), 'read');
    assert.equal(starts, 0);
  });

  it('reads one file after another in one worker', async () => {
    const reader = isolatedReader({ start });
    const both = Promise.all([read(reader, 'a.pdf'), read(reader, 'b.docx')]);
    assert.deepEqual(await both, ['a.pdf was number 1', 'b.docx was number 2']);
    assert.equal(starts, 1);
  });

  it('gives a file up that takes too long, and reads the next', async () => {
    const reader = isolatedReader({ start, time: 300 });
    const both = Promise.all([read(reader, 'hang.pdf'), read(isolatedReader({ start }), 'b.pdf')]);
    assert.deepEqual(await both, [
      'reading it took longer than 0.3 seconds and was stopped',
      'b.pdf was number 1',
    ]);
    assert.equal(await read(isolatedReader({ start }), 'c.pdf'), 'c.pdf was number 1');
  });

  it('gives a file up that kills the worker, and reads the next in a new one', async () => {
    const reader = isolatedReader({ start });
    assert.match(await read(reader, 'grow.pdf'), /more than 64 MB of memory/);
    assert.match(await read(reader, 'throw.pdf'), /no such page/);
    assert.match(await read(reader, 'exit.pdf'), /stopped at it/);
    assert.equal(await read(reader, 'b.pdf'), 'b.pdf was number 1');
    assert.equal(starts, 4);
  });

  it('gives a file up when it is told to, and reads the next in a new one', async () => {
    const reader = isolatedReader({ start });
    const controller = new AbortController();
    const hanging = reader({ path: 'hang.pdf', content: 'x' }, controller.signal);
    const waiting = reader({ path: 'b.pdf', content: 'x' }, controller.signal);
    const after = read(reader, 'c.pdf');
    setImmediate(() => {
      controller.abort();
    });
    await assert.rejects(hanging, { name: 'AbortError' });
    await assert.rejects(waiting, { name: 'AbortError' });
    assert.equal(await after, 'c.pdf was number 1');
    assert.equal(starts, 2);
  });

  it('says so where no worker can be started, each time anew', async () => {
    let tries = 0;
    const reader = isolatedReader({
      start: () => {
        tries++;
        return Promise.reject(new Error('not allowed'));
      },
    });
    assert.match(await read(reader, 'a.pdf'), /no worker could be started.*not allowed/);
    await read(reader, 'b.pdf');
    assert.equal(tries, 2);
    assert.equal(await read(reader, 'quay.txt'), 'read');
  });
});
