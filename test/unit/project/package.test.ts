import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const MEGABYTE = 1024 * 1024;

describe('the packaged extension', function () {
  this.timeout(180_000);
  let folder = '';
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'verbatim-vsix-'));
    execFileSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: ROOT });
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
    execFileSync(process.execPath, ['esbuild.mjs'], { cwd: ROOT });
  });

  it('holds what it needs and nothing else', async () => {
    const listed = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
    // How many pieces the bundler cuts what is shared or loaded late into is its own business.
    const files = listed.map((file) =>
      file.replaceAll('\\', '/').replace(/^dist\/shared\/[\w.-]+-[0-9A-Z]{8}\.js$/, 'dist/shared/*.js'),
    );
    assert.deepEqual([...new Set(files)].sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/cli.js',
      'dist/extension-web.cjs',
      'dist/extension.js',
      'dist/reader-web.js',
      'dist/reader.js',
      'dist/shared/*.js',
      'dist/third-party-notices.txt',
      'dist/worker-web.js',
      'dist/worker.js',
      'docs/findings.md',
      'l10n/bundle.l10n.de.json',
      'l10n/bundle.l10n.es.json',
      'l10n/bundle.l10n.fr.json',
      'media/icon.png',
      'media/mark.svg',
      'media/walkthrough/fix.svg',
      'media/walkthrough/hover.svg',
      'media/walkthrough/sample.md',
      'media/walkthrough/sample.svg',
      'media/walkthrough/sources.svg',
      'package.json',
      'package.nls.de.json',
      'package.nls.es.json',
      'package.nls.fr.json',
      'package.nls.json',
      'seeds/README.md',
      'seeds/ferry-hearing.txt',
      'seeds/lido-reopens.md',
      'syntaxes/quotations.injection.tmLanguage.json',
    ]);
  });

  it('has the licences of all that it holds of others, and of nothing else', () => {
    const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
    const named = [...read('dist/third-party-notices.txt').matchAll(/^-{80}\n\n(\S+) \S+ \(.+\)$/gm)];
    const packages = new Set(named.map(([, name]) => name));
    const [, shipped = ''] = /^## Shipped$([^]+?)^## /m.exec(read('docs/dependencies.md')) ?? [];
    const rows = [...shipped.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(
      ([, cell = '']) => cell.match(/[^`, ]+/g) ?? [],
    );
    assert.ok(rows.length > 15);
    // `fflate/browser` is a file of the package.
    assert.deepEqual(
      rows.map((row) => row.replace(/^fflate\/.*/, 'fflate')).filter((row) => !packages.has(row)),
      [],
    );
    for (const tool of ['esbuild', 'mocha', 'typescript']) assert.ok(!packages.has(tool), tool);
  });

  it('is under 4 MB, with its language packs and readers', async () => {
    const vsix = path.join(folder, 'verbatim.vsix');
    await createVSIX({ cwd: ROOT, packagePath: vsix, dependencies: false, skipLicense: false });
    const { size } = statSync(vsix);
    assert.ok(size < 4 * MEGABYTE, `${(size / MEGABYTE).toFixed(2)} MB`);
  });
});
