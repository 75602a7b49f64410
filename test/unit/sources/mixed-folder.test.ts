import assert from 'node:assert/strict';
import { readArticles } from '../../../src/core/sources/article.ts';
import { formatOf } from '../../../src/core/sources/formats.ts';
import { READERS } from '../../../src/core/sources/readers/index.ts';
import { createLocalEngine } from '../../../src/core/local-engine.ts';
import type { SourceInput } from '../../../src/core/engine.ts';
import { putInTurn, type GroupResult } from '../../../src/worker/put-in-turn.ts';
import { mixedFolder } from './make-mixed.ts';

const COUNT = 500;
const files = mixedFolder(COUNT, 33);

/** An engine with all readers that counts the files it reads, and runs something before one of them. */
function counting(before: (read: number) => void = () => undefined) {
  const counts = { read: 0 };
  const engine = createLocalEngine({
    read: (input, signal) => {
      before(counts.read);
      signal?.throwIfAborted();
      counts.read++;
      return readArticles(input, READERS);
    },
  });
  return { engine, counts };
}

async function allOf(results: AsyncIterable<GroupResult>): Promise<GroupResult[]> {
  const all: GroupResult[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe('a folder of 500 mixed files', function () {
  this.timeout(120_000);

  it('has every format, and a dozen bad files', () => {
    const formats = new Set(
      files.filter(({ reason }) => !reason).map(({ path, content }) => formatOf(path, content)),
    );
    assert.deepEqual(
      [...formats].sort(),
      'docx email epub html json markdown mhtml nitf odt pdf rtf srt text vtt'.split(' '),
    );
    assert.equal(files.length, COUNT);
    assert.equal(files.filter(({ reason }) => reason).length, 15);
  });

  it('gives an article for each good file and a reason for each bad one, and tells how far it is', async () => {
    const { engine, counts } = counting();
    const results = await allOf(putInTurn(engine, files));
    assert.equal(counts.read, COUNT);
    const read = new Set(results.flatMap((result) => result.read.map(({ file }) => file)));
    const reasons = new Map(
      results.flatMap((result) => result.unreadable.map(({ path, reason }) => [path, reason])),
    );
    for (const { path, holds, reason } of files) {
      if (reason) assert.match(reasons.get(path) ?? '', reason, path);
      assert.equal(read.has(path), holds !== null, `${path}: ${reasons.get(path) ?? 'read'}`);
    }
    const steps = results.map(({ done }) => done.length);
    assert.ok(
      steps.every((step) => step > 0),
      'each step goes on',
    );
    assert.equal(
      steps.reduce((sum, step) => sum + step, 0),
      COUNT,
    );
    assert.deepEqual(
      results.flatMap(({ done }) => done),
      files.map(({ path }) => path),
    );
    // What may take seconds is told by itself.
    const heavy = results.filter(({ done }) => done.some((path) => /\.(?:pdf|docx|epub)$/.test(path)));
    assert.ok(heavy.length > 50 && heavy.every(({ done }) => done.length === 1));
    for (const { holds } of files.slice(0, 60)) {
      if (holds === null) continue;
      const [hit] = await engine.search(holds, 1);
      assert.equal(hit?.similarity, 1, holds);
    }
  });

  it('stops in the middle, keeps what was read, and goes on with the rest', async () => {
    const controller = new AbortController();
    const STOP = 200;
    const { engine, counts } = counting((read) => {
      if (read === STOP) controller.abort();
    });
    const inputs: SourceInput[] = files.map(({ path, content }) => ({ path, content, modified: 1 }));
    const results = await allOf(putInTurn(engine, inputs, controller.signal));
    assert.equal(counts.read, STOP, 'nothing is read after the stop');
    const done = results.flatMap((result) => result.done);
    assert.deepEqual(
      done,
      files.slice(0, STOP).map(({ path }) => path),
    );
    assert.deepEqual(
      results.flatMap(({ left }) => left),
      files.slice(STOP).map(({ path }) => path),
    );
    const good = files.slice(0, STOP).filter(({ holds }) => holds !== null);
    const held = new Set((await engine.listSources()).map(({ file }) => file));
    assert.deepEqual([...held].sort(), good.map(({ path }) => path).sort());
    const last = good.at(-1)?.holds ?? assert.fail();
    assert.equal((await engine.search(last, 1))[0]?.similarity, 1);

    const present = inputs.map(({ path, content }) => ({ path, size: content.length, modified: 1 }));
    const { stale } = await engine.compareSources(present);
    assert.deepEqual(
      [...stale].sort(),
      files
        .slice(STOP)
        .map(({ path }) => path)
        .sort(),
    );
    const isStale = new Set(stale);
    await allOf(
      putInTurn(
        engine,
        inputs.filter(({ path }) => isStale.has(path)),
      ),
    );
    assert.equal(counts.read, COUNT);
  });
});
