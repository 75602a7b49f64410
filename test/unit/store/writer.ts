/**
 * A process that stores one state of an archive after another until it is killed: bundled and started by
 * `killed-writes.test.ts`. State `k` is known whole from its number. On standard output: `loaded k` or `wrong …` at the
 * start, then `saved k`.
 */
import type { Article } from '../../../src/core/model.ts';
import { ArchiveStore } from '../../../src/core/passages/archive-store.ts';
import { PassageIndex } from '../../../src/core/passages/passage-index.ts';
import { nodeStorage } from '../../../src/worker/node-storage.ts';

const ARTICLES = 12;
const NOUNS = ['ferry', 'quarry', 'orchard', 'chapel', 'tannery', 'weir', 'paddock', 'kiln'];

/** The state in which an article was last changed; a third of them change from one state to the next. */
function changedAt(article: number, state: number): number {
  for (let at = state; at > 0; at--) if ((article + at) % 3 === 0) return at;
  return 0;
}

/** In every fifth state an article is not there. */
const isThere = (article: number, state: number) => (article + state) % 5 !== 0;

function sentence(article: number, state: number): string {
  const noun = NOUNS[(article + changedAt(article, state)) % NOUNS.length] ?? '';
  return `The ${noun} number ${article} was painted in turn ${changedAt(article, state)} by the people of Brask`;
}

const textOf = (article: number, state: number) =>
  `“${sentence(article, state)},” said Odile Tamsin.\n\nNobody else spoke.\n`;

function articleOf(path: string, text: string): Article {
  const prose = {
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    map: [],
    language: 'en',
  } as const;
  const meta = {
    title: null,
    outlet: null,
    published: null,
    modified: null,
    authors: [],
    contributors: [],
    url: null,
  };
  return {
    path,
    file: path,
    format: 'text',
    opens: 'file',
    lineStarts: [0, 7],
    ...meta,
    language: 'en',
    prose,
    warnings: [],
  };
}

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

async function main(): Promise<void> {
  const index = new PassageIndex();
  const { archive, sources } = index;
  const writer = `${process.pid}-${process.hrtime().join('-')}`;
  const store = new ArchiveStore(nodeStorage(process.argv[2] ?? ''), writer, archive, sources);
  await store.load();
  const marker = index.get('state.txt')?.article.prose.text;
  const found = Number(/\d+/.exec(marker ?? '0')?.[0]);
  const wrong = marker === undefined ? archive.size > 0 : differences(index, found);
  console.log(wrong ? `wrong ${String(wrong)}` : `loaded ${found}`);
  for (let state = found + 1; ; state++) {
    index.put(articleOf('state.txt', `Here this is state ${state} of all.`));
    for (let article = 0; article < ARTICLES; article++) {
      const path = `a${article}.txt`;
      if (isThere(article, state)) index.put(articleOf(path, textOf(article, state)));
      else index.remove(path);
      // What has been answered is in more parts.
      if (article % 4 === state % 4) search(index, 'painted in turn');
    }
    const steps = archive.maintain();
    while (state % 3 === 0 && !steps.next().done) await pause();
    await store.save([], pause);
    console.log(`saved ${state}`);
  }
}

const search = (index: PassageIndex, text: string) =>
  index.search({ text, span: { start: 0, end: text.length } }, { limit: 20 });

/** What an index answers otherwise than in state `k`; empty if nothing. */
function differences(index: PassageIndex, state: number): string {
  for (let article = 0; article < ARTICLES; article++) {
    const wanted = sentence(article, state);
    const hit = search(index, wanted).find(({ path }) => path === `a${article}.txt`);
    if (isThere(article, state) !== (hit?.text.startsWith(wanted) ?? false))
      return `state ${state}: a${article}.txt is ${hit ? `“${hit.text}”` : 'missing'}`;
  }
  return '';
}

await main();
