/** Bundles everything that ships. `--watch` rebuilds on change; `--production` minifies and leaves out source maps. */
import * as esbuild from 'esbuild';
import { readFile, rm } from 'node:fs/promises';
import { writeQuoteStyles } from './scripts/quote-styles.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));

/** CommonJS dependencies inside an ES module bundle still call `require` for Node's own modules. */
const requireBanner =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  // mdast-util-from-markdown decodes character references through the DOM unless told that there is none.
  conditions: ['worker'],
  define: { VERBATIM_VERSION: JSON.stringify(version) },
};
/** @type {import('esbuild').BuildOptions} */
const node = {
  ...shared,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: ['vscode'],
  banner: { js: requireBanner },
};
/** @type {import('esbuild').BuildOptions} */
const browser = {
  ...shared,
  platform: 'browser',
  external: ['vscode'],
  mainFields: ['module', 'browser', 'main'],
};

const builds = [
  { ...node, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js' },
  { ...node, entryPoints: ['src/worker/node-worker.ts'], outfile: 'dist/worker.js' },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: `#!/usr/bin/env node\n${requireBanner}` },
  },
  // The web extension host evaluates its entry as CommonJS and, by the package's `type`, takes only `.cjs` for that; a
  // web worker is a classic script.
  { ...browser, entryPoints: ['src/extension-web.ts'], outfile: 'dist/extension-web.cjs', format: 'cjs' },
  { ...browser, entryPoints: ['src/worker/web-worker.ts'], outfile: 'dist/worker-web.js', format: 'iife' },
];

await writeQuoteStyles();
if (watch) {
  for (const options of builds) await (await esbuild.context(options)).watch();
} else {
  if (production) await rm(new URL('dist', import.meta.url), { recursive: true, force: true });
  await Promise.all(builds.map((options) => esbuild.build(options)));
}
