import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { blocksIn, quotedIn, speakersIn, survives } from './quoted.ts';

const sample = (ending: string) =>
  readFileSync(new URL(`samples/harbour.${ending}`, import.meta.url), 'utf8').replace(/\r\n/g, '\n');

/** Of each sample: what stands between the marks in the file, and who said it. All else in marks is masked there. */
const EXPECTED: Readonly<Record<string, readonly (readonly [words: string, speaker: string])[]>> = {
  tex: [
    ['We will \\emph{never} open\nthe quay,', 'Nora Brandt'],
    ['A note was kept,', 'Bo Ek'],
    ['It was \\enquote{fine} until then', 'Bo Ek'],
    ['We counted the boats twice,', 'Ida Lund'],
    ['We read it all', 'Bo Ek'],
  ],
  adoc: [
    ['We will *never* open the\nquay,', 'Nora Brandt'],
    ['Post', 'Nora Brandt'],
    ['We counted the boats twice,', 'Ida Lund'],
    ['The quay is ours,', 'Bo Ek'],
    ['And the pier,', 'Bo Ek'],
    ['All of it is gone,', 'Cleo Brandt'],
    ['A cell has it,', 'Bo Ek'],
    ['Two of them,', 'Ida Lund'],
    ['Attributes are fine', 'Bo Ek'],
  ],
  rst: [
    ['We will *never* open the\nquay,', 'Nora Brandt'],
    ['Post', 'Nora Brandt'],
    ['We counted the boats twice,', 'Ida Lund'],
    ['The quay is ours,', 'Bo Ek'],
    ['And the pier,', 'Bo Ek'],
    ['Quoted off the list,', 'Bo Ek'],
    ['A footnote has it,', 'Bo Ek'],
    ['A line of verse,', 'Bo Ek'],
  ],
  org: [
    ['We will *never* open the\nquay,', 'Nora Brandt'],
    ['Post', 'Nora Brandt'],
    ['We counted the boats twice,', 'Ida Lund'],
    ['The quay is ours,', 'Bo Ek'],
    ['A cell has it,', 'Bo Ek'],
    ['It is so,', 'Bo Ek'],
  ],
  html: [
    ['We will <em>never</em> open\n   the quay,', 'Nora Brandt'],
    ['It was <q>fine</q> until then', 'Bo Ek'],
    ['All of it is gone,', 'Cleo Brandt'],
    ['It is ours,', 'Ida Lund'],
  ],
  mdx: [
    ['We will *never* open the <b>quay</b>,', 'Nora Brandt'],
    ['We counted the boats twice,', 'Ida Lund'],
    ['We did that,', 'Ida Lund'],
    ['The quay is ours,', 'Bo Ek'],
    ['It is ours,', 'Cleo Brandt'],
  ],
};

describe('drafts in other languages', () => {
  for (const [ending, expected] of Object.entries(EXPECTED)) {
    it(`are read: .${ending}, quotations at their places, code and mark-up masked`, () => {
      const name = `harbour.${ending}`;
      const text = sample(ending);
      assert.deepEqual(
        quotedIn(name, text),
        expected.map(([words]) => words),
      );
      assert.deepEqual(
        speakersIn(name, text),
        expected.map(([, speaker]) => speaker),
      );
      const crlf = text.replaceAll('\n', '\r\n');
      assert.deepEqual(
        quotedIn(name, crlf),
        expected.map(([words]) => words.replaceAll('\n', '\r\n')),
      );
    });

    it(`are read half typed and broken: .${ending}`, () => {
      survives(`harbour.${ending}`, sample(ending));
    });
  }
});

