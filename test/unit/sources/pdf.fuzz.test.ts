import assert from 'node:assert/strict';
import { readArticles } from '../../../src/core/sources/article.ts';
import { READERS } from '../../../src/core/sources/readers/index.ts';
import { lines, makePdf } from './make-pdf.ts';

/** So many damaged files are read; each takes some milliseconds. */
const RUNS = 240;

/** A generator of whole numbers below a limit, the same for the same seed (mulberry32). */
function randomOf(seed: number) {
  let state = seed;
  return (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const WORDS = [
  'The harbour master met the board',
  'in the old hall on Monday night,',
  'and said the pier would close.',
];

const FILES = [
  makePdf({
    pages: [{ texts: [...lines(60, 80, WORDS), ...lines(300, 80, WORDS)] }, { texts: lines(60, 80, WORDS) }],
  }),
  makePdf({
    pages: [{ texts: lines(60, 80, ['הנמל נסגר', 'Żaglówka'], { font: 'unicode' }) }],
    info: { Title: 'A pier' },
  }),
  makePdf({ pages: [{ texts: lines(60, 80, WORDS) }], passwords: { user: '', owner: 'x' } }),
];

/** Values that upset whoever counts with them. */
const FIGURES = [
  '-1',
  '0',
  '99999999999',
  '1e400',
  'null',
  '[',
  '<<',
  '>>',
  '(',
  'R',
  '0 0 R',
  '4 0 R',
  '/',
  '%',
  'stream',
  'endobj',
];

function damaged(file: Uint8Array, random: (limit: number) => number): Uint8Array {
  const bytes = Uint8Array.from(file);
  switch (random(5)) {
    case 0:
      return bytes.slice(0, random(bytes.length));
    case 1:
      for (let left = 1 + random(40); left > 0; left--) bytes[random(bytes.length)] = random(256);
      return bytes;
    case 2: {
      const [from, to] = [random(bytes.length), random(bytes.length)];
      bytes.copyWithin(to, from, from + random(400));
      return bytes;
    }
    default: {
      const text = Buffer.from(bytes).toString('latin1');
      const figures = [...text.matchAll(/(?<![\w.])\d+(?![\w.])/g)];
      const figure = figures[random(figures.length)];
      const at = figure?.index ?? 0;
      const value = FIGURES[random(FIGURES.length)] ?? '';
      return Buffer.from(text.slice(0, at) + value + text.slice(at + (figure?.[0].length ?? 0)), 'latin1');
    }
  }
}

describe('reading damaged PDFs', () => {
  it('ends with articles or a reason, and says nothing elsewhere', async () => {
    const random = randomOf(20260304);
    let read = 0;
    for (let run = 0; run < RUNS; run++) {
      const content = damaged(FILES[run % FILES.length] ?? new Uint8Array(), random);
      const articles = await readArticles({ path: 'a.pdf', content }, READERS);
      if ('reason' in articles) {
        assert.ok(articles.reason.length > 3 && articles.reason.length < 200);
        continue;
      }
      read++;
      for (const { prose, lineStarts } of articles) {
        assert.ok(lineStarts.length > 0);
        for (const { start, end } of prose.blocks)
          assert.ok(start >= 0 && start < end && end <= prose.text.length);
      }
    }
    // A test in which nothing is read would show nothing of what comes behind the opening.
    assert.ok(read > RUNS / 4, `${read} read`);
  });

  it('reads heaps of text that no page has in bounded work', async () => {
    const random = randomOf(7);
    const texts = Array.from({ length: 6000 }, () => ({
      x: random(590),
      y: random(840),
      text: String.fromCharCode(97 + random(26)).repeat(1 + random(12)),
      size: 4 + random(20),
    }));
    const articles = await readArticles({ path: 'a.pdf', content: makePdf({ pages: [{ texts }] }) }, READERS);
    assert.ok('reason' in articles || articles.length === 1);
  });
});
