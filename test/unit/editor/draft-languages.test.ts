import assert from 'node:assert/strict';
import { draftEndings, draftLanguage, draftName } from '../../../src/editor/draft-languages.ts';
import { begunQuotation, continuation, wholeQuotation } from '../../../src/editor/written-quotation.ts';

describe('the languages of drafts', () => {
  it('name the format, whatever the file is called', () => {
    assert.equal(draftName('markdown', '/a/notes'), '/a/notes.md');
    assert.equal(draftName('markdown', '/a/b.markdown'), '/a/b.markdown');
    assert.equal(draftName('latex', '/a/b.tex'), '/a/b.tex');
    assert.equal(draftName('latex', 'Untitled-1'), 'Untitled-1.tex');
    assert.equal(draftName('html', '/a/b.php'), '/a/b.php.html');
    assert.equal(draftName('plaintext', '/a/b.md'), '/a/b.md.txt');
    assert.equal(draftName('vue', '/a/b.vue'), '/a/b.vue');
  });

  it('are told by the name where the editor knows no such language', () => {
    assert.equal(draftLanguage('plaintext', '/a/b.adoc'), 'asciidoc');
    assert.equal(draftName('plaintext', '/a/b.adoc'), '/a/b.adoc');
    assert.equal(draftLanguage('plaintext', '/a/b.txt'), 'plaintext');
    assert.equal(draftLanguage('markdown', '/a/b.org'), 'markdown');
    assert.deepEqual(draftEndings(['plaintext', 'org', 'cobol']), ['.txt', '.org']);
  });
});

describe('quotations written into drafts of other languages', () => {
  const insertion = { text: 'We do not open.', speaker: 'Nora Brandt', language: 'en', paragraph: '' };

  it('are begun, gone on with and closed as the draft writes marks', () => {
    const begun = begunQuotation('latex', 'So: ``We d', 'en', '') ?? assert.fail();
    assert.deepEqual([begun.start, begun.typed, begun.close], [6, 'We d', "''"]);
    assert.equal(continuation('latex', begun, insertion), "We do not open,'' Nora Brandt said.");
    const straight = begunQuotation('latex', 'So: "We d', 'en', '') ?? assert.fail();
    assert.equal(continuation('latex', straight, insertion), 'We do not open," Nora Brandt said.');
    const closed = "``One,'' he said.";
    for (const sample of ['', closed, "'Two,' she said."])
      assert.equal(begunQuotation('latex', closed, 'en', sample), null);
  });

  it('are whole in the marks that the draft sets most', () => {
    assert.equal(
      wholeQuotation('latex', "``One'' ``Two''", insertion),
      "``We do not open,'' Nora Brandt said.",
    );
    assert.equal(
      wholeQuotation('latex', '\\enquote{One}', insertion),
      '\\enquote{We do not open,} Nora Brandt said.',
    );
    assert.equal(
      wholeQuotation('html', '&ldquo;One&rdquo;', insertion),
      '&ldquo;We do not open,&rdquo; Nora Brandt said.',
    );
    assert.equal(wholeQuotation('markdown', '"One" "Two"', insertion), '"We do not open," Nora Brandt said.');
  });
});
