import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Engine } from '../../../src/core/engine.ts';
import { createLocalEngine } from '../../../src/core/local-engine.ts';
import { EngineClient, type StartedWorker } from '../../../src/worker/engine-client.ts';
import { startNodeWorker } from '../../../src/worker/start-node-worker.ts';

const SOURCE = {
  path: 'sources/pier.txt',
  content: '"The pier stays open until the last ferry has left," said Runa Dahl, the harbour master.',
};
const DRAFT = {
  name: 'draft.txt',
  text: '"The pier stays open until the last bus has left," said Runa Dahl.',
};
const STYLE = { style: 'ap' } as const;

describe('the engine in a worker', () => {
  let folder = '';
  let script = '';
  const started: StartedWorker[] = [];
  const clients: EngineClient[] = [];
  const news: string[] = [];

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'verbatim-worker-'));
    script = path.join(folder, 'worker.mjs');
    await build({
      entryPoints: [fileURLToPath(new URL('../../../src/worker/node-worker.ts', import.meta.url))],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
      conditions: ['worker'],
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    });
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    started.length = 0;
    news.length = 0;
  });
  afterEach(() => {
    for (const client of clients.splice(0)) client.dispose();
  });

  function client(start = () => startNodeWorker(script)): EngineClient {
    const made = new EngineClient({
      start: async () => {
        const worker = await start();
        started.push(worker);
        return worker;
      },
      inline: () => Promise.resolve(createLocalEngine()),
      restore: async (fresh) => {
        await fresh.putSources([SOURCE]);
      },
      news: (what) => news.push(what),
    });
    clients.push(made);
    return made;
  }

  /** Resolves once the worker with this number is known to be dead and what comes after it has begun. */
  async function diedAfter(index: number): Promise<void> {
    const known = index === 0 ? 'restarted' : 'stopped';
    while (!news.includes(known)) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  async function answer(engine: Engine) {
    await engine.putSources([SOURCE]);
    return engine.checkDraft(DRAFT, STYLE);
  }

  it('answers as the engine itself does', async () => {
    assert.deepEqual(await answer(client()), await answer(createLocalEngine()));
    assert.deepEqual(news, ['started']);
  });

  it('is started again once when it dies, and keeps its sources', async () => {
    const engine = client();
    const before = await answer(engine);
    started[0]?.end();
    await diedAfter(0);
    assert.deepEqual(await engine.checkDraft(DRAFT, STYLE), before);
    assert.deepEqual(news, ['started', 'restarted']);
    assert.equal(started.length, 2);
  });

  it('sends a call again whose worker died under it', async () => {
    const engine = client();
    const before = await answer(engine);
    const waiting = engine.checkDraft(DRAFT, STYLE);
    started[0]?.end();
    assert.deepEqual(await waiting, before);
  });

  it('makes calls that come while the sources are put again wait for them', async () => {
    const engine = client();
    const before = await answer(engine);
    started[0]?.end();
    await diedAfter(0);
    const answers = await Promise.all([1, 2, 3].map(() => engine.checkDraft(DRAFT, STYLE)));
    assert.deepEqual(answers, [before, before, before]);
  });

  it('stops after a second death, says so, and starts anew when asked', async () => {
    const engine = client();
    const before = await answer(engine);
    for (const index of [0, 1]) {
      started[index]?.end();
      await diedAfter(index);
    }
    await assert.rejects(engine.checkDraft(DRAFT, STYLE), { name: 'EngineError', message: /stopped twice/ });
    assert.deepEqual(news, ['started', 'restarted', 'stopped']);
    engine.restart();
    assert.deepEqual(await answer(engine), before);
    assert.equal(started.length, 3);
  });

  it('gives up a call under which two workers died, and does not try a third', async () => {
    const engine = client();
    await answer(engine);
    const waiting = engine.checkDraft(DRAFT, STYLE);
    started[0]?.end();
    await diedAfter(0);
    const rejected = assert.rejects(waiting, { name: 'EngineError' });
    started[1]?.end();
    await rejected;
    assert.equal(started.length, 2);
  });

  it('hands a long draft over whole and in order', async () => {
    const text = Array.from({ length: 140 }, (_, n) => `"Pier number ${n}," said Runa Dahl.`);
    const draft = { name: 'long.txt', text: text.join('\n\n') };
    const [engine, local] = [client(), createLocalEngine()];
    await engine.putSources([SOURCE]);
    await local.putSources([SOURCE]);
    assert.deepEqual(await engine.checkDraft(draft, STYLE), await local.checkDraft(draft, STYLE));
  });

  it('tells what was read of sources, and what not, where it is stopped', async () => {
    const engine = client();
    await answer(engine);
    const many = Array.from({ length: 30 }, (_, n) => ({
      path: `sources/${n}.txt`,
      content: `${SOURCE.content}\n\n`.repeat(3000),
    }));
    const controller = new AbortController();
    const putting = engine.putSources(many, controller.signal);
    setImmediate(() => {
      controller.abort();
    });
    const { read, unreadable, left } = await putting;
    assert.deepEqual(unreadable, []);
    assert.ok(left.length > 0, 'it was not stopped');
    assert.deepEqual(
      [...read.map(({ path: name }) => name), ...left],
      many.map(({ path: name }) => name),
    );
    const held = (await engine.listSources()).map(({ path: name }) => name);
    assert.deepEqual(
      held.filter((name) => name !== SOURCE.path).sort(),
      read.map(({ path: name }) => name).sort(),
    );
  });

  it('gives a call up when it is aborted while it runs inline', async () => {
    const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
    const engine = new EngineClient({
      start: () => Promise.reject(new Error('no workers here')),
      inline: () => Promise.resolve(createLocalEngine({ pause })),
    });
    clients.push(engine);
    await answer(engine);
    const controller = new AbortController();
    const waiting = engine.checkDraft(DRAFT, STYLE, controller.signal);
    setImmediate(() => {
      controller.abort();
    });
    const long = { name: 'long.txt', text: `${DRAFT.text}\n\n`.repeat(200) };
    const alsoWaiting = engine.checkDraft(long, STYLE, controller.signal);
    await waiting.catch(() => undefined);
    await assert.rejects(alsoWaiting, { name: 'AbortError' });
  });

  it('runs inline where no worker can be started', async () => {
    const engine = client(() => Promise.reject(new Error('no workers here')));
    assert.deepEqual(await answer(engine), await answer(createLocalEngine()));
    assert.deepEqual(news, ['inline']);
    const missing = client(() => startNodeWorker(path.join(folder, 'missing.mjs')));
    assert.deepEqual(await answer(missing), await answer(createLocalEngine()));
  });

  it('gives a call up when it is aborted, before and while it runs', async () => {
    const engine = client();
    await answer(engine);
    await assert.rejects(engine.checkDraft(DRAFT, STYLE, AbortSignal.abort()), { name: 'AbortError' });
    const controller = new AbortController();
    const text = Array.from(
      { length: 400 },
      (_, n) => `"The pier stays open ${n} hours," said Runa Dahl.`,
    ).join('\n\n');
    const waiting = engine.checkDraft({ name: 'long.txt', text }, STYLE, controller.signal);
    controller.abort();
    await assert.rejects(waiting, { name: 'AbortError' });
    assert.equal(engine.busy, 0);
    assert.equal((await engine.checkDraft(DRAFT, STYLE)).quotations.length, 1);
  });

  it('refuses calls once it is shut down', async () => {
    const engine = client();
    await answer(engine);
    engine.dispose();
    await assert.rejects(engine.status());
  });
});
