import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hashText } from '../../../src/core/text/hash.ts';

describe('the hash of a text', () => {
  for (const [text, hash] of [
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ] as const) {
    it(`is the published one for “${text}”`, () => {
      assert.equal(hashText(text), hash);
    });
  }

  it('is that of whole numbers of 64 bits for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        let hash = 0xcbf29ce484222325n;
        for (const byte of new TextEncoder().encode(text)) {
          hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
        }
        assert.equal(hashText(text), hash.toString(16).padStart(16, '0'));
      }),
    );
  });
});
