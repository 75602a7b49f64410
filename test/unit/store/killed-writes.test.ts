import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** How often the writer is killed. */
const KILLS = 200;
const SEED = 20;
/** Writers side by side, each in a folder of its own. */
const LANES = 2;

/** Numbers from 0 to 1, the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
}

interface Life {
  readonly loaded: string;
  readonly saved: number;
}

/**
 * Starts a writer and kills it: after some states were stored, and within about the time that storing one takes, since
 * that differs between machines. Gives what it said.
 */
function live(script: string, folder: string, next: () => number): Promise<Life> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const life = { loaded: '', saved: -1 };
    let lines = 1 + Math.floor(next() * 3);
    let before = 0;
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('saved ')) life.saved = Number(line.slice(6));
      else life.loaded = line;
      if (!line.startsWith('saved ') && !line.startsWith('loaded ')) child.kill('SIGKILL');
      const span = before === 0 ? 30 : performance.now() - before;
      if (--lines === 0) setTimeout(() => child.kill('SIGKILL'), next() * span);
      before ||= performance.now();
    });
    child.on('error', reject);
    child.on('close', () => {
      resolve(life);
    });
  });
}

describe('a stored index', () => {
  let folder = '';

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-'));
    await build({
      entryPoints: [fileURLToPath(new URL('writer.ts', import.meta.url))],
      outfile: path.join(folder, 'writer.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      conditions: ['worker'],
      logLevel: 'error',
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    });
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it(`is the old or the new one after each of ${KILLS} kills in the middle of writing`, async function () {
    this.timeout(1_800_000);
    const lanes = Array.from({ length: LANES }, (_, lane) => killing(folder, lane));
    const counts = await Promise.all(lanes);
    const total = (of: 'stored' | 'caught') => counts.reduce((sum, count) => sum + count[of], 0);
    assert.ok(total('stored') > KILLS, `only ${total('stored')} states were stored`);
    assert.ok(total('caught') > 0, `${total('caught')} kills met a write`);
  });
});

/** Kills a writer again and again, and asks the next one what it found. */
async function killing(folder: string, lane: number): Promise<{ stored: number; caught: number }> {
  const next = random(SEED + lane);
  let confirmed = 0;
  let caught = 0;
  for (let kill = 0; kill < KILLS / LANES; kill++) {
    const life = await live(path.join(folder, 'writer.mjs'), path.join(folder, `index-${lane}`), next);
    assert.match(life.loaded, /^loaded \d+$/, `after kill ${kill}`);
    const loaded = Number(life.loaded.slice(7));
    assert.ok(loaded === confirmed || loaded === confirmed + 1, `${loaded} after ${confirmed} was saved`);
    // It was stored, and the writer was killed before it could say so.
    if (loaded > confirmed) caught++;
    confirmed = Math.max(life.saved, loaded);
  }
  return { stored: confirmed, caught };
}
