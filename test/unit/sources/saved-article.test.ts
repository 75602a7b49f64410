import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article, Block } from '../../../src/core/model.ts';
import { readArticles } from '../../../src/core/sources/article.ts';
import { fileNameOf, savedArticle } from '../../../src/core/sources/saved-article.ts';

const RETRIEVAL = { url: 'https://post.example/mill', retrieved: '2026-03-04T10:00:00Z', hash: 'ab12' };

function article(blocks: readonly (Omit<Block, 'start' | 'end'> & { text: string })[]): Article {
  let start = 0;
  const placed = blocks.map(({ text, ...block }) => {
    const span = { ...block, start, end: start + text.length };
    start = span.end + 2;
    return span;
  });
  const text = blocks.map((block) => block.text).join('\n\n');
  return {
    path: 'page',
    file: 'page',
    format: 'html',
    opens: 'reader',
    title: 'The mill: "sold" #1',
    outlet: 'The Harbour Post',
    published: '2026-03-04',
    modified: null,
    authors: ['Ida Lund', 'Bo Ek'],
    contributors: [],
    url: null,
    language: 'en',
    lineStarts: [0],
    prose: { text, blocks: placed, map: [0, 0, text.length], language: 'en' },
    warnings: [],
  };
}

async function readBack(saved: string): Promise<Article> {
  const read = await readArticles({ path: 'saved.md', content: saved });
  assert.ok(!('reason' in read) && read[0]);
  return read[0];
}

describe('an article saved as Markdown', () => {
  it('reads back with its facts, its text, and its blocks', async () => {
    const saved = savedArticle(
      article([
        { kind: 'heading', text: 'Sold' },
        { kind: 'paragraph', text: '“It is *sold*,” she said. 5 < 6 & [so] on_it_goes.' },
        { kind: 'blockquote', text: '1. No list\n# and no heading' },
        { kind: 'list-item', text: '- a dash' },
      ]),
      RETRIEVAL,
    );
    const back = await readBack(saved);
    const { title, outlet, published, authors, url, language, prose } = back;
    assert.deepEqual(
      { title, outlet, published, authors, url, language },
      {
        title: 'The mill: "sold" #1',
        outlet: 'The Harbour Post',
        published: '2026-03-04',
        authors: ['Ida Lund', 'Bo Ek'],
        url: RETRIEVAL.url,
        language: 'en',
      },
    );
    assert.deepEqual(
      prose.blocks.map(({ kind, start, end }) => [kind, prose.text.slice(start, end)]),
      [
        ['heading', 'Sold'],
        ['paragraph', '“It is *sold*,” she said. 5 < 6 & [so] on_it_goes.'],
        ['blockquote', '1. No list\n# and no heading'],
        ['list-item', '- a dash'],
      ],
    );
    assert.match(saved, /^retrieved: 2026-03-04T10:00:00Z$/m);
    assert.match(saved, /^hash: sha256:ab12$/m);
  });

  it("keeps speakers' turns", async () => {
    const turn = (label: string) => ({ label, role: 'speaker' as const });
    const saved = savedArticle(
      article([
        { kind: 'paragraph', text: 'It is sold.', turn: turn('ORLA FENN') },
        { kind: 'paragraph', text: 'To whom?', turn: turn('BO EK') },
        { kind: 'paragraph', text: 'To gardeners.', turn: turn('ORLA FENN') },
      ]),
      RETRIEVAL,
    );
    assert.deepEqual(
      (await readBack(saved)).prose.blocks.map(({ turn: by }) => by?.label),
      ['ORLA FENN', 'BO EK', 'ORLA FENN'],
    );
  });

  it('never lets the text of a page become mark-up', async () => {
    const text = fc
      .array(
        fc.constantFrom(
          '<b>',
          '*',
          '_',
          '`',
          '](',
          '[x]',
          '#',
          '\\',
          '---',
          '> ',
          '1.',
          '|',
          '~~',
          '!',
          'word',
          ' ',
        ),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((parts) => `A ${parts.join('')} z`.replace(/\s+/g, ' '));
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const back = await readBack(savedArticle(article([{ kind: 'paragraph', text: words }]), RETRIEVAL));
        assert.equal(back.prose.text, words);
      }),
      { numRuns: 200 },
    );
  });

  it('gets a name from its title or address', () => {
    assert.equal(
      fileNameOf('Café “Zoë” schließt: 3 % fewer!', 'https://x.example/'),
      'cafe-zoe-schließt-3-fewer',
    );
    assert.equal(fileNameOf(null, 'https://post.example/a/the-mill.html?x=1'), 'the-mill');
    assert.equal(fileNameOf('…', 'https://post.example/'), 'post-example');
    assert.equal(fileNameOf('../../etc/passwd', 'https://x.example/'), 'etc-passwd');
  });
});
