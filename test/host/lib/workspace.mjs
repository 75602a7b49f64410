/** A fresh copy of the tests' workspace. */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/**
 * Makes a folder with the fixture, the sample draft with the seed articles (`sample/`), a source that is no text, a
 * place for VS Code's state (`state`) and a workspace file of three folders (`all`). `remove()` deletes it.
 */
export function makeWorkspace() {
  const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'verbatim-run-')));
  cpSync(path.join(project, 'test', 'host', 'workspace'), root, { recursive: true });
  const sample = path.join(root, 'sample');
  mkdirSync(sample);
  cpSync(path.join(project, 'seeds'), path.join(sample, 'seeds'), { recursive: true });
  cpSync(path.join(project, 'test', 'sample', 'draft.md'), path.join(sample, 'draft.md'));
  // Made here and not kept as a file: tools that read the project choke on it.
  writeFileSync(
    path.join(root, 'annex', 'sources', 'scan.txt'),
    Buffer.from([0x89, 0, 1, 2, 0, 0xff, 0, 7, 0, 0xfe]),
  );
  const all = path.join(root, 'all.code-workspace');
  writeFileSync(
    all,
    JSON.stringify({
      folders: ['desk', 'annex', 'sample'].map((folder) => ({ path: folder })),
      settings: {},
    }),
  );
  return {
    root,
    all,
    desk: path.join(root, 'desk'),
    sample,
    state: path.join(root, 'state'),
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}
