import assert from 'node:assert/strict';
import { createLocalEngine } from '../../../src/core/local-engine.ts';
import { filled } from '../../../src/core/passages/align-matrix.ts';
import { canonicalised } from '../../../src/core/verify/canonical.ts';

const sentence = (at: number) =>
  `The keeper of gate ${at} told pier ${at * 7} that barge ${at * 13} was late`;

/** A speech of so many sentences, and the work of checking a quotation out of the middle of it. */
async function workOf(sentences: number, quoted: string) {
  const engine = createLocalEngine();
  const speech = Array.from({ length: sentences }, (_, at) => sentence(at)).join('. ');
  await engine.putSources([{ path: 'speech.txt', content: `“${speech},” said Inga Holm.` }]);
  const before = { cells: filled.cells, words: canonicalised.words };
  const draft = await engine.checkDraft(
    { name: 'draft.txt', text: `“${quoted},” said Inga Holm.` },
    { style: 'ap' },
  );
  return {
    verdict: draft.quotations[0]?.verdict,
    cells: filled.cells - before.cells,
    words: canonicalised.words - before.words,
  };
}

describe('the work of a comparison', () => {
  const exact = [17, 18, 19].map(sentence).join('. ');
  const changed = exact.replace('barge 234 was', 'barge 234 is').replace('told pier 133', 'asked pier 133');

  it('grows no faster than the speech that the quotation stands in', async () => {
    for (const quoted of [exact, changed]) {
      const [short, long] = [await workOf(40, quoted), await workOf(320, quoted)];
      assert.equal(short.verdict, quoted === exact ? 'verified' : 'altered');
      assert.equal(long.verdict, short.verdict);
      assert.ok(long.cells <= 8 * short.cells, `${short.cells} to ${long.cells} cells`);
      assert.ok(long.words <= 8 * short.words, `${short.words} to ${long.words} words`);
    }
  });

  it('is far smaller where nothing differs', async () => {
    const [same, other] = [await workOf(40, exact), await workOf(40, changed)];
    assert.equal(same.cells, 0);
    assert.ok(same.words * 2 < other.words, `${same.words} and ${other.words} words`);
  });
});
