/** Bundles everything that ships. `--watch` rebuilds on change; `--production` minifies and leaves out source maps. */
import * as esbuild from 'esbuild';
import { readFile, rm } from 'node:fs/promises';
import { writeHanVariants } from './scripts/han-variants.mjs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeNotices } from './scripts/notices.mjs';
import { writeQuoteStyles } from './scripts/quote-styles.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));

/** CommonJS dependencies inside an ES module bundle still call `require` for Node's own modules. */
const requireBanner =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * Languages that the shipped detector tells apart: those with data files, their neighbours, and the most read. Those that
 * have letters to themselves are told by them (`quotations/language.ts`).
 */
const DETECTED = 'en de fr es it pt nl sv pl ru ja zh ar da no fi uk cs tr hu ro ca bg sr sk';

/** The tables of `eld` without the groups of letters of other languages: two thirds of the size. */
const fewerLanguages = {
  name: 'fewer-languages',
  setup(build) {
    build.onLoad({ filter: /eld[\\/]src[\\/]ngrams[\\/]extrasmall\.js$/ }, async ({ path }) => {
      const { ngramsData } = await import(pathToFileURL(path).href);
      const kept = new Set(DETECTED.split(' '));
      const ids = new Set(
        Object.keys(ngramsData.languages).filter((id) => kept.has(ngramsData.languages[id])),
      );
      const ngrams = Object.entries(ngramsData.ngrams).flatMap(([letters, scores]) => {
        const left = Object.entries(scores).filter(([id]) => ids.has(id));
        return left.length > 0 ? [[letters, Object.fromEntries(left)]] : [];
      });
      const data = { ...ngramsData, ngrams: Object.fromEntries(ngrams) };
      return { contents: `export const ngramsData = ${JSON.stringify(data)};`, loader: 'js' };
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  // The licences stand in a file of their own.
  legalComments: 'none',
  metafile: true,
  plugins: [fewerLanguages],
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
  // What the three have in common is one file, and the language detector another, read when it is needed.
  {
    ...node,
    entryPoints: {
      extension: 'src/extension.ts',
      worker: 'src/worker/node-worker.ts',
      reader: 'src/worker/node-reader.ts',
      cli: 'src/cli/main.ts',
    },
    outdir: 'dist',
    splitting: true,
    chunkNames: 'shared/[name]-[hash]',
  },
  // The web extension host evaluates its entry as CommonJS and, by the package's `type`, takes only `.cjs` for that; a
  // web worker is a classic script.
  { ...browser, entryPoints: ['src/extension-web.ts'], outfile: 'dist/extension-web.cjs', format: 'cjs' },
  { ...browser, entryPoints: ['src/worker/web-worker.ts'], outfile: 'dist/worker-web.js', format: 'iife' },
  { ...browser, entryPoints: ['src/worker/web-reader.ts'], outfile: 'dist/reader-web.js', format: 'iife' },
];

await writeQuoteStyles();
await writeHanVariants();
if (watch) {
  for (const options of builds) await (await esbuild.context(options)).watch();
} else {
  if (production) await rm(new URL('dist', import.meta.url), { recursive: true, force: true });
  const built = await Promise.all(builds.map((options) => esbuild.build(options)));
  const metafiles = built.map(({ metafile }) => metafile);
  await writeNotices(fileURLToPath(new URL('.', import.meta.url)), metafiles, 'dist/third-party-notices.txt');
}
