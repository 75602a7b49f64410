import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comparisonText, draftSide, sourceSide } from '../../../src/editor/comparison.ts';
import { checked, DRAFT, quotationWith } from '../decisions/support.ts';

describe('a quotation beside its passage', () => {
  it('has the words on lines of their own, and the same parts on both sides', async () => {
    const quotation = quotationWith(await checked(), 'before the herons');
    const [passage] = quotation.passages;
    assert.ok(passage);
    const draft = comparisonText(draftSide(DRAFT, quotation)).split('\n\n');
    const source = comparisonText(sourceSide(passage)).split('\n\n');
    assert.equal(draft[0], 'There was news at the meeting.');
    assert.equal(draft[1], 'The pond will be drained before the herons have left,');
    assert.match(draft[2] ?? '', /^Ada Lind said on Tuesday\.\nThe hall was full\.$/m);
    assert.match(source[0] ?? '', /^The pond will not be drained before the herons have left,?$/);
    assert.match(source[1] ?? '', /^Ada Lind told the meeting\./);
  });

  it('shows nothing of the paragraphs before and behind', () => {
    const text = 'Far above.\n\nNear. "Here it is," she said.\r\n\r\nFar below.';
    const start = text.indexOf('Here');
    const side = draftSide(text, { start, end: start + 11 });
    assert.equal(side.before, 'Near. "');
    assert.equal(side.words, 'Here it is,');
    assert.equal(side.after, '" she said.');
  });

  it('breaks lines where sentences end, and nowhere else', () => {
    const side = { before: '', words: 'One is\nhere. Two? “Three!” four 3.5 five。六。', after: '' };
    assert.equal(comparisonText(side), 'One is here.\nTwo?\n“Three!”\nfour 3.5 five。\n六。\n');
  });

  it('loses no word of a side, wherever the quotation stands', () => {
    const words = fc.array(fc.constantFrom('one', 'two.', 'three', '"', '\n', '\n\n', '…'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.nat(200), fc.nat(60), (parts, at, length) => {
        const text = parts.join(' ');
        const start = Math.min(at, text.length);
        const end = Math.min(start + length, text.length);
        const side = draftSide(text, { start, end });
        const bare = (value: string) => value.replace(/[^a-z]/g, '');
        assert.equal(bare(comparisonText(side)), bare(side.before + side.words + side.after));
        assert.ok(text.includes(side.before + side.words + side.after));
      }),
    );
  });
});
