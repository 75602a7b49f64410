import assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/sources/read-draft.ts';
import { declaredStyle, withStyle } from '../../../src/editor/front-matter-style.ts';

function styled(text: string, style = 'chicago'): string {
  const change = withStyle(text, style);
  assert.ok(change);
  return text.slice(0, change.start) + change.newText + text.slice(change.end);
}

describe('the house style in a draft', () => {
  const drafts = [
    'Just text.\n',
    '',
    '---\ntitle: A day # a note\n---\n\nText.\n',
    '---\r\ntitle: A day\r\n---\r\n\r\nText.\r\n',
    '---\nverbatim: { style: ap }\nlang: en\n---\nText.\n',
    '---\nverbatim:\n  style: "ap" # ours\n---\nText.\n',
    '---\nverbatim:\n  other: 1\ntitle: "X"\n---\nText.\n',
    '---\n---\nText.\n',
    '---\nverbatim:\n---\nText.\n',
    '---\ntitle: A day\n...\nText.\n\n---\n\nMore.\n',
    '+++\ntitle = "A day"\n+++\nText.\n',
    '+++\n+++\nText.\n',
    '+++\r\n[verbatim]\r\nstyle = \'ap\' # ours\r\n[other]\r\nstyle = "x"\r\n+++\r\nText.\r\n',
    '+++\n[verbatim]\nlanguage = "en"\n+++\nText.\n',
    '\uFEFF+++\ntitle = "A day"\n+++\nText.\n',
  ];
  for (const draft of drafts) {
    it(`is written into ${JSON.stringify(draft)} and read from there`, () => {
      const written = styled(draft);
      assert.equal(readDraft('a.md', written).style, 'chicago', written);
      assert.equal(declaredStyle(written), 'chicago');
      assert.equal(readDraft('a.md', written).text, readDraft('a.md', draft).text);
      assert.equal(styled(written, 'ap').includes('chicago'), false);
    });
  }

  it('leaves the rest of the front matter as it was', () => {
    assert.equal(
      styled('---\ntitle:   A day # a note\n---\nText.\n'),
      '---\ntitle:   A day # a note\nverbatim: { style: chicago }\n---\nText.\n',
    );
    assert.equal(
      styled('---\nverbatim:   {style: ap}   # ours\n---\n'),
      '---\nverbatim:   {style: chicago}   # ours\n---\n',
    );
  });

  it('is not written where the front matter is broken or says something else', () => {
    assert.equal(withStyle('---\ntitle: "A\n---\nText.\n', 'ap'), null);
    assert.equal(withStyle('---\nverbatim: no\n---\nText.\n', 'ap'), null);
    assert.equal(withStyle('---\n- a\n---\nText.\n', 'ap'), null);
    assert.equal(declaredStyle('---\ntitle: "A\n---\nText.\n'), null);
  });

  it('takes a rule between paragraphs for no front matter', () => {
    assert.equal(declaredStyle('Text.\n\n---\nverbatim: {style: ap}\n---\n'), null);
  });
});
