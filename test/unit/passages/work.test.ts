import assert from 'node:assert/strict';
import { CheckMemo } from '../../../src/core/check-memo.ts';
import { DraftFacts } from '../../../src/core/draft-facts.ts';
import type { Article } from '../../../src/core/model.ts';
import { PassageIndex } from '../../../src/core/passages/passage-index.ts';
import { QuotationFinder } from '../../../src/core/quotations/find-quotations.ts';
import { readDraft } from '../../../src/core/sources/read-draft.ts';

/** Numbers from 0 to 1, the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Words as rare as in a language (Zipf): the first is in every sentence, the last in hardly any. */
function sentences(count: number, next: () => number): string {
  const word = () => `w${Math.floor(4000 ** next())}`;
  return Array.from({ length: count }, () => Array.from({ length: 14 }, word).join(' ')).join('. ');
}

function article(path: string, text: string): Article {
  const place = { path, file: path, format: 'text', opens: 'file', url: null, lineStarts: [0] } as const;
  const meta = { title: null, outlet: null, published: null, modified: null, authors: [], contributors: [] };
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length }] as const;
  return {
    ...place,
    ...meta,
    language: 'en',
    prose: { text, blocks, map: [0, 0, text.length], language: 'en' },
    warnings: [],
  };
}

/** An index of so many articles, merged, and a sentence of each of the first. */
function archive(count: number): { index: PassageIndex; quotations: string[] } {
  const next = random(5);
  const index = new PassageIndex();
  const quotations: string[] = [];
  for (let at = 0; at < count; at++) {
    const text = sentences(20, next);
    index.put(article(`${at}.txt`, text));
    if (at < 60) quotations.push(text.split('. ')[7] ?? '');
  }
  const steps = index.archive.maintain();
  while (!steps.next().done);
  return { index, quotations };
}

/** What a search takes on average for some of an archive's sentences, as they stand or with a word in ten changed. */
function workOf(count: number, isEdited = false) {
  const { index, quotations } = archive(count);
  const before = index.work.snapshot();
  for (const sentence of quotations) {
    const changed = sentence.split(' ').map((word, at) => (at % 10 === 4 ? 'lantern' : word));
    const text = isEdited ? changed.join(' ') : sentence;
    assert.equal(index.search({ text, span: { start: 0, end: text.length } })[0]?.text, sentence);
  }
  const after = index.work.snapshot();
  const of = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) / quotations.length;
  return {
    reads: of('reads'),
    postings: of('postings'),
    candidates: of('candidates'),
    aligned: of('aligned'),
  };
}

describe('the work of finding the newest version of an article', () => {
  const dated = (path: string, text: string, published: string) => ({ ...article(path, text), published });

  /** An archive of articles that are one another's strangers, but that the first has a newer version. */
  function archiveOf(count: number): { index: PassageIndex; asked: string[] } {
    const next = random(11);
    const index = new PassageIndex();
    for (let at = 0; at < count; at++) {
      const text = sentences(20, next);
      index.put(dated(`${at}.txt`, text, `2026-03-${10 + (at % 19)}`));
      if (at === 0) index.put(dated('newer.txt', `${text}. ${sentences(3, next)}`, '2026-04-01'));
    }
    return { index, asked: Array.from({ length: 60 }, (_, at) => `${at}.txt`) };
  }

  it('is that of the article and of its versions, however many others there are', () => {
    for (const count of [250, 4000]) {
      const { index, asked } = archiveOf(count);
      assert.deepEqual(
        asked.filter((path) => index.newest(path) !== null),
        ['0.txt'],
      );
      assert.equal(index.newest('0.txt'), 'newer.txt');
      const { sketched } = index.work;
      assert.ok(sketched <= asked.length + 3, `${sketched} articles of ${count}`);
    }
  });

  it('leaves out the texts of those that are older, or another page', () => {
    const text = sentences(20, random(13));
    const index = new PassageIndex();
    const url = (page: string) => `https://courier.example/${page}`;
    index.put({ ...dated('own.txt', text, '2026-03-10'), url: url('own') });
    for (let day = 10; day < 30; day++) index.put(dated(`${day}.txt`, text, `2026-02-${day}`));
    index.put({ ...dated('page.txt', text, '2026-04-01'), url: url('other') });
    assert.equal(index.newest('own.txt'), null);
    assert.equal(index.work.sketched, 1);
  });

  it('is none where nothing has a date, or where it is known already', () => {
    const { index } = archive(100);
    for (let at = 0; at < 60; at++) assert.equal(index.newest(`${at}.txt`), null);
    assert.equal(index.work.sketched, 0);
    const known = archiveOf(100);
    for (const path of known.asked) known.index.newest(path);
    const { lists } = known.index.work;
    for (const path of known.asked) known.index.newest(path);
    assert.equal(known.index.work.lists, lists);
  });

  it('is found out again once the archive has changed', () => {
    const { index } = archiveOf(20);
    assert.equal(index.newest('0.txt'), 'newer.txt');
    index.remove('newer.txt');
    assert.equal(index.newest('0.txt'), null);
  });
});

