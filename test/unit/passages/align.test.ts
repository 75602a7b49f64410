import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Alignment } from '../../../src/core/model.ts';
import { align } from '../../../src/core/passages/align.ts';
import { filled } from '../../../src/core/passages/align-matrix.ts';
import { quotationTokens, wordsOf } from '../../../src/core/text/words.ts';

function aligned(quotation: string, source: string): Alignment {
  return align(quotationTokens(quotation, { start: 0, end: quotation.length }), wordsOf(source));
}

/** Steps as text: `kind draft/source`. */
function steps(quotation: string, source: string): string[] {
  const { draftWords, sourceWords, steps: list } = aligned(quotation, source);
  const text = (words: Alignment['draftWords'], range: readonly [number, number]) =>
    words
      .slice(...range)
      .map((word) => word.folded)
      .join(' ');
  return list.map((step) => `${step.kind} ${text(draftWords, step.draft)}/${text(sourceWords, step.source)}`);
}

describe('alignment', () => {
  it('finds the same words anywhere, whatever their marks and case', () => {
    const quotation = '“The dam will hold,”';
    const source = 'As I wrote, the dam will hold; for another winter.';
    assert.deepEqual(steps(quotation, source), ['equal the dam will hold/the dam will hold']);
    assert.equal(aligned(quotation, source).cost, 0);
  });

  it('calls a dropped clause one omission', () => {
    assert.deepEqual(
      steps(
        'The harbour will be dredged and the ferry will run again',
        'The harbour will be dredged, which the council had put off for the better part of a decade for want of money, and the ferry will run again.',
      ),
      [
        'equal the harbour will be dredged/the harbour will be dredged',
        'delete /which the council had put off for the better part of a decade for want of money',
        'equal and the ferry will run again/and the ferry will run again',
      ],
    );
  });

  it('passes over a tag in the middle of the source’s quotation as an omission', () => {
    assert.deepEqual(steps('The pump. Broken.', '“The pump,” he said. “Broken.”'), [
      'equal the pump/the pump',
      'delete /he said',
      'equal broken/broken',
    ]);
  });

  it('names a dropped, an added and a changed word', () => {
    assert.deepEqual(steps('We will raise the tolls', 'We will not raise the tolls'), [
      'equal we will/we will',
      'delete /not',
      'equal raise the tolls/raise the tolls',
    ]);
    assert.deepEqual(steps('We will never raise the tolls', 'We will raise the tolls'), [
      'equal we will/we will',
      'insert never/',
      'equal raise the tolls/raise the tolls',
    ]);
    assert.deepEqual(steps('We must raise the tolls', 'We may raise the tolls'), [
      'equal we/we',
      'replace must/may',
      'equal raise the tolls/raise the tolls',
    ]);
  });

  it('passes over what a marked ellipsis leaves out, at next to no cost', () => {
    const quotation = 'We baked all night … and by six the shelves were full';
    const source =
      'We baked all night, as we do each December when the fair comes, and by six the shelves were full.';
    assert.deepEqual(steps(quotation, source)[1], 'gap /as we do each december when the fair comes');
    assert.ok(aligned(quotation, source).cost < 0.1);
  });

  it('finds nothing left out where the source pauses too', () => {
    assert.deepEqual(steps('I waited … and nobody came', 'I waited... and nobody came.'), [
      'equal i waited and nobody came/i waited and nobody came',
    ]);
  });

  it('lets a bracket stand for what the source says there, or for nothing', () => {
    assert.deepEqual(
      steps('[The mayor] signed it after lunch', 'So the deputy left. He signed it after lunch.'),
      ['bracket the mayor/he', 'equal signed it after lunch/signed it after lunch'],
    );
    assert.deepEqual(steps('We definately [sic] agree with it', 'We definately agree with it'), [
      'equal we definately/we definately',
      'bracket sic/',
      'equal agree with it/agree with it',
    ]);
    assert.deepEqual(steps('know [their] rights', 'should know [their] rights'), [
      'equal know their rights/know their rights',
    ]);
    assert.deepEqual(steps('[T]he lamp went out', 'Then the lamp went out'), [
      'equal the lamp went out/the lamp went out',
    ]);
  });

  it('pairs another spelling at a lower cost than another word', () => {
    assert.deepEqual(steps('the colour of the co-op’s boat', 'the color of the coop’s boat'), [
      'equal the/the',
      'replace colour/color',
      'equal of the/of the',
      "replace co op's/coop's",
      'equal boat/boat',
    ]);
    const spelling = aligned('the colour of the boat', 'the color of the boat').cost;
    const word = aligned('the shape of the boat', 'the color of the boat').cost;
    assert.ok(spelling > 0 && spelling < word);
  });

  it('reads a word broken at the end of a line both ways', () => {
    assert.deepEqual(steps('for example then', 'for exam-\nple then'), [
      'equal for/for',
      'equal example/exam ple',
      'equal then/then',
    ]);
    assert.equal(aligned('for example then', 'for exam-\nple then').cost, 0);
    assert.equal(aligned('a well-known lamp', 'a well-\nknown lamp').cost, 0);
    assert.ok(aligned('I will resign', 'I will re-sign').cost > 0);
  });

  it('calls added what a quotation stitches on', () => {
    assert.deepEqual(
      steps(
        'The port is ours. Nobody sells our bread.',
        'Listen: the port is ours. Thank you, and goodnight.',
      ),
      ['equal the port is ours/the port is ours', 'insert nobody sells our bread/'],
    );
  });

  it('is empty where nothing answers', () => {
    const { sourceWords, steps: list } = aligned('Silence', '');
    assert.deepEqual(sourceWords, []);
    assert.deepEqual(list, [{ kind: 'insert', draft: [0, 1], source: [0, 0] }]);
    assert.deepEqual(aligned('', 'some words').steps, []);
  });

  it('uses every word of both sides once and in order', () => {
    const word = fc.constantFrom(
      'the',
      'ferry',
      'sails',
      'sail',
      'not',
      'co-op',
      'coop',
      '5',
      '…',
      '[he]',
      '[sic]',
      'exam-\nple',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 30 }), (draft, source) => {
        const { draftWords, sourceWords, steps: list, cost } = aligned(draft.join(' '), source.join(' '));
        let [row, column] = [0, 0];
        for (const step of list) {
          assert.deepEqual([step.draft[0], step.source[0]], [row, column]);
          [row, column] = [step.draft[1], step.source[1]];
          if (step.kind === 'equal' && step.draft[1] - step.draft[0] === step.source[1] - step.source[0]) {
            const text = (words: Alignment['draftWords'], range: readonly [number, number]) =>
              words.slice(...range).map((each) => each.folded);
            assert.deepEqual(text(draftWords, step.draft), text(sourceWords, step.source));
          }
          if (step.kind === 'insert') assert.equal(step.source[0], step.source[1]);
          if (step.kind === 'delete' || step.kind === 'gap') assert.equal(step.draft[0], step.draft[1]);
        }
        assert.deepEqual([row, column], [draftWords.length, sourceWords.length]);
        assert.ok(cost >= 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('costs nothing, and only then, where the words are the same', () => {
    const word = fc.constantFrom('a', 'lamp', 'lamps', 'burns', 'low', '7');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.array(word, { maxLength: 20 }),
        (draft, source) => {
          const found = ` ${source.join(' ')} `.includes(` ${draft.join(' ')} `);
          assert.equal(aligned(draft.join(' '), source.join(' ')).cost === 0, found);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** What a word of the quotation costs paired with one of the source, which is near another only if the quotation lacks it. */
function priceOf(word: string, other: string, quotation: readonly string[]): number {
  if (word === other) return 0;
  if (word.startsWith('col') && other.startsWith('col') && !quotation.includes(other)) return 0.4;
  return word === '25' || other === '25' ? 0.7 : 1.2;
}

/** The least cost by the whole matrix, in plain words: none of them resemble each other, or join. */
function leastCost(quotation: readonly string[], source: readonly string[]): number {
  let costs = source.map(() => 0).concat(0);
  let inserts = costs.map(() => Infinity);
  for (const word of quotation) {
    inserts = inserts.map((cost, column) => Math.min(cost, (costs[column] ?? 0) + 0.45) + 0.8);
    let [left, skip] = [Infinity, Infinity];
    costs = costs.map((_, column) => {
      const pair = (costs[column - 1] ?? Infinity) + priceOf(word, source[column - 1] ?? '', quotation);
      skip = Math.min(skip, left + 0.85) + 0.1;
      return (left = Math.min(pair, inserts[column] ?? Infinity, skip));
    });
  }
  return Math.min(...costs);
}

describe('what is left out of the matrix', () => {
  it('is on no best path', () => {
    const word = fc.constantFrom('pog', 'wim', 'tud', 'fen', 'lar', 'sek', 'colour', 'color', '25');
    const words = (minLength: number, maxLength: number) => fc.array(word, { minLength, maxLength });
    fc.assert(
      fc.property(words(1, 40), words(1, 120), words(0, 3), (quotation, source, more) => {
        // Half of the quotations stand in the source, but for a few words.
        const near = [...source.slice(3, 20), ...more, ...source.slice(22, 60)];
        for (const draft of [quotation, near].filter(({ length }) => length > 0)) {
          const { cost } = aligned(draft.join(' '), source.join(' '));
          assert.ok(Math.abs(cost - leastCost(draft, source)) < 1e-9, draft.join(' '));
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('a bound on the cost', () => {
  it('lets two joined words pass over the row between them', () => {
    const source =
      'piers sluices barge pier barge weir hold, is harbours coauthor gates gates ferry we seven';
    const { steps: found, cost } = aligned('harbours new co-author', source);
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['equal', 'insert', 'replace'],
    );
    assert.ok(Math.abs(cost - 1.35) < 1e-9, String(cost));
  });
});

describe('the work of an alignment', () => {
  /** Cells that are filled for a quotation and a passage of so many words. */
  function cells(quotation: readonly string[], length: number): number {
    const before = filled.cells;
    aligned(quotation.join(' '), passage(length).join(' '));
    return filled.cells - before;
  }

  const passage = (length: number) => Array.from({ length }, (_, at) => `word${(at * at) % 97}`);
  const quoted = passage(60).slice(20);
  const withSlip = quoted.map((word, at) => (at === 20 ? 'lantern' : word));
  const withSlips = quoted.map((word, at) => (at % 8 === 5 ? 'lantern' : word));
  const withSwaps = quoted.map((word, at) => (at % 8 === 5 ? (quoted[at - 5] ?? '') : word));
  const unlike = quoted.map((_, at) => `word${(at * 31) % 97}`);

  it('is a small part of the matrix for a slip, less than a third for one in eight words, and none where every word is the same', () => {
    assert.equal(cells(quoted, 400), 0);
    assert.ok(cells(withSlip, 400) < (40 * 400) / 4, `${cells(withSlip, 400)} cells`);
    for (const draft of [withSlips, withSwaps])
      assert.ok(cells(draft, 400) < (40 * 400) / 3, `${cells(draft, 400)} cells`);
    assert.ok(cells(unlike, 400) <= 1.5 * 40 * 401, `${cells(unlike, 400)} cells`);
  });

  it('grows no faster than the passage', () => {
    for (const quotation of [withSlip, unlike]) {
      const least = cells(quotation, 400);
      for (const times of [2, 4, 8])
        assert.ok(cells(quotation, 400 * times) <= 1.1 * times * least, `${times} times`);
    }
  });
});
