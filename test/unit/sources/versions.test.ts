import assert from 'node:assert/strict';
import type { Article } from '../../../src/core/model.ts';
import { cutText } from '../../../src/core/passages/cut-text.ts';
import { likeness, newestOf, sketchOf, versionOf } from '../../../src/core/sources/versions.ts';

const words = (count: number, seed: number) =>
  Array.from({ length: count }, (_, index) => `w${(index * 7919 + seed * 104_729) % 100_003}`).join(' ');

const hashesOf = (text: string) => cutText(text).hashes;

interface Told {
  readonly url?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly modified?: string;
}

function article(path: string, text: string, told: Told = {}): Article {
  return {
    path,
    file: path,
    format: 'text',
    opens: 'file',
    title: null,
    outlet: null,
    published: null,
    modified: null,
    url: null,
    language: 'en',
    ...told,
    authors: [],
    contributors: [],
    lineStarts: [0],
    prose: {
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      map: [0, 0, text.length],
      language: 'en',
    },
    warnings: [],
  };
}

class Versions {
  private readonly known = new Map<string, Article>();

  put(each: Article): void {
    this.known.set(each.path, each);
  }

  remove(path: string): void {
    this.known.delete(path);
  }

  newest(path: string): string | null {
    const own = this.known.get(path);
    return own
      ? newestOf(
          versionOf(own, hashesOf(own.prose.text)),
          [...this.known.values()].map((each) => versionOf(each, hashesOf(each.prose.text))),
        )
      : null;
  }
}

function versions(...articles: Article[]): Versions {
  const known = new Versions();
  for (const each of articles) known.put(each);
  return known;
}

const TEXT = words(300, 1);
const CORRECTED = `${TEXT.replace('w7919 ', 'changed ')} A note says what was corrected.`;

describe('versions of one article', () => {
  it('are told by one address, tracking and www apart', () => {
    const known = versions(
      article('a', TEXT, { url: 'https://www.post.example/mill?utm_source=x', published: '2026-03-04' }),
      article('b', words(200, 2), { url: 'http://post.example/mill/', published: '2026-03-05' }),
    );
    assert.equal(known.newest('a'), 'b');
    assert.equal(known.newest('b'), null);
  });

  it('are told by nearly one text', () => {
    const known = versions(
      article('a', TEXT, { published: '2026-03-04T10:00:00Z' }),
      article('b', CORRECTED, { published: '2026-03-04T10:00:00Z', modified: '2026-03-04T12:30:00Z' }),
    );
    assert.equal(known.newest('a'), 'b');
  });

  it('lead to the newest of three, and to the next once it is gone', () => {
    const known = versions(
      article('a', TEXT, { published: '2026-03-04' }),
      article('b', CORRECTED, { published: '2026-03-05' }),
      article('c', `${CORRECTED} More.`, { published: '2026-03-06' }),
    );
    assert.deepEqual([known.newest('a'), known.newest('b'), known.newest('c')], ['c', 'c', null]);
    known.remove('c');
    assert.deepEqual([known.newest('a'), known.newest('b')], ['b', null]);
    known.put(article('b', words(300, 9), { published: '2026-03-05' }));
    assert.equal(known.newest('a'), null);
  });

  it('are not two outlets with one text, two pages, or two stories', () => {
    const apart: [Article, Article][] = [
      [
        article('a', TEXT, { outlet: 'The Harbour Post', published: '2026-03-04' }),
        article('b', TEXT, { outlet: 'Ardmoor News', published: '2026-03-05' }),
      ],
      [
        article('a', TEXT, { url: 'https://post.example/1', published: '2026-03-04' }),
        article('b', TEXT, { url: 'https://post.example/2', published: '2026-03-05' }),
      ],
      [
        article('a', `${words(150, 1)} ${words(150, 2)}`, { published: '2026-03-04' }),
        article('b', `${words(150, 1)} ${words(150, 3)}`, { published: '2026-03-05' }),
      ],
      [
        article('a', 'Yes.', { title: 'Vote', published: '2026-03-04' }),
        article('b', 'Yes.', { title: 'Vote', published: '2026-03-05' }),
      ],
      [
        article('a', TEXT, { url: 'https://post.example/', published: '2026-03-04' }),
        article('b', words(300, 5), { url: 'https://post.example/', published: '2026-03-05' }),
      ],
    ];
    for (const [older, newer] of apart) assert.equal(versions(older, newer).newest('a'), null);
  });

  it('have no newest where dates do not tell', () => {
    assert.equal(versions(article('a', TEXT), article('b', CORRECTED)).newest('a'), null);
    const one = { published: '2026-03-04' };
    assert.equal(versions(article('a', TEXT, one), article('b', CORRECTED, one)).newest('a'), null);
    assert.equal(versions(article('a', TEXT, one)).newest('a'), null);
    assert.equal(versions().newest('a'), null);
  });

  it('estimate likeness from sketches', () => {
    const close = (value: number, expected: number) => {
      assert.ok(Math.abs(value - expected) < 0.2, String(value));
    };
    close(likeness(sketchOf(hashesOf(TEXT)), sketchOf(hashesOf(TEXT))), 1);
    close(likeness(sketchOf(hashesOf(TEXT)), sketchOf(hashesOf(`${TEXT} ${words(300, 4)}`))), 0.5);
    close(likeness(sketchOf(hashesOf(TEXT)), sketchOf(hashesOf(words(300, 4)))), 0);
    assert.equal(likeness(sketchOf(hashesOf('Too short.')), sketchOf(hashesOf('Too short.'))), 0);
  });
});
