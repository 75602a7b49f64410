#!/usr/bin/env node
/**
 * Measures the index against what can be put together of libraries, all in one run, and prints tables.
 *
 *   npm run bench                                100, 2,000 and 20,000 articles
 *   npm run bench -- --sizes 2000,100000         other sizes; beyond 7,000 articles are spliced from real ones
 *   npm run bench -- --budget 60                 seconds for the lookups of one library (30)
 *   npm run bench -- --no-peers                  Verbatim alone
 *
 * --data DIR   the folder with eval/
 *
 * Read ratios within a run; the times of a shared machine mean little. Exit: 0 measured; 2 the tool failed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { defaultData } from '../eval/lib/data.mjs';
import { corpus } from './corpus.mjs';
import { queries } from './queries.mjs';
import { quantile, table } from './table.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OURS = 'verbatim';
const PEERS = ['fts5-cascade+asm', 'minisearch+asm', 'string-similarity'];
/** Articles beyond which a peer takes minutes for one lookup. */
const LARGEST = { 'minisearch+asm': 20_000, 'string-similarity': 2_000 };

function options() {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '100,2000,20000' },
      budget: { type: 'string', default: '30' },
      peers: { type: 'boolean', default: true },
      data: { type: 'string', default: defaultData },
    },
    allowNegative: true,
  });
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.some((size) => !(size > 0)))
    throw new TypeError('--sizes takes numbers with commas between them');
  return { sizes, budget: Number(values.budget), peers: values.peers, data: path.resolve(values.data) };
}

async function bundle(folder) {
  await build({
    entryPoints: [path.join(HERE, 'ours.ts'), path.join(HERE, 'keystroke.ts')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    conditions: ['worker'],
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
}

/** Runs a part in a process of its own, so that one library's memory is not another's. */
function measured(part, ...rest) {
  const args = ['--expose-gc', path.join(HERE, 'measure.mjs'), part, ...rest.map(String)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${part} failed: ${stderr.slice(-800)}`);
  return JSON.parse(stdout);
}

function row(name, size, result, bytes) {
  const { built, times, kinds, right, answered, run } = result;
  const by = (kind) => times.filter((_, at) => kinds[at] === kind);
  const show = (kind) => `${right[kind]}/${run[kind]}`;
  return {
    articles: size,
    library: name,
    'build MB/s': (bytes / 1e6 / (built / 1000)).toFixed(1),
    'index bytes/byte': result.lists === undefined ? '' : (result.lists / bytes).toFixed(2),
    'p50 ms': quantile(times, 0.5),
    'p95 ms': quantile(times, 0.95),
    'edited p50': quantile(by('edited'), 0.5),
    'edited p95': quantile(by('edited'), 0.95),
    exact: show('exact'),
    edited: show('edited'),
    'false answers': `${answered}/${run.absent}`,
    'RSS MB': (result.memory / 1e6).toFixed(0),
  };
}

async function main() {
  const { sizes, budget, peers, data } = options();
  if (peers && !existsSync(path.join(HERE, 'node_modules')))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit' });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'verbatim-bench-'));
  try {
    await bundle(folder);
    const largest = Math.max(...sizes);
    const all = corpus(data, largest);
    const rows = [];
    const own = [];
    for (const size of sizes) {
      const articles = all.articles.slice(0, size);
      const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      const asked = queries({ articles, real: Math.min(size, all.real), heldOut: all.heldOut }, articles);
      const home = path.join(folder, String(size));
      mkdirSync(home);
      writeFileSync(path.join(home, 'articles.json'), JSON.stringify(articles));
      writeFileSync(path.join(home, 'queries.json'), JSON.stringify(asked));
      for (const name of peers ? [OURS, ...PEERS] : [OURS]) {
        if (size > (LARGEST[name] ?? Infinity)) continue;
        const result = measured(name === OURS ? 'ours' : 'peer', folder, home, name, budget);
        rows.push(row(name, size, result, bytes));
        process.stderr.write(`${name} on ${size}: done\n`);
        if (name !== OURS) continue;
        const starts = [0, 1, 2].map(() => {
          const start = performance.now();
          const { memory } = measured('start', folder, home);
          return { milliseconds: performance.now() - start, memory };
        });
        const typical = (what) => quantile(starts.map(what), 0.5);
        const keys = measured('keys', folder, home);
        own.push({
          articles: size,
          'stored articles, bytes/byte': (result.articles / bytes).toFixed(2),
          'process start to first answer ms': typical(({ milliseconds }) => milliseconds),
          'RSS MB then': typical(({ memory }) => memory / 1e6),
          'RSS MB typing': (keys.memory / 1e6).toFixed(0),
          'change one article ms': result.change.map((time) => time.toFixed(1)).join(' / '),
          'open draft ms': `${keys.first.toFixed(0)}, then ${keys.second.toFixed(0)}`,
          'key inside p50 / p95': `${quantile(keys.inside, 0.5)} / ${quantile(keys.inside, 0.95)}`,
          'key outside p50 / p95': `${quantile(keys.outside, 0.5)} / ${quantile(keys.outside, 0.95)}`,
          'entries read a lookup': Math.round(result.work.postings / result.work.searches),
          'alignments a lookup': (result.work.aligned / result.work.searches).toFixed(1),
        });
      }
    }
    console.log(`${table(rows)}\n\n${table(own)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
