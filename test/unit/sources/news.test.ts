import assert from 'node:assert/strict';
import { ATOM, NEWSML, NINJS, NINJS_3, NITF, RDF, RSS, SCHEMA } from './make-news.ts';
import { fuzz } from './mutate.ts';
import { articleOf, articlesOf, blocksOf, reasonOf } from './read.ts';

const STORY = [
  'heading: Quay reopens',
  'paragraph: The quay is open.',
  'paragraph: “It took a year,” said Cleo Brandt.',
];

describe('JSON of news', () => {
  it('reads ninjs 1: head, names, dates, text in XHTML', async () => {
    const article = await articleOf('wire.json', NINJS);
    assert.deepEqual(blocksOf(article), STORY);
    assert.equal(article.format, 'json');
    assert.equal(article.title, 'Quay reopens');
    assert.deepEqual(article.authors, ['Ida Lund', 'Bo Ek']);
    assert.equal(article.outlet, 'Harbour Wire');
    assert.equal(article.published, '2026-03-04T10:00:00Z');
    assert.equal(article.modified, '2026-03-05T09:00:00Z');
    assert.equal(article.url, 'https://wire.example/1');
    assert.equal(article.language, 'en');
  });

  it('reads ninjs 2 and 3: lists of headlines and bodies', async () => {
    const article = await articleOf('wire.json', NINJS_3);
    assert.deepEqual(blocksOf(article), STORY);
    assert.deepEqual(article.authors, ['Ida Lund']);
    assert.equal(article.url, null);
  });

  it('reads a schema.org article in a graph', async () => {
    const article = await articleOf('page.jsonld', SCHEMA);
    assert.deepEqual(blocksOf(article), [
      'heading: Quay reopens & fills',
      'paragraph: The quay is open.',
      'paragraph: "It took a year," said Cleo Brandt.',
    ]);
    assert.equal(article.outlet, 'The Harbour Post');
    assert.deepEqual(article.authors, ['Ida Lund', 'Bo Ek']);
    assert.equal(article.published, '2026-03-04T10:00:00+01:00');
    assert.equal(article.modified, '2026-03-05');
    assert.equal(article.url, 'https://post.example/quay');
  });

  it('takes the names of people and papers that a graph refers to', async () => {
    const graph = (author: unknown) =>
      JSON.stringify({
        '@graph': [
          {
            '@type': 'NewsArticle',
            headline: 'Quay',
            articleBody: 'Shut.',
            author,
            publisher: { '@id': '#o' },
          },
          { '@type': 'Person', '@id': '#p', name: 'Ida Lund' },
          { '@type': 'Organization', '@id': '#o', name: 'The Harbour Post' },
        ],
      });
    const { authors, outlet } = await articleOf('a.json', graph([{ '@id': '#p' }, 'Bo Ek']));
    assert.deepEqual([authors, outlet], [['Ida Lund', 'Bo Ek'], 'The Harbour Post']);
    const named = await articleOf('a.json', graph({ '@id': '#p', name: 'Mia Holt' }));
    assert.deepEqual(named.authors, ['Mia Holt']);
    const unknown = await articleOf('a.json', graph({ '@id': '#x' }));
    assert.deepEqual(unknown.authors, []);
  });

  it('says why a file whose text is nothing but entities of its own is not read', async () => {
    const bomb = (text: string) =>
      `<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><item><title>${text}</title><description>${text}</description></item></channel></rss>`;
    assert.match(await reasonOf('a.rss', bomb('&b;')), /entities of its own/);
    assert.match((await articleOf('a.rss', bomb('The quay is shut. &b;'))).warnings.join(), /left out/);
    assert.deepEqual((await articleOf('a.rss', bomb('The quay &amp; the pier are shut.'))).warnings, [
      'The feed holds only a summary of this article.',
    ]);
  });

  it('reads lists of both, and a value a line, each article by itself', async () => {
    const list = await articlesOf('all.json', `{"items": [${NINJS}, ${SCHEMA}]}`);
    assert.deepEqual(
      list.map(({ path }) => path),
      ['all.json', 'all.json#2'],
    );
    assert.equal((await articlesOf('all.json', `${NINJS}\n${NINJS_3}\n`)).length, 2);
  });

  it('says where there is only a summary, or the item is cancelled', async () => {
    const summary = await articleOf(
      'a.json',
      '{"@type":"NewsArticle","headline":"Quay","description":"The quay is open."}',
    );
    assert.match(summary.warnings.join(), /only a summary/);
    const cancelled = await articleOf(
      'a.json',
      '{"uri":"u","versioncreated":"2026-03-04","pubstatus":"canceled","headline":"Quay","body_text":"Shut."}',
    );
    assert.match(cancelled.warnings.join(), /cancelled/);
  });

  it('says what was expected of other JSON', async () => {
    assert.match(await reasonOf('a.json', '{"name": "harbour", "version": "1.0.0"}'), /expected IPTC ninjs/);
    assert.match(await reasonOf('a.json', '[1, 2, "The quay is open."]'), /schema\.org/);
    assert.equal(await reasonOf('a.json', '{"headline": '), 'not valid JSON');
    assert.equal(await reasonOf('a.json', '{"@type":"NewsArticle","headline":"Quay"}'), 'no text in it');
  });

  it('ends on deep and on wide JSON', async () => {
    assert.match(await reasonOf('a.json', `${'['.repeat(3000)}${']'.repeat(3000)}`), /no article|not valid/);
    assert.match(await reasonOf('a.json', `[${'{"a":[]},'.repeat(60_000)}0]`), /no article/);
  });

  it('ends on mutated files', async () => {
    await fuzz(
      [
        ['a.json', NINJS],
        ['b.json', NINJS_3],
        ['c.json', SCHEMA],
      ],
      ['"', '{', ']', '\\u0000', '<p>', '&quot;', 'null', '"articleBody":'],
    );
  }).timeout(30_000);
});

