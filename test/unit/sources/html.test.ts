import assert from 'node:assert/strict';
import type { Article } from '../../../src/core/model.ts';
import { readArticles } from '../../../src/core/sources/article.ts';
import { READERS } from '../../../src/core/sources/readers/index.ts';
import { newsPage, PARAGRAPHS, STORY } from './make-page.ts';

async function readFile(content: string | Uint8Array, name = 'page.html'): Promise<Article> {
  const articles = await readArticles({ path: name, content }, READERS);
  assert.ok(!('reason' in articles), JSON.stringify(articles));
  const [article] = articles;
  assert.ok(article);
  return article;
}

const textOf = async (content: string | Uint8Array) => (await readFile(content)).prose.text;
const blocksOf = ({ prose }: Article) =>
  prose.blocks.map(({ kind, start, end }) => [kind, prose.text.slice(start, end)]);

describe('saved pages: the body', () => {
  it('is the article and nothing around it', async () => {
    assert.equal(
      await textOf(newsPage(`<h1>Pier closes for the winter</h1>${PARAGRAPHS}`)),
      STORY.join('\n\n'),
    );
  });

  it('is all of a fragment', async () => {
    assert.equal(
      await textOf('<p>“The boat is safe,” said Ada Holm.</p>'),
      '“The boat is safe,” said Ada Holm.',
    );
    assert.equal(await textOf('“No,” she said.<br>Then she left.'), '“No,” she said.\nThen she left.');
  });

  it('keeps what stands apart, in its place and by its kind', async () => {
    const article = await readFile(
      newsPage(`<h1>Pier closes</h1><div class="correction-note">Correction: an earlier version gave the wrong quay.</div>
${PARAGRAPHS}<figure><img src="a.jpg"><figcaption>The pier at low tide.</figcaption></figure>
<aside class="pullquote">“Nobody should walk on it”</aside>
<blockquote><p>The office regrets the trouble.</p></blockquote><ul><li>Shops stay open.</li></ul>
<table><tr><td>Piles</td><td>40</td></tr></table><p>The work is to take four months and to cost two million.</p>`),
    );
    assert.deepEqual(blocksOf(article), [
      ['notice', 'Correction: an earlier version gave the wrong quay.'],
      ...STORY.map((text) => ['paragraph', text]),
      ['caption', 'The pier at low tide.'],
      ['pull-quote', '“Nobody should walk on it”'],
      ['blockquote', 'The office regrets the trouble.'],
      ['list-item', 'Shops stay open.'],
      ['table-cell', 'Piles'],
      ['table-cell', '40'],
      ['paragraph', 'The work is to take four months and to cost two million.'],
    ]);
  });

  it('keeps posts of others set in it, late blocks, questions, and paragraphs that are one link', async () => {
    const text = await textOf(
      newsPage(`${PARAGRAPHS}<div class="social-embed"><blockquote class="twitter-tweet"><p>Walk slowly. Please.</p>— Tove Brandt</blockquote></div>
<div class="faq"><h3>When does it open?</h3><p>It opens in April, if the weather allows the work to go on.</p></div>
<p><a href="/live">“I have never seen rot like it,” said the diver Bo Ek.</a></p>
<div class="update"><p>Later on Monday the office said that the lamp had been stolen.</p></div>`),
    );
    for (const kept of [
      'Walk slowly.',
      '— Tove Brandt',
      'When does it open?',
      'It opens in April',
      'the diver Bo Ek',
      'lamp had been stolen',
    ])
      assert.ok(text.includes(kept), kept);
  });

  it('keeps every entry of a live blog, and headings of any level inside the text', async () => {
    const entries = Array.from(
      { length: 12 },
      (_, index) =>
        `<article class="live-post"><h3>Entry ${index}</h3><p>The diver went down at pile ${index} and came up with a lamp.</p><p>“Number ${index} is rotten,” he said.</p></article>`,
    );
    const text = await textOf(
      newsPage(`<h1>Live: the pier</h1></article><div>${entries.join('')}</div><article>`),
    );
    for (let index = 0; index < 12; index++)
      assert.ok(text.includes(`“Number ${index} is rotten,”`), String(index));
    const [first = '', ...rest] = STORY.map((paragraph) => `<p>${paragraph}</p>`);
    const parted = await textOf(
      newsPage(`<h1>Pier closes</h1>${first}<h1>What the divers saw</h1>${rest.join('')}`),
    );
    assert.equal(parted, [STORY[0], 'What the divers saw', ...STORY.slice(1)].join('\n\n'));
  });

  it('leaves out the lines between its paragraphs that are no text', async () => {
    const [first = '', second = '', ...rest] = STORY.map((text) => `<p>${text}</p>`);
    const lines = [
      '<p>Advertisement</p>',
      '<p><a href="/2">FERRY LATE AGAIN</a></p>',
      '<p>Read more: <a href="/3">How the pier was built</a></p>',
      '<p>Sign up for our newsletter to get the news of the harbour in your inbox.</p>',
      '<p>Photo: Ana Cruz/Harbour Courier</p>',
    ];
    assert.equal(await textOf(newsPage(first + lines.join('') + second + rest.join(''))), STORY.join('\n\n'));
  });

  it('does not take sentences for such lines', async () => {
    const sentences = [
      'Read more slowly, the teacher told them, and nobody laughed at that.',
      'Related to the mayor by marriage, Bo Ek sold the quay in May.',
      'Follow the money, said the auditor Ada Holm, and you will find the pier.',
      'Share prices of the ferry company fell by a tenth on Tuesday.',
    ];
    const text = await textOf(newsPage(PARAGRAPHS + sentences.map((line) => `<p>${line}</p>`).join('')));
    for (const sentence of sentences) assert.ok(text.includes(sentence), sentence);
  });

  it('leaves out what is hidden, unless a dialog hid the page itself', async () => {
    const hidden =
      '<p style="display:none">Never shown words.</p><p hidden>Nor these.</p><p aria-hidden="true">Nor those.</p><template><p>Template words.</p></template><noscript><p>Double words.</p></noscript>';
    assert.equal(await textOf(newsPage(PARAGRAPHS + hidden)), STORY.join('\n\n'));
    const behind = newsPage(PARAGRAPHS).replace('<main>', '<main aria-hidden="true">');
    assert.equal(await textOf(behind), STORY.join('\n\n'));
  });

  it('never reads scripts and styles', async () => {
    const text = await textOf(
      newsPage(
        `${PARAGRAPHS}<script>var a = "“Paid,” she said.";</script><style>p{content:"“Styled”"}</style>`,
      ),
    );
    assert.equal(text, STORY.join('\n\n'));
  });

  it('is taken from the data where the page shows none, and says so', async () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Pier closes',
      articleBody: STORY.join('\n'),
    });
    const article = await readFile(
      `<html><head><script type="application/ld+json">${data}</script></head><body><div id="app"></div></body></html>`,
    );
    assert.equal(article.prose.text, STORY.join('\n\n'));
    assert.match(article.warnings.join(' '), /data that it carries/);
    const next = JSON.stringify({
      props: { page: { body: STORY.map((html) => ({ html: `<p>${html}</p>` })) } },
    });
    const drawn = await readFile(
      `<body><div id="app">Loading</div><script type="application/json" id="state">${next}</script></body>`,
    );
    assert.equal(drawn.prose.text, STORY.join('\n\n'));
  });

  it('is the page’s own where the data holds a summary, and then nothing is said', async () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Pier closes',
      articleBody: `${STORY[0] ?? ''} …`,
    });
    const article = await readFile(
      newsPage(PARAGRAPHS, `<script type="application/ld+json">${data}</script>`),
    );
    assert.equal(article.prose.text, STORY.join('\n\n'));
    assert.deepEqual(article.warnings, []);
  });
});