/** What quotes nobody, whole drafts of it. */
const SILENT: Readonly<Record<string, readonly string[]>> = {
  'a.tex': [
    '% "We lost it," said Bo Ek.',
    '\\begin{verbatim}\n"We lost it," said Bo Ek.\n\\end{verbatim}',
    '\\begin{equation}"a"\\end{equation} $"b"$ \\("c"\\) \\["d"\\] $$"e"$$',
    '\\includegraphics[alt="We lost it, he said"]{a} \\cite[``see\'\']{b} \\url{https://a.example/"x y z"}',
    "\\newcommand{\\said}[1]{``We lost it,'' said #1}",
    "\\documentclass{article}\n``We lost it,'' said Bo Ek.\n\\begin{document}\nNothing.\n\\end{document}\n``More,'' he said.",
    "It fell 5' in 10'' and he don't care.",
  ],
  'a.adoc': [
    '// "We lost it," said Bo Ek.',
    '////\n"We lost it," said Bo Ek.\n////',
    '----\n"We lost it," said Bo Ek.\n----',
    '[source,ruby]\nputs "We lost it, he said"',
    ':name: "We lost it," said Bo Ek.',
    'image::a.png["We lost it, said Bo Ek"] Run `echo "x y"` and +++"raw x"+++.',
    '  "We lost it," said Bo Ek.',
  ],
  'a.rst': [
    '.. "We lost it," said Bo Ek.\n   "And this," he said.',
    '.. code:: python\n\n   print("We lost it, said Bo Ek")',
    'So it goes::\n\n  "We lost it," said Bo Ek.',
    'Run ``echo "x y"`` and :code:`"a b c"` and :math:`"a"`.',
    '>>> print("We lost it, he said")',
    ':author: "We lost it," said Bo Ek.',
    '.. image:: a.png\n   :alt: "We lost it," said Bo Ek.',
  ],
  'a.org': [
    '# "We lost it," said Bo Ek.',
    '#+begin_src sh\necho "We lost it, said Bo Ek"\n#+end_src',
    '#+begin_example\n"We lost it," said Bo Ek.\n#+end_example',
    ': "We lost it," said Bo Ek.',
    ':PROPERTIES:\n:note: "We lost it," said Bo Ek.\n:END:',
    'Run =echo "x y"= or ~say "x"~ and \\("a"\\) and [[file:"a b c".png]].',
    '#+caption_of: "We lost it," said Bo Ek.',
  ],
  'a.html': [
    '<!-- "We lost it," said Bo Ek. -->',
    '<script>say("We lost it, said Bo Ek")</script><style>q::before{content:"We lost it"}</style>',
    '<pre>"We lost it," said Bo Ek.</pre><p>Run <code>echo "x y"</code>.</p>',
    '<img alt="&quot;We lost it,&quot; said Bo Ek."><p title="“We lost it,” he said">Nothing.</p>',
    '<p hidden>"We lost it," said Bo Ek.</p><p style="display: none">"We lost it," said Bo Ek.</p>',
    '<del>"We lost it," said Bo Ek.</del><textarea>"We lost it," said Bo Ek.</textarea>',
    '<a href="https://a.example/?q=&quot;We lost it&quot;">Nothing</a>',
  ],
  'a.mdx': [
    'import a from "We lost it, said Bo Ek"\nexport const b = "We lost it, said Bo Ek"',
    'export const a = {\n  b: "We lost it," \n\n, c: "said Bo Ek" }',
    '{/* "We lost it," said Bo Ek. */}',
    '<Note title="“We lost it,” said Bo Ek." a={"We lost it, said Bo Ek"} />',
    '<Chart\n  data={[\n    "We lost it, said Bo Ek",\n\n    "x"]}\n/>',
    '```js\nsay("We lost it, said Bo Ek")\n```',
    'Sum: {say("We lost it, said Bo Ek")} and `say("x y")`.\n\n<pre>"We lost it," said Bo Ek.</pre>',
  ],
};

describe('drafts in other languages are silent', () => {
  for (const [name, drafts] of Object.entries(SILENT)) {
    it(`about code, comments, formulas, attributes and addresses of ${name}`, () => {
      for (const text of drafts) {
        assert.deepEqual(quotedIn(name, text), [], text);
        // The words around them are still read.
        const around = `Before it all.\n\n${name.endsWith('tex') && text.includes('document') ? '' : text}\n\n"The quay is shut," said Ida Lund.\n`;
        assert.deepEqual(quotedIn(name, around), ['The quay is shut,'], around);
      }
    });
  }
});

