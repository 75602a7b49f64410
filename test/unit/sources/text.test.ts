import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Article } from '../../../src/core/model.ts';
import { readArticles } from '../../../src/core/sources/article.ts';
import { readDraft } from '../../../src/core/sources/read-draft.ts';
import { spanToFile } from '../../../src/core/text/offset-map.ts';

async function article(text: string, name = 'sources/a.txt'): Promise<Article> {
  const read = await readArticles({ path: name, content: text });
  assert.ok(!('reason' in read), 'reason' in read ? read.reason : '');
  const [only, ...others] = read;
  assert.ok(only && others.length === 0);
  return only;
}
const blocksOf = ({ prose }: Pick<Article, 'prose'>) =>
  prose.blocks.map((block) => prose.text.slice(block.start, block.end).replace(/\n/g, ' '));

const BODY = 'The quay was closed on Monday, and the ferries lay at the other side of the harbour.';

describe('reading plain text', () => {
  it("reads the user's article", async () => {
    const file = new URL('../../../seeds/000_857ee7422a5b84ec.txt', import.meta.url);
    const text = await readFile(file, 'utf8');
    const read = await article(text);
    assert.equal(read.published, '2026-01-13');
    assert.equal(read.outlet, 'Fox News');
    assert.equal(read.title, null);
    assert.deepEqual(read.contributors, ['Rachel Wolf', 'Bryan Llenas']);
    assert.equal(read.prose.blocks.length, 11);
    assert.match(read.prose.text, /^Trump border czar/);
    assert.doesNotMatch(read.prose.text, /listen to|contributed/);
    for (const block of read.prose.blocks) {
      const { start, end } = spanToFile(read.prose.map, block);
      assert.equal(text.slice(start, end), read.prose.text.slice(block.start, block.end));
    }
  });

  it('takes header lines apart, in any usual form', async () => {
    const forms: [string, Partial<Article>][] = [
      [
        'Title: Quay closed\nBy: Ida Lund and Bo Ek\nPublished: 4 March 2026\nOutlet: The Harbour Post\nURL: https://post.example/1',
        {
          title: 'Quay closed',
          authors: ['Ida Lund', 'Bo Ek'],
          published: '2026-03-04',
          outlet: 'The Harbour Post',
          url: 'https://post.example/1',
        },
      ],
      [
        'Quay closed\nBy Ida Lund, The Harbour Post\nMarch 4, 2026',
        { title: 'Quay closed', authors: ['Ida Lund'], outlet: 'The Harbour Post', published: '2026-03-04' },
      ],
      [
        'date 2026-03-04 You can now listen to Harbour Post articles!',
        { published: '2026-03-04', outlet: 'Harbour Post' },
      ],
      [
        'Published: 2026-03-04T10:30:00Z\nLanguage: en',
        { published: '2026-03-04T10:30:00Z', language: 'en' },
      ],
      [
        'Quay closed\nBy Ida Lund, Staff Writer\nMarch 4, 2026',
        { authors: ['Ida Lund'], published: '2026-03-04' },
      ],
      [
        'Titel: Kai gesperrt\nAutorin: Ida Lund\nDatum: 4. März 2026\nQuelle: Hafenpost',
        { title: 'Kai gesperrt', authors: ['Ida Lund'], published: '2026-03-04', outlet: 'Hafenpost' },
      ],
      [
        'Titre : Quai fermé\nAuteur : Ida Lund\nPublié le : 4 mars 2026',
        { title: 'Quai fermé', authors: ['Ida Lund'], published: '2026-03-04' },
      ],
      [
        'Council meeting\nWed, Mar 4, 2026 10:02AM • 1:32:10',
        { title: 'Council meeting', published: '2026-03-04' },
      ],
      ['BY IDA LUND\nWednesday, 4 March 2026 10:30', { authors: ['IDA LUND'], published: '2026-03-04' }],
    ];
    for (const [header, fields] of forms) {
      const read = await article(`${header}\n\n${BODY}\n\nNobody spoke.\n`);
      for (const [name, value] of Object.entries(fields))
        assert.deepEqual(read[name as keyof Article], value, `${name} of ${header}`);
      assert.deepEqual(blocksOf(read).slice(-2), [BODY, 'Nobody spoke.'], header);
    }
  });

  it('leaves alone first lines that are text', async () => {
    const lines = [
      'By Tuesday the water had gone down.',
      'Date palms line the quay of Ardmoor.',
      'In March 2026 the council met three times to talk about the quay.',
      '"Author: unknown," it said on the plaque.',
      'Listen to this: the quay is closed.',
      'Source: "I never signed it," the clerk said.',
    ];
    for (const line of lines) assert.deepEqual(blocksOf(await article(`${line}\n\n${BODY}`)), [line, BODY]);
  });

  it('tells the day an article appeared from the day it was changed', async () => {
    const read = await article(`The quay\n\nPublished 4 March 2026\nUpdated: 5 March 2026\n\n${BODY}`);
    assert.deepEqual([read.published, read.modified], ['2026-03-04', '2026-03-05']);
    assert.equal((await article(`Published: 2026-03-04\n\n${BODY}`)).modified, null);
  });

  it('takes credits for metadata and not for text', async () => {
    const credit = (line: string) => article(`${BODY}\n\n${line}`);
    const post = await credit("The Harbour Post's Ida Lund contributed to this report.");
    assert.equal(post.outlet, 'The Harbour Post');
    assert.deepEqual(post.contributors, ['Ida Lund']);
    const news = await credit('Ardmoor News’ Ida Lund, Bo Ek and Mia Holt contributed to this story.');
    assert.equal(news.outlet, 'Ardmoor News');
    assert.deepEqual(news.contributors, ['Ida Lund', 'Bo Ek', 'Mia Holt']);
    const agency = await credit('(Reporting by Ida Lund in Ardmoor; Editing by Bo Ek)');
    assert.deepEqual(agency.authors, ['Ida Lund']);
    for (const read of [post, news, agency]) assert.deepEqual(blocksOf(read), [BODY]);
  });

  it('leaves alone paragraphs that only sound like credits', async () => {
    const lines = [
      '"Ida contributed to this report," Lund said.',
      'The flood contributed to this story of decline.',
      'Years of neglect have contributed to this report of failure.',
      'Reporting by radio was forbidden.',
    ];
    for (const line of lines) assert.deepEqual(blocksOf(await article(`${BODY}\n\n${line}`)), [BODY, line]);
  });

  it('cuts a dateline off and takes the agency for the outlet', async () => {
    const read = await article(`ARDMOOR, March 4 (Tidings) - ${BODY}`);
    assert.equal(read.outlet, 'Tidings');
    assert.deepEqual(blocksOf(read), [BODY]);
    assert.equal(
      spanToFile(read.prose.map, { start: 0, end: 3 }).start,
      'ARDMOOR, March 4 (Tidings) - '.length,
    );
    assert.deepEqual(blocksOf(await article('HALE (smiling) - no, I never said so.')), [
      'HALE (smiling) - no, I never said so.',
    ]);
  });

  it('joins hard-wrapped lines, so that a quotation over a line end is whole', async () => {
    const wrapped =
      'The open-air pool on Quay Street will open in May, the council said on Monday,\n' +
      'after a winter of repairs. "We will not open a pool that leaks, and I have seen\n' +
      'the tests myself," Mayor Nora Brandt said.\n\nNobody else spoke.\n';
    for (const eol of ['\n', '\r\n']) {
      const text = wrapped.replace(/\n/g, eol);
      const read = await article(text);
      assert.equal(read.prose.blocks.length, 2);
      assert.match(read.prose.text, /I have seen\nthe tests myself/);
      const start = read.prose.text.indexOf('the tests');
      assert.equal(spanToFile(read.prose.map, { start, end: start + 9 }).start, text.indexOf('the tests'));
    }
  });

  it('takes single line ends for paragraphs where nothing is wrapped', async () => {
    const text =
      '"We go," said Ida Lund.\n"We stay," said Bo Ek.\nNobody agreed with either of them that night.';
    assert.equal((await article(text)).prose.blocks.length, 3);
    assert.equal(readDraft('d.txt', text).blocks.length, 3);
  });

  it('joins a sentence that a lone line end breaks', () => {
    assert.equal(readDraft('d.txt', '“I went to\nLondon and came back,” said Ida Lund.').blocks.length, 1);
    assert.equal(readDraft('d.txt', 'He paid\nand left.').blocks.length, 1);
    assert.equal(readDraft('d.txt', 'A heading\nThe text.').blocks.length, 2);
  });

  it('loses nothing of a draft', () => {
    const text =
      'date 2026-03-04 By Ida Lund\n\n"Title: none," he said.\n\nIda Lund contributed to this report.\n';
    const prose = readDraft('draft.txt', text);
    assert.equal(prose.text, text.trim());
  });

  it('gives a reason for formats that need a worker, by content first', async () => {
    for (const [name, text] of [
      ['a.txt', '<!DOCTYPE html><p>Hi'],
      ['a.txt', '{\\rtf1 Hi}'],
      ['a.pdf', 'x'],
      ['a.docx', 'x'],
    ] as const) {
      const read = await readArticles({ path: name, content: text });
      assert.ok('reason' in read && read.reason.includes('cannot be read here'), name);
    }
    assert.ok('reason' in (await readArticles({ path: 'a.txt', content: 'Title: nothing else\n' })));
  });
});
