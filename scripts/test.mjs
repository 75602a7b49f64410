/**
 * `npm test`: everything that must hold, in one run. Streams what the tools print and ends with a table and, as its
 * very last line, `N passed, N failed`. What must run and could not is counted as failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packedExtension } from '../test/host/lib/packed.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HOST_RESULTS = path.join(ROOT, 'dist/test/host');

/** Runs a command in the project; resolves to its status and what it printed. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.on('error', (error) => resolve({ status: 1, output: String(error) }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** A tool that holds or does not: one test. */
const check = (command, args) => async () => {
  const { status } = await run(command, args);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

/** Mocha's own count; a test that did not run has not passed. */
const mocha = (args) => async () => {
  const { status, output } = await run('npx', ['mocha', '--reporter', 'spec', '--no-color', ...args]);
  const count = (word) => Number(new RegExp(`^\\s+(\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0);
  const passed = count('passing');
  const failed = count('failing') + count('pending');
  const failures = /^\s+\d+ failing$(.*)/ms.exec(output)?.[1] ?? '';
  return { passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed, failures };
};

/** The tests in VS Code run the extension as it ships, not the working folder. */
async function packed() {
  const { vsix, unpacked } = await packedExtension();
  process.env.VERBATIM_VSIX = vsix;
  process.env.VERBATIM_EXTENSION = unpacked;
  return { passed: 1, failed: 0 };
}

/** Marked cases that lie beside the project on some machines; elsewhere they are told as not run and count for nothing. */
async function cases() {
  const scorer = path.join(ROOT, '../shared/cases/score.mjs');
  if (!existsSync(scorer)) {
    console.log('not run: there is no ../shared here');
    return null;
  }
  return check(process.execPath, [scorer, '../shared/sample', '--', 'node', 'dist/cli.js'])();
}

/** Host tests leave their counts behind, one file a run. */
const host = (kind, results) => async () => {
  for (const name of results) rmSync(path.join(HOST_RESULTS, `${name}.json`), { force: true });
  const { status } = await run(process.execPath, ['test/host/run.mjs', kind]);
  let passed = 0;
  let failed = 0;
  let failures = '';
  for (const name of results) {
    const file = path.join(HOST_RESULTS, `${name}.json`);
    const none = { passed: 0, failed: 1, tests: [{ title: name, state: 'failed', error: 'no results' }] };
    const counted = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : none;
    passed += counted.passed;
    failed += counted.failed;
    for (const { title, state, error } of counted.tests)
      if (state === 'failed') failures += `\n  ${title} (${name})\n${error.replace(/^/gm, '    ')}\n`;
  }
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed, failures };
};

/**
 * What a window on a busy machine swallows is no fault of the extension: a suite in VS Code with a failed test is run once
 * more as a whole, in a new window, and the table tells both counts. What is at fault fails again.
 */
const inWindow = (step) => async () => {
  const first = await step();
  if (first.failed === 0) return first;
  console.log(`${first.failures ?? ''}\n\n── once more, in a new window`);
  const second = await step();
  return { ...second, note: `(at first ${first.passed} passed, ${first.failed} failed)` };
};

const STEPS = [
  ['lint', check('npx', ['eslint', '.'])],
  ['format', check('npx', ['prettier', '--check', '.'])],
  ['types', check('npx', ['tsc', '--noEmit', '-p', '.'])],
  ['build', check(process.execPath, ['esbuild.mjs'])],
  ['unit tests', mocha([])],
  ['sample cases', cases],
  ['package', packed],
  ['VS Code, node host', inWindow(host('node', ['node', 'restricted', 'german']))],
  ['VS Code, web host', inWindow(host('web', ['web']))],
  ['VS Code, a person', inWindow(mocha(['--no-config', '--exit', 'test/ui/*.test.mjs']))],
];

const sum = { passed: 0, failed: 0 };
const table = [];
let failed = '';
for (const [name, step] of STEPS) {
  console.log(`\n── ${name}`);
  const counted = await step().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  if (counted === null) {
    table.push(`${name.padEnd(20)} not run`);
    continue;
  }
  sum.passed += counted.passed;
  sum.failed += counted.failed;
  const figures = [`${counted.passed}`.padStart(5), 'passed', `${counted.failed}`.padStart(5), 'failed'];
  table.push([name.padEnd(20), ...figures, counted.note ?? ''].join(' ').trimEnd());
  if (counted.failures) failed += `\n── failed: ${name}\n${counted.failures.trimEnd()}\n`;
}
// Once more at the end, since what is kept of a long log is its end.
if (failed) console.log(failed);
console.log(`\n${table.join('\n')}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
