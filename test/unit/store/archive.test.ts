import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article } from '../../../src/core/model.ts';
import type { Archive } from '../../../src/core/passages/archive.ts';
import { ArchiveStore } from '../../../src/core/passages/archive-store.ts';
import { PassageIndex } from '../../../src/core/passages/passage-index.ts';
import type { Annotator } from '../../../src/core/passages/sources.ts';
import { memoryStorage, type Storage } from '../../../src/core/store/storage.ts';

const pause = () => Promise.resolve();

/** Sentences of few words, so that articles share many of them and most answers have rivals. */
const WORDS =
  'the mayor of Brask said that no ferry will sail before frost and ice are gone from a well-known quay'.split(
    ' ',
  );

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 14 })
  .map((words) => words.join(' '));
const text = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((all) => `${all.join('. ')}.\n\n“No ice.”`);

function article(path: string, body: string): Article {
  const prose = {
    text: body,
    blocks: [{ kind: 'paragraph', start: 0, end: body.length }],
    map: [0, 0, body.length],
    language: null,
  } as const;
  const meta = {
    title: 'Übung',
    outlet: null,
    published: '2026-01-02',
    modified: null,
    authors: ['Odile Tamsin'],
    contributors: [],
  };
  return {
    path,
    file: path,
    format: 'text',
    opens: 'file',
    lineStarts: [0, 7],
    ...meta,
    url: null,
    language: 'en',
    prose,
    warnings: ['One.'],
  };
}

/** Who speaks is told by the article alone. */
const annotator: Annotator = {
  language: ({ language }) => language ?? 'en',
  statements: ({ prose, path }) => {
    const speaker = {
      name: path,
      unnamed: false,
      kind: 'person' as const,
      aliases: [],
      joint: [],
      mention: path,
      mentionStart: 0,
      via: 'name' as const,
      confidence: 0.9,
      tier: 1 as const,
      margin: null,
      candidates: [],
      evidence: [],
    };
    const half = prose.text.length >> 1;
    const quoted = prose.text.indexOf('“No ice') + 1;
    return [
      { start: 0, end: half, role: 'question', speaker: null, quotation: null },
      { start: quoted, end: quoted + 7, role: 'speech', speaker, quotation: 0 },
    ];
  },
};

const QUERIES = [
  'the mayor of Brask said that no ferry will sail',
  'ferry will sail before frost … gone from a quay',
  'ice and frost are gone from the wellknown quay',
  'no mayor will sail',
  'nu icy',
  'Brask',
];

function answers(index: PassageIndex): unknown {
  return QUERIES.map((query) =>
    index.search({ text: query, span: { start: 0, end: query.length } }, { rivals: 2 }),
  );
}

function freshIndex(articles: ReadonlyMap<string, string>): PassageIndex {
  const index = new PassageIndex(annotator);
  for (const [path, body] of [...articles].sort()) index.put(article(path, body));
  return index;
}

async function opened(storage: Storage, writer: string) {
  const index = new PassageIndex(annotator);
  const store = new ArchiveStore(storage, writer, index.archive, index.sources);
  await store.load();
  return { index, store };
}

/** Merges to the end. */
function merge(archive: Archive): void {
  const steps = archive.maintain();
  while (!steps.next().done);
}

type Step =
  | { readonly kind: 'put'; readonly path: string; readonly body: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'search' | 'maintain' | 'save' | 'restart' };

const path = fc.constantFrom('a.txt', 'b.txt', 'ç.txt', 'd.txt', 'e.txt', 'f/g.md');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('put' as const), path, body: text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), path }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('search' as const, 'maintain' as const, 'save' as const, 'restart' as const),
    }),
  },
);

