import assert from 'node:assert/strict';
import type { CheckedQuotation } from '../../../src/core/engine.ts';
import { checkLast } from './support.ts';

function applied(draft: string, fix: CheckedQuotation['findings'][number]['fixes'][number]): string {
  let text = draft;
  for (const { start, end, newText } of [...fix.edits].sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + newText + text.slice(end);
  return text;
}

async function preferred(source: string, draft: string): Promise<string[]> {
  const { findings } = await checkLast(source, draft);
  return findings.flatMap(({ fixes }) =>
    fixes.filter((fix) => fix.preferred).map((fix) => applied(draft, fix)),
  );
}

async function titles(source: string, draft: string): Promise<string[]> {
  return (await checkLast(source, draft)).findings.flatMap(({ fixes }) => fixes.map(({ title }) => title));
}

describe('fixes', () => {
  it('put omitted words back with the marks that the source has around them', async () => {
    const source = 'Orla Fenn: We will, and I say this clearly, never sell the pier to them.';
    assert.deepEqual(await preferred(source, '“We will … sell the pier to them,” Orla Fenn said.'), [
      '“We will, and I say this clearly, never sell the pier to them,” Orla Fenn said.',
    ]);
  });

  it('put a word of Japanese in to its end', async () => {
    const source = '「この冬に橋を売るつもりはありません」と田中花子さんは述べた。';
    const draft = '「この冬に橋を売るつもりはあります」と田中花子さんは述べた。';
    assert.deepEqual(await preferred(source, draft), [source]);
  });

  it('offer nothing that leaves a change of meaning in the text', async () => {
    const source = 'Orla Fenn: We will not sell the pier to them before 2031.';
    for (const draft of [
      '“We will sell the pier to them before 2031,” Orla Fenn said.',
      '“We will not sell the pier to them before 2013,” Orla Fenn said.',
    ])
      assert.deepEqual(
        (await titles(source, draft)).filter((title) => !title.startsWith('Use the source’s wording')),
        [],
      );
  });

  it('offer an ellipsis, brackets and plain prose where the meaning stays', async () => {
    const source = 'Orla Fenn: We will sell the old pier to them in the spring.';
    const omitted = await titles(source, '“We will sell the pier to them in the spring,” Orla Fenn said.');
    assert.ok(omitted.includes('Mark the omission with an ellipsis'));
    const added = await titles(
      source,
      '“We will sell the old pier to them gladly in the spring,” Orla Fenn said.',
    );
    assert.ok(added.includes('Drop the quotation marks'));
  });
});
