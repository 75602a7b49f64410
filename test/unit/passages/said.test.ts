import assert from 'node:assert/strict';
import type { Engine, QuotableQuery } from '../../../src/core/engine.ts';
import { createLocalEngine } from '../../../src/core/local-engine.ts';
import { sentenceSpans } from '../../../src/core/passages/said.ts';

const HARBOUR = `Published: 2026-03-02
Outlet: The Selby Tide

The harbour

"We dredged the basin in spring. We will not dredge it
again before the elections," said Maren Voss, who runs the port. "Dr. Pell warned us."

The basin is four metres deep. "The basin was never the trouble," Idris Kahn said.
`;
const MARKET = `Published: 2026-05-09
Outlet: The Selby Tide

The market

"We dredged up every old quarrel in one evening," Idris Kahn said.
`;

function cut(text: string, language = 'en'): string[] {
  return sentenceSpans(text, { start: 0, end: text.length }, language).map(({ start, end }) =>
    text.slice(start, end),
  );
}

async function engine(): Promise<Engine> {
  const made = createLocalEngine();
  await made.putSources([
    { path: 'harbour.txt', content: HARBOUR },
    { path: 'market.txt', content: MARKET },
  ]);
  return made;
}

async function texts(query: Partial<QuotableQuery>): Promise<string[]> {
  const found = await (
    await engine()
  ).quotable({ typed: '', context: '', limit: 10, anywhere: false, ...query });
  return found.map(({ text }) => text);
}

describe('cutting speech into sentences', () => {
  it('ends them at stops, and not at line breaks', () => {
    assert.deepEqual(cut('One is here.\nTwo goes\non a line. Three?'), [
      'One is here.',
      'Two goes\non a line.',
      'Three?',
    ]);
  });

  it('does not end them behind initials and short titles', () => {
    assert.deepEqual(cut('We asked Dr. Pell and J. R. Ward. They agreed.'), [
      'We asked Dr. Pell and J. R. Ward.',
      'They agreed.',
    ]);
  });

  it('knows the stops of other scripts', () => {
    assert.deepEqual(cut('港を掘った。もう掘らない。', 'ja'), ['港を掘った。', 'もう掘らない。']);
  });
});

describe('sentences to quote', () => {
  it('begin with what is typed, first of all', async () => {
    assert.deepEqual(await texts({ typed: 'the bas' }), [
      'The basin was never the trouble,',
      'We dredged the basin in spring.',
    ]);
    assert.deepEqual(await texts({ typed: 'we dredged' }), [
      'We dredged up every old quarrel in one evening,',
      'We dredged the basin in spring.',
    ]);
  });

  it('are first those of the speaker whom the paragraph names', async () => {
    assert.deepEqual((await texts({ typed: 'We', context: 'Asked about it, Voss was short:' })).slice(0, 2), [
      'We dredged the basin in spring.',
      'We will not dredge it again before the elections,',
    ]);
  });

  it('come on one line, however the source breaks it', async () => {
    const all = await texts({});
    assert.ok(all.includes('We will not dredge it again before the elections,'), all.join(' | '));
  });

  it("are nobody's prose, and no sentence that does not answer", async () => {
    assert.deepEqual(await texts({ typed: 'four metres' }), []);
    assert.deepEqual(await texts({ typed: 'never trouble' }), []);
    assert.deepEqual(await texts({ typed: 'dredgers' }), []);
  });

  it('hold the words in any order where that is asked for, or nearly', async () => {
    assert.deepEqual(await texts({ typed: 'trouble basin', anywhere: true }), [
      'The basin was never the trouble,',
    ]);
    assert.deepEqual(await texts({ typed: 'every old quarrels in one evening', anywhere: true }), [
      'We dredged up every old quarrel in one evening,',
    ]);
  });

  it('are bounded, and say where they stand and who said them', async () => {
    const [one, ...more] = await (
      await engine()
    ).quotable({
      typed: 'we will',
      context: '',
      limit: 1,
      anywhere: false,
    });
    assert.deepEqual(more, []);
    assert.equal(one?.speaker?.name, 'Maren Voss');
    assert.equal(one.published, '2026-03-02');
    assert.equal(HARBOUR.slice(one.start, one.end), 'We will not dredge it\nagain before the elections,');
  });

  it('are gone with their source', async () => {
    const made = await engine();
    await made.removeSources(['market.txt']);
    const found = await made.quotable({ typed: 'we dredged', context: '', limit: 9, anywhere: false });
    assert.deepEqual(
      found.map(({ file }) => file),
      ['harbour.txt'],
    );
  });

  it('can be given up', async () => {
    const made = await engine();
    const aborted = made.quotable({ typed: '', context: '', limit: 9, anywhere: false }, AbortSignal.abort());
    await assert.rejects(aborted, { name: 'AbortError' });
  });
});
