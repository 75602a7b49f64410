/** A page of the test's own to fetch, served on this machine. */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Lock gates</title></head><body><article><h1>Lock gates</h1>
<p>The gates were hung on Monday.</p><p>&ldquo;They hold,&rdquo; said Petra Lindqvist.</p></article></body></html>`;

/**
 * Serves the page and leaves its address in `folder`, in `.page-address`; how often it was asked for stands in
 * `.page-asked`. The returned function ends it.
 */
export async function servePage(folder) {
  const note = (count) => writeFileSync(path.join(folder, '.page-asked'), String(count));
  let asked = 0;
  const server = createServer((_, response) => {
    note(++asked);
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    response.end(PAGE);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  writeFileSync(path.join(folder, '.page-address'), `http://127.0.0.1:${server.address().port}/lock-gates`);
  note(0);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
