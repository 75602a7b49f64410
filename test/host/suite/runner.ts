/** Runs mocha inside an extension host: a line a test on the console, and the figures in a file for `run.mjs`. */
import type Mocha from 'mocha';
import * as vscode from 'vscode';

/** The run's name, put in by the bundler: `node`, `web`, `restricted`, `german`. */
declare const VERBATIM_RUN: string;
/** Absolute path of the file for the results, put in by the bundler. */
declare const VERBATIM_RESULTS: string;
/** What a line of the report starts with, put in by the bundler. */
declare const VERBATIM_MARK: string;

/** Whether Verbatim is an installed package, put in by the bundler. */
declare const VERBATIM_INSTALLED: boolean;
/** A number that random tests start from, put in by the bundler. */
declare const VERBATIM_SEED: number;

/** What random tests start from: the same in every run, unless `$VERBATIM_SEED` names another. */
export const SEED = VERBATIM_SEED;

/** Whether Verbatim runs as an installed package, not from a folder under development. */
export const isInstalled = VERBATIM_INSTALLED;

/** Name of this run. */
export const runName = VERBATIM_RUN;

/** What became of one test; `error` is the stack of one that failed. */
interface RunTest {
  readonly title: string;
  readonly state: string;
  readonly ms: number;
  readonly error?: string;
}

/** What `run.mjs` reads. Times in milliseconds. */
export interface RunResults {
  readonly run: string;
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
  readonly tests: readonly RunTest[];
  /** Measurements that tests made, by name. */
  readonly measured: Readonly<Record<string, unknown>>;
}

const measured: Record<string, unknown> = {};

/** Writes a line to the test report. */
export function say(line: string): void {
  console.log(VERBATIM_MARK + line);
}

/** Reports a measurement: it is printed, kept in the results, and never decides whether a test passes. */
export function report(name: string, value: unknown): void {
  measured[name] = value;
  say(`      ${name}: ${JSON.stringify(value)}`);
}

function listen(runner: Mocha.Runner): Promise<RunResults> {
  const tests: RunTest[] = [];
  const note = (test: Mocha.Runnable, state: string, error?: string) => {
    tests.push({
      title: test.fullTitle(),
      state,
      ms: test.duration ?? 0,
      ...(error === undefined ? {} : { error }),
    });
  };
  runner.on('suite', (suite: Mocha.Suite) => {
    if (suite.title !== '') say(`  ${suite.title}`);
  });
  runner.on('pass', (test: Mocha.Test) => {
    note(test, 'passed');
    say(`    ✓ ${test.title} (${test.duration ?? 0} ms)`);
  });
  runner.on('pending', (test: Mocha.Test) => {
    note(test, 'pending');
    say(`    - ${test.title}`);
  });
  runner.on('fail', (test: Mocha.Runnable, error: Error) => {
    const stack = error.stack ?? String(error);
    note(test, 'failed', stack);
    say(`    ✗ ${test.title}`);
    for (const line of stack.split('\n')) say(`        ${line}`);
  });
  return new Promise((resolve) => {
    runner.on('end', () => {
      const count = (state: string) => tests.filter((test) => test.state === state).length;
      resolve({
        run: runName,
        passed: count('passed'),
        failed: count('failed'),
        pending: count('pending'),
        tests,
        measured,
      });
    });
  });
}

/** Waits for a started mocha to end and files its results. Rejects where a test failed or there was none. */
export async function conclude(runner: Mocha.Runner): Promise<void> {
  const results = await listen(runner);
  say(`  ${results.passed} passed, ${results.failed} failed (${runName})`);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
  // The same file, by whatever name this host knows the machine's file system.
  const file = folder.with({ path: VERBATIM_RESULTS });
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(results, null, 2)));
  if (results.failed > 0 || results.passed === 0) throw new Error(`${results.failed} tests failed`);
}