describe('saved pages: the words', () => {
  const words: readonly (readonly [string, string, string])[] = [
    [
      'spaces as a browser sets them',
      '<p>One\n   <b>two</b><i>three</i> , <span> four</span></p>',
      'One twothree , four',
    ],
    [
      'soft hyphens and invisible characters',
      '<p>pri&shy;mary wa<wbr>ter&#8203; line</p>',
      'primary water line',
    ],
    [
      'references, even escaped twice',
      '<p>&amp;#8220;It&amp;rsquo;s safe&amp;#8221; &amp;amp; dry at 5 &lt; 6</p>',
      '“It’s safe” & dry at 5 < 6',
    ],
    ['no references that are none', '<p>AT&T and R&amp;D; Q&amp;A</p>', 'AT&T and R&D; Q&A'],
    [
      'readings of ruby left out',
      '<p>「<ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>は安全だ」</p>',
      '「橋は安全だ」',
    ],
    [
      'marks of notes left out',
      '<p>The bridge<sup>2</sup> is safe.<sup><a href="#n1">[1]</a></sup></p>',
      'The bridge is safe.',
    ],
    [
      'powers and ordinals kept',
      '<p>The 1<sup>st</sup> plot has 40 m<sup>2</sup>.</p>',
      'The 1st plot has 40 m2.',
    ],
    [
      'words taken back left out, words put in kept',
      '<p>It cost <del>40</del><s>41</s><ins>45</ins> crowns.</p>',
      'It cost 45 crowns.',
    ],
    [
      'q with the marks of English',
      '<p>She said <q>no, <q>never</q> again</q>.</p>',
      'She said “no, ‘never’ again”.',
    ],
    ['q with marks of its own', '<p>She said <q>“no”</q>.</p>', 'She said “no”.'],
    [
      'q with the marks of the page',
      '<html lang="de"><body><p>Sie sagte <q>nein</q>.</p></body></html>',
      'Sie sagte „nein“.',
    ],
    ['two line breaks as a new paragraph', '<div>One line.<br><br>Another.</div>', 'One line.\n\nAnother.'],
    [
      'right to left without marks of direction',
      '<p dir="rtl">&rlm;אנחנו לא משלמים&lrm;</p>',
      'אנחנו לא משלמים',
    ],
    ['unknown elements in the line', '<p>(<x-note>1</x-note>) and on</p>', '(1) and on'],
  ];
  for (const [name, page, text] of words) {
    it(name, async () => {
      assert.equal(await textOf(page), text);
    });
  }

  it('encodings: declared, undeclared, wrongly declared', async () => {
    const latin = Uint8Array.from(
      '<meta charset="iso-8859-1"><p>\x93Caf\xe9 Zo\xeb\x94, said Ida Lund.</p>',
      (letter) => letter.charCodeAt(0),
    );
    assert.equal(await textOf(latin), '“Café Zoë”, said Ida Lund.');
    const cyrillic = Uint8Array.from(
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xcc\xee\xf1\xf2</p>',
      (letter) => letter.charCodeAt(0),
    );
    assert.equal(await textOf(cyrillic), 'Мост');
    const wrong = new TextEncoder().encode('<meta charset="iso-8859-1"><p>“Brücke”, sagte Jörg Öz.</p>');
    assert.equal(await textOf(wrong), '“Brücke”, sagte Jörg Öz.');
    const marked = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from('<html><p>Brücke.</p>').flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
    assert.equal(await textOf(marked), 'Brücke.');
  });
});

