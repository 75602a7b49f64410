/** One measurement in a process of its own; what it found goes to standard output as JSON. See `run.mjs`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [part, bundles, home, name, budget] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(path.join(home, file), 'utf8'));
const load = (module) => import(pathToFileURL(path.join(bundles, module)).href);
const store = path.join(home, 'index');

/** Looks everything up twice, each time as long as half the budget lasts; the second pass is timed. */
function lookups(find, queries) {
  const result = {
    times: [],
    kinds: [],
    right: { exact: 0, edited: 0 },
    answered: 0,
    run: { exact: 0, edited: 0, absent: 0 },
  };
  // Interleaved, so that a budget that runs out has seen all kinds.
  const order = queries.map((_, at) => (at * 83) % queries.length).map((at) => queries[at]);
  const halfBudget = () => performance.now() + Number(budget) * 500;
  let end = halfBudget();
  for (const { text } of order) if (performance.now() < end) find(text);
  end = halfBudget();
  for (const { kind, text, article } of order) {
    if (performance.now() > end) break;
    const start = performance.now();
    const found = find(text);
    result.times.push(performance.now() - start);
    result.kinds.push(kind);
    result.run[kind]++;
    if (kind === 'absent') result.answered += found >= 0 ? 1 : 0;
    else result.right[kind] += found === article ? 1 : 0;
  }
  return result;
}

async function ours() {
  const { build, open } = await load('ours.mjs');
  const articles = read('articles.json');
  const start = performance.now();
  await build(articles, store);
  const built = performance.now() - start;
  const [text] = articles;
  articles.length = 0;
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const index = await open(store);
  const queries = read('queries.json');
  const found = lookups(index.find, queries);
  const memory = process.memoryUsage().rss - before;
  const work = { ...index.work(), searches: 2 * found.times.length };
  const change = index.change(text, queries[0].text);
  return { built, ...found, ...index.bytes(), memory: Math.max(0, memory), work, change };
}

async function peer() {
  const { PEERS } = await import('./peers.mjs');
  const articles = read('articles.json');
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const index = PEERS[name](articles, path.join(home, 'peer.db'));
  const built = performance.now() - start;
  const found = lookups(index.find, read('queries.json'));
  const memory = process.memoryUsage().rss - before;
  return { built, ...found, lists: index.bytes(), memory: Math.max(0, memory) };
}

async function start() {
  const { open } = await load('ours.mjs');
  const index = await open(store);
  index.find(read('queries.json')[100].text);
  return { memory: process.memoryUsage().rss };
}

/** The draft is opened twice: where nobody has looked for these quotations before, and in the next window. */
async function keys() {
  const { type } = await load('keystroke.mjs');
  const quotations = read('queries.json').map(({ text }) => text.replace(/[“”"]/g, ''));
  const first = await type(store, quotations, 0, true);
  const second = await type(store, quotations, 300, false);
  return {
    first: first.milliseconds,
    second: second.milliseconds,
    inside: second.inside,
    outside: second.outside,
    memory: process.memoryUsage().rss,
  };
}

process.stdout.write(JSON.stringify(await { ours, peer, start, keys }[part]()));
