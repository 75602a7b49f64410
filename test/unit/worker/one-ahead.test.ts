import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { oneAhead } from '../../../src/worker/one-ahead.ts';

/** Numbers up to a limit, noted when they are made and when their making ends. */
async function* numbers(limit: number, told: string[], fails = Infinity): AsyncGenerator<number> {
  try {
    for (let value = 0; value < limit; value++) {
      await turn();
      if (value === fails) throw new Error(`no ${value}`);
      told.push(`made ${value}`);
      yield value;
    }
  } finally {
    told.push('closed');
  }
}

describe('reading one ahead', () => {
  it('makes the next value, and no other, while one is worked on', async () => {
    const told: string[] = [];
    for await (const value of oneAhead(numbers(4, told))) {
      told.push(`got ${value}`);
      for (let wait = 0; wait < 5; wait++) await turn();
      told.push(`done ${value}`);
    }
    assert.deepEqual(told.slice(0, 7), ['made 0', 'got 0', 'made 1', 'done 0', 'got 1', 'made 2', 'done 1']);
    assert.deepEqual(told.slice(-3), ['closed', 'got 3', 'done 3']);
  });

  it('gives nothing of an empty sequence', async () => {
    const told: string[] = [];
    for await (const value of oneAhead(numbers(0, told))) assert.fail(String(value));
    assert.deepEqual(told, ['closed']);
  });

  it('closes the sequence where the consumer leaves off or throws', async () => {
    for (const leave of ['break', 'throw'] as const) {
      const told: string[] = [];
      const consume = async () => {
        for await (const value of oneAhead(numbers(9, told))) {
          if (value < 1) continue;
          if (leave === 'throw') throw new Error('enough');
          break;
        }
      };
      if (leave === 'throw') await assert.rejects(consume(), /enough/);
      else await consume();
      assert.deepEqual(told, ['made 0', 'made 1', 'made 2', 'closed']);
    }
  });

  it('hands on an error where its value would have come, and keeps one that comes too late to itself', async () => {
    const got: number[] = [];
    await assert.rejects(async () => {
      for await (const value of oneAhead(numbers(9, [], 2))) got.push(value);
    }, /no 2/);
    assert.deepEqual(got, [0, 1]);
    for await (const value of oneAhead(numbers(9, [], 1))) {
      assert.equal(value, 0);
      await turn();
      break;
    }
  });
});
