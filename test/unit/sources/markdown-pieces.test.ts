import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DraftReader, readDraft } from '../../../src/core/sources/read-draft.ts';
import { markdownPieces } from '../../../src/core/sources/readers/markdown-pieces.ts';

/** Things that may or may not go on over a blank line. */
const PARTS = [
  'The hall was full. “We open in June,” she *said*.',
  '“It stays,” he said.  \nNobody moved.',
  '# The harbour',
  'The harbour\n===',
  '- one\n- two',
  '- one\n\n  Ida went on.',
  '1. first\n\n2. second',
  '> quoted\n> words',
  '> quoted\nlazily',
  '    “Indented,” said Ida Brandt.',
  '| a | b |\n| - | - |\n| “c” | d |',
  'See [the report](https://example.org "title") &amp; more.',
  '<!-- verbatim-ignore -->',
  '<!-- a comment\n\nthat goes on -->',
  '<div>\n\nIda\n\n</div>',
  '*open emphasis',
  '***',
  '---',
  'a | b\n--|--\nc | d',
  'Ida\\\nBrandt ~~left~~',
  '\tIda',
  'Étude — “oui”',
  '(In brackets.)',
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom('\n\n', '\n', '\n \n', '\r\n\r\n', '\n\n\n')), {
    minLength: 1,
    maxLength: 9,
  })
  .map((parts) => parts.flat().join(''));
const head = fc.constantFrom(
  '+++\ntitle = "A"\n\nlang = "en"\n+++\n',
  '---\ntitle: A\n\nlang: en\n...\n',
  '+++\ntitle = "A"\n\nNo end\n\n',
  '',
  '---\ntitle: A\n\nlang: en\n---\n',
  '---\ntitle: A\n\nNo end\n\n',
  '\n\n',
);

describe('reading Markdown in pieces', () => {
  it('gives what reading it whole gives', () => {
    fc.assert(
      fc.property(head, text, (before, body) => {
        const draft = `${before}${body}\n\n`;
        // The last paragraph alone differs: with a footnote's mark, the whole is one piece.
        const [cut, whole] = [readDraft('d.md', `${draft}Z[z`), readDraft('d.md', `${draft}Z[^`)];
        assert.equal(markdownPieces(`${draft}Z[^`).length, 1);
        assert.deepEqual({ ...cut, text: cut.text.replace('Z[z', 'Z[^') }, whole);
      }),
      { numRuns: 400 },
    );
  });

  it('parses one paragraph for a letter typed in it, however many there are', () => {
    for (const count of [20, 200]) {
      const paragraph = (at: number) => `Paragraph ${at} of *them*. “We open in June,” said Ida Brandt.`;
      const draft = Array.from({ length: count }, (_, at) => paragraph(at)).join('\n\n');
      const reader = new DraftReader();
      reader.read('d.md', draft);
      assert.equal(reader.parsed, count);
      const at = draft.indexOf('Paragraph 9') + 4;
      const typed = `${draft.slice(0, at)}x${draft.slice(at)}`;
      assert.deepEqual(reader.read('d.md', typed), readDraft('d.md', typed));
      assert.equal(reader.parsed, count + 1);
    }
  });

  it('cuts nowhere that something may go on over a blank line', () => {
    for (const draft of [
      '```\nfenced\n\nIda\n```',
      '[1]: https://example.org\n\nIda [1]',
      '<pre>\n\nIda\n\n</pre>',
      'Ida[^1]\n\nBrandt\n\n[^1]: note',
      '- one\n\n  two',
    ])
      assert.equal(markdownPieces(draft).length, 1, draft);
  });
});
