import assert from 'node:assert/strict';
import { readArticles } from '../../../src/core/sources/article.ts';
import { READERS } from '../../../src/core/sources/readers/index.ts';
import { readDocx } from '../../../src/core/sources/readers/docx.ts';
import { makeDocx, paragraph, run, STRICT_WORD, wordPart } from './make-docx.ts';
import { blocksOf, readOne, reasonOf, textsOf } from './readings.ts';

const read = (body: string, more?: Readonly<Record<string, string | Uint8Array>>) =>
  textsOf(readDocx, makeDocx(body, more));
const one = async (inner: string, more?: Readonly<Record<string, string | Uint8Array>>) =>
  (await read(paragraph(inner), more)).join(' | ');

const STYLES = wordPart(
  'styles',
  `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
   <w:style w:type="paragraph" w:styleId="U1"><w:name w:val="heading 1"/><w:basedOn w:val="N"/></w:style>
   <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="U1"/></w:style>
   <w:style w:type="paragraph" w:styleId="Level"><w:name w:val="Chapter"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
   <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
   <w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Intense Quote"/></w:style>
   <w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>
   <w:style w:type="paragraph" w:styleId="B"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
   <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
   <w:style w:type="paragraph" w:styleId="R1"><w:name w:val="Ring"/><w:basedOn w:val="R2"/></w:style>
   <w:style w:type="paragraph" w:styleId="R2"><w:name w:val="Ring too"/><w:basedOn w:val="R1"/></w:style>
   <w:style w:type="character" w:styleId="H"><w:name w:val="Hidden words"/><w:rPr><w:vanish/></w:rPr></w:style>
   <w:style w:type="character" w:styleId="FR"><w:name w:val="footnote reference"/></w:style>`,
);
const styled = (style: string, text = 'Words') => paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('a Word document', () => {
  it('is read run by run, words that are cut into runs whole', async () => {
    assert.equal(
      await one(run('We will o') + run('pen', '<w:b/>') + run(' the quay.')),
      'We will open the quay.',
    );
  });

  describe('with tracked changes', () => {
    it('gives the final text', async () => {
      const inner =
        run('The quay cost ') +
        `<w:del w:id="1"><w:r><w:delText>30</w:delText></w:r></w:del><w:ins w:id="2">${run('35')}</w:ins>` +
        run(' million');
      assert.equal(await one(inner), 'The quay cost 35 million');
    });

    it('takes what was moved from its new place only', async () => {
      const inner = `<w:moveFrom w:id="1">${run('Olav said. ')}</w:moveFrom>${run('It rained. ')}<w:moveTo w:id="2">${run('Olav said.')}</w:moveTo>`;
      assert.equal(await one(inner), 'It rained. Olav said.');
    });

    it('leaves out what was inserted and then deleted, and text as it was formatted before', async () => {
      const inner =
        `<w:ins w:id="1"><w:del w:id="2"><w:r><w:delText>never </w:delText></w:r></w:del>${run('We ')}</w:ins>` +
        run('agreed', '<w:rPrChange w:id="3"><w:rPr><w:vanish/></w:rPr></w:rPrChange>');
      assert.equal(await one(inner), 'We agreed');
    });

    it('joins paragraphs whose end was deleted, and only those', async () => {
      const mark = (name: string) => `<w:rPr><w:${name} w:id="7"/></w:rPr>`;
      assert.deepEqual(
        await read(
          paragraph(run('We will '), mark('del')) +
            paragraph(run('stay.')) +
            paragraph(run('Two.'), mark('ins')) +
            paragraph(run('Three.')),
        ),
        ['We will stay.', 'Two.', 'Three.'],
      );
    });

    it('leaves out rows and cells that were deleted', async () => {
      const cell = (text: string, properties = '') =>
        `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
      const rows =
        `<w:tr>${cell('kept')}${cell('cell gone', '<w:cellDel w:id="1"/>')}</w:tr>` +
        `<w:tr><w:trPr><w:del w:id="2"/></w:trPr>${cell('row gone')}</w:tr>`;
      assert.deepEqual(await read(`<w:tbl><w:tblPr/>${rows}</w:tbl>`), ['kept']);
    });
  });

  describe('with text boxes', () => {
    const choice = (inner: string) =>
      `<mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${inner}</wps:txbx></wps:wsp></w:drawing></mc:Choice>`;
    const fallback = (inner: string) =>
      `<mc:Fallback><w:pict><v:shape><v:textbox>${inner}</v:textbox></v:shape></w:pict></mc:Fallback>`;
    const anchored = (inner: string) =>
      paragraph(run('Be') + `<w:r>${inner}</w:r>` + run('fore.')) + paragraph(run('After.'));

    it('reads a box that is there in two forms once, behind its paragraph', async () => {
      const both = `<mc:AlternateContent>${choice(box('In the box.'))}${fallback(box('In the box.'))}</mc:AlternateContent>`;
      assert.deepEqual(await read(anchored(both)), ['Before.', 'In the box.', 'After.']);
    });

    it('reads the older form where it is the only one, or the newer one is empty', async () => {
      const expected = ['Before.', 'In the box.', 'After.'];
      assert.deepEqual(
        await read(anchored(`<w:pict><v:textbox>${box('In the box.')}</v:textbox></w:pict>`)),
        expected,
      );
      const both = `<mc:AlternateContent>${choice('')}${fallback(box('In the box.'))}</mc:AlternateContent>`;
      assert.deepEqual(await read(anchored(both)), expected);
    });

    it('leaves out those in deleted text', async () => {
      const deleted = `<w:del w:id="1"><w:r><w:pict><v:textbox>${box('Gone.')}</v:textbox></w:pict></w:r></w:del>`;
      assert.deepEqual(await read(paragraph(run('Here.') + deleted)), ['Here.']);
    });
  });

  describe('with notes and comments', () => {
    const footnotes = wordPart(
      'footnotes',
      `<w:footnote w:type="separator" w:id="-1">${paragraph(run('line'))}</w:footnote>` +
        `<w:footnote w:id="4">${paragraph(`<w:r><w:rPr><w:rStyle w:val="FR"/></w:rPr><w:footnoteRef/></w:r>${run('See the minutes.')}`)}</w:footnote>` +
        `<w:footnote w:id="5">${paragraph(run('Unused.'))}</w:footnote>`,
    );
    const more = { 'word/footnotes.xml': footnotes, 'word/styles.xml': STYLES };
    const reference = '<w:r><w:rPr><w:rStyle w:val="FR"/></w:rPr><w:footnoteReference w:id="4"/></w:r>';

    it('puts the notes at the end, without their marks in the text', async () => {
      const body = paragraph(run('We will') + reference + run(' stay.')) + paragraph(run('Next.'));
      assert.deepEqual(await read(body, more), ['We will stay.', 'Next.', 'See the minutes.']);
    });

    it('drops a mark that the writer chose', async () => {
      const own = `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="4"/><w:t>*</w:t></w:r>`;
      assert.deepEqual(await read(paragraph(run('We will') + own + run(' stay.')), more), [
        'We will stay.',
        'See the minutes.',
      ]);
    });

    it('drops the note of a deleted reference, and a mark repeated by a field', async () => {
      const body =
        run('We will') +
        `<w:del w:id="1">${reference}</w:del>` +
        field(' NOTEREF _Ref1 \\h ', run('1')) +
        run(' stay.');
      assert.deepEqual(await read(paragraph(body), more), ['We will stay.']);
    });

    it('leaves out comments, headers and footers', async () => {
      const body = paragraph(
        `<w:commentRangeStart w:id="0"/>${run('Fine.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      );
      const aside = {
        'word/comments.xml': wordPart(
          'comments',
          `<w:comment w:id="0">${paragraph(run('Really?'))}</w:comment>`,
        ),
        'word/header1.xml': wordPart('hdr', paragraph(run('Draft 3'))),
      };
      assert.deepEqual(await read(body, aside), ['Fine.']);
    });
  });

  it('knows the characters that are elements', async () => {
    assert.equal(
      await one(
        '<w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>known to</w:t><w:softHyphen/><w:t>day</w:t><w:tab/><w:t>x</w:t></w:r>',
      ),
      'well\u2011known today\tx',
    );
    assert.equal(
      await one('<w:r><w:t>One,</w:t><w:br/><w:t>two</w:t><w:cr/><w:t>three</w:t></w:r>'),
      'One,\ntwo\nthree',
    );
    assert.equal(
      await one(
        '<w:r><w:t>5 </w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 4</w:t><w:sym w:font="Wingdings" w:char="F028"/></w:r>',
      ),
      '5 ≥ 4',
    );
    assert.equal(await one('<w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>&#xF061;</w:t></w:r>'), 'α');
  });

  it('takes a blank line inside a paragraph for the end of one', async () => {
    assert.deepEqual(await read(paragraph('<w:r><w:t>One.</w:t><w:br/><w:br/><w:t>Two.</w:t></w:r>')), [
      'One.',
      'Two.',
    ]);
  });

  it('takes an emoji from the form that has it', async () => {
    const inner =
      '<mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:char="1F60A"/></mc:Choice><mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent>';
    assert.equal(await one(`<w:r><w:t>Thanks </w:t>${inner}</w:r>`), 'Thanks 😊');
  });

  it('keeps letters that are only set as capitals, and leaves out hidden and struck text', async () => {
    assert.equal(await one(run('Harbour', '<w:caps/>') + run(' Post', '<w:smallCaps/>')), 'Harbour Post');
    const hidden = run('not ', '<w:vanish/>') + run('ever ', '<w:rStyle w:val="H"/>');
    assert.equal(
      await one(run('We are ') + hidden + run('ready.'), { 'word/styles.xml': STYLES }),
      'We are ready.',
    );
    assert.equal(
      await one(run('We are ') + run('not ', '<w:vanish w:val="0"/>') + run('ready.')),
      'We are not ready.',
    );
    const struck = await readOne(
      readDocx,
      makeDocx(paragraph(run('It cost ') + run('30 ', '<w:strike/>') + run('35.'))),
    );
    assert.deepEqual('blocks' in struck.body && struck.body.blocks[0]?.text, 'It cost 35.');
    assert.match(struck.warnings.join(), /struck through/);
    const plain = await readOne(
      readDocx,
      makeDocx(paragraph(run('It cost 35.', '<w:strike w:val="false"/>'))),
    );
    assert.deepEqual(plain.warnings, []);
  });

  it('reads the result of fields, not what computes them', async () => {
    assert.equal(
      await one(run('On ') + field(' DATE \\@ "d MMMM" ', run('4 March')) + run('.')),
      'On 4 March.',
    );
    assert.equal(await one(`<w:fldSimple w:instr=" AUTHOR ">${run('Ida Lund')}</w:fldSimple>`), 'Ida Lund');
    assert.equal(
      await one(`<w:hyperlink>${run('the ')}<w:ins w:id="1">${run('minutes')}</w:ins></w:hyperlink>`),
      'the minutes',
    );
    const nested = field(` IF ${field(' MERGEFIELD x ', run('5'))} &gt; 3 "yes" `, run('yes'));
    assert.equal(await one(nested), 'yes');
  });

  it('loses no paragraph to a field without an end', async () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>';
    assert.deepEqual(await read(paragraph(run('One.') + open) + paragraph(run('Two.'))), ['One.', 'Two.']);
  });

  it('reads content controls, smart tags, equations and ruby, without placeholders', async () => {
    const control = (properties: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run('Ardmoor')}</w:sdtContent></w:sdt>`;
    assert.equal(await one(run('In ') + control('<w:alias w:val="town"/>') + run('.')), 'In Ardmoor.');
    assert.equal(await one(run('In ') + control('<w:showingPlcHdr/>') + run('.')), 'In .');
    assert.equal(await one(`<w:smartTag><w:smartTagPr/>${run('Ardmoor')}</w:smartTag>`), 'Ardmoor');
    const fraction =
      '<m:oMath><m:f><m:fPr/><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>';
    assert.equal(await one(run('about ') + fraction), 'about 1/2');
    assert.equal(
      await one(
        `<w:r><w:ruby><w:rubyPr/><w:rt>${run('はし')}</w:rt><w:rubyBase>${run('橋')}</w:rubyBase></w:ruby></w:r>`,
      ),
      '橋',
    );
  });

  it('puts a drop cap back to its word', async () => {
    const cap = paragraph(run('T'), '<w:framePr w:dropCap="drop"/>');
    assert.deepEqual(await read(cap + paragraph(run('he quay opened.'))), ['The quay opened.']);
  });

  it('knows headings, quotations, captions, list items and cells', async () => {
    const body =
      styled('T', 'The quay') +
      styled('U1') +
      styled('Own') +
      styled('Level') +
      styled('Q') +
      styled('C') +
      styled('B') +
      styled('TOC1') +
      styled('R1') +
      styled('Heading3') +
      paragraph(run('Words'), '<w:outlineLvl w:val="9"/>') +
      paragraph(run('Words'), '<w:numPr><w:numId w:val="2"/></w:numPr>') +
      paragraph(run('Words'), '<w:pStyle w:val="B"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      `<w:tbl><w:tr><w:tc>${paragraph(run('Words'))}</w:tc></w:tr></w:tbl>`;
    const blocks = await blocksOf(readDocx, makeDocx(body, { 'word/styles.xml': STYLES }));
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      [
        'heading',
        'heading',
        'heading',
        'heading',
        'blockquote',
        'caption',
        'list-item',
        'paragraph',
        'heading',
        'paragraph',
        'list-item',
        'paragraph',
        'table-cell',
      ],
    );
  });

  it('takes a table that only lays out the page for the page', async () => {
    const long =
      'The harbour office will open at six in the morning from the first of April on, its head said.';
    const cell = `<w:tc>${paragraph(run(long))}${paragraph(run('No dogs.'))}</w:tc>`;
    const blocks = await blocksOf(readDocx, makeDocx(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`));
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['paragraph', 'paragraph'],
    );
  });

  it('says what the document says about itself', async () => {
    const core = (inner: string) =>
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${inner}</cp:coreProperties>`;
    const full = core(
      '<dc:title>Quay opens</dc:title><dc:creator>Ida Lund; Bo Ek</dc:creator><dc:language>en-GB</dc:language>' +
        '<dcterms:created>2026-03-04T10:00:00Z</dcterms:created><dcterms:modified>2026-03-05T10:00:00Z</dcterms:modified>',
    );
    const reading = await readOne(
      readDocx,
      makeDocx(paragraph(run('Words.')), { 'docProps/core.xml': full }),
    );
    assert.equal(reading.title, 'Quay opens');
    assert.deepEqual(reading.authors, ['Ida Lund', 'Bo Ek']);
    assert.equal(reading.published, '2026-03-04T10:00:00Z');
    assert.equal(reading.modified, '2026-03-05T10:00:00Z');
    assert.equal(reading.language, 'en-GB');
    const old = full.replace('2026-03-05', '2026-09-05');
    const reused = await readOne(readDocx, makeDocx(paragraph(run('Words.')), { 'docProps/core.xml': old }));
    assert.equal(reused.published, null);
    assert.equal(reused.modified?.slice(0, 10), '2026-09-05');
    const vain = core('<dc:title>Document1</dc:title><dc:creator>Microsoft Office User</dc:creator>');
    const nothing = await readOne(
      readDocx,
      makeDocx(styled('T', 'The quay'), { 'docProps/core.xml': vain, 'word/styles.xml': STYLES }),
    );
    assert.equal(nothing.title, 'The quay');
    assert.deepEqual(nothing.authors, []);
  });

  it('reads strict documents, UTF-16, and parts under other names', async () => {
    const body = `<w:body>${paragraph(run('Strict.'))}</w:body>`;
    assert.deepEqual(await read('', { 'word/document.xml': wordPart('document', body, STRICT_WORD) }), [
      'Strict.',
    ]);
    const wide = Buffer.from(
      `\ufeff${wordPart('document', `<w:body>${paragraph(run('Größe'))}</w:body>`)}`,
      'utf16le',
    );
    assert.deepEqual(await read('', { 'word/document.xml': wide }), ['Größe']);
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="http://x/officeDocument" Target="/text/main.xml"/></Relationships>';
    assert.deepEqual(
      await read(paragraph(run('Decoy.')), {
        '_rels/.rels': relations,
        'text/main.xml': wordPart('document', `<w:body>${paragraph(run('Main.'))}</w:body>`),
      }),
      ['Main.'],
    );
  });

  it('takes line ends inside a text element for the file\u2019s, spaces for the writer\u2019s', async () => {
    assert.equal(
      await one(
        '<w:r><w:t>\n  We will\n  stay\n</w:t></w:r><w:r><w:t> here </w:t></w:r><w:r><w:t>now.</w:t></w:r>',
      ),
      'We will stay here now.',
    );
  });

  it('knows questions and answers that are set apart by tabs', async () => {
    const line = (label: string, words: string) =>
      paragraph(`<w:r><w:t>${label}</w:t><w:tab/><w:t>${words}</w:t></w:r>`);
    const body = line('Q', 'Is it safe?') + line('A', 'It is safe.') + line('Q', 'Sure?') + line('A', 'Yes.');
    const articles = await readArticles({ path: 'hearing.docx', content: makeDocx(body) }, READERS);
    assert.ok(!('reason' in articles));
    assert.deepEqual(
      articles[0]?.prose.blocks.map(({ turn }) => turn?.role),
      ['interviewer', 'speaker', 'interviewer', 'speaker'],
    );
    assert.match(articles[0].prose.text, /^Is it safe\?\n\nIt is safe\./);
  });

  it('says where its text is in another document inside it', async () => {
    assert.match(await reasonOf(readDocx, makeDocx('<w:altChunk/>')), /embedded/);
    const partly = await readOne(readDocx, makeDocx(`<w:altChunk/>${paragraph(run('Words.'))}`));
    assert.match(partly.warnings.join(), /embedded/);
  });

  it('makes an article with turns of its labels', async () => {
    const lines = ['IDA LUND: Is it safe?', 'BO EK: It is safe.', 'IDA LUND: Sure?', 'BO EK: Yes.'];
    const articles = await readArticles(
      {
        path: 'talk.docx',
        content: makeDocx(lines.map((line) => paragraph(run(line, '<w:b/>'))).join('')),
      },
      READERS,
    );
    assert.ok(!('reason' in articles));
    assert.deepEqual(
      articles[0]?.prose.blocks.map(({ turn }) => turn?.label),
      ['IDA LUND', 'BO EK', 'IDA LUND', 'BO EK'],
    );
    assert.equal(articles[0].format, 'docx');
  });
});

describe('a file that is no readable Word document', () => {
  const compound = (stream: string) =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.alloc(600), ...Buffer.from(stream, 'utf16le')]);

  it('is refused with its reason', async () => {
    assert.match(await reasonOf(readDocx, compound('EncryptedPackage')), /^encrypted$/);
    assert.match(await reasonOf(readDocx, compound('WordDocument')), /before 2007/);
    assert.match(await reasonOf(readDocx, makeDocx('', { 'word/document.xml': '<x/>' })), /no Word document/);
    assert.match(await reasonOf(readDocx, makeDocx('', { 'word/document.xml': 'no XML' })), /damaged/);
    assert.match(await reasonOf(readDocx, 'Just words'), /not a Word document/);
    const sound = makeDocx(paragraph(run('Words.')));
    assert.match(await reasonOf(readDocx, sound.slice(0, sound.length - 30)), /ends too early/);
  });

  it('is refused where its XML defines entities or is nested without end', async () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>${wordPart('document', `<w:body>${paragraph(run('&b;'))}</w:body>`).replace(/^<\?.*?\?>/, '')}`;
    assert.match(await reasonOf(readDocx, makeDocx('', { 'word/document.xml': bomb })), /entities/);
    const outside = bomb.replace('"aaaaaaaaaa"', 'SYSTEM "file:///etc/hostname"').replace('&b;', '&a;');
    assert.match(await reasonOf(readDocx, makeDocx('', { 'word/document.xml': outside })), /entities/);
    const deep =
      '<w:sdt><w:sdtContent>'.repeat(200) + paragraph(run('x')) + '</w:sdtContent></w:sdt>'.repeat(200);
    assert.match(await reasonOf(readDocx, makeDocx(deep)), /nested too deeply/);
  });

  it('is read as far as it goes where its XML breaks off, with a warning', async () => {
    const whole = wordPart('document', `<w:body>${paragraph(run('One.'))}${paragraph(run('Two.'))}</w:body>`);
    const reading = await readOne(
      readDocx,
      makeDocx('', { 'word/document.xml': whole.slice(0, whole.indexOf('Two')) }),
    );
    assert.ok('blocks' in reading.body);
    assert.equal(reading.body.blocks[0]?.text, 'One.');
    assert.match(reading.warnings.join(), /damaged/);
  });

  it('is read without a damaged part beside the text', async () => {
    assert.deepEqual(
      await read(paragraph(run('Words.')), { 'word/styles.xml': 'broken', 'docProps/core.xml': '<' }),
      ['Words.'],
    );
  });
});
