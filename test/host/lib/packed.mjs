/** The extension as it ships: the packed VSIX, and what is in it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { unzipSync } from 'fflate';
import { project } from './workspace.mjs';

const folder = path.join(project, '.cache', 'packed');
/** Where a package has the extension's files. */
const INSIDE = 'extension/';

/**
 * Builds for production and packs. Gives the paths of the package (`vsix`) and of a folder with the files that were in it
 * (`unpacked`), in the project's `.cache`. Leaves `dist` built for production.
 */
export async function packedExtension() {
  execFileSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: project, stdio: 'inherit' });
  rmSync(folder, { recursive: true, force: true });
  const unpacked = path.join(folder, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  const vsix = path.join(folder, 'verbatim.vsix');
  await createVSIX({ cwd: project, packagePath: vsix, dependencies: false });
  for (const [name, content] of Object.entries(unzipSync(readFileSync(vsix)))) {
    if (!name.startsWith(INSIDE) || name.endsWith('/')) continue;
    const file = path.join(unpacked, name.slice(INSIDE.length));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return { vsix, unpacked };
}

/**
 * A folder with an extension that is nothing but a place for the tests of an installed package: VS Code runs tests only
 * where an extension is under development.
 */
export function testsExtension() {
  const place = path.join(project, '.cache', 'tests-extension');
  mkdirSync(place, { recursive: true });
  const manifest = { name: 'tests', publisher: 'verbatim', version: '0.0.1', engines: { vscode: '*' } };
  writeFileSync(path.join(place, 'package.json'), JSON.stringify(manifest, null, 2));
  return place;
}