describe('saved pages: speakers', () => {
  const turnsOf = async (page: string) => {
    const { prose } = await readFile(page);
    return prose.blocks.map(({ turn, start, end }) => [turn?.label ?? '', prose.text.slice(start, end)]);
  };
  const turns = [
    ['Ana Cruz', 'When did you see the rot?'],
    ['Bo Ek', 'In March, on the first dive.'],
    ['Ana Cruz', 'And whom did you tell?'],
    ['Bo Ek', 'I told the office that day.'],
  ] as const;

  it('bold names with a colon', async () => {
    assert.deepEqual(
      await turnsOf(turns.map(([name, text]) => `<p><strong>${name}:</strong> ${text}</p>`).join('')),
      turns,
    );
  });
  it('bold names without one, in the line or above it', async () => {
    assert.deepEqual(
      await turnsOf(turns.map(([name, text]) => `<p><b>${name}</b> ${text}</p>`).join('')),
      turns,
    );
    assert.deepEqual(
      await turnsOf(turns.map(([name, text]) => `<h4>${name}</h4><p>${text}</p>`).join('')),
      turns,
    );
  });
  it('lists of terms', async () => {
    assert.deepEqual(
      await turnsOf(`<dl>${turns.map(([name, text]) => `<dt>${name}</dt><dd>${text}</dd>`).join('')}</dl>`),
      turns,
    );
  });
  it('are not made of bold names in a story', async () => {
    const story = STORY.map((text, index) =>
      index === 1 ? `<p><b>Tove Brandt</b> leads the office. ${text}</p>` : `<p>${text}</p>`,
    );
    assert.deepEqual(
      (await turnsOf(newsPage(story.join('')))).map(([label]) => label),
      ['', '', '', ''],
    );
  });
});

