/** Verbatim's index as the bench measures it; bundled by `run.mjs`. */
import { randomUUID } from 'node:crypto';
import type { Article, Block } from '../../src/core/model.ts';
import { ArchiveStore } from '../../src/core/passages/archive-store.ts';
import { PassageIndex } from '../../src/core/passages/passage-index.ts';
import { nodeStorage } from '../../src/worker/node-storage.ts';

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
const pathOf = (number: number) => `archive/${number}.txt`;

function articleOf(number: number, text: string): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    blocks.push({ kind: 'paragraph', start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  const path = pathOf(number);
  const place = { path, file: path, format: 'text', opens: 'file', url: null, lineStarts: [0] } as const;
  // Dated, as an archive's articles are: only then is one asked for newer versions of it.
  const published = `20${String(10 + (number % 16))}-03-${String(10 + (number % 19))}`;
  const meta = { title: null, outlet: null, published, modified: null, authors: [], contributors: [] };
  const prose = { text, blocks, map: [0, 0, text.length], language: 'en' };
  return { ...place, ...meta, language: 'en', prose, warnings: [] };
}

function searched(index: PassageIndex, quotation: string): number {
  const [best] = index.search({ text: quotation, span: { start: 0, end: quotation.length } }, { limit: 1 });
  return best ? Number(/\d+/.exec(best.path)?.[0]) : -1;
}

async function opened(folder: string) {
  const index = new PassageIndex();
  const store = new ArchiveStore(nodeStorage(folder), randomUUID(), index.archive, index.sources);
  await store.load();
  return { index, store };
}

/** Builds an index of texts in a folder and leaves it there. */
export async function build(texts: readonly string[], folder: string): Promise<void> {
  const { index, store } = await opened(folder);
  let length = 0;
  for (const [number, text] of texts.entries()) {
    index.put(articleOf(number, text));
    length += text.length;
    if (length < 8_000_000) continue;
    length = 0;
    await store.writeParts(pause);
  }
  const steps = index.archive.maintain();
  while (!steps.next().done) await pause();
  await store.save([], pause);
}

/** An index that was built before. */
export async function open(folder: string) {
  const { index, store } = await opened(folder);
  const { archive, work } = index;
  const sizeOf = (
    parts: readonly { readonly content: { readonly container: { readonly size: number } } }[],
  ) => parts.reduce((sum, { content }) => sum + content.container.size, 0);
  return {
    find: (quotation: string) => searched(index, quotation),
    /** Adds, changes and removes one article, each followed by a search. */
    change(text: string, quotation: string): number[] {
      const times: number[] = [];
      const timed = (work: () => void) => {
        const start = performance.now();
        work();
        searched(index, quotation);
        times.push(performance.now() - start);
      };
      timed(() => {
        index.put(articleOf(1e9, text));
      });
      timed(() => {
        index.put(articleOf(1e9, `${text} Changed.`));
      });
      timed(() => {
        index.remove(pathOf(1e9));
      });
      return times;
    },
    bytes: () => ({ lists: sizeOf(archive.lists), articles: sizeOf(archive.packs) }),
    work: () => work.snapshot(),
    save: () => store.save([], pause),
  };
}
