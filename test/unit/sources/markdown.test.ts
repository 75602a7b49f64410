import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Prose } from '../../../src/core/model.ts';
import { readArticles } from '../../../src/core/sources/article.ts';
import { markdownSegments } from '../../../src/core/sources/readers/markdown-segments.ts';
import { readDraft } from '../../../src/core/sources/read-draft.ts';
import { spanToFile, toClean, toFile } from '../../../src/core/text/offset-map.ts';

const blocksOf = (prose: Prose) =>
  prose.blocks.map((block) => [block.kind, prose.text.slice(block.start, block.end)]);
const read = (text: string) => readDraft('draft.md', text);

/** Pieces copy the file but for line ends and the first unit of a character reference. */
function assertPiecesMatch(prose: Prose, file: string): void {
  let clean = 0;
  let at = 0;
  for (let piece = 0; piece < prose.map.length; piece += 3) {
    const [start = 0, from = 0, length = 0] = prose.map.slice(piece, piece + 3);
    assert.ok(start >= clean && from >= at, 'pieces are sorted and do not overlap');
    for (let unit = 0; unit < length; unit++) {
      const here = prose.text[start + unit];
      const there = file[from + unit];
      assert.ok(
        here === there || /[\r\n\u2028\u2029&\\ <]/.test(there ?? '') || here === '\n' || here === ' ',
        `${here} for ${there}`,
      );
    }
    clean = start + length;
    at = from + length;
  }
  assert.ok(at <= file.length && clean <= prose.text.length);
}