describe('the archive', () => {
  it('answers as a fresh index does, after any order of adding, changing, removing, merging, storing and starting', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
        const storage = memoryStorage();
        const articles = new Map<string, string>();
        let life = 0;
        let { index, store } = await opened(storage, `w${life}`);
        let stored = new Map<string, string>();
        for (const each of steps) {
          if (each.kind === 'put') {
            index.put(article(each.path, each.body));
            articles.set(each.path, each.body);
          } else if (each.kind === 'remove') {
            index.remove(each.path);
            articles.delete(each.path);
          } else if (each.kind === 'search') answers(index);
          else if (each.kind === 'maintain') merge(index.archive);
          else if (each.kind === 'save') {
            await store.save([], pause);
            stored = new Map(articles);
          } else {
            ({ index, store } = await opened(storage, `w${++life}`));
            articles.clear();
            for (const [name, body] of stored) articles.set(name, body);
          }
        }
        const fresh = freshIndex(articles);
        assert.equal(index.size, articles.size);
        assert.deepEqual(answers(index), answers(fresh));
        for (const [name, body] of articles) assert.deepEqual(index.get(name)?.article, article(name, body));
        await store.save([], pause);
        const warm = await opened(storage, 'last');
        assert.deepEqual(answers(warm.index), answers(fresh));
      }),
      { numRuns: 120 },
    );
  });

  it('never answers wrongly from a damaged file', async () => {
    const bodies = new Map(
      Array.from({ length: 5 }, (_, index) => [
        `${index}.txt`,
        `${WORDS.slice(index, index + 9).join(' ')}.\n\n“No ice.”`,
      ]),
    );
    const whole = new Map<string, Uint8Array>();
    const first = await opened(memoryStorage(whole), 'w');
    for (const [name, body] of bodies) {
      first.index.put(article(name, body));
      answers(first.index);
    }
    await first.store.save([], pause);
    const right = answers(freshIndex(bodies));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole.keys()),
        fc.nat(1e6),
        fc.constantFrom('cut', 'flip', 'missing'),
        async (name, at, how) => {
          const files = new Map([...whole].map(([each, bytes]) => [each, bytes.slice()]));
          const bytes = files.get(name) ?? new Uint8Array();
          if (how === 'missing') files.delete(name);
          else if (how === 'cut') files.set(name, bytes.slice(0, at % bytes.length));
          else bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ 0x41;
          const { index } = await opened(memoryStorage(files), 'x');
          const { archive, sources } = index;
          const lost = new Set<string>();
          const look = () => ({
            given: answers(index),
            left: new Map([...bodies].filter(([each]) => archive.has(each))),
          });
          let seen: ReturnType<typeof look>;
          try {
            seen = look();
          } catch (error) {
            assert.equal((error as Error).name, 'DamagedFile');
            for (const each of archive.repair()) lost.add(each);
            sources.forget();
            seen = look();
          }
          // What is left answers as if the rest had never been there, and the rest is known to be missing.
          const { given, left } = seen;
          assert.deepEqual(given, left.size === bodies.size ? right : answers(freshIndex(left)));
          for (const each of lost) assert.ok(!left.has(each));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('lets two windows write side by side', async () => {
    const files = new Map<string, Uint8Array>();
    const one = await opened(memoryStorage(files), 'one');
    one.index.put(article('a.txt', 'the mayor of Brask said no'));
    await one.store.save([], pause);
    const two = await opened(memoryStorage(files), 'two');
    two.index.put(article('b.txt', 'ferry will sail before frost'));
    merge(two.index.archive);
    await Promise.all([two.store.save([], pause), one.store.save([], pause)]);
    one.index.put(article('c.txt', 'ice and frost are gone from the quay'));
    one.index.put(article('a.txt', 'the mayor of Brask said yes'));
    merge(one.index.archive);
    await Promise.all([one.store.save([], pause), two.store.save([], pause)]);
    for (const { index, store } of [two, one]) {
      index.put(article('d.txt', `from ${index.size} to the quay`));
      await store.save([], pause);
      const next = await opened(memoryStorage(files), `after ${index.size}`);
      assert.deepEqual(answers(next.index), answers(index));
      assert.equal(next.index.size, index.size);
    }
  });

  it('writes nothing where nothing has changed, and removes what it has replaced', async () => {
    const files = new Map<string, Uint8Array>();
    const { index, store } = await opened(memoryStorage(files), 'w');
    for (let round = 0; round < 30; round++) {
      index.put(article('a.txt', `the mayor said ${round}`));
      merge(index.archive);
      await store.save([], pause);
    }
    const names = [...files.keys()].sort();
    await store.save([], pause);
    assert.deepEqual([...files.keys()].sort(), names);
    assert.ok(names.length < 24, names.join(' '));
  });
});
