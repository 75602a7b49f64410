import assert from 'node:assert/strict';
import { identityMap, spanToFile, toClean, toFile } from '../../../src/core/text/offset-map.ts';

describe('offset map', () => {
  // Clean "He is not" from the file "X He is **not** Y": two pieces, the marks left out.
  const map = [0, 2, 6, 6, 10, 3];

  it('leads from clean to file offsets', () => {
    assert.equal(toFile(map, 0), 2);
    assert.equal(toFile(map, 6), 10);
    assert.equal(toFile(map, 9, 'end'), 13);
  });

  it('ends a stretch before mark-up that follows it, and starts one behind mark-up', () => {
    assert.deepEqual(spanToFile(map, { start: 0, end: 6 }), { start: 2, end: 8 });
    assert.deepEqual(spanToFile(map, { start: 6, end: 9 }), { start: 10, end: 13 });
  });

  it('covers a character reference whole', () => {
    // "café." from "caf&eacute;."
    const reference = [0, 0, 3, 3, 3, 1, 4, 11, 0, 4, 11, 1];
    assert.deepEqual(spanToFile(reference, { start: 0, end: 4 }), { start: 0, end: 11 });
    assert.deepEqual(spanToFile(reference, { start: 3, end: 5 }), { start: 3, end: 12 });
    assert.deepEqual(spanToFile(reference, { start: 4, end: 5 }), { start: 11, end: 12 });
    assert.deepEqual(spanToFile(reference, { start: 4, end: 4 }), { start: 11, end: 11 });
  });

  it('leads back', () => {
    for (let clean = 0; clean < 9; clean++) assert.equal(toClean(map, toFile(map, clean)), clean);
    assert.equal(toClean(map, 9), 6);
  });

  it('keeps an empty stretch empty and never leaves the file', () => {
    assert.deepEqual(spanToFile(map, { start: 3, end: 3 }), { start: 5, end: 5 });
    assert.equal(toFile([], 5), 0);
    assert.equal(toFile(map, 99, 'end'), 13);
    assert.equal(toFile(identityMap(4), 4, 'end'), 4);
  });
});
