import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createLocalEngine } from '../../../src/core/local-engine.ts';
import { checkDraft, checkLast } from './support.ts';

const root = new URL('../../../', import.meta.url);
const SOURCE = 'Orla Fenn: The harvest was ruined by the hail, and the barn with it.';

describe('checking a quotation', () => {
  it('calls the same letters exact, other glyphs typography, other form permitted', async () => {
    const source = "“It's the oven that burned down on Friday night.” Orla Fenn said no more.";
    const match = async (draft: string) => (await checkLast(source, draft)).match;
    assert.equal(await match('"It\'s the oven that burned down on Friday night." Orla Fenn said.'), 'exact');
    assert.equal(
      await match('“It’s the oven that burned down on Friday night,” Orla Fenn said.'),
      'typography',
    );
    assert.equal(
      await match('Orla Fenn said “it’s the oven that burned down on Friday night.”'),
      'permitted',
    );
  });

  it('checks nothing without sources, and says so', async () => {
    const engine = createLocalEngine();
    const checked = await engine.checkDraft(
      { name: 'd.txt', text: '“The harvest was ruined,” Orla Fenn said.' },
      { style: 'ap' },
    );
    assert.equal(checked.quotations[0]?.verdict, 'unchecked');
    assert.match(checked.quotations.at(0)?.reason ?? '', /no source/);
  });

  it('never calls a quotation verified without a passage that it rests on', async () => {
    const { quotations } = await checkDraft(
      SOURCE,
      '“The harvest was ruined,” Orla Fenn said. “Nobody will eat bread this winter,” she said.',
    );
    for (const { verdict, passages } of quotations) assert.ok(verdict !== 'verified' || passages.length > 0);
    assert.equal(quotations.at(1)?.verdict, 'not-found');
  });

  it('keeps the verdict where a severity is off', async () => {
    const engine = createLocalEngine();
    await engine.putSources([{ path: 's.txt', content: SOURCE }]);
    const checked = await engine.checkDraft(
      { name: 'd.txt', text: '“The harvest was spoiled by the hail,” Orla Fenn said.' },
      { style: 'ap', severity: { 'wording/changed': 'off' } },
    );
    assert.deepEqual(
      checked.quotations.map(({ verdict, findings }) => [verdict, findings]),
      [['altered', []]],
    );
  });

  it('is silent on every quotation that the user’s article itself contains', async () => {
    const article = readFileSync(new URL('seeds/000_857ee7422a5b84ec.txt', root), 'utf8');
    const { quotations } = await checkDraft(article, article.slice(article.indexOf('\n')));
    assert.ok(quotations.length >= 6);
    for (const { verdict, text, findings } of quotations)
      assert.equal(verdict, 'verified', text + JSON.stringify(findings));
  });

  it('leaves open whom a bracket means where the source points to another', async () => {
    const checked = await checkLast(
      'Orla Fenn: The abbot was ill, so the gardener took the keys. He lost them in the lake.',
      '“[The abbot] lost them in the lake,” Orla Fenn said.',
    );
    assert.equal(checked.verdict, 'ambiguous');
    assert.match(checked.reason ?? '', /gardener/);
  });

  it('lets a bracket stand that names the nearest', async () => {
    const checked = await checkLast(
      'Orla Fenn: The abbot was ill, so the gardener took the keys. He lost them in the lake.',
      '“[The gardener] lost them in the lake,” Orla Fenn said.',
    );
    assert.equal(checked.verdict, 'verified');
  });
});
