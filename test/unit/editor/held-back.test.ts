import assert from 'node:assert/strict';
import fc from 'fast-check';
import { heldBack, type Mark } from '../../../src/editor/held-back.ts';

const mark = (code: string, at: number, length = 10): Mark => ({
  code,
  at,
  start: at - 1,
  end: at + length + 1,
});

describe('marks about what is being written', () => {
  it('wait where they are new', () => {
    const [here, there] = [mark('wording/changed', 20), mark('wording/changed', 60)];
    assert.deepEqual([...heldBack([here, there], 25, [])], [here]);
  });

  it('stay where they were shown before, though what they say it of has grown', () => {
    assert.equal(heldBack([mark('wording/changed', 20, 14)], 25, [mark('wording/changed', 20)]).size, 0);
  });

  it('wait where they say something else than before', () => {
    assert.equal(heldBack([mark('wording/negation', 20)], 25, [mark('wording/changed', 20)]).size, 1);
  });

  it('do not wait once nobody types, or the caret is elsewhere', () => {
    assert.equal(heldBack([mark('a', 20)], null, []).size, 0);
    assert.equal(heldBack([mark('a', 20)], 18, []).size, 0);
    assert.equal(heldBack([mark('a', 20)], 32, []).size, 0);
  });

  it('are never lost: each is shown as soon as nobody types, whatever was shown before', () => {
    const marks = fc.array(
      fc
        .record({ code: fc.constantFrom('a', 'b', 'c'), at: fc.nat(200) })
        .map(({ code, at }) => mark(code, at)),
    );
    fc.assert(
      fc.property(marks, marks, fc.nat(220), (all, before, caret) => {
        const held = heldBack(all, caret, before);
        const shown = all.filter((one) => !held.has(one));
        const later = all.filter((one) => !heldBack(all, null, shown).has(one));
        assert.equal(later.length, all.length);
        assert.ok([...held].every(({ start, end }) => start <= caret && caret <= end));
      }),
    );
  });
});
