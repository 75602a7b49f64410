import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticles } from '../../../src/core/sources/article.ts';
import { READERS } from '../../../src/core/sources/readers/index.ts';
import { newsPage, PARAGRAPHS } from './make-page.ts';

const SEED = 20260304;
const page = newsPage(
  `<h1>Pier closes</h1>${PARAGRAPHS}<dl><dt>Q</dt><dd>Why?</dd></dl><blockquote class="twitter-tweet"><p>Rot.</p></blockquote><q>a</q>`,
  '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Pier","author":[{"name":"Ana Cruz"}]}]}</script>',
);
const message = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=edge\r\n\r\n--edge\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${page.replace(/=/g, '=3D')}\r\n--edge--\r\n`;

/** What a reader may answer: articles with blocks in order inside their text, or a reason; an `Error` becomes one. */
async function answers(path: string, content: string | Uint8Array): Promise<void> {
  const articles = await readArticles({ path, content }, READERS);
  if ('reason' in articles) {
    assert.notEqual(articles.reason, '');
    return;
  }
  for (const { prose } of articles) {
    let last = 0;
    for (const { start, end } of prose.blocks) {
      assert.ok(start >= last && end > start && end <= prose.text.length);
      last = end;
    }
  }
}

const mutated = (text: string) =>
  fc
    .array(
      fc.tuple(
        fc.nat(text.length),
        fc.nat(60),
        fc.oneof(
          fc.string({ maxLength: 12 }),
          fc.constantFrom('<', '</div>', '<table>', '&#', '"', '<!--', '<p>', '\0', '<svg>', '{', ']'),
        ),
      ),
      { maxLength: 8 },
    )
    .map((edits) =>
      edits.reduce((all, [at, length, put]) => all.slice(0, at) + put + all.slice(at + length), text),
    );

describe('hostile pages', () => {
  it('mutated pages end in articles or a reason', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(page), (text) => answers('page.html', text)),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('mutated messages end in articles or a reason', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(message), (text) => answers('page.mhtml', new TextEncoder().encode(text))),
      {
        seed: SEED,
        numRuns: 60,
      },
    );
  });

  const floods: readonly (readonly [string, string])[] = [
    ['elements in elements', '<div>'.repeat(100_000) + 'Words in the deep.' + '</div>'.repeat(100_000)],
    ['inline elements in one another', `<p>${'<span>'.repeat(50_000)}Words in the deep.`],
    ['open bold paragraphs', '<b><p>'.repeat(20_000)],
    ['attributes', `<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}=1`).join(' ')}>Words.</p>`],
    ['a long attribute', `<p class="${'a '.repeat(500_000)}">Words.</p>`],
    ['quotations in quotations', '<q>'.repeat(2000)],
    ['tables in tables', '<table><tr><td>'.repeat(5000)],
    ['open angle brackets', '<'.repeat(50_000)],
    ['references', '&amp;'.repeat(50_000)],
    ['brackets in data', `<script type="application/ld+json">${'['.repeat(100_000)}</script><p>Words.</p>`],
    [
      'parts of a message',
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n${'--a\n\n'.repeat(20_000)}`,
    ],
    [
      'multiparts in multiparts',
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\n'.repeat(2000),
    ],
  ];
  for (const [name, text] of floods) it(`floods end: ${name}`, () => answers('page.html', text));

  it('says that it cut what lies too deep', async () => {
    const deep = `<p>Words above.</p>${'<div>'.repeat(1000)}Words below.`;
    const articles = await readArticles({ path: 'page.html', content: deep }, READERS);
    assert.ok(!('reason' in articles));
    assert.match(articles[0]?.warnings.join(' ') ?? '', /nested too deeply/);
    const refused = await readArticles({ path: 'page.html', content: '<div>'.repeat(100_000) }, READERS);
    assert.ok('reason' in refused);
    assert.match(refused.reason, /nested too deeply/);
  });

  it('keeps handlers and scripts where they are: unread', async () => {
    const articles = await readArticles(
      {
        path: 'page.html',
        content:
          '<p onclick="throw 1">Words.</p><img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true;</script>',
      },
      READERS,
    );
    assert.ok(!('reason' in articles));
    assert.equal(articles[0]?.prose.text, 'Words.');
    assert.ok(!('ran' in globalThis));
  });
});
