#!/usr/bin/env node
/**
 * Measures the built command line on the evaluation's data and prints one table.
 *
 *   npm run eval                                   everything
 *   npm run eval -- mutations --limit 200          one part, quickly
 *   npm run eval -- alterations --errors 20        with the first wrong answers of every figure
 *
 * --limit N   at most N rows (trials) of a part           --errors N  the first N wrong ones of a figure
 * --seed N    draws other sentences and changes           --strict    exit 1 where a target is missed
 * --data DIR  the folder with eval/, cases/ and sample/   --cli FILE  the command line's program (dist/cli.js)
 *
 * Exit: 0 measured, whatever the figures; 1 a target missed, with --strict; 2 the tool failed, or bad usage.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ToolFailure } from './lib/cli.mjs';
import { defaultData, MissingData } from './lib/data.mjs';
import { isReached, table } from './lib/figures.mjs';
import { alterations } from './parts/alterations.mjs';
import { cases } from './parts/cases.mjs';
import { crossquotes } from './parts/crossquotes.mjs';
import { mutations } from './parts/mutations.mjs';
import { quotations } from './parts/quotations.mjs';
import { sources } from './parts/sources.mjs';

/**
 * @typedef {object} Options
 * @property {string[]} command how the tool is started
 * @property {string} data
 * @property {number} limit 0: everything
 * @property {number} errors
 * @property {number} seed
 */

const PARTS = { quotations, cases, alterations, crossquotes, mutations, sources };

function read(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      limit: { type: 'string', default: '0' },
      errors: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      data: { type: 'string', default: defaultData },
      cli: { type: 'string', default: fileURLToPath(new URL('../../dist/cli.js', import.meta.url)) },
      strict: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown) throw new TypeError(`no part "${unknown}"; there are ${Object.keys(PARTS).join(', ')}`);
  for (const name of ['limit', 'errors', 'seed']) {
    if (!/^\d+$/.test(values[name])) throw new TypeError(`--${name} takes a whole number`);
  }
  return {
    parts: positionals.length > 0 ? positionals : Object.keys(PARTS),
    strict: values.strict,
    command: [process.execPath, path.resolve(values.cli)],
    data: path.resolve(values.data),
    limit: Number(values.limit),
    errors: Number(values.errors),
    seed: Number(values.seed),
  };
}

async function measured(name, options) {
  try {
    return await PARTS[name](options);
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    console.log(`${name}: not run: ${error.message} is not here`);
    return [];
  }
}

async function main() {
  const options = read(process.argv.slice(2));
  const figures = [];
  for (const name of options.parts) figures.push(...(await measured(name, options)));
  for (const { part, name, errors = [] } of figures) {
    if (options.errors === 0 || errors.length === 0) continue;
    console.log(`\n${part}: ${name}\n${errors.map((error) => `- ${error}`).join('\n')}`);
  }
  if (figures.length > 0) console.log(`\n${table(figures)}`);
  return options.strict && figures.some((figure) => !isReached(figure)) ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof ToolFailure ? `the tool failed: ${error.message}` : error.message);
  process.exitCode = 2;
}
