import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mixedFolder } from '../sources/make-mixed.ts';
import { CLI, folderOf, ROOT, runProgram, verbatim } from './run.ts';

const DRAFT = '"The 3 boats of the harbour stay where they are," said Tove Brandt.\n';

async function inFolder(count: number, act: (folder: string) => Promise<void>): Promise<void> {
  const files = mixedFolder(count, 33);
  const { folder, remove } = await folderOf({
    ...Object.fromEntries(files.map(({ path, content }) => [path, content])),
    'draft.md': DRAFT,
  });
  try {
    await act(folder);
  } finally {
    await remove();
  }
}

describe('a folder of many sources on the command line', function () {
  this.timeout(180_000);
  before(async () => {
    const built = await runProgram(process.execPath, ['esbuild.mjs'], { cwd: ROOT });
    assert.equal(built.status, 0, built.err);
  });

  it('is read without a word of progress in a pipe; bad files are named and stop nothing', async () => {
    await inFolder(100, async (folder) => {
      const { status, out, err } = await verbatim(folder, ['verify', 'draft.md']);
      assert.equal(status, 0, err);
      assert.match(out, /1 quotation: 1 verified/);
      const told = err.trim().split('\n');
      assert.equal(told.length, 3, err);
      assert.ok(
        told.every((line) => line.startsWith('verbatim: not read: sources/')),
        err,
      );
    });
  });

  // A terminal for a program to run on comes with every Linux.
  if (process.platform !== 'linux') return;
  it('shows its progress on a terminal, and ends on Ctrl+C with a line and status 130', async () => {
    await inFolder(1500, async (folder) => {
      const command = `exec '${process.execPath}' '${CLI}' verify draft.md`;
      const env: NodeJS.ProcessEnv = { ...process.env, TERM: 'xterm', SHELL: '/bin/sh' };
      delete env['CI'];
      const child = spawn('script', ['-qfec', command, '/dev/null'], { cwd: folder, env });
      let shown = '';
      let isTyped = false;
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        shown += chunk;
        if (isTyped || !/Reading sources: \d+ of 1500 files/.test(shown)) return;
        isTyped = true;
        child.stdin.write('\u0003');
      });
      const [status] = (await once(child, 'close')) as [number | null];
      assert.ok(isTyped, shown);
      const counts = /verbatim: stopped after (\d+) of 1500 source files; nothing was checked/.exec(shown);
      assert.ok(counts, shown);
      assert.ok(Number(counts[1]) < 1500);
      assert.equal(status, 130);
      assert.doesNotMatch(shown, /\bverified\b|\n\s+at /);
    });
  });
});
