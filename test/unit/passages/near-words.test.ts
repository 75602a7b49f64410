import assert from 'node:assert/strict';
import { areNear } from '../../../src/core/passages/near-words.ts';

describe('near words', () => {
  it('are spellings, slips and inflections', () => {
    for (const [a, b] of [
      ['colour', 'color'],
      ['organise', 'organize'],
      ['definately', 'definitely'],
      ['programme', 'program'],
      ['report', 'reports'],
      ['satisfied', 'unsatisfied'],
      ["we've", 'we'],
      ["don't", 'do'],
    ] as const) {
      assert.ok(areNear(a, b) && areNear(b, a), `${a} ${b}`);
    }
  });

  it('are not other words, short words or figures', () => {
    for (const [a, b] of [
      ['can', 'cat'],
      ["we've", 'you'],
      ["i'll", 'i'],
      ['he', 'she'],
      ['2019', '2018'],
      ['1000', '10000'],
      ['house', 'horses'],
      ['lamp', 'damped'],
      ['walking', 'talked'],
    ] as const) {
      assert.ok(!areNear(a, b), `${a} ${b}`);
    }
  });
});
