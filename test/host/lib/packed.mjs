/** The extension as it ships: the files that the package would hold, built for production. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { project } from './workspace.mjs';

/** Builds and copies them to a folder of their own, which it gives. Leaves `dist` built for production. */
export async function unpackedExtension() {
  execFileSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: project, stdio: 'inherit' });
  const folder = path.join(project, '.cache', 'packed');
  rmSync(folder, { recursive: true, force: true });
  for (const file of await listFiles({ cwd: project, packageManager: PackageManager.None })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(path.join(project, file), path.join(folder, file));
  }
  return folder;
}