describe('the work of a search', () => {
  it('grows slower than the archive, and alignments do not grow with it', () => {
    const [small, large] = [workOf(250), workOf(2000)];
    assert.ok(large.aligned <= small.aligned * 1.2, `${small.aligned} to ${large.aligned} alignments`);
    assert.ok(
      large.candidates <= small.candidates * 1.5,
      `${small.candidates} to ${large.candidates} articles`,
    );
    assert.ok(large.reads <= small.reads * 1.5, `${small.reads} to ${large.reads} reads`);
    assert.ok(large.postings <= small.postings * 8, `${small.postings} to ${large.postings} entries`);
  });

  it('is one alignment or two in one article or two, and so many entries as tell it from the others', () => {
    for (const isEdited of [false, true]) {
      const { aligned, candidates, postings, reads } = workOf(2000, isEdited);
      assert.ok(aligned <= 2, `${aligned} alignments`);
      assert.ok(candidates <= 2, `${candidates} articles`);
      assert.ok(postings <= 6000, `${postings} entries`);
      assert.ok(reads <= 40, `${reads} reads`);
    }
  });

  it('takes about half a byte of index for each of a text whose words are short', () => {
    const { index } = archive(2000);
    const size = index.archive.lists.reduce((sum, { content }) => sum + content.container.size, 0);
    assert.ok(size <= 0.55 * index.archive.units(), `${size} of ${index.archive.units()}`);
  });

  it('is that of one article where one is added, changed or removed, however many there are', () => {
    for (const count of [250, 1000]) {
      const { index, quotations } = archive(count);
      const own = sentences(20, random(9));
      const { built, merged } = index.work;
      index.put(article('new.txt', own));
      index.search({ text: quotations[0] ?? '', span: { start: 0, end: 20 } });
      index.put(article('new.txt', `${own}. More.`));
      index.search({ text: quotations[0] ?? '', span: { start: 0, end: 20 } });
      index.remove('new.txt');
      assert.ok(index.work.built - built < 2 * 3 * 20 * 14, `${index.work.built - built} entries written`);
      assert.equal(index.work.merged, merged);
    }
  });

  it('writes every entry a few times, however the articles come', () => {
    const next = random(3);
    const index = new PassageIndex();
    for (let at = 0; at < 400; at++) {
      index.put(article(`${at}.txt`, sentences(4, next)));
      index.archive.seal();
      if (at % 10 !== 0) continue;
      const steps = index.archive.maintain();
      while (!steps.next().done);
    }
    assert.ok(index.work.merged < 6 * index.work.built, `${index.work.merged} of ${index.work.built}`);
  });
});

describe('the work of checking again', () => {
  it('is one check for a letter typed in a quotation, however many there are', () => {
    for (const count of [40, 160]) {
      const memo = new CheckMemo();
      let text = Array.from(
        { length: count },
        (_, at) =>
          `Odile Tamsin spoke of matter ${at}.\n\nThe hall was full and nobody left before the end of it.\n\nThe wind rose in the west that evening and the lamps went out one by one along the quay.\n\n“The ferry number ${at} will sail before the frost,” she said at the landing of the old ferry.`,
      ).join('\n\n');
      const [finder, facts] = [new QuotationFinder(), new DraftFacts()];
      const check = () => {
        const prose = readDraft('d.txt', text);
        const reading = finder.read(prose, 'en');
        facts.follow(reading.places);
        const checking = memo.begin({
          prose,
          reading,
          facts,
          shared: { source: () => undefined, style: 'ap', sourceCount: 3 },
        });
        for (const found of reading.quotations)
          checking({ found, excluded: null }, { passages: [], name: '' }, () => []);
        return reading.quotations.length;
      };
      assert.equal(check(), count);
      assert.equal(memo.counts.made, count);
      const at = text.indexOf('sail');
      text = `${text.slice(0, at)}x${text.slice(at)}`;
      check();
      // The quotations whose surroundings the letter is in, too.
      assert.ok(memo.counts.made - count <= 3, `${memo.counts.made - count} checks`);
      assert.ok(memo.counts.remembered >= count - 3);
    }
  });
});
