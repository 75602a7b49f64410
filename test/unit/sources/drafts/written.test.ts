import assert from 'node:assert/strict';
import { createLocalEngine } from '../../../../src/core/local-engine.ts';
import { openWrittenMark, usualMarks, writtenIn } from '../../../../src/core/sources/drafts/written.ts';

const SOURCE =
  'The quay\n\n“We will not open the quay before Easter, and R&D costs 5 %,” said Nora Brandt, the mayor.\n';

/** The draft after its preferred fixes, and how its quotations came out before. */
async function fixed(name: string, text: string) {
  const engine = createLocalEngine();
  await engine.putSources([{ path: 'sources/quay.txt', content: SOURCE }]);
  const { quotations } = await engine.checkDraft({ name, text }, { style: 'ap' });
  const edits = quotations
    .flatMap(({ findings }) =>
      findings.flatMap(({ fixes }) => fixes.find(({ preferred }) => preferred)?.edits ?? []),
    )
    .sort((a, b) => b.start - a.start);
  let after = text;
  for (const { start, end, newText } of edits) after = after.slice(0, start) + newText + after.slice(end);
  return { after, verdicts: quotations.map(({ verdict }) => verdict) };
}

describe('what is written into drafts', () => {
  it('verifies and mends a quotation in each format, at its place', async () => {
    const drafts: readonly (readonly [name: string, wrong: string, right: string])[] = [
      [
        'a.tex',
        "``We will open \\emph{the quay} before Easter,'' said Nora Brandt.",
        "``We will not open \\emph{the quay} before Easter,'' said Nora Brandt.",
      ],
      [
        'a.tex',
        '\\enquote{and costs 5\\,\\%}, said Nora Brandt.',
        '\\enquote{and R\\&D costs 5\\,\\%}, said Nora Brandt.',
      ],
      [
        'a.adoc',
        '"`We will open *the quay* before Easter,`" said Nora Brandt.',
        '"`We will not open *the quay* before Easter,`" said Nora Brandt.',
      ],
      [
        'a.html',
        '<p>&ldquo;and costs 5 %,&rdquo; said <b>Nora Brandt</b>.</p>',
        '<p>&ldquo;and R&amp;D costs 5 %,&rdquo; said <b>Nora Brandt</b>.</p>',
      ],
      [
        'a.html',
        '<q>We will open the quay before Easter</q>, said Nora Brandt.',
        '<q>We will not open the quay before Easter</q>, said Nora Brandt.',
      ],
      [
        'a.rst',
        '"We will open *the quay* before Easter," said Nora Brandt.',
        '"We will not open *the quay* before Easter," said Nora Brandt.',
      ],
      [
        'a.org',
        '"We will open /the quay/ before Easter," said Nora Brandt.',
        '"We will not open /the quay/ before Easter," said Nora Brandt.',
      ],
      [
        'a.mdx',
        '<A b="c">"We will open *the quay* before Easter,"</A> said Nora Brandt.',
        '<A b="c">"We will not open *the quay* before Easter,"</A> said Nora Brandt.',
      ],
    ];
    for (const [name, wrong, right] of drafts) {
      const { after, verdicts } = await fixed(name, wrong);
      assert.deepEqual(verdicts, ['altered'], wrong);
      assert.equal(after, right);
      assert.deepEqual((await fixed(name, right)).verdicts, ['verified'], right);
    }
  });

  it('leaves out what a comment of the format asks for', async () => {
    const wrong = '"We will open the quay before Easter," said Nora Brandt.';
    const comments: readonly (readonly [string, string])[] = [
      ['a.tex', '% verbatim-ignore: read back to her'],
      ['a.adoc', '// verbatim-ignore: read back to her'],
      ['a.rst', '.. verbatim-ignore: read back to her\n'],
      ['a.org', '# verbatim-ignore: read back to her'],
      ['a.html', '<!-- verbatim-ignore: read back to her -->'],
      ['a.mdx', '{/* verbatim-ignore: read back to her */}\n'],
    ];
    const engine = createLocalEngine();
    await engine.putSources([{ path: 'sources/quay.txt', content: SOURCE }]);
    for (const [name, comment] of comments) {
      const text = `${comment}\n${wrong}\n\n${wrong}\n`;
      const { quotations } = await engine.checkDraft({ name, text }, { style: 'ap' });
      assert.deepEqual(
        quotations.map(({ verdict, reason }) => [verdict, reason]),
        [
          ['unchecked', 'excluded: read back to her'],
          ['altered', null],
        ],
        name,
      );
    }
  });

  it('has the marks that the draft sets most, and its signs escaped', () => {
    const tex = usualMarks('latex', "``One'' and ``two'' and “three”");
    assert.equal(writtenIn('latex', 'He said “R&D, it’s 5 %”', tex), "He said ``R\\&D, it's 5 \\%''");
    const csquotes = usualMarks('latex', '\\enquote{One} and \\enquote{two}');
    assert.equal(writtenIn('latex', '“Yes”', csquotes), '\\enquote{Yes}');
    const page = usualMarks('html', '&ldquo;One&rdquo;');
    assert.equal(writtenIn('html', '“1 < 2 & so”', page), '&ldquo;1 &lt; 2 &amp; so&rdquo;');
    assert.equal(writtenIn('asciidoc', '“Yes”', usualMarks('asciidoc', '"`One`"')), '"`Yes`"');
  });

  it('is as it is where the draft writes its marks as they are', () => {
    for (const format of ['text', 'markdown', 'rst', 'org', 'mdx', 'latex', 'html', 'asciidoc'] as const) {
      assert.equal(usualMarks(format, '“One” and “two”'), null);
      assert.equal(writtenIn(format, '“Yes”', null), '“Yes”');
    }
    assert.equal(writtenIn('markdown', 'R&D 5 % <b>', null), 'R&D 5 % <b>');
  });

  it('finds the mark that is open', () => {
    const open = (format: 'latex' | 'html' | 'markdown', before: string) => {
      const found = openWrittenMark(format, before);
      return found && [found.marks.writtenOpen, before.slice(found.start)];
    };
    assert.deepEqual(open('latex', "``One,'' he said. ``We wi"), ['``', 'We wi']);
    assert.deepEqual(open('latex', '\\enquote{We wi'), ['\\enquote{', 'We wi']);
    assert.equal(open('latex', "``One,'' he said."), null);
    assert.deepEqual(open('html', '<p>&ldquo;We wi'), ['&ldquo;', 'We wi']);
    assert.equal(open('html', '<p>&quot;One&quot; he'), null);
    assert.equal(open('markdown', '``We wi'), null);
  });
});
