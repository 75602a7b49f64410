import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { checkedUrl, isPublicAddress, RefusedAddress } from '../../../src/net/addresses.ts';
import { fetchPage, publicLookup } from '../../../src/net/node-fetch-page.ts';
import { inUtf8, LARGEST_PAGE, pageName, type FetchOptions } from '../../../src/net/page.ts';
import { fetchPage as fetchInBrowser } from '../../../src/net/web-fetch-page.ts';

const PAGE = '<p>“It is sold,” she said.</p>';

describe('addresses that may be fetched', () => {
  it('are those of the public net', () => {
    for (const address of ['93.184.216.34', '2606:2800:220:1::1', '::ffff:93.184.216.34'])
      assert.ok(isPublicAddress(address), address);
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
      '255.255.255.255',
      '::1',
      '::',
      'fe80::1',
      'fd00::1',
      '::ffff:127.0.0.1',
      'post.example',
    ])
      assert.ok(!isPublicAddress(address), address);
  });

  it('are http or https, without a password, and not of a private network', () => {
    for (const address of [
      'file:///etc/passwd',
      'ftp://post.example/',
      'javascript:alert(1)',
      'data:text/html,x',
      'post.example/mill',
      '',
      'https://me:secret@post.example/',
      'http://localhost:8080/',
      'http://printer.local/',
      'http://intranet/',
      'http://127.1/',
      'http://0x7f000001/',
      'http://[::1]/',
      'http://[::ffff:10.0.0.1]/',
      'http://169.254.169.254/latest',
    ])
      assert.throws(() => checkedUrl(address, false), RefusedAddress, address);
    for (const address of [
      'https://post.example/mill',
      'http://93.184.216.34/',
      'https://[2606:2800:220:1::1]:8443/',
    ])
      assert.equal(checkedUrl(address, false).href, address);
    assert.equal(checkedUrl('http://localhost:8080/', true).port, '8080');
    assert.throws(() => checkedUrl('file:///etc/passwd', true), RefusedAddress);
  });

  it('are looked at again when a name has been looked up', async () => {
    const found = (host: string, all: boolean) =>
      new Promise((resolve) => {
        publicLookup(host, { all }, (error, address) => {
          resolve(error instanceof RefusedAddress ? 'refused' : address);
        });
      });
    assert.equal(await found('127.0.0.1', true), 'refused');
    assert.equal(await found('::1', false), 'refused');
    assert.equal(await found('93.184.216.34', false), '93.184.216.34');
    assert.deepEqual(await found('93.184.216.34', true), [{ address: '93.184.216.34', family: 4 }]);
  });
});

describe('the encoding that a server names', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);
  const shown = (content: Uint8Array, type: string) => new TextDecoder().decode(inUtf8(content, type));

  it('is the one of its texts', () => {
    assert.equal(shown(bytes(0x96, 0xbc), 'text/html; charset=shift_jis'), '名');
    assert.equal(shown(bytes(0xe9), 'text/plain;charset="iso-8859-1"'), 'é');
    assert.equal(
      shown(bytes(0x1b, 0x24, 0x42, 0x4c, 0x3e, 0x1b, 0x28, 0x42), 'text/html; charset=iso-2022-jp'),
      '名',
    );
  });

  it('counts for nothing where the bytes are UTF-8, where nobody knows it, and for what is no text', () => {
    assert.equal(shown(new TextEncoder().encode('é'), 'text/html; charset=iso-8859-1'), 'é');
    for (const type of [
      'text/html; charset=nonsense',
      'text/html',
      '',
      'application/pdf; charset=iso-8859-1',
    ])
      assert.deepEqual(inUtf8(bytes(0xe9), type), bytes(0xe9), type);
  });
});

describe('fetching a page', () => {
  let server: Server;
  let base = '';
  let seen: { url: string; headers: IncomingHttpHeaders }[] = [];
  const answers: Record<string, (response: ServerResponse) => void> = {
    '/page': (response) => response.setHeader('content-type', 'Text/HTML; charset=utf-8').end(PAGE),
    '/old': (response) =>
      response.setHeader('content-type', 'text/html; charset=windows-1252').end(Buffer.from(PAGE, 'latin1')),
    '/packed': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
    '/moved': (response) => response.writeHead(302, { location: 'page' }).end(),
    '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
    '/out': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/bomb': (response) =>
      response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(LARGEST_PAGE + 1))),
    '/large': (response) =>
      response.writeHead(200, { 'content-length': String(LARGEST_PAGE + 1) }).write('x'),
    '/broken': (response) => response.setHeader('content-encoding', 'gzip').end('no gzip'),
    '/slow': (response) => response.write('x'),
  };

  before(async () => {
    server = createServer((request, response) => {
      seen.push({ url: request.url ?? '', headers: request.headers });
      const answer = answers[request.url ?? ''];
      if (answer) answer(response);
      else response.writeHead(404).end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => (seen = []));
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const clients = { node: fetchPage, browser: fetchInBrowser };
  for (const [name, get] of Object.entries(clients)) {
    const page = (path: string, options: Partial<FetchOptions> = {}) =>
      get(`${base}${path}`, { allowPrivate: true, ...options });

    it(`gives bytes, type and the last address (${name})`, async () => {
      const direct = await page('/page');
      assert.equal(new TextDecoder().decode(direct.bytes), PAGE);
      assert.equal(direct.type, 'text/html; charset=utf-8');
      assert.match(new TextDecoder().decode((await page('/old')).bytes), /It is sold/);
      assert.equal((await page('/moved')).url, `${base}/page`);
      assert.equal(new TextDecoder().decode((await page('/packed')).bytes), PAGE);
    });

    it(`asks nobody in a private network unless that is allowed (${name})`, async () => {
      await assert.rejects(page('/page', { allowPrivate: false }), /private network/);
      assert.deepEqual(seen, []);
    });

    it(`fails with a reason (${name})`, async () => {
      await assert.rejects(page('/none'), /status 404/);
      await assert.rejects(page('/bomb'), /larger than 25 MB/);
      await assert.rejects(page('/broken'), /cannot be fetched/);
      await assert.rejects(
        page('/round'),
        name === 'node' ? /redirects more than 5 times/ : /cannot be fetched/,
      );
      await assert.rejects(page('/out'));
    });

    it(`stops when told to (${name})`, async () => {
      const controller = new AbortController();
      const fetching = page('/slow', { signal: controller.signal });
      setTimeout(() => {
        controller.abort();
      }, 50);
      await assert.rejects(fetching, { name: 'AbortError' });
    });

    it(`sends no cookies and no referrer (${name})`, async () => {
      await page('/page');
      const headers = seen[0]?.headers;
      assert.ok(headers);
      for (const header of ['cookie', 'referer', 'authorization']) assert.equal(headers[header], undefined);
    });
  }

  it('looks at the length before the body', async () => {
    await assert.rejects(fetchPage(`${base}/large`, { allowPrivate: true }), /larger than 25 MB/);
  });

  it('names a page so that its format can be told', () => {
    const named = (url: string, type: string) => pageName({ url, type, bytes: new Uint8Array() });
    assert.match(named('https://post.example/mill', 'text/html; charset=utf-8'), /\.html$/);
    assert.match(named('https://post.example/mill.php', 'application/pdf'), /\.pdf$/);
    assert.equal(named('https://post.example/a.pdf?x=1', 'application/octet-stream'), '/a.pdf');
    assert.match(named('https://post.example/feed', 'application/rss+xml'), /\.xml$/);
  });
});
