import assert from 'node:assert/strict';
import { unlink } from 'node:fs/promises';
import path from 'node:path';
import { fileReason, findDrafts, findSources, readSourceFile, shown } from '../../../src/cli/files.ts';
import { folderOf } from './run.ts';

describe('files of the command line', () => {
  it('puts errors of the file system into words', () => {
    const error = (code: string) => Object.assign(new Error(code), { code });
    assert.equal(fileReason(error('ENOENT')), 'no such file');
    assert.equal(fileReason(error('EACCES')), 'no permission');
    assert.equal(fileReason(error('EPERM')), 'no permission');
    assert.equal(fileReason(error('EISDIR')), 'a folder, not a file');
    assert.equal(fileReason(error('EIO')), 'EIO');
    assert.equal(fileReason('odd'), 'odd');
  });

  it('finds each file once, hidden ones and READMEs passed over', async () => {
    const { folder, remove } = await folderOf({
      'a/one.txt': '1',
      'a/b/two.md': '2',
      'a/README.md': 'x',
      'a/.hidden/h.txt': 'x',
      'a/node_modules/m.txt': 'x',
    });
    const { files, unreadable } = await findSources([path.join(folder, 'a'), path.join(folder, 'a/one.txt')]);
    assert.deepEqual(
      files.map((file) => path.relative(folder, file)),
      [path.join('a', 'b', 'two.md'), path.join('a', 'one.txt')],
    );
    assert.deepEqual(unreadable, []);
    await remove();
  });

  it('takes from a folder the drafts that are no sources', async () => {
    const { folder, remove } = await folderOf({
      'x.md': '1',
      'y.txt': '2',
      'z.png': '3',
      'seeds/s.md': '4',
      'seedsmore/t.md': '5',
    });
    const { files } = await findDrafts([folder], [path.join(folder, 'seeds')]);
    assert.deepEqual(
      files.map((file) => path.relative(folder, file)),
      [path.join('seedsmore', 't.md'), 'x.md', 'y.txt'],
    );
    const named = await findDrafts([path.join(folder, 'seeds/s.md')], [path.join(folder, 'seeds')]);
    assert.equal(named.files.length, 1);
    await remove();
  });

  it('gives a reason for a file that is deleted between listing and reading', async () => {
    const { folder, remove } = await folderOf({ 'a.txt': '1' });
    const { files } = await findSources([folder]);
    await unlink(path.join(folder, 'a.txt'));
    const read = await readSourceFile(files[0] ?? '');
    assert.ok('reason' in read);
    assert.equal(read.reason, 'no such file');
    await remove();
  });

  it('shows paths as they were given', () => {
    assert.equal(shown('./seeds/a.txt'), 'seeds/a.txt');
    assert.equal(shown('../a.txt'), '../a.txt');
  });
});
