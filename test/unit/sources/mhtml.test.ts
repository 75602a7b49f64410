import assert from 'node:assert/strict';
import { readArticles } from '../../../src/core/sources/article.ts';
import { READERS } from '../../../src/core/sources/readers/index.ts';
import { newsPage, PARAGRAPHS, STORY } from './make-page.ts';

/** Text as quoted-printable, every byte that is not plain ASCII escaped, lines broken softly. */
function quotedPrintable(bytes: Uint8Array): string {
  let line = '';
  let out = '';
  for (const byte of bytes) {
    const plain = (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32;
    const piece =
      byte === 10
        ? ''
        : plain
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (byte === 10) {
      out += `${line.replace(/ $/, '=20')}\r\n`;
      line = '';
    } else {
      if (line.length + piece.length > 74) {
        out += `${line}=\r\n`;
        line = '';
      }
      line += piece;
    }
  }
  return out + line;
}

interface Part {
  readonly headers: string;
  readonly body: string;
}

const message = (parts: readonly Part[], type = 'type="text/html"', extra = '') =>
  [
    'From: <Saved by a browser>',
    ...(extra === '' ? [] : [extra]),
    'Subject: Pier closes',
    'Date: Wed, 4 Mar 2026 10:30:00 +0100',
    'MIME-Version: 1.0',
    `Content-Type: multipart/related;\r\n\t${type};\r\n\tboundary="----Edge--0123----"`,
    '',
    '',
    ...parts.flatMap(({ headers, body }) => ['------Edge--0123----', headers, '', body, '']),
    '------Edge--0123------',
    '',
  ].join('\r\n');

const utf8 = (text: string) => new TextEncoder().encode(text);
const page = newsPage(`<h1>Pier closes</h1>${PARAGRAPHS}`);
const html: Part = {
  headers:
    'Content-Type: text/html\r\nContent-ID: <frame-1@x>\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://courier.example/news/pier',
  body: quotedPrintable(utf8(page.replace('<head>', '<head><meta charset="utf-8">'))),
};
const frame: Part = {
  headers:
    'Content-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: https://ads.example/frame',
  body: '<p>“Buy a boat,” said the advertisement in its frame.</p>',
};
const picture: Part = {
  headers:
    'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://courier.example/a.png',
  body: 'iVBORw0KGgo=',
};

async function read(content: string | Uint8Array) {
  const articles = await readArticles({ path: 'page.mhtml', content }, READERS);
  assert.ok(!('reason' in articles), JSON.stringify(articles));
  assert.equal(articles.length, 1);
  const [article] = articles;
  assert.ok(article);
  return article;
}

describe('pages saved as MHTML', () => {
  it('are read from their root part alone, with its address', async () => {
    const article = await read(utf8(message([picture, html, frame])));
    assert.equal(article.format, 'mhtml');
    assert.equal(article.prose.text, STORY.join('\n\n'));
    assert.equal(article.url, 'https://courier.example/news/pier');
  });

  it('know where a browser says that it saved them from', async () => {
    const article = await read(
      message([html], undefined, 'Snapshot-Content-Location: https://courier.example/snapshot'),
    );
    assert.equal(article.url, 'https://courier.example/snapshot');
  });

  it('take the part that is named as the start', async () => {
    const article = await read(message([frame, html], 'type="text/html"; start="<frame-1@x>"'));
    assert.equal(article.prose.text, STORY.join('\n\n'));
  });

  it('decode base64 and the charset of the header', async () => {
    const bytes = Array.from('<p>\x93Caf\xe9 Zo\xeb,\x94 said Ida Lund.</p>', (letter) =>
      letter.charCodeAt(0),
    );
    const body = Buffer.from(bytes).toString('base64').replace(/.{40}/g, '$&\r\n');
    const headers = 'Content-Type: text/html; charset="windows-1252"\r\nContent-Transfer-Encoding: base64';
    assert.equal((await read(message([{ headers, body }]))).prose.text, '“Café Zoë,” said Ida Lund.');
  });

  it('may have their page inside another multipart', async () => {
    const inner = `--inner\r\nContent-Type: text/plain\r\n\r\nplain\r\n--inner\r\n${html.headers}\r\n\r\n${html.body}\r\n--inner--`;
    const article = await read(
      message([{ headers: 'Content-Type: multipart/alternative; boundary=inner', body: inner }]),
    );
    assert.equal(article.prose.text, STORY.join('\n\n'));
  });

  it('give a reason where no part is a page', async () => {
    const articles = await readArticles({ path: 'page.mhtml', content: message([picture]) }, READERS);
    assert.ok('reason' in articles);
    assert.match(articles.reason, /no page in it/);
  });
});
