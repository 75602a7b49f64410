import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BitReader, BitWriter } from '../../../src/core/store/bits.ts';

describe('integers as bits', () => {
  it('are read as they were written, whatever stands before them, and end where they end', () => {
    const low = fc.integer({ min: 0, max: 22 });
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('bits' as const),
        value: fc.nat(0xffffff),
        low: fc.integer({ min: 0, max: 24 }),
      }),
      fc.record({ kind: fc.constant('gamma' as const), value: fc.integer({ min: 1, max: 0xffffff }), low }),
      fc.record({ kind: fc.constant('rice' as const), value: fc.nat(3000), low }),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const writer = new BitWriter(1);
        for (const { kind, value, low } of steps) {
          writer.reserve(400);
          if (kind === 'gamma') writer.gamma(value);
          else if (kind === 'rice') writer.rice(value, low);
          else writer.bits(value & (2 ** low - 1), low);
        }
        writer.reserve(8);
        writer.gamma(5);
        const reader = new BitReader(writer.finish().slice());
        for (const { kind, value, low } of steps) {
          if (kind === 'gamma') assert.equal(reader.gamma(), value);
          else if (kind === 'rice') assert.equal(reader.rice(low), value);
          else assert.equal(reader.bits(low), value & (2 ** low - 1));
        }
        assert.ok(reader.isMore);
        assert.equal(reader.gamma(), 5);
        assert.ok(!reader.isMore);
      }),
      { numRuns: 1000 },
    );
  });
});