describe('the marks of a LaTeX draft', () => {
  const quoted = (text: string) => quotedIn('a.tex', text);

  it('are those of TeX, babel and csquotes', () => {
    for (const written of [
      "``The quay is shut,''",
      '"`The quay is shut,"\'',
      '"<The quay is shut,">',
      '<<The quay is shut,>>',
      '\\enquote{The quay is shut,}',
      '\\textquote[Ek 2026]{The quay is shut,}',
      '\\foreignquote{german}{The quay is shut,}',
      '\\textcquote[12]{ek}{The quay is shut,}',
      '\\textquotedblleft{}The quay is shut,\\textquotedblright{}',
      '“The quay is shut,”',
      '\\og{}The quay is shut,\\fg{}',
    ])
      assert.deepEqual(quoted(`${written} said Bo Ek.`), ['The quay is shut,'], written);
  });

  it('take accents, escapes and comments in their stride', () => {
    assert.deepEqual(
      blocksIn(
        'a.tex',
        "``The caf\\'e of Ren\\'{e} \\& Zo\\\"e pays 5\\,\\% --- or 6,''% no\n said \\v{S}ana~\\AA{}s\\ldots{}",
      ),
      ['paragraph: “The café of René & Zoë pays 5 % — or 6,”said Šana\u00a0Ås…'],
    );
  });

  it('name the language that babel is told', () => {
    const text =
      '\\usepackage[english,ngerman]{babel}\n\\begin{document}\n\\enquote{Der Kai ist \\enquote{zu}}, sagte Bo Ek.';
    assert.deepEqual(blocksIn('a.tex', text), ['paragraph: „Der Kai ist ‚zu‘“, sagte Bo Ek.']);
  });
});

describe('blocks of drafts', () => {
  it('are told apart in reStructuredText', () => {
    assert.deepEqual(
      blocksIn(
        'a.rst',
        '====\nHead\n====\n\nOne\ntwo.\n\n   Off set.\n\n* Item\n  goes on\n* Next\n\n.. epigraph::\n\n   Words.\n\nAn :emphasis:`x` and a\\ b and ref_ -- so.\n',
      ),
      [
        'heading: Head',
        'paragraph: One/two.',
        'blockquote: Off set.',
        'list-item: Item/goes on',
        'list-item: Next',
        'paragraph: Words.',
        'paragraph: An x and ab and ref – so.',
      ],
    );
  });

  it('are told apart in AsciiDoc', () => {
    assert.deepEqual(
      blocksIn(
        'a.adoc',
        '== Head\n\nOne\ntwo.\n\n. Item\n.. Inner\n\nNOTE: See <<a,there>> and *b* but 2*3*4 and a_b_c.\n\n.Title\n====\nInside.\n====\n\nkey:: value +\nnext\n',
      ),
      [
        'heading: Head',
        'paragraph: One/two.',
        'list-item: Item',
        'list-item: Inner',
        'paragraph: See there and b but 2*3*4 and a_b_c.',
        'caption: Title',
        'paragraph: Inside.',
        'paragraph: key:: value/next',
      ],
    );
  });

  it('are told apart in Org', () => {
    assert.deepEqual(
      blocksIn(
        'a.org',
        '** DONE Head :a:b:\nOne\ntwo /three/ 4*5*6.\n\n- Item\n  goes on\n1. Next\n-----\nDEADLINE: <2026-03-04>\nEnd.\n',
      ),
      [
        'heading: Head',
        'paragraph: One/two three 4*5*6.',
        'list-item: Item/goes on',
        'list-item: Next',
        'paragraph: End.',
      ],
    );
  });

  it('are told apart in HTML, with links and references', () => {
    assert.deepEqual(
      blocksIn(
        'a.html',
        '<h2>Head</h2>loose <b>bold</b><ul><li>Item<li>Next &amp; last</ul><table><tr><td>Cell</table><figcaption>Cap</figcaption>A&nbsp;b<br>c',
      ),
      [
        'heading: Head',
        'paragraph: loose bold',
        'list-item: Item',
        'list-item: Next & last',
        'table-cell: Cell',
        'caption: Cap',
        'paragraph: A\u00a0b/c',
      ],
    );
  });

  it('cost no more than the text is long', () => {
    for (const [name, unit] of [
      ['a.tex', '\\a{`$"[<'],
      ['a.adoc', '*_`#"`[[{<<'],
      ['a.rst', '*`|:a:`_ '],
      ['a.org', '*/=~[[$\\('],
      ['a.html', '<q &<a "'],
      ['a.mdx', '{<A b={`"'],
    ] as const) {
      // A quadratic reader would take minutes, and mocha would end it.
      blocksIn(name, unit.repeat(4000));
    }
  });
});
