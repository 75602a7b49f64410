import assert from 'node:assert/strict';
import { checkLast } from './support.ts';

const SOURCE = [
  '“The tower was never meant to stand alone above the harbour,” Orla Fenn said.',
  'The council met on Monday and heard from eleven people, among them a diver and two bakers.',
  'Nobody could say who had paid for the bells, and the minutes of that year are lost.',
  '“A cheap lantern would do the same work,” Fenn said. “We asked the owners, and we asked them twice.”',
].join('\n\n');

const check = async (quotation: string) => {
  const { verdict, findings } = await checkLast(SOURCE, `Orla Fenn said: “${quotation}”`);
  return { verdict, codes: findings.map(({ code }) => code) };
};

describe('a second piece from the same article', () => {
  it('makes a stitched quotation, behind and before', async () => {
    for (const quotation of [
      'The tower was never meant to stand alone above the harbour. A cheap lantern would do the same work.',
      'A cheap lantern would do the same work. The tower was never meant to stand alone above the harbour.',
    ]) {
      const { verdict, codes } = await check(quotation);
      assert.equal(verdict, 'stitched', quotation);
      assert.ok(codes.includes('stitch/unmarked'));
    }
  });

  it('is none where the words stand nowhere', async () => {
    const { verdict, codes } = await check(
      'The tower was never meant to stand alone above the harbour. A cheap lantern was bought for it.',
    );
    assert.equal(verdict, 'altered');
    assert.ok(codes.includes('wording/added'));
  });

  it('is none where a few common words stand there', async () => {
    const { codes } = await check(
      'The tower was never meant to stand alone above the harbour, and we asked them.',
    );
    assert.ok(!codes.includes('stitch/unmarked'));
  });

  it('is none where all words are in one place', async () => {
    assert.equal(
      (await check('The tower was never meant to stand alone above the harbour.')).verdict,
      'verified',
    );
    assert.equal((await check('We asked the owners, and we asked them twice.')).verdict, 'verified');
  });

  it('is none where something is said twice', async () => {
    const source =
      'Orla Fenn: We will rebuild the old tower. We will rebuild the bells as well, in spring or later.';
    const { findings } = await checkLast(
      source,
      'Orla Fenn said: “We will rebuild the old tower. We will rebuild the old tower.”',
    );
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['wording/added'],
    );
  });
});
