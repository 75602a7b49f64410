import assert from 'node:assert/strict';
import { clockTime, readerView } from '../../../src/core/sources/reader-view.ts';
import type { Block } from '../../../src/core/model.ts';
import { spanToFile } from '../../../src/core/text/offset-map.ts';

const text = 'Quay closed\n\nIt is shut.\n\nFor how long?\n\nA week.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const head = {
  title: 'Quay closed',
  outlet: 'The Harbour Post',
  published: '2026-03-04T10:00:00Z',
  authors: ['Ida Lund'],
  url: 'https://post.example/1',
};

describe('the reader view', () => {
  const mayor = { label: 'BO EK', role: 'speaker' } as const;
  const blocks: Block[] = [
    { kind: 'heading', ...at('Quay closed') },
    { kind: 'paragraph', ...at('It is shut.'), turn: mayor, time: 4.9 },
    { kind: 'paragraph', ...at('For how long?'), turn: { label: 'Q', role: 'interviewer' } },
    { kind: 'paragraph', ...at('A week.'), turn: mayor, time: 3725 },
  ];

  it('shows facts, times and speakers above and before the words', () => {
    assert.equal(
      readerView(head, text, blocks).text,
      'The Harbour Post · 2026-03-04 · Ida Lund\nhttps://post.example/1\n\nQuay closed\n\n' +
        '[0:04] BO EK: It is shut.\n\nQ: For how long?\n\n[1:02:05] BO EK: A week.\n',
    );
  });

  it('names a speaker once for paragraphs on end, and the title where the text lacks it', () => {
    const two = blocks.slice(1, 2).concat({ kind: 'paragraph', ...at('A week.'), turn: mayor });
    const view = readerView({ ...head, outlet: null, published: null, authors: [], url: null }, text, two);
    assert.equal(view.text, 'Quay closed\n\n[0:04] BO EK: It is shut.\n\nA week.\n');
  });

  it('leads from every word of the text to the same word of the view', () => {
    const view = readerView(head, text, blocks);
    for (const words of ['Quay closed', 'shut', 'long?', 'A week.']) {
      const span = spanToFile(view.map, at(words));
      assert.equal(view.text.slice(span.start, span.end), words);
    }
  });

  it('writes times as clocks do', () => {
    assert.deepEqual([0, 59.99, 60, 3599, 3600].map(clockTime), ['0:00', '0:59', '1:00', '59:59', '1:00:00']);
  });
});
