import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CLI, runProgram } from './run.ts';

const PAGE =
  'Title: The mill is sold\nOutlet: The Harbour Post\nPublished: 2026-03-04\n\n' +
  'The sale took an hour.\n\n“The mill was sold to gardeners,” said Orla Fenn.\n';

describe('verbatim fetch', function () {
  this.timeout(100_000);
  let server: Server;
  let base = '';
  let folder = '';
  before(async () => {
    server = createServer((request, response) => {
      if (request.url === '/mill') response.setHeader('content-type', 'text/plain; charset=utf-8').end(PAGE);
      else if (request.url === '/picture') response.end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
      else response.writeHead(404).end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'verbatim-fetch-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const run = (...args: string[]) => runProgram(process.execPath, [CLI, ...args], { cwd: folder });

  it('saves a page with its facts, never over another, and it serves as a source', async () => {
    const first = await run('fetch', `${base}/mill`, '--allow-private');
    assert.deepEqual([first.status, first.out, first.err], [0, 'sources/the-mill-is-sold.md\n', '']);
    const again = await run('fetch', `${base}/mill`, '--allow-private');
    assert.equal(again.out, 'sources/the-mill-is-sold-2.md\n');
    const saved = await readFile(path.join(folder, 'sources/the-mill-is-sold.md'), 'utf8');
    for (const line of [
      'title: The mill is sold',
      'outlet: The Harbour Post',
      `url: ${base}/mill`,
      'published: 2026-03-04',
    ])
      assert.ok(saved.includes(`${line}\n`), line);
    assert.match(saved, /^retrieved: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/m);
    assert.match(saved, /^hash: sha256:[0-9a-f]{64}$/m);
    await writeFile(path.join(folder, 'draft.txt'), '“The mill was sold to gardeners,” said Orla Fenn.');
    assert.equal((await run('verify', 'draft.txt')).status, 0);
  });

  it('saves nothing where it is refused or fails, says why, and goes on with the next', async () => {
    const refused = await run('fetch', `${base}/mill`);
    assert.equal(refused.status, 2);
    assert.match(refused.err, /127\.0\.0\.1 is an address of a private network/);
    assert.deepEqual(await readdir(folder), []);
    const some = await run(
      'fetch',
      `${base}/none`,
      `${base}/picture`,
      `${base}/mill`,
      '--allow-private',
      '--into',
      'press/2026',
    );
    assert.equal(some.status, 2);
    assert.match(some.err, /status 404/);
    assert.match(some.err, /picture was fetched, but it is not readable: binary file/);
    assert.deepEqual(await readdir(path.join(folder, 'press/2026')), ['the-mill-is-sold.md']);
  });

  it('does not save into a file', async () => {
    await writeFile(path.join(folder, 'notes'), 'x');
    const into = await run('fetch', `${base}/mill`, '--allow-private', '--into', 'notes');
    assert.equal(into.status, 2);
    assert.match(into.err, /notes is a file/);
  });
});
