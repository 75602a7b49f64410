import assert from 'node:assert/strict';
import { readOdt } from '../../../src/core/sources/readers/odt.ts';
import { makeOdt, odtContent, odtPart } from './make-odt.ts';
import { makeZip } from './make-zip.ts';
import { blocksOf, readOne, reasonOf, textsOf } from './readings.ts';

const STYLES =
  '<style:style style:family="paragraph" style:name="P1" style:parent-style-name="Quotations"/>' +
  '<style:style style:family="paragraph" style:name="P2" style:parent-style-name="Title"/>' +
  '<style:style style:family="paragraph" style:name="P3" style:parent-style-name="Illustration"/>' +
  '<style:style style:family="paragraph" style:name="P4" style:parent-style-name="P4"/>' +
  '<style:style style:family="text" style:name="H"><style:text-properties text:display="none"/></style:style>' +
  '<style:style style:family="text" style:name="S"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
  '<style:style style:family="text" style:name="B"><style:text-properties style:text-line-through-style="none"/></style:style>';
const read = (text: string) => textsOf(readOdt, makeOdt(text, STYLES));
const one = async (inner: string) => (await read(`<text:p>${inner}</text:p>`)).join(' | ');

describe('an OpenDocument text', () => {
  it('has spaces, tabs and line ends as elements; those of the file are its layout', async () => {
    assert.equal(
      await one(
        '\n  We will\n  <text:span>o</text:span>pen<text:s text:c="2"/>the <text:span> quay</text:span>.',
      ),
      'We will open  the quay.',
    );
    assert.equal(await one('Q<text:tab/>Is it?<text:line-break/>A<text:tab/>It is.'), 'Q\tIs it?\nA\tIt is.');
    assert.equal(await one('a<text:s text:c="999999999"/>b').then(({ length }) => length < 200), true);
  });

  describe('with tracked changes', () => {
    const changes =
      '<text:tracked-changes><text:changed-region xml:id="c1"><text:deletion><text:p>30</text:p></text:deletion></text:changed-region>' +
      '<text:changed-region xml:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>';

    it('gives the final text', async () => {
      const text = `${changes}<text:p>The quay cost <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>35<text:change-end text:change-id="c2"/> million</text:p>`;
      assert.deepEqual(await read(text), ['The quay cost 35 million']);
    });

    it('leaves out a deletion whose words were left in their place', async () => {
      const text = `${changes}<text:p>We <text:change-start text:change-id="c1"/>never </text:p><text:p>will<text:change-end text:change-id="c1"/>agreed.</text:p>`;
      assert.deepEqual(await read(text), ['We agreed.']);
    });
  });

  it('puts notes at the end and leaves comments out', async () => {
    const note =
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>See the minutes.</text:p></text:note-body></text:note>';
    const comment =
      '<office:annotation><dc:creator>Bo</dc:creator><text:p>Really?</text:p></office:annotation>';
    assert.deepEqual(await read(`<text:p>We will${note} stay${comment}.</text:p><text:p>Next.</text:p>`), [
      'We will stay.',
      'Next.',
      'See the minutes.',
    ]);
  });

  it('reads text boxes and shapes behind their paragraph, those of the page at the end', async () => {
    const frame = (text: string) =>
      `<draw:frame><draw:text-box><text:p>${text}</text:p></draw:text-box><svg:desc>picture</svg:desc></draw:frame>`;
    const shape = '<draw:g><draw:custom-shape><text:p>In the shape.</text:p></draw:custom-shape></draw:g>';
    assert.deepEqual(
      await read(
        `${frame('On the page.')}<text:p>Be${frame('In the box.')}fore.${shape}</text:p><text:p>After.</text:p>`,
      ),
      ['Before.', 'In the box.', 'In the shape.', 'After.', 'On the page.'],
    );
  });

  it('leaves out what is hidden or struck through, and nothing else', async () => {
    assert.equal(await one('We are <text:span text:style-name="H">not </text:span>ready.'), 'We are ready.');
    assert.equal(
      await one('We are <text:span text:style-name="B">not </text:span>ready.'),
      'We are not ready.',
    );
    assert.equal(
      await one(
        'A<text:hidden-text text:is-hidden="true">B</text:hidden-text><text:hidden-text text:is-hidden="false">C</text:hidden-text>',
      ),
      'AC',
    );
    assert.deepEqual(
      await read(
        '<text:section text:display="none"><text:p>Gone.</text:p></text:section><text:section><text:p>Here.</text:p></text:section>',
      ),
      ['Here.'],
    );
    assert.deepEqual(
      await read(
        '<text:p><text:hidden-paragraph text:is-hidden="true"/>Gone.</text:p><text:p>Here.</text:p>',
      ),
      ['Here.'],
    );
    const struck = await readOne(
      readOdt,
      makeOdt('<text:p>It cost <text:span text:style-name="S">30 </text:span>35.</text:p>', STYLES),
    );
    assert.ok('blocks' in struck.body);
    assert.equal(struck.body.blocks[0]?.text, 'It cost 35.');
    assert.match(struck.warnings.join(), /struck through/);
  });

  it('knows headings, quotations, captions, list items and cells, and leaves tables of contents out', async () => {
    const text =
      '<text:p text:style-name="P2">The quay</text:p><text:h text:outline-level="2">More</text:h><text:p text:style-name="P1">Words</text:p>' +
      '<text:p text:style-name="P3">A picture</text:p><text:p text:style-name="P4">Ring</text:p>' +
      '<text:list><text:list-item><text:p>One</text:p></text:list-item></text:list>' +
      '<table:table><table:table-row><table:table-cell><text:p>Cell</text:p></table:table-cell><table:covered-table-cell><text:p>under</text:p></table:covered-table-cell></table:table-row></table:table>' +
      '<text:table-of-content><text:index-body><text:p>More 1</text:p></text:index-body></text:table-of-content>';
    const blocks = await blocksOf(readOdt, makeOdt(text, STYLES));
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['heading', 'heading', 'blockquote', 'caption', 'paragraph', 'list-item', 'table-cell'],
    );
  });

  it('says what the document says about itself', async () => {
    const meta = odtPart(
      'document-meta',
      '<office:meta><dc:title>Quay opens</dc:title><meta:initial-creator>Ida Lund</meta:initial-creator><dc:creator>Bo Ek</dc:creator>' +
        '<meta:creation-date>2026-03-04T10:00:00.5</meta:creation-date><dc:date>2026-03-05T10:00:00</dc:date><dc:language>en-GB</dc:language></office:meta>',
    );
    const reading = await readOne(readOdt, makeOdt('<text:p>Words.</text:p>', '', { 'meta.xml': meta }));
    assert.equal(reading.title, 'Quay opens');
    assert.deepEqual(reading.authors, ['Ida Lund']);
    assert.equal(reading.published?.slice(0, 10), '2026-03-04');
    assert.equal(reading.modified?.slice(0, 10), '2026-03-05');
    assert.equal(reading.language, 'en-GB');
  });

  it('may be one XML file', async () => {
    const flat = odtContent('<text:p>Flat.</text:p>').replaceAll(
      'office:document-content',
      'office:document',
    );
    assert.deepEqual(await textsOf(readOdt, flat), ['Flat.']);
    assert.deepEqual(await textsOf(readOdt, new TextEncoder().encode(flat)), ['Flat.']);
  });

  it('is refused with its reason where it cannot be read', async () => {
    const manifest =
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    assert.equal(
      await reasonOf(readOdt, makeOdt('<text:p>x</text:p>', '', { 'META-INF/manifest.xml': manifest })),
      'encrypted',
    );
    assert.match(await reasonOf(readOdt, makeZip([{ name: 'a', content: '' }])), /no OpenDocument text/);
    const sheet = odtPart('document-content', '<office:body><office:spreadsheet/></office:body>');
    assert.match(await reasonOf(readOdt, makeOdt('', '', { 'content.xml': sheet })), /no OpenDocument text/);
    const bomb = odtContent('<text:p>&b;</text:p>').replace(
      '?>',
      '?><!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
    );
    assert.match(await reasonOf(readOdt, makeOdt('', '', { 'content.xml': bomb })), /entities/);
    assert.match(await reasonOf(readOdt, makeOdt('<text:section>'.repeat(300))), /too deeply/);
  });
});
