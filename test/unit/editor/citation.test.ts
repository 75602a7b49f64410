import assert from 'node:assert/strict';
import { citationOf } from '../../../src/editor/citation.ts';

const passage = {
  text: 'The pond will not\nbe drained.',
  role: 'speech',
  speaker: { name: 'Ada Lind', confidence: 0.9 },
  outlet: 'The Mill Post',
  title: 'The pond',
  published: '2026-04-02T10:00:00Z',
  url: 'https://example.org/pond',
  source: 'seeds/pond.txt',
} as const;

describe('a citation', () => {
  it('has the words, the speaker, the outlet, the title, the date and the address', () => {
    assert.equal(
      citationOf(passage),
      '“The pond will not be drained.” — Ada Lind, The Mill Post, “The pond”, 2026-04-02, https://example.org/pond',
    );
  });

  it('leaves out what is not known', () => {
    assert.equal(
      citationOf({ ...passage, speaker: null, title: null, published: null, url: null }),
      '“The pond will not be drained.” — The Mill Post',
    );
  });

  it('names the file where nothing else names the source', () => {
    const bare = { ...passage, outlet: null, title: null, published: null, url: null };
    assert.equal(citationOf(bare), '“The pond will not be drained.” — Ada Lind, seeds/pond.txt');
  });

  it('gives the article’s own words to nobody', () => {
    assert.doesNotMatch(citationOf({ ...passage, role: 'prose' }), /Ada Lind/);
  });

  it('carries nothing unseen to the clipboard', () => {
    const citation = citationOf({ ...passage, title: 'a\u202Eb\u0007\u2066c', text: 'x\u001b[2J' });
    assert.match(citation, /“abc”/);
    assert.doesNotMatch(citation, /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  });
});
