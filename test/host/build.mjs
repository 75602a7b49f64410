/** Bundles the host tests: one file a run, with the run's name and the place for its results put in. */
import * as esbuild from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MARK } from './lib/marks.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const place = path.join('dist', 'test', 'host');

/**
 * `run`: `node`, `restricted`, `german` or `web`. `extension`: the folder of the extension under development, somewhere in the
 * project; the bundle is put into it, since VS Code runs tests in the host of the extension that they lie in.
 * `installed`: whether Verbatim itself is installed beside it.
 * Gives the absolute paths of the bundle and of the results it will write (always in the project's own `dist`).
 * The bundle is CommonJS in both hosts: the web-worker host evaluates nothing else.
 */
export async function buildTests(run, extension, installed = false) {
  const isWeb = run === 'web';
  const bundle = path.join(extension, place, `${run}.cjs`);
  const results = path.join(here, '..', '..', place, `${run}.json`);
  await esbuild.build({
    entryPoints: [path.join(here, 'suite', isWeb ? 'web-entry.ts' : 'node-entry.ts')],
    outfile: bundle,
    bundle: true,
    // Mocha's build for browsers sets `module.exports` itself, so the web bundle sets it last.
    ...(isWeb
      ? { format: 'iife', globalName: 'tests', footer: { js: 'module.exports = tests;' } }
      : { format: 'cjs' }),
    platform: isWeb ? 'browser' : 'node',
    // The host on the web is a worker: it has no DOM.
    ...(isWeb ? { conditions: ['worker'] } : {}),
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
    external: isWeb ? ['vscode'] : ['vscode', 'mocha'],
    alias: isWeb ? { 'node:assert/strict': path.join(here, 'suite', 'web-assert.ts') } : {},
    define: {
      VERBATIM_RUN: JSON.stringify(run),
      VERBATIM_INSTALLED: String(installed),
      VERBATIM_RESULTS: JSON.stringify(results),
      VERBATIM_MARK: JSON.stringify(MARK),
      VERBATIM_SEED: String(Number(process.env.VERBATIM_SEED ?? 20260211)),
    },
  });
  return { bundle, results };
}
