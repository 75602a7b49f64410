import assert from 'node:assert/strict';
import { readEpub } from '../../../src/core/sources/readers/epub.ts';
import { chapter, makeEpub } from './make-epub.ts';
import { makeZip } from './make-zip.ts';
import { blocksOf, readOne, reasonOf, textsOf } from './readings.ts';

const read = (body: string) => textsOf(readEpub, makeEpub({ 'a.xhtml': chapter(body) }));

describe('an EPUB book', () => {
  it('is read in the order of its spine, each chapter once, without cover and contents', async () => {
    const book = makeEpub(
      { 'two.xhtml': chapter('<p>Two.</p>'), 'one.xhtml': chapter('<p>One.</p>') },
      {
        manifest:
          '<item id="n" href="nav.xhtml" properties="nav"/><item id="k" href="cover.xhtml"/><item id="x" href="http://a.example/x"/>',
        spine:
          '<itemref idref="n"/><itemref idref="k"/><itemref idref="x"/><itemref idref="none"/><itemref idref="c1"/>',
        guide: '<reference type="cover" href="cover.xhtml"/>',
        more: { 'OEBPS/nav.xhtml': chapter('<p>Contents</p>'), 'OEBPS/cover.xhtml': chapter('<p>Cover</p>') },
      },
    );
    assert.deepEqual(await textsOf(readEpub, book), ['One.', 'Two.']);
  });

  it('finds chapters whose names are written in other ways', async () => {
    const book = makeEpub(
      {},
      {
        manifest: '<item id="s" href="../OEBPS/text/eine%20Datei.xhtml#top"/>',
        spine: '<itemref idref="s"/>',
        more: { 'OEBPS/text/eine Datei.xhtml': chapter('<p>Hier.</p>') },
      },
    );
    assert.deepEqual(await textsOf(readEpub, book), ['Hier.']);
  });

  it('reads blocks as what they are', async () => {
    const body =
      '<h2>The quay</h2>loose <p>One\n  <b>t</b>wo<br/>three</p><blockquote><p>Words</p></blockquote><ul><li>Item</li></ul>' +
      '<figure><img alt="no"/><figcaption>A picture</figcaption></figure><aside epub:type="pullquote"><p>Pulled</p></aside>' +
      '<table><tr><td>Cell</td></tr></table><pre>a\n b</pre>';
    assert.deepEqual(
      (await blocksOf(readEpub, makeEpub({ 'a.xhtml': chapter(body) }))).map(({ kind, text }) => [
        kind,
        text,
      ]),
      [
        ['heading', 'The quay'],
        ['paragraph', 'loose'],
        ['paragraph', 'One two\nthree'],
        ['blockquote', 'Words'],
        ['list-item', 'Item'],
        ['caption', 'A picture'],
        ['pull-quote', 'Pulled'],
        ['table-cell', 'Cell'],
        ['paragraph', 'a\nb'],
      ],
    );
  });

  it('leaves out scripts, navigation, hidden and withdrawn text, ruby readings and marks of notes', async () => {
    assert.deepEqual(
      await read(
        '<script>var a = "x";</script><style>p{}</style><nav><p>Contents</p></nav><section epub:type="toc"><p>C</p></section><p hidden="hidden">H</p><p style="display: none">H</p><p>Here.</p>',
      ),
      ['Here.'],
    );
    assert.deepEqual(await read('<p>It cost <del>30 </del><ins>35</ins>.</p>'), ['It cost 35.']);
    assert.deepEqual(await read('<p><ruby>橋<rp>(</rp><rt>はし</rt></ruby></p>'), ['橋']);
    assert.deepEqual(
      await read(
        '<p>We will<a epub:type="noteref" href="#n">1</a> stay<sup><a href="b.xhtml#n2">2</a></sup><a href="#n3"><sup>[3]</sup></a>, 10 m<sup>2</sup> <a href="#x">here</a>.</p><aside epub:type="footnote"><p>See.</p></aside>',
      ),
      ['We will stay, 10 m2 here.', 'See.'],
    );
    assert.deepEqual(await read('<p>One <span epub:type="pagebreak">12</span>two, <q>three</q>.</p>'), [
      'One two, “three”.',
    ]);
  });

  it('says what the book says about itself', async () => {
    const metadata =
      '<dc:title>Quay</dc:title><dc:creator id="a">Ida Lund</dc:creator><dc:creator id="b">Bo Ek</dc:creator><meta refines="#b" property="role">edt</meta>' +
      '<dc:contributor opf:role="bkp">maker</dc:contributor><dc:publisher>Harbour Press</dc:publisher><dc:date>2026-03-04</dc:date>' +
      '<meta property="dcterms:modified">2026-03-05T00:00:00Z</meta><dc:language>en</dc:language><dc:identifier>https://a.example/quay</dc:identifier>';
    const reading = await readOne(readEpub, makeEpub({ 'a.xhtml': chapter('<p>Words.</p>') }, { metadata }));
    const { title, authors, contributors, outlet, published, modified, language, url } = reading;
    assert.deepEqual(
      { title, authors, contributors, outlet, published, modified, language, url },
      {
        title: 'Quay',
        authors: ['Ida Lund'],
        contributors: ['Bo Ek'],
        outlet: 'Harbour Press',
        published: '2026-03-04',
        modified: '2026-03-05T00:00:00Z',
        language: 'en',
        url: 'https://a.example/quay',
      },
    );
  });

  const locked = (algorithm: string, uri: string) => ({
    'META-INF/encryption.xml': `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><EncryptionMethod Algorithm="${algorithm}"/><CipherData><CipherReference URI="${uri}"/></CipherData></EncryptedData></encryption>`,
  });

  it('is refused where its chapters are locked, not where only fonts are', async () => {
    const chapters = { 'a.xhtml': chapter('<p>Words.</p>') };
    const aes = 'http://www.w3.org/2001/04/xmlenc#aes256-cbc';
    assert.match(
      await reasonOf(readEpub, makeEpub(chapters, { more: locked(aes, 'OEBPS/text/a.xhtml') })),
      /encrypted \(DRM\)/,
    );
    assert.deepEqual(
      await textsOf(
        readEpub,
        makeEpub(chapters, { more: locked('http://www.idpf.org/2008/embedding', 'OEBPS/font.otf') }),
      ),
      ['Words.'],
    );
    assert.deepEqual(await textsOf(readEpub, makeEpub(chapters, { more: locked(aes, 'OEBPS/film.mp4') })), [
      'Words.',
    ]);
  });

  it('loses no more than the chapter that cannot be read', async () => {
    const reading = await readOne(
      readEpub,
      makeEpub({ 'a.xhtml': '<p>'.repeat(400), 'b.xhtml': chapter('<p>Words.</p>') }),
    );
    assert.ok('blocks' in reading.body);
    assert.deepEqual(
      reading.body.blocks.map(({ text }) => text),
      ['Words.'],
    );
    assert.match(reading.warnings.join(), /1 of 2 chapters could not be read \(XML nested too deeply\)/);
  });

  it('is read with a warning where a chapter is not well-formed', async () => {
    const reading = await readOne(
      readEpub,
      makeEpub({ 'a.xhtml': chapter('<p>One<br>two.</p><p>Three &amp; &mdash; four &x;.</p>') }),
    );
    assert.ok('blocks' in reading.body);
    assert.deepEqual(
      reading.body.blocks.map(({ text }) => text),
      ['One\ntwo.', 'Three & — four .'],
    );
    assert.match(reading.warnings.join(), /not well-formed/);
  });

  it('is refused where there is no book in it', async () => {
    assert.match(await reasonOf(readEpub, makeZip([{ name: 'a', content: '' }])), /no EPUB/);
    assert.match(await reasonOf(readEpub, 'Words'), /not an EPUB/);
    assert.match(await reasonOf(readEpub, makeEpub({ 'a.xhtml': '<p>'.repeat(400) })), /too deeply/);
  });
});