describe('XML of news', () => {
  it('reads NITF: headlines, byline, quotes, block quotes, captions; no producers', async () => {
    const article = await articleOf('story.xml', NITF);
    assert.equal(article.format, 'nitf');
    assert.deepEqual(blocksOf(article), [
      'heading: Quay reopens',
      'heading: After a year',
      'paragraph: The quay is open.',
      'paragraph: “It took a year”, said Cleo Brandt.',
      'blockquote: All of it.',
      'caption: The quay on Monday.',
    ]);
    assert.deepEqual(article.authors, ['Ida Lund']);
    assert.deepEqual(article.contributors, ['Bo Ek']);
    assert.equal(article.outlet, 'The Harbour Post');
    assert.equal(article.published, '2026-03-04T10:30:00Z');
    assert.equal(article.language, 'en');
  });

  it('reads the items of a NewsML message', async () => {
    const [first, second] = await articlesOf('wire.xml', NEWSML);
    assert.ok(first && second);
    assert.deepEqual(blocksOf(first), STORY);
    assert.equal(first.outlet, 'Harbour Wire');
    assert.deepEqual(first.authors, ['Ida Lund']);
    assert.equal(first.published, '2026-03-04T10:00:00Z');
    assert.equal(first.modified, '2026-03-05T09:00:00Z');
    assert.equal(first.language, 'en-GB');
    assert.deepEqual(blocksOf(second), ['heading: Pier shut', 'paragraph: The pier is shut.']);
    assert.match(second.warnings.join(), /cancelled/);
    assert.deepEqual(first.warnings, []);
  });

  it('reads RSS: the full text before the summary, and says where there is only that', async () => {
    const [first, second] = await articlesOf('feed.xml', RSS);
    assert.ok(first && second);
    assert.deepEqual(blocksOf(first), ['heading: Quay reopens & fills', ...STORY.slice(1)]);
    assert.equal(first.outlet, 'The Harbour Post');
    assert.equal(first.url, 'https://post.example/quay');
    assert.equal(first.published, '2026-03-04T23:30:00-05:00');
    assert.deepEqual(first.authors, ['Ida Lund']);
    assert.deepEqual(first.warnings, []);
    assert.match(second.warnings.join(), /only a summary/);
  });

  it('reads Atom: XHTML and HTML content, scripts out', async () => {
    const [first, second] = await articlesOf('feed.atom', ATOM);
    assert.ok(first && second);
    assert.deepEqual(blocksOf(first), STORY);
    assert.equal(first.url, 'https://post.example/quay');
    assert.equal(first.modified, '2026-03-05T10:00:00Z');
    assert.deepEqual(first.authors, ['Ida Lund']);
    assert.deepEqual(blocksOf(second), ['heading: Pier shut', 'paragraph: The pier is shut.']);
    assert.deepEqual(second.warnings, []);
  });

  it('reads RDF', async () => {
    const article = await articleOf('feed.rdf.xml', RDF);
    assert.equal(article.published, '2026-03-04');
    assert.match(article.warnings.join(), /only a summary/);
  });

  it('says what was expected of other XML', async () => {
    assert.match(await reasonOf('a.xml', '<?xml version="1.0"?><invoice/>'), /<invoice>: expected NewsML/);
    assert.match(
      await reasonOf('a.xml', '<packageItem><groupSet><itemRef/></groupSet></packageItem>'),
      /only describe or refer/,
    );
    assert.equal(
      await reasonOf('a.xml', '<rss><channel><title>x</title></channel></rss>'),
      'a feed without items',
    );
  });

  it('expands no entity of the file, reads nothing outside it, and bounds the depth', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///x">]>
<nitf><body><body.content><p>The quay &b; is &f; open.</p></body.content></body></nitf>`;
    const article = await articleOf('bomb.xml', bomb);
    assert.equal(article.prose.text.replace(/ +/g, ' '), 'The quay is open.');
    assert.match(article.warnings.join(), /entities/);
    assert.match(await reasonOf('deep.xml', `<nitf>${'<p>'.repeat(5000)}`), /nested too deeply/);
  });

  it('ends on mutated files', async () => {
    await fuzz(
      [
        ['a.xml', NITF],
        ['b.xml', NEWSML],
        ['c.xml', RSS],
        ['d.xml', ATOM],
        ['e.xml', RDF],
      ],
      ['<', '>', '</p>', '<q>', '<![CDATA[', '<!--', '&', '&amp;lt;', '"', '<item>', '<script>', 'xmlns="x"'],
    );
  }).timeout(30_000);
});