describe('saved pages: metadata', () => {
  it('from schema.org data, with a graph', async () => {
    const data = JSON.stringify({
      '@graph': [
        { '@type': 'WebSite', name: 'Courier site' },
        { '@type': 'Organization', '@id': '#org', name: 'Harbour Courier' },
        { '@type': 'Person', '@id': '#ana', name: 'Ana Cruz' },
        {
          '@type': ['NewsArticle'],
          headline: 'Pier closes for the winter',
          datePublished: '2026-03-04T10:30:00+01:00',
          dateModified: '2026-03-05T08:00:00Z',
          author: [{ '@id': '#ana' }, { '@type': 'Person', name: 'BO EK' }],
          publisher: { '@id': '#org' },
        },
      ],
    });
    const article = await readFile(
      newsPage(
        `<h1>Pier closes for the winter</h1>${PARAGRAPHS}`,
        `<script type="application/ld+json">${data}</script><link rel="canonical" href="https://courier.example/news/pier">`,
      ),
    );
    const { title, outlet, published, modified, authors, url, language } = article;
    assert.deepEqual(
      { title, outlet, published, modified, authors, url, language },
      {
        title: 'Pier closes for the winter',
        outlet: 'Harbour Courier',
        published: '2026-03-04T10:30:00+01:00',
        modified: '2026-03-05T08:00:00Z',
        authors: ['Ana Cruz', 'Bo Ek'],
        url: 'https://courier.example/news/pier',
        language: 'en',
      },
    );
  });

  it('from meta elements', async () => {
    const { title, outlet, published, authors, url } = await readFile(
      newsPage(
        PARAGRAPHS,
        '<meta property="og:title" content="Pier &amp; quay"><meta property="og:site_name" content="Harbour Courier"><meta property="article:published_time" content="2026-03-04T10:30:00Z"><meta name="author" content="By Ana Cruz, Harbour Courier, and Bo Ek, staff writer"><meta property="og:url" content="https://courier.example/a">',
      ),
    );
    assert.deepEqual(
      { title, outlet, published, authors, url },
      {
        title: 'Pier & quay',
        outlet: 'Harbour Courier',
        published: '2026-03-04T10:30:00Z',
        authors: ['Ana Cruz', 'Bo Ek'],
        url: 'https://courier.example/a',
      },
    );
  });

  it('from what the page shows', async () => {
    const page = newsPage(
      `<h1>Pier closes for the winter</h1><p class="byline">By <a href="/ana">Ana Cruz</a><span>Political Correspondent</span></p><time datetime="2026-03-04">4 March</time>${PARAGRAPHS}`,
    ).replace('<html', '<!-- saved from url=(0031)https://courier.example/news/pier --><html');
    const { title, published, authors, url } = await readFile(page);
    assert.deepEqual(
      { title, published, authors, url },
      {
        title: 'Pier closes for the winter',
        published: '2026-03-04',
        authors: ['Ana Cruz'],
        url: 'https://courier.example/news/pier',
      },
    );
    const byExtension = await readFile(
      newsPage(`<h1>Pier closes</h1>${PARAGRAPHS}`).replace(
        '<head>',
        '<!--\n Page saved with SingleFile \n url: https://courier.example/news/pier \n saved date: Wed Mar 04 2026 --><head>',
      ),
    );
    assert.equal(byExtension.url, 'https://courier.example/news/pier');
  });

  it('is null where nothing is said', async () => {
    const { title, outlet, published, authors, url, language } = await readFile('<p>“Yes,” she said.</p>');
    assert.deepEqual(
      { title, outlet, published, authors, url, language },
      { title: null, outlet: null, published: null, authors: [], url: null, language: null },
    );
  });
});

describe('saved pages: warnings', () => {
  const warned = async (page: string) => (await readFile(page)).warnings.join(' ');
  it('a paywall’s stub', async () => {
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier","isAccessibleForFree":"False"}</script>';
    assert.match(await warned(newsPage(PARAGRAPHS, data)), /paywall/);
  });
  it('an error page', async () => {
    assert.match(
      await warned(
        '<html><head><title>404 Page not found</title></head><body><p>The page you look for has gone.</p></body></html>',
      ),
      /error page/,
    );
  });
  it('a page that lists others', async () => {
    const cards = Array.from(
      { length: 15 },
      (_, index) =>
        `<div><h3><a href="/${index}">Headline of story ${index}</a></h3><p>A line on what it says, and no more.</p></div>`,
    );
    assert.match(await warned(`<html><body><main>${cards.join('')}</main></body></html>`), /lists articles/);
  });
  it('none for an article', async () => {
    assert.equal(await warned(newsPage(PARAGRAPHS)), '');
  });
});