describe('reading Markdown', () => {
  it('sees through emphasis, links and strong words inside a quotation', () => {
    const file = 'He said "it is **not** [ours](https://x.example "a title") _yet_" today.\n';
    const prose = read(file);
    assert.equal(prose.text, 'He said "it is not ours yet" today.');
    const start = prose.text.indexOf('it is');
    const { start: from, end } = spanToFile(prose.map, { start, end: prose.text.lastIndexOf('"') });
    assert.equal(file.slice(from, end), 'it is **not** [ours](https://x.example "a title") _yet');
  });

  it('masks code, addresses, images, HTML attributes, notes and front matter', () => {
    const file =
      '---\ntitle: "The long road"\n---\nA `say="hi"` b ![an "image"](i.png "t") c[^1] <a title="Open">d</a>\n\n' +
      '```json\n{"status": "ok"}\n```\n\n    let x = "code";\n\n[^1]: A note.\n\n<!-- "hidden" -->\n';
    const prose = read(file);
    assert.doesNotMatch(prose.text, /["“]/);
    assert.deepEqual(blocksOf(prose), [
      ['paragraph', 'A  b  c d'],
      ['paragraph', 'A note.'],
    ]);
  });

  it('keeps the words of code inside a sentence, and marks that only look like code', () => {
    assert.equal(read('"Run `make` first," she said.').text, '"Run make first," she said.');
    const wire = "``We lost it,'' said Bo Ek. ``All of it.''";
    assert.equal(read(wire).text, wire);
  });

  it('loses no words that stand in HTML, in an indented paragraph or next to an address', () => {
    assert.deepEqual(
      blocksOf(read('<div title="x"><p>"We go," he &ldquo;said&rdquo;.</p><p>Two</p></div>\n')),
      [
        ['paragraph', '"We go," he “said”.'],
        ['paragraph', 'Two'],
      ],
    );
    assert.equal(read('Text.\n\n    "We go," said Ida Lund.\n').blocks.length, 2);
    assert.equal(
      read('See https://x.example/a_b and a@b.example, "ok".').text,
      'See https://x.example/a_b and a@b.example, "ok".',
    );
    assert.equal(read('About ~5 and ~6 "boats".').text, 'About ~5 and ~6 "boats".');
  });

  it('tells kinds of blocks apart', () => {
    const file = '# Head\n\nText\n\n> Quote\n\n- Item\n\n| a | b |\n|---|---|\n| c | d |\n';
    assert.deepEqual(
      read(file).blocks.map((block) => block.kind),
      [
        'heading',
        'paragraph',
        'blockquote',
        'list-item',
        'table-cell',
        'table-cell',
        'table-cell',
        'table-cell',
      ],
    );
  });

  it('leads back through escapes, references, quote marks and carriage returns', () => {
    const file = '> \\"AT&amp;T is *ours*,\r\n> and stays ours\\"\r\n> he said &mdash; twice.\r\n';
    const prose = read(file);
    assert.equal(prose.text, '"AT&T is ours,\nand stays ours"\nhe said — twice.');
    for (const word of ['ours,', 'and stays', 'he said', 'twice.', 'T is']) {
      const start = prose.text.indexOf(word);
      const span = spanToFile(prose.map, { start, end: start + word.length });
      assert.equal(file.slice(span.start, span.end).replace(/\*/g, ''), word);
    }
  });

  it('reads style and language from the front matter, and survives a broken one', () => {
    const prose = read('---\nlang: fr\nverbatim:\n  style: guardian\n  language: de\n---\nText\n');
    assert.equal(prose.style, 'guardian');
    assert.equal(prose.language, 'de');
    assert.equal(read('---\nlang: fr\n---\nText\n').language, 'fr');
    assert.equal(read('---\na: [b\n---\nText\n').text, 'Text');
    assert.equal(read('Text\n').language, null);
  });

  it('knows front matter that dots close, and TOML', () => {
    const dots = read('---\nlang: fr\n...\nText\n\n---\n\nMore\n');
    assert.deepEqual([dots.language, dots.text], ['fr', 'Text\n\nMore']);
    const toml = read(
      '+++\ntitle = "“The quay”"\n\n[verbatim]\nstyle = "guardian"\nlanguage = "de"\n+++\nText\n',
    );
    assert.deepEqual([toml.language, toml.style, toml.text], ['de', 'guardian', 'Text']);
    assert.equal(read('+++\ntitle = [\n+++\nText\n').text, 'Text');
    assert.equal(read('\uFEFF+++\nlang = "fr"\n+++\nText\n').language, 'fr');
    for (const text of ['Text\n\n+++\n\nMore', '+++ and more\n\nMore', '---\ntitle: A\n....\nText'])
      assert.ok(read(text).text.endsWith(text.slice(-4)), text);
  });

  it('takes the metadata of an article from TOML too', async () => {
    const content =
      '+++\ntitle = "Quay: closed"\nauthors = ["Ida Lund", "Bo Ek"]\ndate = 2026-03-04T10:00:00Z\n+++\nText.\n';
    const articles = await readArticles({ path: 'a.md', content });
    assert.ok(!('reason' in articles) && articles[0]);
    const { title, authors, published } = articles[0];
    assert.deepEqual(
      [title, authors, published],
      ['Quay: closed', ['Ida Lund', 'Bo Ek'], '2026-03-04T10:00:00.000Z'],
    );
    const day = await readArticles({ path: 'a.md', content: '+++\ndate = 2026-03-04\n+++\nText.\n' });
    assert.equal('reason' in day ? null : day[0]?.published, '2026-03-04');
    const broken = await readArticles({ path: 'a.md', content: '+++\ndate = [\n+++\nText.\n' });
    assert.match('reason' in broken ? '' : (broken[0]?.warnings[0] ?? ''), /not valid TOML/);
  });

  it('takes the metadata of an article from front matter, else the title from the first heading', async () => {
    const articles = await readArticles({
      path: 'a.md',
      content:
        '---\ntitle: "Quay: closed"\nauthor: ["[[Ida Lund]]", {name: Bo Ek}]\npublisher: The Harbour Post\ndate: 2026-03-04\nurl: https://post.example/1\nlanguage: en\n---\n# Another\n\nText.\n\nMia Holt contributed to this report.\n',
    });
    assert.ok(!('reason' in articles) && articles[0]);
    const [full] = articles;
    const { title, authors, outlet, published, url, language, contributors, prose } = full;
    assert.deepEqual(
      { title, authors, outlet, published, url, language, contributors },
      {
        title: 'Quay: closed',
        authors: ['Ida Lund', 'Bo Ek'],
        outlet: 'The Harbour Post',
        published: '2026-03-04',
        url: 'https://post.example/1',
        language: 'en',
        contributors: ['Mia Holt'],
      },
    );
    assert.equal(prose.text, 'Another\n\nText.');
    const bare = await readArticles({ path: 'a.md', content: '# The *Quay*\n\nText.\n' });
    assert.ok(!('reason' in bare));
    assert.equal(bare[0]?.title, 'The Quay');
  });

  it('maps every piece to the same characters of the file', () => {
    const part = fc.constantFrom(
      'word ',
      '"so" ',
      '*em* ',
      '**st',
      '** ',
      '[l](u) ',
      '&amp; ',
      '&nope; ',
      '\\" ',
      '`c` ',
      '\n',
      '\r\n',
      '\n\n',
      '> ',
      '- ',
      '# ',
      '<b>x</b> ',
      '<p>',
      '| a | b |\n|-|-|\n',
      '    ',
      '“ü” ',
      '😀 ',
      '![i](j) ',
      '~~',
      '[^1]',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const file = parts.join('');
        for (const name of ['a.md', 'a.txt']) {
          const prose = readDraft(name, file);
          assertPiecesMatch(prose, file);
          for (const block of prose.blocks) {
            const span = spanToFile(prose.map, block);
            assert.ok(span.start >= 0 && span.end <= file.length && span.start <= span.end);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leads to the file and back for every unit that stands in both', () => {
    const file = '# A *b* &amp; c\n\n> "d\\_e"\n> f\n';
    const prose = read(file);
    for (let piece = 0; piece < prose.map.length; piece += 3) {
      const [start = 0, , length = 0] = prose.map.slice(piece, piece + 3);
      for (let at = start; at < start + length; at++)
        assert.equal(toClean(prose.map, toFile(prose.map, at)), at);
    }
  });
});

describe('cutting long Markdown', () => {
  it('leaves ordinary texts whole', () => {
    const text = `${'"We go," said Ida Lund.\n'.repeat(200)}\n`.repeat(20);
    assert.equal(markdownSegments(text).length, 1);
    assert.equal(markdownSegments('').length, 1);
  });

  it('cuts a run without blank lines between sentences and outside quotation marks', () => {
    const text = '"We go. We stay. We never know which," said Ida Lund on Monday. '.repeat(2000);
    const segments = markdownSegments(text);
    assert.ok(segments.length > 5);
    let at = 0;
    for (const { start, end } of segments) {
      assert.equal(start, at);
      assert.equal(text.slice(start, end).startsWith('"We go.'), true);
      at = end;
    }
    assert.equal(at, text.length);
    assert.equal(read(text).text.replace(/\s+/g, ' ').trim(), text.trim());
  });

  it('leaves fenced code whole', () => {
    const text = `\`\`\`\n${'{"a": "b"}\n'.repeat(4000)}\`\`\`\n\n"We go," she said.\n`;
    assert.equal(read(text).text, '"We go," she said.');
  });

  it('reads a draft of 300,000 words', () => {
    const text = `${'"We go *now*," said Ida Lund, who had waited for it. '.repeat(300)}\n\n`.repeat(91);
    const prose = read(text);
    assert.equal((prose.text.match(/said Ida Lund/g) ?? []).length, 300 * 91);
  });
});
