/** Part `quotations`: are quotations found, and is the right person named? Scored by the data's own scorer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run, ToolFailure } from '../lib/cli.mjs';
import { located, readRows } from '../lib/data.mjs';
import { atLeast, number } from '../lib/figures.mjs';

/** Figure → where the scorer prints it → target, by corpus. */
const PATTERNS = {
  'quotations of 5+ words, P': /quotations 5\+\s+P ([\d.]+)/,
  'quotations of 5+ words, R': /quotations 5\+\s+P [\d.]+ R ([\d.]+)/,
  'quotations of all lengths, F1': /quotations all\s.*?F1 ([\d.]+)/,
  'bounds exact': /bounds exact ([\d.]+)/,
  'speaker mention': /speaker mention ([\d.]+)/,
  'speaker, all': /entity:.*? all ([\d.]+)/,
  'speaker, 5+ words': /5\+ words ([\d.]+) \(/,
  'speaker, he/she': /he\/she ([\d.]+)/,
  'confidence >= 0.9, right': /confidence >= 0\.9: ([\d.]+)/,
  'confidence >= 0.9, given to': /confidence >= 0\.9: [\d.]+ right, ([\d.]+)/,
};
const TARGETS = {
  'polnear-dev': {
    'quotations of 5+ words, P': 98,
    'quotations of 5+ words, R': 98.5,
    'quotations of all lengths, F1': 95,
    'bounds exact': 99,
    'speaker mention': 91,
    'speaker, all': 91.5,
    'speaker, 5+ words': 94,
    'speaker, he/she': 90,
    'confidence >= 0.9, right': 98.5,
    'confidence >= 0.9, given to': 50,
  },
  'attribution-mixed': { 'speaker, all': 95 },
  'germannews-dev': { 'quotations of all lengths, F1': 90, 'speaker, all': 82 },
};

/** Millions of characters (UTF-16 units) a second. */
const SPEED = 1.5;

/**
 * @param {import('../run.mjs').Options} options
 * @returns {Promise<import('../lib/figures.mjs').Figure[]>}
 */
export async function quotations(options) {
  const scorer = located(options.data, 'eval', 'score-quotes.mjs');
  const figures = [];
  for (const [corpus, targets] of Object.entries(TARGETS)) {
    const file = located(options.data, 'eval', `${corpus}.jsonl`);
    const printed = await score(scorer, file, options);
    figures.push(...figuresOf(corpus, targets, printed));
  }
  if (!options.limit) figures.push(await speed(options));
  return figures;
}

/** Characters a second once the program has started: what one corpus takes less than three times the same. */
async function speed({ data, command }) {
  const rows = readRows(located(data, 'eval', 'polnear-train.jsonl'));
  const lines = rows.map(({ id, text }) => `${JSON.stringify({ id, name: 'article.txt', text })}\n`).join('');
  const seconds = async (times) => {
    const start = performance.now();
    const { status, stderr } = await run([...command, 'quotes', '--jsonl'], lines.repeat(times));
    if (status !== 0) throw new ToolFailure(`quotes: exit ${status}: ${stderr.slice(0, 600)}`);
    return (performance.now() - start) / 1000;
  };
  const once = await seconds(1);
  const more = (await seconds(3)) - once;
  const characters = 2 * rows.reduce((sum, { text }) => sum + text.length, 0);
  const value = Number((characters / 1e6 / more).toFixed(2));
  return number('quotations', 'speed after start, M characters/s', value, atLeast(SPEED), '');
}

async function score(scorer, file, { command, limit, errors }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-eval-'));
  try {
    const part = path.join(folder, 'rows.jsonl');
    if (limit)
      writeFileSync(
        part,
        readRows(file)
          .slice(0, limit)
          .map((row) => JSON.stringify(row))
          .join('\n'),
      );
    const { stdout, stderr, status } = await run([
      ...[process.execPath, scorer, limit ? part : file, '--errors', String(errors)],
      ...['--', ...command],
    ]);
    if (status !== 0) throw new ToolFailure(`score-quotes: exit ${status}: ${stderr.slice(0, 600)}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figuresOf(corpus, targets, printed) {
  const figures = Object.entries(targets).map(([name, target]) => {
    const value = PATTERNS[name].exec(printed)?.[1];
    const read = value === undefined ? null : Number(value);
    return number('quotations', `${corpus}: ${name}`, read, atLeast(target), ' %');
  });
  const wrong = printed.split('\n').filter((line) => /^(?:missed|extra|who): /.test(line));
  if (figures[0]) figures[0].errors = wrong;
  return figures;
}
